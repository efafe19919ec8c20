import Storage

/// A recommendation that a person has marked.
struct Bookmark: Sendable {
    let recommendation: ID<Recommendation>
    /// Read by nobody else, in whatever language it was written.
    let note: String
    let markedAt: Timestamp
}

/// All SQL of bookmarks. They are no records: the ledger never tells what a person has marked.
enum BookmarkStore {
    /// Seconds in which a removed bookmark can be had back with its note; then it is erased.
    static let grace = 86_400

    static func bookmark(
        of recommendation: ID<Recommendation>, by person: ID<Person>, in scope: Scope
    ) throws -> Bookmark? {
        try scope.row(
            """
            SELECT * FROM bookmarks
            WHERE \(scope.checked) AND person_id = \(person) AND recommendation_id = \(recommendation)
                AND removed_at IS NULL
            """, made)
    }

    /// A page of a person's list, the newest first.
    static func list(
        _ request: ListRequest, of person: ID<Person>, in scope: Scope
    ) throws -> ListPage<Bookmark> {
        try ListQuery("bookmarks", request, order: "marked_at DESC, recommendation_id DESC", in: scope)
            .narrowed(to: "person_id = \(person) AND removed_at IS NULL")
            .sorted(
                by: "marked", "marked_at, recommendation_id",
                descending: "marked_at DESC, recommendation_id DESC"
            )
            .page(made)
    }

    /// What a person has removed and may still have back, the newest first.
    static func removed(by person: ID<Person>, at now: Timestamp, in scope: Scope) throws -> [Bookmark] {
        try scope.rows(
            """
            SELECT * FROM bookmarks
            WHERE \(scope.checked) AND person_id = \(person) AND removed_at > \(now.adding(seconds: -grace))
            ORDER BY removed_at DESC, recommendation_id
            """, made)
    }

    // MARK: Writing

    /// Marks a recommendation; marked twice, it is kept once, and one that was removed comes back with its note.
    static func mark(
        _ recommendation: Recommendation, by person: ID<Person>, at now: Timestamp, in scope: Scope
    ) throws {
        let key = recommendation.title.searchKey + " " + recommendation.text.searchKey
        try scope.execute(
            """
            INSERT INTO bookmarks (person_id, institution_id, recommendation_id, note, search_key, marked_at)
            VALUES (\(person), \(scope.institution), \(recommendation.id), '', \(key), \(now))
            ON CONFLICT (person_id, recommendation_id) DO UPDATE SET removed_at = NULL
            """)
    }

    static func note(
        _ note: String, on recommendation: Recommendation, by person: ID<Person>, in scope: Scope
    ) throws {
        let key = [recommendation.title.searchKey, recommendation.text.searchKey, ListRequest.folded(note)]
        try scope.execute(
            """
            UPDATE bookmarks SET note = \(note), search_key = \(key.joined(separator: " "))
            WHERE \(scope.checked) AND person_id = \(person) AND recommendation_id = \(recommendation.id)
                AND removed_at IS NULL
            """)
    }

    /// Removes a bookmark; those removed longer ago than the grace are erased.
    static func remove(
        _ recommendation: ID<Recommendation>, by person: ID<Person>, at now: Timestamp, in scope: Scope
    ) throws {
        try scope.execute(
            "DELETE FROM bookmarks WHERE \(scope.checked) AND removed_at <= \(now.adding(seconds: -grace))")
        try scope.execute(
            """
            UPDATE bookmarks SET removed_at = \(now)
            WHERE \(scope.checked) AND person_id = \(person) AND recommendation_id = \(recommendation)
                AND removed_at IS NULL
            """)
    }

    private static func made(_ row: Row) throws -> Bookmark {
        Bookmark(
            recommendation: try row["recommendation_id"], note: try row["note"],
            markedAt: try row["marked_at"])
    }
}
