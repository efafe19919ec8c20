import Storage

extension ResponsibilityStore {
    static let migrations = [
        Migration(
            "2026-11-24-responsibility",
            """
            CREATE TABLE responsibilities (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id),
                recommendation_id TEXT NOT NULL REFERENCES recommendations (id), ask {integer} NOT NULL,
                organisation_id TEXT NOT NULL REFERENCES organisations (id), part TEXT NOT NULL,
                focal_point_id TEXT REFERENCES people (id), alternate_id TEXT REFERENCES people (id),
                validator_id TEXT REFERENCES people (id), since TEXT NOT NULL, until TEXT,
                version {integer} NOT NULL
            ) {strict};
            CREATE UNIQUE INDEX responsibilities_held
                ON responsibilities (recommendation_id, ask, organisation_id) WHERE until IS NULL;
            CREATE UNIQUE INDEX responsibilities_led ON responsibilities (recommendation_id, ask)
                WHERE until IS NULL AND part = 'lead';
            CREATE INDEX responsibilities_of_recommendation ON responsibilities (recommendation_id, since, id);
            CREATE INDEX responsibilities_of_organisation
                ON responsibilities (institution_id, organisation_id, until, recommendation_id, ask)
            """)
    ]
}
