import Secrets
import Storage
import Web

/// All SQL of saved searches.
enum SavedSearchStore {
    /// Somebody's searches, the newest first, with those that were deleted and can be had back.
    static func searches(of person: ID<Person>, in scope: Scope) throws -> [SavedSearch] {
        try scope.rows(
            "SELECT * FROM saved_searches WHERE \(scope.checked) AND person_id = \(person) ORDER BY id {byCodePoint} DESC",
            made)
    }

    static func search(_ id: ID<SavedSearch>, in scope: Scope) throws -> SavedSearch? {
        try scope.row("SELECT * FROM saved_searches WHERE \(scope.checked) AND id = \(id)", made)
    }

    static func search(_ query: Fields, of person: ID<Person>, in scope: Scope) throws -> SavedSearch? {
        try scope.row(
            "SELECT * FROM saved_searches WHERE \(scope.checked) AND person_id = \(person) AND query = \(query.encoded())",
            made)
    }

    static func search(feed: Token, in scope: Scope) throws -> SavedSearch? {
        try scope.row(
            "SELECT * FROM saved_searches WHERE \(scope.checked) AND feed = \(feed.text) AND deleted_at IS NULL",
            made)
    }

    static func search(unsubscribe: Token, in scope: Scope) throws -> SavedSearch? {
        try scope.row(
            "SELECT * FROM saved_searches WHERE \(scope.checked) AND unsubscribe = \(unsubscribe.text)", made)
    }

    /// Those of which somebody wants a digest.
    static func withDigest(in scope: Scope) throws -> [SavedSearch] {
        try scope.rows(
            """
            SELECT * FROM saved_searches
            WHERE \(scope.own) AND rhythm <> 'off' AND deleted_at IS NULL ORDER BY id
            """, made)
    }

    // MARK: Writing

    /// Saves one. A list that the person has saved before, even one they had deleted, gets the new name and rhythm.
    static func save(_ search: SavedSearch, in scope: Scope) throws {
        try scope.execute(
            """
            INSERT INTO saved_searches (id, institution_id, person_id, name, language, query, rhythm, feed, unsubscribe,
                seen, seen_at, deleted_at)
            VALUES (\(search.id), \(scope.institution), \(search.person), \(search.name), \(search.language),
                \(search.query.encoded()), \(search.rhythm), \(search.feed?.text), \(search.unsubscribe.text),
                \(search.seen), \(search.seenAt), NULL)
            ON CONFLICT (person_id, query) DO UPDATE SET name = excluded.name, language = excluded.language,
                rhythm = excluded.rhythm, seen = excluded.seen, seen_at = excluded.seen_at, deleted_at = NULL
            """)
    }

    /// Gives another name and rhythm. What a digest that was off has not told is not told later, either.
    static func set(
        name: String, _ rhythm: DigestRhythm, of search: SavedSearch, seen: Int, at now: Timestamp,
        in scope: Scope
    ) throws {
        let begins = search.rhythm == .off && rhythm != .off
        try scope.execute(
            """
            UPDATE saved_searches SET name = \(name), rhythm = \(rhythm), seen = \(begins ? seen : search.seen),
                seen_at = \(begins ? now : search.seenAt)
            WHERE \(scope.checked) AND id = \(search.id)
            """)
    }

    static func setFeed(_ feed: Token?, of id: ID<SavedSearch>, in scope: Scope) throws {
        try scope.execute(
            "UPDATE saved_searches SET feed = \(feed?.text) WHERE \(scope.checked) AND id = \(id)")
    }

    static func endDigest(of id: ID<SavedSearch>, in scope: Scope) throws {
        try scope.execute(
            "UPDATE saved_searches SET rhythm = \(DigestRhythm.off) WHERE \(scope.checked) AND id = \(id)")
    }

    /// Deletes one, or gives it back.
    static func setDeleted(_ at: Timestamp?, _ id: ID<SavedSearch>, in scope: Scope) throws {
        try scope.execute(
            "UPDATE saved_searches SET deleted_at = \(at) WHERE \(scope.checked) AND id = \(id)")
    }

    /// Notes that one was looked through; false when somebody else did so since it was read.
    static func note(seen: Int, at now: Timestamp, of search: SavedSearch, in scope: Scope) throws -> Bool {
        try scope.execute(
            """
            UPDATE saved_searches SET seen = \(seen), seen_at = \(now)
            WHERE \(scope.checked) AND id = \(search.id) AND seen_at = \(search.seenAt) AND rhythm = \(search.rhythm)
                AND deleted_at IS NULL
            """) == 1
    }

    /// Erases what was deleted before a moment.
    static func erase(before moment: Timestamp, in scope: Scope) throws {
        try scope.execute(
            """
            DELETE FROM saved_searches
            WHERE \(scope.own) AND deleted_at IS NOT NULL AND deleted_at < \(moment)
            """)
    }

    private static func made(_ row: Row) throws -> SavedSearch {
        let query: String = try row["query"]
        let feed: String? = try row["feed"]
        guard let unsubscribe = Token(text: try row["unsubscribe"]) else {
            throw StorageError.mismatch(column: "unsubscribe", expected: "a token")
        }
        return SavedSearch(
            id: try row["id"], person: try row["person_id"], name: try row["name"],
            language: try row["language"], query: try Fields(parsing: query), rhythm: try row["rhythm"],
            feed: feed.flatMap { Token(text: $0) }, unsubscribe: unsubscribe, seen: try row["seen"],
            seenAt: try row["seen_at"], deletedAt: try row["deleted_at"])
    }
}
