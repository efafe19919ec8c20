import Secrets
import Storage
import Web

/// The one-time word of an invitation, as it stands in its address.
struct InvitationToken: Sendable, PathParameter {
    let token: Token

    /// Takes any text: one that was copied in part opens nothing, and its reader is told whom to ask.
    init?(pathSegment: Substring) {
        token = Token(text: String(pathSegment)) ?? .generate()
    }

    init(_ token: Token) {
        self.token = token
    }

    var pathSegment: String { token.text }
    static var placeholder: String { "token" }
}

/// All SQL of invitations; the table keeps only digests of the words that open them.
enum InvitationStore {
    /// Seconds for which an invitation is good: 7 days.
    static let lifetime = 604_800

    /// Makes an invitation and forgets the person's earlier ones.
    static func make(for person: ID<Person>, in writing: Writing) throws -> Token {
        let token = Token.generate()
        try forget(person, in: writing)
        try writing.execute(
            """
            INSERT INTO invitations (digest, institution_id, person_id, expires_at)
            VALUES (\(token.digest), \(writing.institution), \(person), \(writing.now.adding(seconds: lifetime)))
            """)
        return token
    }

    /// Takes back whatever invitations somebody has.
    static func forget(_ person: ID<Person>, in writing: Writing) throws {
        try writing.execute("DELETE FROM invitations WHERE \(writing.checked) AND person_id = \(person)")
    }

    /// The person whom an invitation is for; nil when it was used, is too old, or never was.
    static func person(_ token: Token, at now: Timestamp, in scope: Scope) throws -> Person? {
        let id: ID<Person>? = try scope.row(
            """
            SELECT person_id FROM invitations
            WHERE \(scope.checked) AND digest = \(token.digest) AND used_at IS NULL AND expires_at > \(now)
            """
        ) { try $0["person_id"] }
        return try id.flatMap { try PersonStore.person($0, in: scope) }
    }

    /// Whether somebody has accepted an invitation.
    static func isUsed(_ token: Token, in scope: Scope) throws -> Bool {
        try scope.row(
            "SELECT 1 AS one FROM invitations WHERE \(scope.checked) AND digest = \(token.digest) AND used_at IS NOT NULL"
        ) { _ in true } ?? false
    }

    static func use(_ token: Token, in writing: Writing) throws {
        try writing.execute(
            "UPDATE invitations SET used_at = \(writing.now) WHERE \(writing.checked) AND digest = \(token.digest)"
        )
    }
}
