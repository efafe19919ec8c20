import Storage

extension TaxonomyStore {
    static let migrations = [
        Migration(
            "2026-11-24-taxonomies",
            """
            CREATE TABLE taxonomy_terms (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id),
                taxonomy TEXT NOT NULL, word TEXT NOT NULL, parent_id TEXT REFERENCES taxonomy_terms (id),
                name TEXT NOT NULL, search_key TEXT NOT NULL, place {integer} NOT NULL,
                is_retired {integer} NOT NULL, is_shipped {integer} NOT NULL, version {integer} NOT NULL,
                UNIQUE (institution_id, taxonomy, word)
            ) {strict};
            CREATE INDEX taxonomy_terms_by_place ON taxonomy_terms (institution_id, taxonomy, place, id);
            CREATE TABLE taxonomy_spellings (
                institution_id TEXT NOT NULL REFERENCES institutions (id), taxonomy TEXT NOT NULL,
                spelling TEXT NOT NULL, word TEXT NOT NULL, term_id TEXT NOT NULL REFERENCES taxonomy_terms (id),
                PRIMARY KEY (institution_id, taxonomy, spelling)
            ) {strict};
            CREATE INDEX taxonomy_spellings_of_term ON taxonomy_spellings (term_id)
            """)
    ]
}
