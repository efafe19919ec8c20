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
            """),
        // Recommendations of the UN have neither a theme of ours nor an organisation as addressee: the State is it.
        Migration(
            "2026-11-24-recommendations-of-the-un",
            parts: [
                MigrationPart(
                    sqlite: """
                        CREATE TABLE recommendations_anew (
                            id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id),
                            number {integer} NOT NULL, title TEXT NOT NULL, theme TEXT, source TEXT NOT NULL,
                            addressee_id TEXT REFERENCES organisations (id), adopted_on TEXT NOT NULL,
                            sdg TEXT NOT NULL, seminar_id TEXT, proposal_id TEXT,
                            repeats_id TEXT REFERENCES recommendations (id), dissent TEXT NOT NULL,
                            dialogue_state TEXT NOT NULL, state_reported TEXT, nhri_assessed TEXT,
                            civil_society_assessed TEXT, publication TEXT NOT NULL, search_key TEXT NOT NULL,
                            version {integer} NOT NULL, UNIQUE (institution_id, number)
                        ) {strict};
                        INSERT INTO recommendations_anew
                        SELECT id, institution_id, number, title, theme, source, addressee_id, adopted_on, sdg, seminar_id,
                            proposal_id, repeats_id, dissent, dialogue_state, state_reported, nhri_assessed,
                            civil_society_assessed, publication, search_key, version FROM recommendations;
                        DROP TABLE recommendations;
                        ALTER TABLE recommendations_anew RENAME TO recommendations;
                        CREATE INDEX recommendations_of_seminar ON recommendations (seminar_id, number);
                        CREATE INDEX recommendations_by_day ON recommendations (institution_id, adopted_on, number)
                        """,
                    postgreSQL: """
                        ALTER TABLE recommendations ALTER COLUMN theme DROP NOT NULL;
                        ALTER TABLE recommendations ALTER COLUMN addressee_id DROP NOT NULL
                        """),
                MigrationPart(
                    """
                    ALTER TABLE recommendations ADD COLUMN country TEXT NOT NULL DEFAULT 'TJK';
                    ALTER TABLE recommendations ADD COLUMN session TEXT NOT NULL DEFAULT '';
                    ALTER TABLE recommendations ADD COLUMN symbol TEXT NOT NULL DEFAULT '';
                    ALTER TABLE recommendations ADD COLUMN paragraph TEXT NOT NULL DEFAULT '';
                    ALTER TABLE recommendations ADD COLUMN recommenders TEXT NOT NULL DEFAULT '';
                    ALTER TABLE recommendations ADD COLUMN action {integer};
                    ALTER TABLE recommendations ADD COLUMN position TEXT;
                    ALTER TABLE recommendations ADD COLUMN source_key TEXT;
                    CREATE UNIQUE INDEX recommendations_by_key ON recommendations (institution_id, source_key)
                        WHERE source_key IS NOT NULL;
                    CREATE INDEX recommendations_of_country ON recommendations (institution_id, country, number);
                    CREATE TABLE recommendation_topics (
                        recommendation_id TEXT NOT NULL REFERENCES recommendations (id), institution_id TEXT NOT NULL,
                        taxonomy TEXT NOT NULL, topic TEXT NOT NULL,
                        PRIMARY KEY (recommendation_id, taxonomy, topic)
                    ) {strict};
                    CREATE INDEX recommendation_topics_by_topic
                        ON recommendation_topics (institution_id, taxonomy, topic, recommendation_id);
                    CREATE TABLE recommendation_positions (
                        recommendation_id TEXT NOT NULL REFERENCES recommendations (id), institution_id TEXT NOT NULL,
                        number {integer} NOT NULL, position TEXT NOT NULL, symbol TEXT NOT NULL,
                        paragraph TEXT NOT NULL, at {integer} NOT NULL, PRIMARY KEY (recommendation_id, number)
                    ) {strict};
                    CREATE TABLE recommendation_asks (
                        recommendation_id TEXT NOT NULL REFERENCES recommendations (id), institution_id TEXT NOT NULL,
                        number {integer} NOT NULL, text TEXT NOT NULL, recommenders TEXT NOT NULL,
                        PRIMARY KEY (recommendation_id, number)
                    ) {strict}
                    """),
            ], remakesTables: true),
        // The public list of one State and of all in its order, the API in its own: without these all rows would be
        // sorted for a page.
        Migration(
            "2026-11-24-public-recommendations",
            """
            DROP INDEX recommendations_of_country;
            CREATE INDEX recommendations_public_of_country
                ON recommendations (institution_id, publication, country, number);
            CREATE INDEX recommendations_public_by_number ON recommendations (institution_id, publication, number);
            CREATE INDEX recommendations_public_by_id ON recommendations (institution_id, publication, id)
            """),
        // The search finds recommendations by its own number of them; the facets are counted from an index alone.
        Migration(
            "2026-11-24-recommendations-search",
            """
            ALTER TABLE recommendations DROP COLUMN search_key;
            ALTER TABLE recommendations ADD COLUMN document {integer};
            CREATE INDEX recommendations_by_document ON recommendations (document, institution_id, publication, country,
                source, position, theme, dialogue_state, state_reported, nhri_assessed, civil_society_assessed);
            CREATE INDEX recommendations_facets ON recommendations (institution_id, publication, country, source,
                position, theme, dialogue_state, state_reported, nhri_assessed, civil_society_assessed)
            """),
        // What views count by, so that a count reads no row: texts and search keys make the rows wide.
        Migration(
            "2026-11-24-counted-recommendations",
            """
            CREATE INDEX recommendations_counted ON recommendations (institution_id, publication, country, id, source,
                symbol, session, position, adopted_on, theme, addressee_id, dialogue_state, state_reported,
                nhri_assessed, civil_society_assessed, sdg)
            """),
        // What an authority leads and supports is found among all without reading them.
        Migration(
            "2026-11-24-recommendations-of-authorities",
            """
            CREATE INDEX recommendations_of_addressee ON recommendations (addressee_id, number)
                WHERE addressee_id IS NOT NULL;
            CREATE INDEX recommendations_supported ON recommendation_supporters (organisation_id, recommendation_id)
            """),
        // The list by the day of adoption, the newest first, sorted all rows of a few days. Nothing is read by id any more;
        // while that index stood there, SQLite took it for each match of a search.
        Migration(
            "2026-11-27-public-recommendations-by-day",
            """
            DROP INDEX recommendations_public_by_id;
            CREATE INDEX recommendations_public_by_day
                ON recommendations (institution_id, publication, adopted_on DESC, number)
            """),
        // A search is sorted by day from the index alone.
        Migration(
            "2026-11-28-recommendations-by-document",
            """
            DROP INDEX recommendations_by_document;
            CREATE INDEX recommendations_by_document ON recommendations (document, institution_id, publication, country,
                source, position, theme, dialogue_state, state_reported, nhri_assessed, civil_society_assessed, number,
                adopted_on)
            """),
        // Views count in memory.
        Migration("2026-11-28-recommendations-counted-in-memory", "DROP INDEX recommendations_counted"),
        // Those that wait for a transmittal are a few among all that the UN made.
        Migration(
            "2026-11-28-recommendations-to-transmit",
            """
            CREATE INDEX recommendations_to_transmit ON recommendations (institution_id, number)
                WHERE dialogue_state = 'notTransmitted' AND source_key IS NULL
            """),
    ]
}
