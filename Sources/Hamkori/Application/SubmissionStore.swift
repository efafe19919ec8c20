import Storage

/// All SQL of forms that were sent, so that the same content is taken once.
enum SubmissionStore {
    /// Where the answer to a form led; nil when it was not sent yet.
    static func address(of once: String, in scope: Scope) throws -> String? {
        try scope.row("SELECT leads_to FROM submissions WHERE \(scope.checked) AND once = \(once)") {
            try $0["leads_to"]
        }
    }

    /// - Throws: `WriteRefusal.alreadyDone` for a form that was taken.
    static func refuse(taken once: String, in scope: Scope) throws {
        if let address = try address(of: once, in: scope) { throw WriteRefusal.alreadyDone(address: address) }
    }

    static func insert(_ submission: Submission, at now: Timestamp, in scope: Scope) throws {
        try scope.execute(
            """
            INSERT INTO submissions (once, institution_id, leads_to, at)
            VALUES (\(submission.once), \(scope.institution), \(submission.leadingTo.address), \(now))
            """)
    }

    static func forget(before moment: Timestamp, in scope: Scope) throws {
        try scope.execute("DELETE FROM submissions WHERE \(scope.own) AND at < \(moment)")
    }

    static let migrations = [
        Migration(
            "2026-11-24-submissions",
            """
            CREATE TABLE submissions (
                once TEXT PRIMARY KEY, institution_id TEXT NOT NULL, leads_to TEXT NOT NULL, at {integer} NOT NULL
            ) {strict}
            """)
    ]
}
