import Storage

/// The days on which an institution works: Monday to Friday, but for holidays and for days that were moved
/// (docs/rules.md#deadlines).
struct WorkingCalendar: Sendable, Equatable {
    /// A day that is unlike the others of its weekday.
    enum Exception: String, CaseIterable, Sendable, Storable {
        /// A public holiday, or a free day that stands in for one.
        case free
        /// A Saturday, Sunday or holiday on which people work.
        case working
    }

    /// The days that differ from their weekday; all others are free on Saturdays and Sundays only.
    let exceptions: [CalendarDate: Exception]

    init(_ exceptions: [CalendarDate: Exception] = [:]) { self.exceptions = exceptions }

    func isWorking(_ day: CalendarDate) -> Bool {
        if let exception = exceptions[day] { return exception == .working }
        return !day.isWeekend
    }

    /// Returns the last day of a period of working days. The day on which it begins does not count, as is usual for
    /// periods of procedure: two working days after a Monday end on Wednesday.
    /// - Parameter workingDays: 0 or fewer give the day itself.
    /// - Returns: the day; nil where ten years hold fewer working days than that.
    func deadline(after day: CalendarDate, workingDays: Int) -> CalendarDate? {
        var (last, rest) = (day, workingDays)
        for _ in 0..<3_660 where rest > 0 {
            last = last.adding(days: 1)
            if isWorking(last) { rest -= 1 }
        }
        return rest > 0 ? nil : last
    }

    /// Returns the number of working days after one day up to and with another; below nought when the other is earlier.
    /// It turns `deadline` around.
    func workingDays(from day: CalendarDate, to other: CalendarDate) -> Int {
        guard day <= other else { return -workingDays(from: other, to: day) }
        return (0..<day.days(until: other)).count { isWorking(day.adding(days: $0 + 1)) }
    }
}

extension WorkingCalendar {
    /// Returns the holidays of Tajikistan that have a day of their own (Law No. 753 on holidays). Idi Ramazon and Idi
    /// Qurbon follow the moon: their days are known only when they are announced.
    static func fixedHolidays(of year: Int) -> [CalendarDate] {
        [
            (1, 1), (3, 8), (3, 21), (3, 22), (3, 23), (3, 24), (5, 9), (6, 27), (9, 9), (11, 6),
        ].compactMap { CalendarDate(year: year, month: $0.0, day: $0.1) }
    }
}

extension CalendarDate {
    /// True on Saturdays and Sundays; 3 January 1970 was a Saturday.
    fileprivate var isWeekend: Bool {
        let saturday = CalendarDate(unchecked: 1970, 1, 3)
        let days = saturday.days(until: self) % 7
        return [0, 1].contains(days < 0 ? days + 7 : days)
    }
}
