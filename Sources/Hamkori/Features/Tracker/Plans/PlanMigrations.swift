import Storage

extension MeasureStore {
    static let migrations = [
        Migration(
            "2026-11-24-plans",
            """
            CREATE TABLE measures (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id),
                number {integer} NOT NULL, recommendation_id TEXT NOT NULL REFERENCES recommendations (id),
                title TEXT NOT NULL, text TEXT NOT NULL, organisation_id TEXT NOT NULL REFERENCES organisations (id),
                starts_on TEXT, ends_on TEXT NOT NULL, place {integer} NOT NULL, publication TEXT NOT NULL,
                state TEXT NOT NULL, since TEXT NOT NULL, reason TEXT NOT NULL, search_key TEXT NOT NULL,
                version {integer} NOT NULL, UNIQUE (institution_id, number)
            ) {strict};
            CREATE INDEX measures_of_recommendation ON measures (recommendation_id, place, number);
            CREATE INDEX measures_by_end ON measures (institution_id, ends_on, number);
            CREATE INDEX measures_public_by_end ON measures (institution_id, publication, ends_on, number);
            CREATE TABLE measure_versions (
                measure_id TEXT NOT NULL REFERENCES measures (id), institution_id TEXT NOT NULL,
                number {integer} NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL, organisation_id TEXT NOT NULL,
                starts_on TEXT, ends_on TEXT NOT NULL, state TEXT NOT NULL, since TEXT NOT NULL, reason TEXT NOT NULL,
                at {integer} NOT NULL, actor TEXT NOT NULL, PRIMARY KEY (measure_id, number)
            ) {strict}
            """)
    ]
}
