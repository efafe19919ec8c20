import Glibc
import Storage

/// A moment: milliseconds since 1970-01-01T00:00:00Z, as stored. People see it in the institution's time zone.
public struct Timestamp: Hashable, Comparable, Sendable {
    public let milliseconds: Int64

    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// The clock's reading now.
    public static var now: Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }

    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.milliseconds < right.milliseconds
    }

    public func adding(seconds: Int) -> Timestamp {
        Timestamp(milliseconds: milliseconds + Int64(seconds) * 1000)
    }

    public var seconds: Int64 { milliseconds / 1000 }

    /// The day and the time of day in the process's time zone, which is the institution's (`Configuration`).
    var local: (date: CalendarDate, hour: Int, minute: Int) {
        var seconds = time_t(milliseconds / 1000)
        var parts = tm()
        localtime_r(&seconds, &parts)
        let date = CalendarDate(
            unchecked: Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
        return (date, Int(parts.tm_hour), Int(parts.tm_min))
    }

    /// The day in the institution's time zone.
    public var date: CalendarDate { local.date }

    /// RFC 3339 in UTC, to the millisecond: `2026-09-17T04:00:00.000Z`.
    public var utcText: String {
        var seconds = time_t(milliseconds.floored(by: 1000))
        var parts = tm()
        gmtime_r(&seconds, &parts)
        let rest = Int((milliseconds % 1000 + 1000) % 1000)
        return
            "\(Int(parts.tm_year) + 1900)-\((Int(parts.tm_mon) + 1).padded(2))-\(Int(parts.tm_mday).padded(2))T"
            + "\(Int(parts.tm_hour).padded(2)):\(Int(parts.tm_min).padded(2)):\(Int(parts.tm_sec).padded(2))."
            + "\(rest.padded(3))Z"
    }
}

extension Timestamp: Storable {
    public init(stored value: Value) throws { self.init(milliseconds: try Int64(stored: value)) }
    public var stored: Value { .integer(milliseconds) }
}

extension Int64 {
    fileprivate func floored(by divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}

extension Int {
    /// The decimal digits with zeros in front up to a width.
    func padded(_ width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }
}
