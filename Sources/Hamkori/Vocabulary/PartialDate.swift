import Storage

/// A date as exactly as it is known: a year, a month of a year, or a day.
public struct PartialDate: Hashable, Sendable {
    public let year: Int
    /// Nil where only the year is known.
    public let month: Int?
    /// The whole date; nil where only the year or the month is known.
    public let day: CalendarDate?

    public init(_ day: CalendarDate) {
        (year, month, self.day) = (day.year, day.month, day)
    }

    /// A year from 1900 to 2199, or a month of it; nil for any other.
    public init?(year: Int, month: Int? = nil) {
        guard let first = CalendarDate(year: year, month: month ?? 1, day: 1) else { return nil }
        (self.year, self.month, day) = (first.year, month, nil)
    }

    /// Reads `2011`, `2011-11` and `2011-11-05`, as they are stored; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count, (1...3).contains(parts.count) else { return nil }
        let read =
            parts.count == 3
            ? CalendarDate(text).map(PartialDate.init)
            : PartialDate(year: numbers[0], month: parts.count == 2 ? numbers[1] : nil)
        guard let read, read.text == text else { return nil }
        self = read
    }

    /// `2011`, `2011-11` or `2011-11-05` (ISO 8601): texts sort as the dates do, a year before its months and days.
    public var text: String {
        day?.text ?? ([year.padded(4)] + [month].compactMap { $0?.padded(2) }).joined(separator: "-")
    }

    /// The first day that it can mean.
    public var first: CalendarDate { day ?? CalendarDate(unchecked: year, month ?? 1, 1) }

    /// Whether all of it is still to come on a day.
    public func isFuture(on today: CalendarDate) -> Bool { first > today }
}

extension PartialDate: Comparable {
    public static func < (left: PartialDate, right: PartialDate) -> Bool { left.text < right.text }
}

extension PartialDate: Storable {
    public init(stored value: Value) throws {
        guard let date = PartialDate(try String(stored: value)) else {
            throw StorageError.mismatch(column: "", expected: "a day, a month or a year")
        }
        self = date
    }

    public var stored: Value { .text(text) }
}

extension PartialDate? {
    /// Reads a column that has no nulls, so that both engines sort it alike: empty text is a date that is not known.
    init(known text: String) throws {
        self = text.isEmpty ? nil : try PartialDate(stored: .text(text))
    }

    /// The text for such a column.
    var known: String { self?.text ?? "" }
}
