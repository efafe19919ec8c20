import Storage

extension RecommendationStore {
    static let migrations = [
        Migration(
            "2026-11-24-recommendations",
            """
            CREATE TABLE recommendations (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id),
                number {integer} NOT NULL, title TEXT NOT NULL, theme TEXT NOT NULL, source TEXT NOT NULL,
                addressee_id TEXT NOT NULL REFERENCES organisations (id), adopted_on TEXT NOT NULL,
                sdg TEXT NOT NULL, seminar_id TEXT, proposal_id TEXT, repeats_id TEXT REFERENCES recommendations (id),
                dissent TEXT NOT NULL, dialogue_state TEXT NOT NULL, state_reported TEXT, nhri_assessed TEXT,
                civil_society_assessed TEXT, publication TEXT NOT NULL, search_key TEXT NOT NULL,
                version {integer} NOT NULL, UNIQUE (institution_id, number)
            ) {strict};
            CREATE INDEX recommendations_of_seminar ON recommendations (seminar_id, number);
            CREATE INDEX recommendations_by_day ON recommendations (institution_id, adopted_on, number);
            CREATE TABLE recommendation_versions (
                recommendation_id TEXT NOT NULL REFERENCES recommendations (id), institution_id TEXT NOT NULL,
                number {integer} NOT NULL, text TEXT NOT NULL, reason TEXT NOT NULL, at {integer} NOT NULL,
                PRIMARY KEY (recommendation_id, number)
            ) {strict};
            CREATE TABLE recommendation_supporters (
                recommendation_id TEXT NOT NULL REFERENCES recommendations (id), institution_id TEXT NOT NULL,
                organisation_id TEXT NOT NULL REFERENCES organisations (id),
                PRIMARY KEY (recommendation_id, organisation_id)
            ) {strict};
            CREATE TABLE recommendation_states (
                recommendation_id TEXT NOT NULL REFERENCES recommendations (id), institution_id TEXT NOT NULL,
                number {integer} NOT NULL, axis TEXT NOT NULL, state TEXT NOT NULL, at {integer} NOT NULL,
                actor TEXT NOT NULL, reason TEXT NOT NULL, PRIMARY KEY (recommendation_id, number)
            ) {strict}
            """)
    ]
}
