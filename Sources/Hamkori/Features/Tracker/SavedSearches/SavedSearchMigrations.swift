import Storage

extension SavedSearchStore {
    static let migrations = [
        Migration(
            "2026-11-24-saved-searches",
            """
            CREATE TABLE saved_searches (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id),
                person_id TEXT NOT NULL REFERENCES people (id), name TEXT NOT NULL, language TEXT NOT NULL,
                query TEXT NOT NULL, rhythm TEXT NOT NULL, feed TEXT UNIQUE, unsubscribe TEXT NOT NULL UNIQUE,
                seen {integer} NOT NULL, seen_at {integer} NOT NULL, deleted_at {integer},
                UNIQUE (person_id, query)
            ) {strict};
            CREATE INDEX saved_searches_with_digest ON saved_searches (institution_id, id)
                WHERE rhythm <> 'off' AND deleted_at IS NULL
            """)
    ]
}
