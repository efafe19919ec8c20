import Storage

extension ReferralStore {
    /// All of them, parents first.
    static let tables = [
        KeyedTable("referrals", key: "id"),
        KeyedTable("referral_keys", key: "referral_id, holder"),
        KeyedTable("referral_documents", key: "referral_id, sequence"),
        KeyedTable("referral_files", key: "referral_id, sequence, number"),
    ]

    static let migrations = [
        Migration(
            "2026-11-25-referrals",
            """
            CREATE TABLE referrals (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id),
                complaint_id TEXT NOT NULL REFERENCES complaints (id),
                organisation_id TEXT NOT NULL REFERENCES organisations (id), state TEXT NOT NULL,
                consent {integer} NOT NULL, offered_on TEXT NOT NULL, answered_on TEXT,
                length {integer} NOT NULL, head {blob} NOT NULL
            ) {strict};
            CREATE INDEX referrals_to ON referrals (institution_id, organisation_id, id);
            CREATE UNIQUE INDEX referrals_of ON referrals (complaint_id, consent);
            CREATE TABLE referral_keys (
                referral_id TEXT NOT NULL REFERENCES referrals (id), holder TEXT NOT NULL,
                institution_id TEXT NOT NULL, box {blob} NOT NULL, PRIMARY KEY (referral_id, holder)
            ) {strict};
            CREATE TABLE referral_documents (
                referral_id TEXT NOT NULL REFERENCES referrals (id), sequence {integer} NOT NULL,
                institution_id TEXT NOT NULL, kind TEXT NOT NULL, day TEXT NOT NULL, box {blob} NOT NULL,
                once {blob}, PRIMARY KEY (referral_id, sequence), UNIQUE (referral_id, once)
            ) {strict};
            CREATE TABLE referral_files (
                referral_id TEXT NOT NULL, sequence {integer} NOT NULL, number {integer} NOT NULL,
                institution_id TEXT NOT NULL, bytes {blob} NOT NULL,
                PRIMARY KEY (referral_id, sequence, number)
            ) {strict}
            """),
        // As the tables of cases: nothing tells in what order they were written.
        Migration(
            "2026-11-27-referrals-without-order",
            parts: [MigrationPart(sqlite: tablesByKey, postgreSQL: "")], remakesTables: true),
        Migration("2026-11-27-referral-details", "ALTER TABLE referral_documents ADD COLUMN details {blob}"),
    ]

    private static let tablesByKey: StaticString = """
        CREATE TABLE remade_referrals (
            id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id),
            complaint_id TEXT NOT NULL REFERENCES complaints (id),
            organisation_id TEXT NOT NULL REFERENCES organisations (id), state TEXT NOT NULL,
            consent INTEGER NOT NULL, offered_on TEXT NOT NULL, answered_on TEXT,
            length INTEGER NOT NULL, head BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        INSERT INTO remade_referrals SELECT id, institution_id, complaint_id, organisation_id, state, consent,
            offered_on, answered_on, length, head FROM referrals ORDER BY id;
        DROP TABLE referrals;
        ALTER TABLE remade_referrals RENAME TO referrals;
        CREATE INDEX referrals_to ON referrals (institution_id, organisation_id, id);
        CREATE UNIQUE INDEX referrals_of ON referrals (complaint_id, consent);
        CREATE TABLE remade_referral_keys (
            referral_id TEXT NOT NULL REFERENCES referrals (id), holder TEXT NOT NULL,
            institution_id TEXT NOT NULL, box BLOB NOT NULL, PRIMARY KEY (referral_id, holder)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO remade_referral_keys SELECT referral_id, holder, institution_id, box FROM referral_keys ORDER BY 1, 2;
        DROP TABLE referral_keys;
        ALTER TABLE remade_referral_keys RENAME TO referral_keys;
        CREATE TABLE remade_referral_documents (
            referral_id TEXT NOT NULL REFERENCES referrals (id), sequence INTEGER NOT NULL,
            institution_id TEXT NOT NULL, kind TEXT NOT NULL, day TEXT NOT NULL, box BLOB NOT NULL,
            once BLOB, PRIMARY KEY (referral_id, sequence), UNIQUE (referral_id, once)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO remade_referral_documents SELECT referral_id, sequence, institution_id, kind, day, box, once
            FROM referral_documents ORDER BY 1, 2;
        DROP TABLE referral_documents;
        ALTER TABLE remade_referral_documents RENAME TO referral_documents;
        CREATE TABLE remade_referral_files (
            referral_id TEXT NOT NULL, sequence INTEGER NOT NULL, number INTEGER NOT NULL,
            institution_id TEXT NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (referral_id, sequence, number)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO remade_referral_files SELECT referral_id, sequence, number, institution_id, bytes
            FROM referral_files ORDER BY 1, 2, 3;
        DROP TABLE referral_files;
        ALTER TABLE remade_referral_files RENAME TO referral_files
        """
}
