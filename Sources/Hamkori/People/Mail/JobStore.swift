import Storage

/// All SQL of when jobs ran, and of the lease that keeps two nodes from running them at once.
enum JobStore {
    /// Seconds for which a node has the jobs for itself unless it says again that it lives.
    static let lease = 300

    /// When each job ran last.
    static func runs(in scope: Scope) throws -> [String: Timestamp] {
        let runs = try scope.rows(
            "SELECT name, ran_at FROM job_runs WHERE \(scope.own)"
        ) { (try $0["name"] as String, try $0["ran_at"] as Timestamp) }
        return Dictionary(runs, uniquingKeysWith: { first, _ in first })
    }

    static func note(_ name: String, at now: Timestamp, in scope: Scope) throws {
        try scope.execute(
            """
            INSERT INTO job_runs (institution_id, name, ran_at) VALUES (\(scope.institution), \(name), \(now))
            ON CONFLICT (institution_id, name) DO UPDATE SET ran_at = excluded.ran_at
            """)
    }

    /// Takes the lease or keeps it; false while another holder has it. One that ends later than any can was given by a
    /// clock that stood ahead.
    static func hold(as holder: String, at now: Timestamp, in scope: Scope) throws -> Bool {
        let latest = Timestamp(
            milliseconds: now.adding(seconds: lease).milliseconds + ClockJudgement.tolerance)
        return try scope.execute(
            """
            INSERT INTO job_leases (institution_id, holder, until)
            VALUES (\(scope.institution), \(holder), \(now.adding(seconds: lease)))
            ON CONFLICT (institution_id) DO UPDATE SET holder = excluded.holder, until = excluded.until
            WHERE job_leases.holder = excluded.holder OR job_leases.until <= \(now) OR job_leases.until > \(latest)
            """) == 1
    }

    static func release(as holder: String, in scope: Scope) throws {
        try scope.execute("DELETE FROM job_leases WHERE \(scope.own) AND holder = \(holder)")
    }
}
