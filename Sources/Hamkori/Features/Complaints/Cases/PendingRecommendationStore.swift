import Storage

/// All SQL of recommendations that wait for the end of the day.
enum PendingRecommendationStore {
    /// Those of days before one, in an order that tells nothing: ids of a day differ in random bits only.
    static func pending(
        before day: CalendarDate, of institution: ID<Institution>, in transaction: Transaction
    ) throws -> [(id: ID<PendingRecommendation>, box: [UInt8])] {
        try transaction.rows(
            """
            SELECT id, box FROM pending_recommendations WHERE institution_id = \(institution) AND day < \(day)
            ORDER BY id
            """
        ) { (try $0["id"], try $0["box"]) }
    }

    static func insert(
        _ box: [UInt8], as id: ID<PendingRecommendation>, on day: CalendarDate,
        of institution: ID<Institution>, in transaction: Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO pending_recommendations (id, institution_id, day, box)
            VALUES (\(id), \(institution), \(day), \(box))
            """)
    }

    /// - Returns: whether it was there.
    static func remove(_ id: ID<PendingRecommendation>, in transaction: Transaction) throws -> Bool {
        transaction.leaveNothing()
        return try transaction.execute("DELETE FROM pending_recommendations WHERE id = \(id)") == 1
    }
}
