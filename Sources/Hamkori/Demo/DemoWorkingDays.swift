extension Demo {
    /// The holidays of this year and the next, as an administrator enters them.
    func setWorkingDays() throws {
        let now = application.clock.now
        try write(.administrator, at: now) {
            try WorkingDayDeeds.putFixedHolidays(of: [now.date.year, now.date.year + 1], in: $0)
        }
    }
}
