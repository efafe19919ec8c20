import Storage

extension ComplaintStore {
    /// Openings by the day instead of the moment, and on SQLite all tables of cases by their key: rows with a rowid tell in
    /// what order they were written. Numbers that were given in order stay as they are.
    static let casesWithoutOrder = Migration(
        "2026-11-27-cases-without-order",
        parts: [
            MigrationPart(
                """
                CREATE TABLE opening_days (
                    complaint_id TEXT NOT NULL REFERENCES complaints (id), day TEXT NOT NULL,
                    person_id TEXT NOT NULL REFERENCES people (id), kind TEXT NOT NULL,
                    institution_id TEXT NOT NULL, times {integer} NOT NULL,
                    PRIMARY KEY (complaint_id, day, person_id, kind)
                ) {byKey}
                """),
            MigrationPart(
                sqlite: """
                    INSERT INTO opening_days (complaint_id, day, person_id, kind, institution_id, times)
                    SELECT complaint_id, date(at / 1000, 'unixepoch', 'localtime') AS day, person_id, kind,
                        min(institution_id), count(*)
                    FROM complaint_openings GROUP BY complaint_id, day, person_id, kind
                    """,
                postgreSQL: """
                    INSERT INTO opening_days (complaint_id, day, person_id, kind, institution_id, times)
                    SELECT complaint_id, to_char(to_timestamp(at / 1000), 'YYYY-MM-DD') AS day, person_id,
                        kind, min(institution_id), count(*)
                    FROM complaint_openings GROUP BY complaint_id, day, person_id, kind
                    """),
            MigrationPart(
                """
                DROP TABLE complaint_openings;
                ALTER TABLE opening_days RENAME TO complaint_openings;
                ALTER TABLE complaint_counters ADD COLUMN in_order {integer} NOT NULL DEFAULT 0;
                UPDATE complaint_counters SET in_order = last;
                CREATE TABLE pending_recommendations (
                    id TEXT PRIMARY KEY, institution_id TEXT NOT NULL, day TEXT NOT NULL, box {blob} NOT NULL
                ) {byKey};
                CREATE TABLE case_orders (
                    institution_id TEXT PRIMARY KEY, day TEXT NOT NULL, oldest {integer} NOT NULL,
                    own {integer} NOT NULL
                ) {byKey}
                """),
            MigrationPart(sqlite: tablesByKey, postgreSQL: ""),
        ], remakesTables: true)

