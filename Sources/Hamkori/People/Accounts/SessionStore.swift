import Secrets
import Storage

/// All SQL of sessions: random 256-bit ids, of which the table keeps only digests.
///
/// Sessions are not records: they come and go without ledger entries.
enum SessionStore {
    /// Seconds without a request after which a session ends.
    static let idleLimit = 1_800
    /// Seconds after which it ends in any case.
    static let absoluteLimit = 43_200
    /// How exactly the last request is kept, in seconds: each update is a commit.
    private static let exactness = 300

    /// The person of a session that is still good, and the session kept alive.
    ///
    /// - Parameter confirmation: what the browser was given when the password was last given; nil when it shows nothing.
    static func resume(
        _ digest: [UInt8], confirmation: Token? = nil, at now: Timestamp, in application: Application
    ) throws -> SignedInPerson? {
        let found = try application.read { scope in
            try scope.row(
                """
                SELECT s.last_seen_at, s.started_at, s.reauthenticated_at, s.confirmation, p.id, p.pseudonym, p.name, p.role,
                    p.organisation_id, s.authenticator
                FROM sessions s JOIN people p ON p.id = s.person_id
                WHERE s.digest = \(digest) AND \(scope.checked("p")) AND p.is_active = 1
                """
            ).flatMap { row -> (person: SignedInPerson, seen: Timestamp, started: Timestamp)? in
                let (id, role): (ID<Person>, Role) = (try row["id"], try row["role"])
                guard scope.isAuthentic(authenticated(digest, id), try row["authenticator"])
                else {
                    return nil
                }
                let isReader =
                    try ReaderRule.isNeeded(by: role) && ReaderStore.isReader(id, in: scope)
                let confirmedAt: Timestamp? = try row["reauthenticated_at"]
                let isConfirmed = scope.isAuthentic(
                    confirmed(digest, confirmation, at: confirmedAt), try row["confirmation"])
                let person = SignedInPerson(
                    id: id, pseudonym: try row["pseudonym"], name: try row["name"], role: role,
                    organisation: try row["organisation_id"], sessionDigest: digest,
                    confirmation: isConfirmed ? confirmation : nil,
                    confirmedAt: isConfirmed ? confirmedAt : nil, isReader: isReader)
                return (person, try row["last_seen_at"], try row["started_at"])
            }
        }
        guard let found, found.seen.adding(seconds: idleLimit) > now,
            found.started.adding(seconds: absoluteLimit) > now
        else { return nil }
        if found.seen.adding(seconds: exactness) < now {
            try application.writeUnrecorded { try touch(digest, at: now, in: $0) }
        }
        return found.person
    }

    /// Keeps a session alive.
    static func touch(_ digest: [UInt8], at now: Timestamp, in scope: Scope) throws {
        try scope.execute("UPDATE sessions SET last_seen_at = \(now) WHERE digest = \(digest)")
    }

    /// Starts a session and returns what its cookie holds; sessions that have ended are swept away.
    ///
    /// - Parameters:
    ///   - pair: the person's keys, which the cookie alone opens again.
    ///   - confirmation: what the browser is given beside it, as the password was given just now.
    static func start(
        for person: ID<Person>, carrying pair: KeyPair?, confirmedBy confirmation: Token = .generate(),
        at now: Timestamp, in scope: Scope
    ) throws -> Token {
        let token = Token.generate()
        let sealed = try pair.map { try PersonKeys.seal($0, under: token, of: person) }
        let swept = try scope.execute(
            """
            DELETE FROM sessions WHERE started_at < \(now.adding(seconds: -absoluteLimit))
                OR last_seen_at < \(now.adding(seconds: -idleLimit))
            """)
        if swept > 0 { scope.leaveNothing() }
        try scope.execute(
            """
            INSERT INTO sessions (digest, person_id, started_at, last_seen_at, sealed_key, authenticator)
            VALUES (\(token.digest), \(person), \(now), \(now), \(sealed),
                \(try scope.authenticator(of: authenticated(token.digest, person))))
            """)
        try confirm(token.digest, by: confirmation, at: now, in: scope)
        return token
    }

    /// Notes that the password was given again. The session stays as it is, so that an answer which never arrives signs
    /// nobody out; it counts as confirmed only together with what the browser is given now: whoever came by the session's
    /// cookie has no confirmed session.
    /// - Throws: `Refusal.signInFirst` when the session has ended meanwhile.
    static func confirm(
        _ digest: [UInt8], by confirmation: Token, at now: Timestamp, in scope: Scope
    ) throws {
        let authenticator = try scope.authenticator(of: confirmed(digest, confirmation, at: now))
        let count = try scope.execute(
            """
            UPDATE sessions SET last_seen_at = \(now), reauthenticated_at = \(now), confirmation = \(authenticator)
            WHERE digest = \(digest)
            """)
        guard count > 0 else { throw Refusal.signInFirst }
    }

    /// What a confirmation's authenticator is of: nobody who can only write the database confirms a session.
    private static func confirmed(_ digest: [UInt8], _ confirmation: Token?, at moment: Timestamp?) -> [UInt8]
    {
        Array("confirmation at \(moment?.milliseconds ?? 0)\0".utf8) + digest + (confirmation?.digest ?? [])
    }

    /// What the row's authenticator is of: nobody who can only write the database starts a session.
    private static func authenticated(_ digest: [UInt8], _ person: ID<Person>) -> [UInt8] {
        Array("session of \(person.text)\0".utf8) + digest
    }

    /// The keys that a session carries, closed.
    static func sealedKey(_ digest: [UInt8], in scope: Scope) throws -> [UInt8]? {
        let found: [UInt8]?? = try scope.row(
            "SELECT sealed_key FROM sessions WHERE digest = \(digest)"
        ) { row -> [UInt8]? in try row["sealed_key"] }
        return found ?? nil
    }

    static func end(_ digest: [UInt8], in scope: Scope) throws {
        try scope.execute("DELETE FROM sessions WHERE digest = \(digest)")
        scope.leaveNothing()
    }

    /// Signs a person out everywhere.
    static func endAll(of person: ID<Person>, in scope: Scope) throws {
        try scope.execute("DELETE FROM sessions WHERE person_id = \(person)")
        scope.leaveNothing()
    }

    /// Signs a person out everywhere but here.
    static func endAll(of person: ID<Person>, besides digest: [UInt8], in scope: Scope) throws {
        try scope.execute("DELETE FROM sessions WHERE person_id = \(person) AND digest <> \(digest)")
        scope.leaveNothing()
    }

    /// Ends what was started by a clock that stood ahead: it would last until then.
    static func endAll(startedAfter now: Timestamp, in scope: Scope) throws {
        try scope.execute("DELETE FROM sessions WHERE started_at > \(now)")
        scope.leaveNothing()
    }

    static let migrations = [
        Migration(
            "2026-11-26-reauthentication", "ALTER TABLE sessions ADD COLUMN reauthenticated_at {integer}"),
        // Sessions from before end with it.
        Migration(
            "2026-11-27-session-authenticators", "ALTER TABLE sessions ADD COLUMN authenticator {blob}"),
        Migration(
            "2026-11-27-session-confirmations", "ALTER TABLE sessions ADD COLUMN confirmation {blob}"),
    ]
}
