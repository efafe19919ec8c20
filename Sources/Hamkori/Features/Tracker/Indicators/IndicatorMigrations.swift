import Storage

extension IndicatorStore {
    static let migrations = [
        Migration(
            "2026-11-24-indicators",
            """
            CREATE TABLE indicators (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id),
                number {integer} NOT NULL, title TEXT NOT NULL, kind TEXT NOT NULL, direction TEXT NOT NULL,
                unit TEXT NOT NULL, disaggregation TEXT NOT NULL, source TEXT NOT NULL, baseline TEXT,
                baseline_on TEXT, target TEXT, target_on TEXT, publication TEXT NOT NULL, search_key TEXT NOT NULL,
                version {integer} NOT NULL, UNIQUE (institution_id, number)
            ) {strict};
            CREATE INDEX indicators_public ON indicators (institution_id, publication, number);
            CREATE TABLE indicator_recommendations (
                indicator_id TEXT NOT NULL REFERENCES indicators (id), institution_id TEXT NOT NULL,
                recommendation_id TEXT NOT NULL REFERENCES recommendations (id),
                PRIMARY KEY (indicator_id, recommendation_id)
            ) {strict};
            CREATE INDEX indicator_recommendations_back ON indicator_recommendations (recommendation_id, indicator_id);
            CREATE TABLE indicator_values (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL, indicator_id TEXT NOT NULL REFERENCES indicators (id),
                day TEXT NOT NULL, amount TEXT NOT NULL, note TEXT NOT NULL,
                organisation_id TEXT REFERENCES organisations (id), at {integer} NOT NULL, actor TEXT NOT NULL,
                corrects_id TEXT REFERENCES indicator_values (id), reason TEXT NOT NULL
            ) {strict};
            CREATE INDEX indicator_values_by_day ON indicator_values (indicator_id, day);
            CREATE UNIQUE INDEX indicator_values_corrected ON indicator_values (corrects_id)
                WHERE corrects_id IS NOT NULL
            """)
    ]
}
