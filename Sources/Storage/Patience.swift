import Glibc

/// How long a piece of work waits for its database before it gives up, and whom it lets go first.
public struct Patience: Sendable, Equatable {
    /// For one statement, its wait for a lock among it. PostgreSQL is told so, and gives up by itself.
    let statement: Duration
    /// For a lock that somebody else holds.
    let lock: Duration
    /// For a connection while all are lent, and for one's turn to write.
    let connection: Duration
    /// Of its writes.
    let priority: WritePriority

    public init(
        statement: Duration, lock: Duration, connection: Duration, priority: WritePriority = .form
    ) {
        self.statement = statement
        self.lock = lock
        self.connection = connection
        self.priority = priority
    }

    /// Of a request, whose person waits.
    public static let request = Patience(
        statement: .seconds(10), lock: .seconds(5), connection: .seconds(5))
    /// Of taking in a complaint, before all else: a person waits, but may not try a second time. It outlasts slow work in
    /// another process.
    public static let intake = Patience(
        statement: .seconds(40), lock: .seconds(30), connection: .seconds(30), priority: .intake)
    /// Of work that nobody waits for on a page: a command, a migration.
    public static let work = Patience(
        statement: .seconds(1_800), lock: .seconds(60), connection: .seconds(60), priority: .job)
    /// Of an import.
    public static let bulk = Patience(
        statement: .seconds(1_800), lock: .seconds(60), connection: .seconds(60), priority: .bulk)

    /// For a server that says nothing, not even that it gave up.
    var answer: Duration { statement + .seconds(2) }

    /// For the answer to what needs no work at all.
    static let greeting = Duration.seconds(5)
}

/// A moment of the clock that nobody sets, at which a wait ends.
struct Deadline {
    private let moment: timespec

    init(in duration: Duration) {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        let nanoseconds = now.tv_nsec + Int(duration.components.attoseconds / 1_000_000_000)
        moment = timespec(
            tv_sec: now.tv_sec + Int(duration.components.seconds) + nanoseconds / 1_000_000_000,
            tv_nsec: nanoseconds % 1_000_000_000)
    }

    /// As the system's timed waits take it.
    var time: timespec { moment }

    /// Milliseconds that are left, rounded up; 0 when it has passed.
    var milliseconds: Int32 {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        let left = (moment.tv_sec - now.tv_sec) * 1_000 + (moment.tv_nsec - now.tv_nsec + 999_999) / 1_000_000
        return Int32(clamping: max(0, left))
    }
}
