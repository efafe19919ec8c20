import Storage

extension FollowUpStore {
    static let migrations = [
        Migration(
            "2026-11-24-follow-up",
            """
            CREATE TABLE commitments (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id),
                number {integer} NOT NULL, item_id TEXT NOT NULL REFERENCES agenda_items (id),
                round_id TEXT NOT NULL REFERENCES rounds (id),
                recommendation_id TEXT NOT NULL REFERENCES recommendations (id), text TEXT NOT NULL,
                owner_id TEXT NOT NULL REFERENCES organisations (id), due_on TEXT NOT NULL, state TEXT NOT NULL,
                closing TEXT NOT NULL, closed_at {integer}, publication TEXT NOT NULL, search_key TEXT NOT NULL,
                version {integer} NOT NULL, UNIQUE (institution_id, number)
            ) {strict};
            CREATE INDEX commitments_by_day ON commitments (institution_id, due_on, number);
            CREATE INDEX commitments_of_round ON commitments (round_id, number);
            CREATE TABLE progress_reports (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id),
                commitment_id TEXT NOT NULL REFERENCES commitments (id), state TEXT NOT NULL, text TEXT NOT NULL,
                at {integer} NOT NULL, author TEXT NOT NULL
            ) {strict};
            CREATE INDEX progress_reports_of_commitment ON progress_reports (commitment_id, at);
            CREATE TABLE assessments (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id),
                commitment_id TEXT NOT NULL REFERENCES commitments (id), reporter TEXT NOT NULL,
                organisation_id TEXT NOT NULL REFERENCES organisations (id), state TEXT NOT NULL,
                text TEXT NOT NULL, at {integer} NOT NULL
            ) {strict};
            CREATE INDEX assessments_of_commitment ON assessments (commitment_id, at);
            CREATE TABLE evidence (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id),
                report_id TEXT NOT NULL REFERENCES progress_reports (id), title TEXT NOT NULL,
                file_name TEXT NOT NULL, type TEXT NOT NULL, size {integer} NOT NULL, digest {blob} NOT NULL,
                wrapped_key {blob} NOT NULL, header {blob} NOT NULL
            ) {strict};
            CREATE INDEX evidence_of_report ON evidence (report_id, id);
            CREATE TABLE evidence_chunks (
                evidence_id TEXT NOT NULL REFERENCES evidence (id), institution_id TEXT NOT NULL,
                number {integer} NOT NULL, bytes {blob} NOT NULL, PRIMARY KEY (evidence_id, number)
            ) {strict}
            """)
    ]
}
