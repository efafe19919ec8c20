import Storage

extension ClusterStore {
    static let migrations = [
        Migration(
            "2026-11-24-clusters",
            """
            CREATE TABLE clusters (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id),
                number {integer} NOT NULL, title TEXT NOT NULL, country TEXT NOT NULL, made_at {integer} NOT NULL,
                made_by TEXT NOT NULL, search_key TEXT NOT NULL, version {integer} NOT NULL,
                UNIQUE (institution_id, number)
            ) {strict};
            CREATE TABLE cluster_members (
                cluster_id TEXT NOT NULL REFERENCES clusters (id), institution_id TEXT NOT NULL,
                recommendation_id TEXT NOT NULL REFERENCES recommendations (id), joined_at {integer} NOT NULL,
                left_at {integer}, PRIMARY KEY (cluster_id, recommendation_id)
            ) {strict};
            CREATE UNIQUE INDEX cluster_members_once ON cluster_members (recommendation_id) WHERE left_at IS NULL
            """),
        // What the similarity of texts is computed from, and what people said to its suggestions.
        Migration(
            "2026-11-24-likenesses",
            """
            CREATE TABLE likeness_parts (
                recommendation_id TEXT NOT NULL REFERENCES recommendations (id), institution_id TEXT NOT NULL,
                country TEXT NOT NULL, language TEXT NOT NULL, part {integer} NOT NULL, words TEXT NOT NULL,
                PRIMARY KEY (recommendation_id, language, part)
            ) {strict};
            CREATE INDEX likeness_parts_of_country ON likeness_parts (institution_id, country, language);
            CREATE TABLE likeness_words (
                institution_id TEXT NOT NULL, language TEXT NOT NULL, word TEXT NOT NULL,
                documents {integer} NOT NULL, PRIMARY KEY (institution_id, language, word)
            ) {strict};
            CREATE TABLE likenesses (
                one_id TEXT NOT NULL REFERENCES recommendations (id),
                other_id TEXT NOT NULL REFERENCES recommendations (id), institution_id TEXT NOT NULL,
                country TEXT NOT NULL, score {integer} NOT NULL, decision TEXT, decided_at {integer}, actor TEXT,
                PRIMARY KEY (one_id, other_id)
            ) {strict};
            CREATE INDEX likenesses_of_other ON likenesses (other_id);
            CREATE INDEX likenesses_open ON likenesses (institution_id, country, score, one_id, other_id)
                WHERE decision IS NULL;
            CREATE TABLE likeness_cursors (
                institution_id TEXT PRIMARY KEY, entry {integer} NOT NULL
            ) {strict}
            """),
    ]
}
