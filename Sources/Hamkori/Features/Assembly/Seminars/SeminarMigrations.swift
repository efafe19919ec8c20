import Storage

extension SeminarStore {
    static let migrations = [
        Migration(
            "2026-11-24-seminars",
            """
            CREATE TABLE seminars (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id), title TEXT NOT NULL,
                summary TEXT NOT NULL, place TEXT NOT NULL, starts_on TEXT NOT NULL, ends_on TEXT NOT NULL,
                languages TEXT NOT NULL, themes TEXT NOT NULL, state TEXT NOT NULL, publication TEXT NOT NULL,
                search_key TEXT NOT NULL, version {integer} NOT NULL
            ) {strict};
            CREATE INDEX seminars_by_day ON seminars (institution_id, starts_on);
            CREATE TABLE sessions_of_seminars (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL,
                seminar_id TEXT NOT NULL REFERENCES seminars (id), day {integer} NOT NULL, starts_at TEXT NOT NULL,
                ends_at TEXT NOT NULL, title TEXT NOT NULL, description TEXT NOT NULL, speakers TEXT NOT NULL,
                theme TEXT
            ) {strict};
            CREATE INDEX sessions_of_seminar ON sessions_of_seminars (seminar_id, day, starts_at);
            CREATE TABLE participants (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL,
                seminar_id TEXT NOT NULL REFERENCES seminars (id),
                organisation_id TEXT NOT NULL REFERENCES organisations (id), title TEXT NOT NULL, kind TEXT NOT NULL,
                region TEXT NOT NULL, is_present {integer} NOT NULL
            ) {strict};
            CREATE INDEX participants_of_seminar ON participants (seminar_id, kind, region);
            CREATE TABLE proposals (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL,
                seminar_id TEXT NOT NULL REFERENCES seminars (id), number {integer} NOT NULL, title TEXT NOT NULL,
                text TEXT NOT NULL, explanation TEXT NOT NULL, theme TEXT NOT NULL,
                addressee_id TEXT NOT NULL REFERENCES organisations (id),
                proposer_id TEXT REFERENCES organisations (id), sdg TEXT NOT NULL, state TEXT NOT NULL,
                reason TEXT NOT NULL, version {integer} NOT NULL, UNIQUE (seminar_id, number)
            ) {strict};
            CREATE TABLE proposal_supporters (
                proposal_id TEXT NOT NULL REFERENCES proposals (id), institution_id TEXT NOT NULL,
                organisation_id TEXT NOT NULL REFERENCES organisations (id),
                PRIMARY KEY (proposal_id, organisation_id)
            ) {strict};
            CREATE TABLE decisions (
                proposal_id TEXT PRIMARY KEY REFERENCES proposals (id), institution_id TEXT NOT NULL,
                rule TEXT NOT NULL, base TEXT NOT NULL, entitled {integer} NOT NULL, present {integer} NOT NULL,
                quorum {integer} NOT NULL, yes {integer} NOT NULL, no {integer} NOT NULL, abstain {integer} NOT NULL,
                invalid {integer} NOT NULL, objections TEXT NOT NULL, blocks_allowed {integer} NOT NULL,
                dissent TEXT NOT NULL, at {integer} NOT NULL
            ) {strict}
            """)
    ]
}
