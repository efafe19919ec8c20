extension DeedKind {
    /// Both stand with the institution: they change by when everybody who complains hears from it.
    static let workingDaysChanged = DeedKind(
        "institution.workingDaysChanged",
        Text(tg: "Рӯзҳои корӣ тағйир ёфтанд", ru: "Рабочие дни изменены", en: "Working days changed"))
    static let procedureTermsChanged = DeedKind(
        "institution.termsChanged",
        Text(
            tg: "Муҳлатҳои баррасӣ тағйир ёфтанд", ru: "Сроки рассмотрения изменены",
            en: "Time limits of the procedure changed"))
}

/// What is done to working days and terms; the administrator's page and the demo call these.
enum WorkingDayDeeds {
    /// Says what a day is, in the place of what was said of it before.
    static func put(_ day: WorkingCalendarStore.Day, in writing: Writing) throws {
        try WorkingCalendarStore.put(day, in: writing.scope)
        try record(.workingDaysChanged, writing)
    }

    /// Enters the holidays that fall on the same days each year.
    static func putFixedHolidays(of years: [Int], in writing: Writing) throws {
        for year in years {
            try WorkingCalendarStore.putFixedHolidays(of: year, in: writing.scope)
        }
        try record(.workingDaysChanged, writing)
    }

    static func remove(_ day: CalendarDate, in writing: Writing) throws {
        try WorkingCalendarStore.remove(day, in: writing.scope)
        try record(.workingDaysChanged, writing)
    }

    static func set(_ terms: ProcedureTerms, in writing: Writing) throws {
        try WorkingCalendarStore.set(terms, in: writing.scope)
        try record(.procedureTermsChanged, writing)
    }

    private static func record(_ kind: DeedKind, _ writing: Writing) throws {
        try writing.record(Deed(kind, RecordReference(.institution, writing.institution)))
    }
}
