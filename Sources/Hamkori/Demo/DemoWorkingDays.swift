extension Demo {
    /// The holidays of this year and the next, as an administrator enters them.
    func setWorkingDays() throws {
        let now = application.clock.now
        let institution = application.institution
        let record = RecordReference(.institution, institution)
        try write(.administrator, at: now, Deed(.workingDaysChanged, record)) { writing in
            for year in [now.date.year, now.date.year + 1] {
                try WorkingCalendarStore.putFixedHolidays(
                    of: year, for: institution, in: writing.transaction)
            }
        }
    }
}
