import Storage

extension ReaderStore {
    static let migrations = [
        // A new database has no accounts. Rows that it makes of others carry no authenticator, and so let nobody in.
        Migration(
            "2026-11-27-case-readers",
            """
            CREATE TABLE case_readers (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id),
                person_id TEXT NOT NULL REFERENCES people (id), generation {integer} NOT NULL,
                public_key {blob} NOT NULL, role TEXT NOT NULL, office_id TEXT REFERENCES offices (id),
                organisation_id TEXT REFERENCES organisations (id), basis TEXT NOT NULL,
                confirmed_by TEXT REFERENCES people (id), confirmed_at {integer} NOT NULL,
                revoked_by TEXT REFERENCES people (id), revoked_at {integer}
            ) {strict};
            CREATE INDEX case_readers_of_person ON case_readers (person_id);
            CREATE INDEX case_readers_of_institution ON case_readers (institution_id, confirmed_at);
            INSERT INTO case_readers (id, institution_id, person_id, generation, public_key, role, office_id,
                organisation_id, basis, confirmed_at)
            SELECT p.id, p.institution_id, p.id, k.generation, k.public_key, p.role, p.office_id,
                p.organisation_id, 'existing', k.made_at
            FROM people p JOIN person_keys k ON k.person_id = p.id
            WHERE p.is_active = 1 AND p.role IN ('commissioner', 'officer', 'member', 'administrator', 'auditor')
                AND k.generation = (SELECT max(n.generation) FROM person_keys n WHERE n.person_id = p.id)
            """),
        Migration(
            "2026-11-27-reader-authenticators", "ALTER TABLE case_readers ADD COLUMN authenticator {blob}"),
    ]
}
