import Glibc

/// Where readings of time come from: the system, or a test.
struct ClockSource: Sendable {
    /// The date and time that the system tells. Somebody sets it, and it can be set wrongly.
    let wall: @Sendable () -> Timestamp
    /// Milliseconds since the machine was started, its sleep included. Nobody can set it.
    let running: @Sendable () -> Int64

    static let system = ClockSource(
        wall: { .now },
        running: {
            var time = timespec()
            clock_gettime(CLOCK_BOOTTIME, &time)
            return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
        })
}
