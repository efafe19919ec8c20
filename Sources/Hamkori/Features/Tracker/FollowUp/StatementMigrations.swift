import Storage

extension FollowUpStore {
    // What was said of commitments only is said of recommendations and their asks as well, with files for both.
    static let statementMigrations = [
        Migration(
            "2026-11-24-statements",
            parts: [
                MigrationPart(
                    sqlite: """
                        CREATE TABLE progress_reports_anew (
                            id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id),
                            recommendation_id TEXT NOT NULL REFERENCES recommendations (id),
                            ask {integer} NOT NULL DEFAULT 0, commitment_id TEXT REFERENCES commitments (id),
                            organisation_id TEXT REFERENCES organisations (id), state TEXT NOT NULL,
                            text TEXT NOT NULL, at {integer} NOT NULL, author TEXT NOT NULL,
                            stage TEXT NOT NULL DEFAULT 'released', reason TEXT NOT NULL DEFAULT '{}',
                            version {integer} NOT NULL DEFAULT 1
                        ) {strict};
                        INSERT INTO progress_reports_anew
                            (id, institution_id, recommendation_id, commitment_id, state, text, at, author)
                        SELECT r.id, r.institution_id, c.recommendation_id, c.id, r.state, r.text, r.at, r.author
                        FROM progress_reports r JOIN commitments c ON c.id = r.commitment_id;
                        DROP TABLE progress_reports;
                        ALTER TABLE progress_reports_anew RENAME TO progress_reports;
                        CREATE INDEX progress_reports_of_commitment ON progress_reports (commitment_id, at);
                        CREATE TABLE assessments_anew (
                            id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id),
                            recommendation_id TEXT NOT NULL REFERENCES recommendations (id),
                            ask {integer} NOT NULL DEFAULT 0, commitment_id TEXT REFERENCES commitments (id),
                            reporter TEXT NOT NULL, organisation_id TEXT NOT NULL REFERENCES organisations (id),
                            state TEXT NOT NULL, text TEXT NOT NULL, at {integer} NOT NULL
                        ) {strict};
                        INSERT INTO assessments_anew (id, institution_id, recommendation_id, commitment_id, reporter,
                            organisation_id, state, text, at)
                        SELECT a.id, a.institution_id, c.recommendation_id, c.id, a.reporter, a.organisation_id,
                            a.state, a.text, a.at
                        FROM assessments a JOIN commitments c ON c.id = a.commitment_id;
                        DROP TABLE assessments;
                        ALTER TABLE assessments_anew RENAME TO assessments;
                        CREATE INDEX assessments_of_commitment ON assessments (commitment_id, at);
                        CREATE TABLE evidence_anew (
                            id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id),
                            record_kind TEXT NOT NULL, record_id TEXT NOT NULL, title TEXT NOT NULL,
                            file_name TEXT NOT NULL, type TEXT NOT NULL, size {integer} NOT NULL,
                            digest {blob} NOT NULL, wrapped_key {blob} NOT NULL, header {blob} NOT NULL
                        ) {strict};
                        INSERT INTO evidence_anew
                        SELECT id, institution_id, 'progressReport', report_id, title, file_name, type, size, digest,
                            wrapped_key, header
                        FROM evidence;
                        DROP TABLE evidence;
                        ALTER TABLE evidence_anew RENAME TO evidence
                        """,
                    postgreSQL: """
                        ALTER TABLE progress_reports ALTER COLUMN commitment_id DROP NOT NULL;
                        ALTER TABLE progress_reports ADD COLUMN recommendation_id TEXT REFERENCES recommendations (id);
                        ALTER TABLE progress_reports ADD COLUMN ask {integer} NOT NULL DEFAULT 0;
                        ALTER TABLE progress_reports ADD COLUMN organisation_id TEXT REFERENCES organisations (id);
                        ALTER TABLE progress_reports ADD COLUMN stage TEXT NOT NULL DEFAULT 'released';
                        ALTER TABLE progress_reports ADD COLUMN reason TEXT NOT NULL DEFAULT '{}';
                        ALTER TABLE progress_reports ADD COLUMN version {integer} NOT NULL DEFAULT 1;
                        UPDATE progress_reports SET recommendation_id =
                            (SELECT c.recommendation_id FROM commitments c WHERE c.id = commitment_id);
                        ALTER TABLE progress_reports ALTER COLUMN recommendation_id SET NOT NULL;
                        ALTER TABLE assessments ALTER COLUMN commitment_id DROP NOT NULL;
                        ALTER TABLE assessments ADD COLUMN recommendation_id TEXT REFERENCES recommendations (id);
                        ALTER TABLE assessments ADD COLUMN ask {integer} NOT NULL DEFAULT 0;
                        UPDATE assessments SET recommendation_id =
                            (SELECT c.recommendation_id FROM commitments c WHERE c.id = commitment_id);
                        ALTER TABLE assessments ALTER COLUMN recommendation_id SET NOT NULL;
                        DROP INDEX evidence_of_report;
                        ALTER TABLE evidence DROP CONSTRAINT evidence_report_id_fkey;
                        ALTER TABLE evidence RENAME COLUMN report_id TO record_id;
                        ALTER TABLE evidence ADD COLUMN record_kind TEXT NOT NULL DEFAULT 'progressReport'
                        """),
                MigrationPart(
                    """
                    CREATE INDEX progress_reports_of_recommendation ON progress_reports (recommendation_id, at);
                    CREATE INDEX progress_reports_by_stage ON progress_reports (institution_id, stage, organisation_id, at);
                    CREATE INDEX assessments_of_recommendation ON assessments (recommendation_id, at);
                    CREATE INDEX evidence_of_record ON evidence (record_kind, record_id, id)
                    """),
            ], remakesTables: true)
    ]
}
