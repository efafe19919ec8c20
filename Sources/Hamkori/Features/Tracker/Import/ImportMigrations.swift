import Storage

extension ImportStore {
    static let migrations = [
        // What a source took back stays, and says so; and which body of the UN asked.
        Migration(
            "2026-11-24-recommendations-at-source",
            """
            ALTER TABLE recommendations ADD COLUMN withdrawn_on TEXT;
            ALTER TABLE recommendations ADD COLUMN body TEXT NOT NULL DEFAULT ''
            """),
        // What somebody said the columns of a table mean, for the next file with these headings.
        Migration(
            "2026-11-24-import-mappings",
            """
            CREATE TABLE import_mappings (
                institution_id TEXT NOT NULL REFERENCES institutions (id), headings TEXT NOT NULL,
                mapping TEXT NOT NULL, at {integer} NOT NULL, PRIMARY KEY (institution_id, headings)
            ) {strict}
            """),
        // A file between its upload and its import: encrypted, for a day, for who sent it.
        Migration(
            "2026-11-24-import-uploads",
            """
            CREATE TABLE import_uploads (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id), person_id TEXT NOT NULL,
                format TEXT, expires_at {integer} NOT NULL, wrapped_key {blob} NOT NULL, header {blob} NOT NULL
            ) {strict};
            CREATE TABLE import_upload_chunks (
                upload_id TEXT NOT NULL REFERENCES import_uploads (id), institution_id TEXT NOT NULL,
                number {integer} NOT NULL, bytes {blob} NOT NULL, PRIMARY KEY (upload_id, number)
            ) {strict}
            """),
        // An import that was decided, and what of it is still to be taken: encrypted, until its turn comes.
        Migration(
            "2026-11-27-imports-in-portions",
            """
            CREATE TABLE recommendation_imports (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id), actor TEXT NOT NULL,
                decided_at {integer} NOT NULL, entry {integer} NOT NULL, wrapped_key {blob} NOT NULL,
                portions {integer} NOT NULL, added {integer} NOT NULL DEFAULT 0,
                changed {integer} NOT NULL DEFAULT 0, unchanged {integer} NOT NULL DEFAULT 0,
                withdrawn {integer} NOT NULL DEFAULT 0, returned {integer} NOT NULL DEFAULT 0,
                kept TEXT NOT NULL DEFAULT '', finished_at {integer}
            ) {strict};
            CREATE UNIQUE INDEX recommendation_imports_under_way ON recommendation_imports (institution_id)
                WHERE finished_at IS NULL;
            CREATE TABLE recommendation_import_portions (
                import_id TEXT NOT NULL, institution_id TEXT NOT NULL, number {integer} NOT NULL,
                box {blob} NOT NULL, PRIMARY KEY (import_id, number)
            ) {strict}
            """),
    ]
}
