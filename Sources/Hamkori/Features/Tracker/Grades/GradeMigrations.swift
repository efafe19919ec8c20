import Storage

extension GradeStore {
    static let migrations = [
        Migration(
            "2026-11-24-grades",
            """
            CREATE TABLE grades (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id),
                recommendation_id TEXT NOT NULL REFERENCES recommendations (id), part TEXT NOT NULL,
                grade TEXT NOT NULL, symbol TEXT NOT NULL, session TEXT NOT NULL, said_on TEXT NOT NULL,
                words TEXT NOT NULL, at {integer} NOT NULL
            ) {strict};
            CREATE INDEX grades_of_recommendation ON grades (recommendation_id, said_on, id)
            """)
    ]
}
