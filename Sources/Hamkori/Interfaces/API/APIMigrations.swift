import Storage

extension APITokenStore {
    static let migrations = [
        Migration(
            "2026-11-24-api-tokens",
            """
            CREATE TABLE api_tokens (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id),
                pseudonym TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
                organisation_id TEXT NOT NULL REFERENCES organisations (id), scopes TEXT NOT NULL,
                digest {blob} NOT NULL UNIQUE, expires_on TEXT NOT NULL, last_used_on TEXT, revoked_at {integer}
            ) {strict};
            CREATE INDEX api_tokens_of_organisation ON api_tokens (institution_id, organisation_id);
            CREATE TABLE api_answers (
                token_id TEXT NOT NULL REFERENCES api_tokens (id), once TEXT NOT NULL, institution_id TEXT NOT NULL,
                digest {blob} NOT NULL, status {integer} NOT NULL, location TEXT NOT NULL, body TEXT NOT NULL,
                at {integer} NOT NULL, PRIMARY KEY (token_id, once)
            ) {strict};
            CREATE INDEX api_answers_by_age ON api_answers (at)
            """)
    ]
}
