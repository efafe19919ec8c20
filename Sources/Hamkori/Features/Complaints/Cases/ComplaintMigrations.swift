import Storage

extension ComplaintStore {
    static let migrations = [
        Migration(
            "2026-11-25-complaints",
            """
            CREATE TABLE complaint_counters (
                office_id TEXT NOT NULL REFERENCES offices (id), year {integer} NOT NULL,
                institution_id TEXT NOT NULL, last {integer} NOT NULL, PRIMARY KEY (office_id, year)
            ) {strict};
            CREATE TABLE complaints (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id),
                office_id TEXT NOT NULL REFERENCES offices (id), office_code TEXT NOT NULL,
                year {integer} NOT NULL, serial {integer} NOT NULL, received_on TEXT NOT NULL,
                state TEXT NOT NULL, authority TEXT NOT NULL, region TEXT NOT NULL, channel TEXT NOT NULL,
                is_anonymous {integer} NOT NULL, is_from_closed_place {integer} NOT NULL,
                assignee_id TEXT REFERENCES people (id), has_news {integer} NOT NULL,
                look_up {blob} NOT NULL UNIQUE, length {integer} NOT NULL, head {blob} NOT NULL,
                UNIQUE (office_id, year, serial)
            ) {strict};
            CREATE INDEX complaints_by_day ON complaints (institution_id, received_on, id);
            CREATE INDEX complaints_of_office ON complaints (institution_id, office_id, received_on, id);
            CREATE TABLE case_keys (
                complaint_id TEXT NOT NULL REFERENCES complaints (id), holder TEXT NOT NULL,
                institution_id TEXT NOT NULL, box {blob} NOT NULL, PRIMARY KEY (complaint_id, holder)
            ) {strict};
            CREATE TABLE case_documents (
                complaint_id TEXT NOT NULL REFERENCES complaints (id), sequence {integer} NOT NULL,
                institution_id TEXT NOT NULL, kind TEXT NOT NULL, is_from_complainant {integer} NOT NULL,
                day TEXT NOT NULL, box {blob} NOT NULL, chain {blob} NOT NULL, once {blob},
                PRIMARY KEY (complaint_id, sequence), UNIQUE (complaint_id, once)
            ) {strict};
            CREATE TABLE case_files (
                complaint_id TEXT NOT NULL, sequence {integer} NOT NULL, number {integer} NOT NULL,
                institution_id TEXT NOT NULL, bytes {blob} NOT NULL,
                PRIMARY KEY (complaint_id, sequence, number)
            ) {strict};
            CREATE TABLE complaint_openings (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL,
                complaint_id TEXT NOT NULL REFERENCES complaints (id),
                person_id TEXT NOT NULL REFERENCES people (id), kind TEXT NOT NULL, at {integer} NOT NULL
            ) {strict};
            CREATE INDEX complaint_openings_of_case ON complaint_openings (complaint_id, at);
            CREATE TABLE complaint_exclusions (
                complaint_id TEXT NOT NULL REFERENCES complaints (id),
                person_id TEXT NOT NULL REFERENCES people (id), institution_id TEXT NOT NULL,
                PRIMARY KEY (complaint_id, person_id)
            ) {strict};
            CREATE TABLE confidential_days (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL, day TEXT NOT NULL, cases {integer} NOT NULL,
                root {blob} NOT NULL, UNIQUE (institution_id, day)
            ) {strict}
            """),
        // `office_id` stays the office that gave the number, `handling_office_id` is the one that has the case now.
        // `ground_id` and `term_id` are terms of taxonomies; days and kinds stand in clear, what they are about does not.
        Migration(
            "2026-11-25-casework",
            """
            ALTER TABLE complaints ADD COLUMN handling_office_id TEXT REFERENCES offices (id);
            UPDATE complaints SET handling_office_id = office_id;
            DROP INDEX complaints_of_office;
            CREATE INDEX complaints_of_office ON complaints (institution_id, handling_office_id, received_on, id);
            CREATE INDEX complaints_by_number ON complaints (institution_id, office_code, year, serial);
            ALTER TABLE complaints ADD COLUMN concerns TEXT NOT NULL DEFAULT 'adult';
            ALTER TABLE complaints ADD COLUMN ground_id TEXT;
            ALTER TABLE complaints ADD COLUMN acknowledged_on TEXT;
            ALTER TABLE complaints ADD COLUMN closed_on TEXT;
            ALTER TABLE complaints ADD COLUMN due_on TEXT;
            CREATE INDEX complaints_by_due ON complaints (institution_id, COALESCE(due_on, '9999'), id);
            CREATE INDEX complaints_of_office_by_due
                ON complaints (institution_id, handling_office_id, COALESCE(due_on, '9999'), id);
            CREATE TABLE complaint_rights (
                complaint_id TEXT NOT NULL REFERENCES complaints (id), term_id TEXT NOT NULL,
                institution_id TEXT NOT NULL, PRIMARY KEY (complaint_id, term_id)
            ) {strict};
            CREATE TABLE case_deadlines (
                complaint_id TEXT NOT NULL REFERENCES complaints (id), sequence {integer} NOT NULL,
                kind TEXT NOT NULL, institution_id TEXT NOT NULL, due_on TEXT NOT NULL, met_on TEXT,
                PRIMARY KEY (complaint_id, sequence, kind)
            ) {strict}
            """),
        Migration(
            "2026-11-25-retention",
            """
            ALTER TABLE complaints ADD COLUMN erased_on TEXT;
            CREATE INDEX complaints_by_end ON complaints (institution_id, closed_on) WHERE erased_on IS NULL
            """),
        casesWithoutOrder,
        Migration(
            "2026-11-27-no-numbers-in-order", "ALTER TABLE complaint_counters DROP COLUMN in_order"),
    ]
}
