import Storage

/// What a token may do. Each is a right to write; everything public is read without a token.
enum TokenScope: String, CaseIterable, Sendable {
    case recommendations = "recommendations:write"
    case positions = "positions:write"
    case assessments = "assessments:write"

    var name: Text {
        switch self {
        case .recommendations:
            Text(
                tg: "Тавсияҳоро ворид ва ислоҳ кардан", ru: "Вносить и исправлять рекомендации",
                en: "Enter and correct recommendations")
        case .positions:
            Text(
                tg: "Мавқеи давлатро илова кардан", ru: "Добавлять позиции государства",
                en: "Add positions of the State")
        case .assessments:
            Text(
                tg: "Аз номи ташкилот дар бораи иҷро гуфтан",
                ru: "Сообщать о выполнении от имени организации",
                en: "Say for the organisation how far something is carried out")
        }
    }

    /// Whether somebody may hand it on: only what they may do themselves, and administrators everything, as they give
    /// roles, too.
    func mayBeGiven(by visitor: Visitor) -> Bool {
        visitor.person.map { mayBeGiven(by: $0.role) } ?? false
    }

    func mayBeGiven(by role: Role) -> Bool {
        let may = role.permissions.contains
        if may(.administerPeople) { return true }
        switch self {
        case .recommendations: return may(.importRecommendations)
        case .positions: return may(.importRecommendations) || may(.respond)
        case .assessments:
            return [Permission.reportProgress, .assessAsInstitution, .assessAsCivilSociety].contains(
                where: may)
        }
    }
}

/// A program's right to write for an organisation. The word itself is shown once; only its digest is kept.
struct APIToken: Sendable {
    let id: ID<APIToken>
    /// The random name under which the ledger knows it.
    let pseudonym: String
    /// What people call it.
    let name: String
    let organisation: ID<Organisation>
    let scopes: [TokenScope]
    /// The last day on which it is good.
    let expires: CalendarDate
    let lastUsed: CalendarDate?
    let revokedAt: Timestamp?

    /// Whether whoever gave it could give it still: it ends with their account, and with the role that allowed it.
    func isBacked(of institution: ID<Institution>, in transaction: Transaction) throws -> Bool {
        let entries = try LedgerStore.entries(
            of: RecordReference(.accessToken, id), institution, in: transaction)
        guard let giver = entries.first?.entry.actor,
            let person = try PersonStore.person(pseudonym: giver, in: transaction)
        else { return entries.first?.entry.actor == Application.nobody }
        return person.isActive && person.role.permissions.contains(.giveTokens)
            && scopes.allSatisfy { $0.mayBeGiven(by: person.role) }
    }

    /// The longest that a token is good, in days.
    static let longest = 366

    enum State: Sendable { case good, expired, revoked }

    func state(on day: CalendarDate) -> State {
        revokedAt != nil ? .revoked : expires < day ? .expired : .good
    }
}

extension OrganisationKind {
    /// As whom an organisation speaks on how far something is carried out; nil for those that have no voice there.
    var voice: Reporter? {
        switch self {
        case .authority: .state
        case .institution: .nhri
        case .civilSociety, .coalition: .civilSociety
        case .mission, .international, .academia, .media: nil
        }
    }
}
