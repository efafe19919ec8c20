import Web

/// The institution's working days, and within how many of them it does what its procedure promises.
enum WorkingDays {
    static let feature = Feature("WorkingCalendar", migrations: WorkingCalendarStore.migrations)
}
