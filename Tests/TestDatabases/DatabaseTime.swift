import Glibc
import Testing

/// Tells `Scripts/timed-tests` from when until when a test had a database. swift-testing says when a test without
/// arguments ended, and not when it began.
enum DatabaseTime {
    private static let file: Int32? = getenv("HAMKORI_DATABASE_TIMES").map {
        open($0, O_WRONLY | O_APPEND | O_CREAT, 0o600)
    }

    static func noting<Result>(_ body: () throws -> Result) rethrows -> Result {
        guard let file, let test = Test.current else { return try body() }
        let start = seconds
        defer {
            // One line at one time, so that those of other threads do not come between.
            let line = Array("\(start) \(seconds) \(test.id)\n".utf8)
            _ = write(file, line, line.count)
        }
        return try body()
    }

    private static var seconds: Double {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
    }
}
