import Storage

extension BookmarkStore {
    static let migrations = [
        Migration(
            "2026-11-24-bookmarks",
            """
            CREATE TABLE bookmarks (
                person_id TEXT NOT NULL REFERENCES people (id), institution_id TEXT NOT NULL,
                recommendation_id TEXT NOT NULL REFERENCES recommendations (id), note TEXT NOT NULL,
                search_key TEXT NOT NULL, marked_at {integer} NOT NULL, removed_at {integer},
                PRIMARY KEY (person_id, recommendation_id)
            ) {strict};
            CREATE INDEX bookmarks_by_day ON bookmarks (person_id, marked_at, recommendation_id)
            """)
    ]
}
