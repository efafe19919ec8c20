import Storage

/// Imports that were decided, and the portions of theirs that are still to be taken.
///
/// Portions are put aside before the decision, in writes of their own. Their key is in memory only until then: what a
/// process that was killed has left opens for nobody, and is removed after an hour.
extension ImportStore {
    /// Portions that are removed in one write.
    private static let removed = 20

    static func underWay(in scope: Scope) throws
        -> DecidedImport?
    {
        try scope.row(
            "SELECT * FROM recommendation_imports WHERE \(scope.own) AND finished_at IS NULL",
            decided)
    }

    /// The same, with how many portions are still to be taken.
    static func standing(in scope: Scope) throws -> (decided: DecidedImport, left: Int)? {
        try underWay(in: scope).map {
            ($0, try countPortions(of: $0.id, in: scope))
        }
    }

    static func decided(_ id: ID<DecidedImport>, in scope: Scope) throws -> DecidedImport? {
        try scope.row("SELECT * FROM recommendation_imports WHERE \(scope.checked) AND id = \(id)", decided)
    }

    /// How many portions are still to be taken.
    static func countPortions(of id: ID<DecidedImport>, in scope: Scope) throws -> Int {
        try scope.row(
            "SELECT count(*) AS total FROM recommendation_import_portions WHERE \(scope.checked) AND import_id = \(id)"
        ) { try $0["total"] } ?? 0
    }

    /// The next portion to be taken.
    static func portion(of id: ID<DecidedImport>, in scope: Scope) throws -> (number: Int, box: [UInt8])? {
        try scope.row(
            """
            SELECT number, box FROM recommendation_import_portions WHERE \(scope.checked) AND import_id = \(id)
                ORDER BY number LIMIT 1
            """
        ) { (try $0["number"], try $0["box"]) }
    }

    // MARK: Writing

    static func insert(_ decided: DecidedImport, in scope: Scope) throws {
        let yesterday = decided.decidedAt.adding(seconds: -lifetime)
        try scope.execute(
            "DELETE FROM recommendation_imports WHERE \(scope.checked) AND finished_at < \(yesterday)")
        try scope.execute(
            """
            INSERT INTO recommendation_imports
                (id, institution_id, actor, decided_at, entry, wrapped_key, portions)
            VALUES (\(decided.id), \(scope.institution), \(decided.actor), \(decided.decidedAt), \(decided.entry),
                \(decided.wrappedKey), \(decided.portions))
            """)
    }

    static func putAside(
        _ boxes: [(number: Int, box: [UInt8])], of id: ID<DecidedImport>, in scope: Scope
    ) throws {
        for rows in boxes.map({ "(\(id), \(scope.institution), \($0.number), \($0.box))" as SQL }).portions {
            try scope.execute(
                """
                INSERT INTO recommendation_import_portions (import_id, institution_id, number, box) VALUES \(rows)
                """)
        }
    }

    static func removePortion(_ number: Int, of id: ID<DecidedImport>, in scope: Scope) throws {
        try scope.execute(
            """
            DELETE FROM recommendation_import_portions
            WHERE \(scope.checked) AND import_id = \(id) AND number = \(number)
            """)
    }

    /// Says what has become of all rows so far, and when the last of them was taken.
    static func note(
        _ report: ImportReport, of id: ID<DecidedImport>, finishedAt: Timestamp?, in scope: Scope
    ) throws {
        try scope.execute(
            """
            UPDATE recommendation_imports SET added = \(report.added), changed = \(report.changed),
                unchanged = \(report.unchanged), withdrawn = \(report.withdrawn), returned = \(report.returned),
                kept = \(report.kept.map { String($0) }.joined(separator: " ")), finished_at = \(finishedAt)
            WHERE \(scope.checked) AND id = \(id)
            """)
    }

    /// Removes some portions of an import that was not decided, from a number on.
    /// - Returns: whether there may be more.
    static func removePortions(of id: ID<DecidedImport>, from number: Int, in scope: Scope) throws -> Bool {
        guard try decided(id, in: scope) == nil else { return false }
        let numbers: [Int] = try scope.rows(
            """
            SELECT number FROM recommendation_import_portions WHERE \(scope.checked) AND import_id = \(id)
                AND number >= \(number)
            ORDER BY number LIMIT \(removed)
            """
        ) { try $0["number"] }
        guard let last = numbers.last else { return false }
        try scope.execute(
            """
            DELETE FROM recommendation_import_portions
            WHERE \(scope.checked) AND import_id = \(id) AND number >= \(number) AND number <= \(last)
            """)
        return true
    }

    /// An import that was put aside before a moment and never decided.
    static func stray(before moment: Timestamp, in scope: Scope) throws -> ID<DecidedImport>? {
        let latest = ID<DecidedImport>(at: moment, random: [UInt8](repeating: 0, count: 10))
        return try scope.row(
            """
            SELECT import_id FROM recommendation_import_portions
            WHERE \(scope.checked("recommendation_import_portions")) AND import_id < \(latest)
                AND import_id NOT IN (SELECT id FROM recommendation_imports) LIMIT 1
            """
        ) { try $0["import_id"] }
    }

    private static func decided(_ row: Row) throws -> DecidedImport {
        var decided = DecidedImport(
            id: try row["id"], actor: try row["actor"], decidedAt: try row["decided_at"],
            entry: try row["entry"], wrappedKey: try row["wrapped_key"], portions: try row["portions"])
        decided.report = ImportReport(
            added: try row["added"], unchanged: try row["unchanged"], changed: try row["changed"],
            withdrawn: try row["withdrawn"], returned: try row["returned"])
        decided.report.kept = (try row["kept"] as String).split(separator: " ").compactMap { Int($0) }
        decided.isFinished = try row["finished_at"] as Timestamp? != nil
        return decided
    }
}
