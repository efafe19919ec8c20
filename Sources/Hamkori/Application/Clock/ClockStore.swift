import Storage

/// All SQL of the time that an installation knows: the last moment, and for how long it has run in all.
enum ClockStore {
    /// Milliseconds that one note of the time can add: it is made once an hour, by whichever node.
    static let longestPeriod: Int64 = 3_900_000

    struct Kept: Sendable, Equatable {
        let seenAt: Timestamp
        /// Milliseconds of running time since the installation was founded.
        let running: Int64
        /// How many entries the ledger had when the clock was last confirmed.
        let confirmedSize: Int
    }

    static func kept(in scope: Scope) throws -> Kept? {
        try scope.row("SELECT seen_at, running, confirmed_size FROM clocks WHERE \(scope.own)") { row in
            Kept(
                seenAt: try row["seen_at"], running: try row["running"],
                confirmedSize: try row["confirmed_size"])
        }
    }

    /// Adds running time; the last moment never goes back.
    static func keep(_ now: Timestamp, running: Int64, in scope: Scope) throws {
        try scope.execute(
            """
            INSERT INTO clocks (institution_id, seen_at, running, confirmed_size)
            VALUES (\(scope.institution), \(now), \(running), 0)
            ON CONFLICT (institution_id) DO UPDATE SET running = clocks.running + excluded.running,
                seen_at = CASE WHEN excluded.seen_at > clocks.seen_at THEN excluded.seen_at ELSE clocks.seen_at END
            """)
    }

    /// Sets the last moment, back too.
    static func confirm(_ now: Timestamp, size: Int, in scope: Scope) throws {
        try scope.execute(
            """
            INSERT INTO clocks (institution_id, seen_at, running, confirmed_size)
            VALUES (\(scope.institution), \(now), 0, \(size))
            ON CONFLICT (institution_id) DO UPDATE
            SET seen_at = excluded.seen_at, confirmed_size = excluded.confirmed_size
            """)
    }

    static let migrations = [
        Migration(
            "2026-11-27-clocks",
            """
            CREATE TABLE clocks (
                institution_id TEXT PRIMARY KEY REFERENCES institutions (id), seen_at {integer} NOT NULL,
                running {integer} NOT NULL, confirmed_size {integer} NOT NULL
            ) {strict}
            """)
    ]
}
