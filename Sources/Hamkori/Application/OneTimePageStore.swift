import Storage

/// All SQL of pages that are shown once. The table is empty but for what waits to be fetched.
enum OneTimePageStore {
    static func box(_ lookUp: [UInt8], since slot: Int64, in scope: Scope) throws -> [UInt8]? {
        try scope.row(
            "SELECT box FROM one_time_pages WHERE \(scope.checked) AND look_up = \(lookUp) AND slot >= \(slot)"
        ) { try $0["box"] }
    }

    /// How much waits.
    struct Amount: Equatable {
        var pages: Int
        var bytes: Int
    }

    static func amount(in scope: Scope) throws -> Amount {
        try scope.row(
            "SELECT count(*) AS pages, COALESCE(sum(length(box)), 0) AS bytes FROM one_time_pages WHERE \(scope.own)"
        ) { Amount(pages: try $0["pages"], bytes: try $0["bytes"]) } ?? Amount(pages: 0, bytes: 0)
    }

    static func isAny(before slot: Int64, in scope: Scope) throws -> Bool {
        try scope.row("SELECT 1 AS one FROM one_time_pages WHERE \(scope.checked) AND slot < \(slot) LIMIT 1")
            != nil
    }

    static func insert(_ box: [UInt8], _ lookUp: [UInt8], slot: Int64, in scope: Scope) throws {
        try scope.execute(
            """
            INSERT INTO one_time_pages (look_up, institution_id, slot, box)
            VALUES (\(lookUp), \(scope.institution), \(slot), \(box))
            """)
    }

    static func remove(_ lookUp: [UInt8], in scope: Scope) throws {
        try scope.execute("DELETE FROM one_time_pages WHERE \(scope.checked) AND look_up = \(lookUp)")
        // In the write-ahead log the word in the browser's history would still open it.
        scope.leaveNothing()
    }

    static func remove(before slot: Int64, in scope: Scope) throws {
        guard try scope.execute("DELETE FROM one_time_pages WHERE \(scope.checked) AND slot < \(slot)") > 0
        else {
            return
        }
        scope.leaveNothing()
    }

    static let migrations = [
        Migration(
            "2026-11-27-one-time-pages",
            """
            CREATE TABLE one_time_pages (
                look_up {blob} PRIMARY KEY, institution_id TEXT NOT NULL,
                slot {integer} NOT NULL, box {blob} NOT NULL
            ) {byKey};
            CREATE INDEX one_time_pages_by_slot ON one_time_pages (slot);
            """)
    ]
}
