import Storage

extension OutboxStore {
    static let migrations = [
        Migration(
            "2026-11-24-jobs",
            """
            CREATE TABLE outbox (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id),
                person_id TEXT NOT NULL REFERENCES people (id), subject TEXT NOT NULL, text TEXT NOT NULL,
                unsubscribe TEXT, state TEXT NOT NULL, attempts {integer} NOT NULL, created_at {integer} NOT NULL,
                due_at {integer}, fault TEXT NOT NULL
            ) {strict};
            CREATE INDEX outbox_due ON outbox (institution_id, due_at) WHERE due_at IS NOT NULL;
            CREATE INDEX outbox_by_age ON outbox (institution_id, id);
            CREATE TABLE job_runs (
                institution_id TEXT NOT NULL REFERENCES institutions (id), name TEXT NOT NULL,
                ran_at {integer} NOT NULL, PRIMARY KEY (institution_id, name)
            ) {strict};
            CREATE TABLE job_leases (
                institution_id TEXT PRIMARY KEY REFERENCES institutions (id), holder TEXT NOT NULL,
                until {integer} NOT NULL
            ) {strict}
            """)
    ]
}
