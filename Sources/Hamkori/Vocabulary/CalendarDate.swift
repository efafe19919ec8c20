import Glibc
import Storage

/// A day of the calendar without a time: when a seminar starts, when a commitment is due.
public struct CalendarDate: Hashable, Comparable, Sendable {
    public let year: Int
    public let month: Int
    public let day: Int

    /// A day that exists in the Gregorian calendar, in the years 1900–2199; nil for any other.
    public init?(year: Int, month: Int, day: Int) {
        guard (1900...2199).contains(year), (1...12).contains(month), day >= 1,
            day <= CalendarDate.days(in: month, of: year)
        else { return nil }
        self.init(unchecked: year, month, day)
    }

    init(unchecked year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2026-09-17`, which browsers send, or `17.09.2026`, which people type; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let isISO = text.contains("-")
        let parts = text.split(separator: isISO ? "-" : ".", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part in part.allSatisfy(\.isASCIIDigit) ? Int(part) : nil }
        guard parts.count == 3, numbers.count == 3 else { return nil }
        let ordered = isISO ? numbers : numbers.reversed()
        self.init(year: ordered[0], month: ordered[1], day: ordered[2])
    }

    /// `2026-09-17`, ISO 8601.
    public var text: String { "\(year.padded(4))-\(month.padded(2))-\(day.padded(2))" }

    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// The day some days later, or earlier for a negative number.
    public func adding(days: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + days) }

    /// The same day some months later, or earlier for a negative number; where that month is shorter, its last day.
    public func adding(months: Int) -> CalendarDate {
        let count = year * 12 + month - 1 + months
        let (year, month) = (count / 12, count % 12 + 1)
        return CalendarDate(unchecked: year, month, min(day, CalendarDate.days(in: month, of: year)))
    }

    /// The number of days from this day to another; negative when the other is earlier.
    public func days(until other: CalendarDate) -> Int { other.dayNumber - dayNumber }

    /// The moment of a time of day on this day in the process's time zone, which is the institution's.
    public func at(hour: Int, minute: Int = 0) -> Timestamp {
        var parts = tm()
        parts.tm_year = Int32(year - 1900)
        parts.tm_mon = Int32(month - 1)
        parts.tm_mday = Int32(day)
        parts.tm_hour = Int32(hour)
        parts.tm_min = Int32(minute)
        parts.tm_isdst = -1
        return Timestamp(milliseconds: Int64(mktime(&parts)) * 1000)
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1970-01-01, by counting years from March so that the leap day is a year's last.
    private var dayNumber: Int {
        let shifted = month > 2 ? year : year - 1
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private init(dayNumber: Int) {
        let shifted = dayNumber + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            unchecked: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
            dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}

extension CalendarDate: Storable {
    public init(stored value: Value) throws {
        guard let date = CalendarDate(try String(stored: value)) else {
            throw StorageError.mismatch(column: "", expected: "a date")
        }
        self = date
    }

    public var stored: Value { .text(text) }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
