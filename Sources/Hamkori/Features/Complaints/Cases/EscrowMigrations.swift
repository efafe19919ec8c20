import Storage

extension EscrowStore {
    static let migrations = [
        // `box` of a request holds the first holder's confirmation, until the second one, the end, or 7 days.
        Migration(
            "2026-11-26-escrow",
            """
            CREATE TABLE escrows (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id),
                generation {integer} NOT NULL, public_key {blob} NOT NULL, founded_at {integer} NOT NULL,
                UNIQUE (institution_id, generation)
            ) {strict};
            CREATE TABLE escrow_shares (
                escrow_id TEXT NOT NULL REFERENCES escrows (id), holder_id TEXT NOT NULL REFERENCES people (id),
                institution_id TEXT NOT NULL, place {integer} NOT NULL, holder_key {blob} NOT NULL,
                box {blob} NOT NULL, PRIMARY KEY (escrow_id, holder_id), UNIQUE (escrow_id, place)
            ) {strict};
            CREATE TABLE escrow_requests (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL, escrow_id TEXT NOT NULL REFERENCES escrows (id),
                complaint_id TEXT NOT NULL REFERENCES complaints (id), number TEXT NOT NULL,
                reader_id TEXT NOT NULL REFERENCES people (id), reason TEXT NOT NULL,
                asked_by TEXT NOT NULL REFERENCES people (id), asked_at {integer} NOT NULL,
                confirmed_by TEXT REFERENCES people (id), box {blob}, outcome TEXT,
                ended_by TEXT REFERENCES people (id)
            ) {strict};
            CREATE INDEX escrow_requests_by_moment ON escrow_requests (institution_id, asked_at)
            """),
        Migration("2026-11-27-escrow-authenticators", "ALTER TABLE escrows ADD COLUMN authenticator {blob}"),
    ]
}
