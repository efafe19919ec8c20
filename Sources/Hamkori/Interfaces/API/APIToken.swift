import Storage

/// A program's right to write for an organisation. The word itself is shown once; only its digest is kept.
struct APIToken: StoredRecord {
    let id: ID<APIToken>
    /// The random name under which the ledger knows it.
    let pseudonym: String
    /// What people call it.
    let name: String
    let organisation: ID<Organisation>
    /// The words of what it may do.
    let scopes: [String]
    /// The last day on which it is good.
    let expires: CalendarDate
    let lastUsed: CalendarDate?
    let revokedAt: Timestamp?

    static let fields = RecordFields(
        APIToken.init,
        RecordField(untold: "id", \.id),
        RecordField("pseudonym", \.pseudonym),
        RecordField(untold: "name", \.name),
        RecordField("organisation", column: "organisation_id", \.organisation),
        RecordField("scopes", columns: .words("scopes"), \.scopes),
        RecordField("expires", column: "expires_on", \.expires),
        RecordField(untold: "last_used_on", \.lastUsed),
        RecordField(untold: "revoked_at", \.revokedAt))

    /// Whether whoever gave it could give it still: it ends with their account, and with the role that allowed it.
    func isBacked(features: FeatureList, in scope: Scope) throws -> Bool {
        let entries = try LedgerStore.entries(of: RecordReference(.accessToken, id), in: scope)
        guard let giver = entries.first?.entry.actor,
            let person = try PersonStore.person(pseudonym: giver, in: scope)
        else { return entries.first?.entry.actor == Application.nobody }
        return person.isActive && person.role.may(.giveTokens)
            && scopes.compactMap(features.scope).allSatisfy { $0.mayBeGiven(by: person.role) }
    }

    /// The longest that a token is good, in days.
    static let longest = 366

    enum State: Sendable { case good, expired, revoked }

    func state(on day: CalendarDate) -> State {
        revokedAt != nil ? .revoked : expires < day ? .expired : .good
    }
}
