import Storage

/// All SQL of tokens.
enum APITokenStore {
    static let table = RecordTable<APIToken>("api_tokens")

    static func token(_ id: ID<APIToken>, in scope: Scope) throws -> APIToken? {
        try table.record(id, in: scope)
    }

    static func token(digest: [UInt8], in scope: Scope) throws -> APIToken? {
        try table.found(by: "digest = \(digest)", in: scope).first
    }

    /// Tokens, the newest first; those of one organisation, or all.
    static func tokens(for organisation: ID<Organisation>?, in scope: Scope) throws -> [APIToken] {
        let ofOne: SQL = organisation.map { "AND organisation_id = \($0)" } ?? .empty
        return try table.all(where: "id > '' \(ofOne) ORDER BY id DESC", in: scope)
    }

    /// The organisation for which the token of a pseudonym writes.
    static func organisation(ofPseudonym pseudonym: String, in scope: Scope) throws -> ID<Organisation>? {
        try scope.row(
            "SELECT organisation_id FROM api_tokens WHERE \(scope.checked) AND pseudonym = \(pseudonym)"
        ) {
            try $0["organisation_id"]
        }
    }

    static func insert(_ token: APIToken, digest: [UInt8], in writing: Writing) throws {
        try table.insert(token, ["digest": digest], in: writing.scope)
    }

    static func revoke(_ id: ID<APIToken>, in writing: Writing) throws {
        try writing.execute(
            """
            UPDATE api_tokens SET revoked_at = \(writing.now)
            WHERE \(writing.checked) AND id = \(id) AND revoked_at IS NULL
            """)
    }

    /// Notes the day of use: the day alone, so that a busy program does not write more than it has to.
    static func note(use day: CalendarDate, of token: APIToken, in writing: Writing) throws {
        guard token.lastUsed != day else { return }
        try writing.execute(
            """
            UPDATE api_tokens SET last_used_on = \(day)
            WHERE \(writing.checked) AND id = \(token.id)
            """)
    }
}

/// What was answered to a program that named its request, so that it can ask again without writing twice.
struct APIAnswer: Sendable {
    /// SHA-256 of method, path and body.
    let digest: [UInt8]
    let status: Int
    let location: String
    let body: String
}

/// All SQL of answers.
enum APIAnswerStore {
    /// How long an answer is remembered, in seconds: two days, over which a program has given up.
    private static let memory = 172_800

    static func answer(_ once: String, of token: APIToken, in scope: Scope) throws -> APIAnswer? {
        try scope.row(
            "SELECT * FROM api_answers WHERE \(scope.checked) AND token_id = \(token.id) AND once = \(once)"
        ) { row in
            APIAnswer(
                digest: try row["digest"], status: try row["status"], location: try row["location"],
                body: try row["body"])
        }
    }

    /// Keeps an answer, and forgets those that are older than anybody asks for.
    static func keep(_ answer: APIAnswer, _ once: String, of token: APIToken, in writing: Writing) throws {
        try writing.execute(
            "DELETE FROM api_answers WHERE \(writing.checked) AND at < \(writing.now.adding(seconds: -memory))"
        )
        try writing.execute(
            """
            INSERT INTO api_answers (token_id, once, institution_id, digest, status, location, body, at)
            VALUES (\(token.id), \(once), \(writing.institution), \(answer.digest), \(answer.status),
                \(answer.location), \(answer.body), \(writing.now))
            """)
    }
}
