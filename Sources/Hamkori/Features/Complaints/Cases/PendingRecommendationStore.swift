import Storage

/// All SQL of recommendations that wait for the end of the day.
enum PendingRecommendationStore {
    /// Those of days before one, in an order that tells nothing: ids of a day differ in random bits only.
    static func pending(
        before day: CalendarDate, in scope: Scope
    ) throws -> [(id: ID<PendingRecommendation>, box: [UInt8])] {
        try scope.rows(
            """
            SELECT id, box FROM pending_recommendations WHERE \(scope.own) AND day < \(day)
            ORDER BY id
            """
        ) { (try $0["id"], try $0["box"]) }
    }

    static func insert(
        _ box: [UInt8], as id: ID<PendingRecommendation>, on day: CalendarDate, in scope: Scope
    ) throws {
        try scope.execute(
            """
            INSERT INTO pending_recommendations (id, institution_id, day, box)
            VALUES (\(id), \(scope.institution), \(day), \(box))
            """)
    }

    /// - Returns: whether it was there.
    static func remove(_ id: ID<PendingRecommendation>, in scope: Scope) throws -> Bool {
        scope.leaveNothing()
        return try scope.execute("DELETE FROM pending_recommendations WHERE \(scope.checked) AND id = \(id)")
            == 1
    }
}
