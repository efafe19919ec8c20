import Glibc

/// A moment by which something has to be done, on a clock that nobody sets.
public struct Deadline: Sendable {
    private let moment: Int

    /// The moment that comes in so many seconds.
    public init(seconds: Int) {
        moment = Deadline.now() + seconds * 1_000
    }

    /// The milliseconds that are left; 0 when it has passed.
    public var millisecondsLeft: Int { max(0, moment - Deadline.now()) }

    /// The seconds that are left, begun ones too.
    public var secondsLeft: Int { (millisecondsLeft + 999) / 1_000 }

    private static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
    }
}