    private static let tablesByKey: StaticString = """
        CREATE TABLE remade_counters (
            office_id TEXT NOT NULL REFERENCES offices (id), year INTEGER NOT NULL,
            institution_id TEXT NOT NULL, last INTEGER NOT NULL, in_order INTEGER NOT NULL,
            PRIMARY KEY (office_id, year)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO remade_counters SELECT office_id, year, institution_id, last, in_order FROM complaint_counters;
        DROP TABLE complaint_counters;
        ALTER TABLE remade_counters RENAME TO complaint_counters;
        CREATE TABLE remade_complaints (
            id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id),
            office_id TEXT NOT NULL REFERENCES offices (id), office_code TEXT NOT NULL,
            year INTEGER NOT NULL, serial INTEGER NOT NULL, received_on TEXT NOT NULL,
            state TEXT NOT NULL, authority TEXT NOT NULL, region TEXT NOT NULL, channel TEXT NOT NULL,
            is_anonymous INTEGER NOT NULL, is_from_closed_place INTEGER NOT NULL,
            assignee_id TEXT REFERENCES people (id), has_news INTEGER NOT NULL,
            look_up BLOB NOT NULL UNIQUE, length INTEGER NOT NULL, head BLOB NOT NULL,
            handling_office_id TEXT REFERENCES offices (id), concerns TEXT NOT NULL DEFAULT 'adult',
            ground_id TEXT, acknowledged_on TEXT, closed_on TEXT, due_on TEXT, erased_on TEXT,
            UNIQUE (office_id, year, serial)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO remade_complaints SELECT id, institution_id, office_id, office_code, year, serial, received_on,
            state, authority, region, channel, is_anonymous, is_from_closed_place, assignee_id, has_news, look_up,
            length, head, handling_office_id, concerns, ground_id, acknowledged_on, closed_on, due_on, erased_on
            FROM complaints ORDER BY id;
        DROP TABLE complaints;
        ALTER TABLE remade_complaints RENAME TO complaints;
        CREATE INDEX complaints_by_day ON complaints (institution_id, received_on, id);
        CREATE INDEX complaints_of_office ON complaints (institution_id, handling_office_id, received_on, id);
        CREATE INDEX complaints_by_number ON complaints (institution_id, office_code, year, serial);
        CREATE INDEX complaints_by_due ON complaints (institution_id, COALESCE(due_on, '9999'), id);
        CREATE INDEX complaints_of_office_by_due
            ON complaints (institution_id, handling_office_id, COALESCE(due_on, '9999'), id);
        CREATE INDEX complaints_by_end ON complaints (institution_id, closed_on) WHERE erased_on IS NULL;
        CREATE TABLE remade_keys (
            complaint_id TEXT NOT NULL REFERENCES complaints (id), holder TEXT NOT NULL,
            institution_id TEXT NOT NULL, box BLOB NOT NULL, PRIMARY KEY (complaint_id, holder)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO remade_keys SELECT complaint_id, holder, institution_id, box FROM case_keys ORDER BY 1, 2;
        DROP TABLE case_keys;
        ALTER TABLE remade_keys RENAME TO case_keys;
        CREATE TABLE remade_documents (
            complaint_id TEXT NOT NULL REFERENCES complaints (id), sequence INTEGER NOT NULL,
            institution_id TEXT NOT NULL, kind TEXT NOT NULL, is_from_complainant INTEGER NOT NULL,
            day TEXT NOT NULL, box BLOB NOT NULL, chain BLOB NOT NULL, once BLOB,
            PRIMARY KEY (complaint_id, sequence), UNIQUE (complaint_id, once)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO remade_documents SELECT complaint_id, sequence, institution_id, kind, is_from_complainant, day,
            box, chain, once FROM case_documents ORDER BY 1, 2;
        DROP TABLE case_documents;
        ALTER TABLE remade_documents RENAME TO case_documents;
        CREATE TABLE remade_files (
            complaint_id TEXT NOT NULL, sequence INTEGER NOT NULL, number INTEGER NOT NULL,
            institution_id TEXT NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (complaint_id, sequence, number)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO remade_files SELECT complaint_id, sequence, number, institution_id, bytes
            FROM case_files ORDER BY 1, 2, 3;
        DROP TABLE case_files;
        ALTER TABLE remade_files RENAME TO case_files;
        CREATE TABLE remade_exclusions (
            complaint_id TEXT NOT NULL REFERENCES complaints (id),
            person_id TEXT NOT NULL REFERENCES people (id), institution_id TEXT NOT NULL,
            PRIMARY KEY (complaint_id, person_id)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO remade_exclusions SELECT complaint_id, person_id, institution_id FROM complaint_exclusions;
        DROP TABLE complaint_exclusions;
        ALTER TABLE remade_exclusions RENAME TO complaint_exclusions;
        CREATE TABLE remade_rights (
            complaint_id TEXT NOT NULL REFERENCES complaints (id), term_id TEXT NOT NULL,
            institution_id TEXT NOT NULL, PRIMARY KEY (complaint_id, term_id)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO remade_rights SELECT complaint_id, term_id, institution_id FROM complaint_rights;
        DROP TABLE complaint_rights;
        ALTER TABLE remade_rights RENAME TO complaint_rights;
        CREATE TABLE remade_deadlines (
            complaint_id TEXT NOT NULL REFERENCES complaints (id), sequence INTEGER NOT NULL,
            kind TEXT NOT NULL, institution_id TEXT NOT NULL, due_on TEXT NOT NULL, met_on TEXT,
            PRIMARY KEY (complaint_id, sequence, kind)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO remade_deadlines SELECT complaint_id, sequence, kind, institution_id, due_on, met_on
            FROM case_deadlines;
        DROP TABLE case_deadlines;
        ALTER TABLE remade_deadlines RENAME TO case_deadlines
        """
}
