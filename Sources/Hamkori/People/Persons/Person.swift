/// A user account.
struct Person: Sendable {
    let id: ID<Person>
    /// The random name under which the ledger knows them.
    let pseudonym: String
    /// What others see: a name, or a post.
    let name: Wording
    let email: String
    let role: Role
    let organisation: ID<Organisation>?
    let office: ID<Office>?
    /// Nil until the invitation was accepted.
    let passwordHash: String?
    /// The second factor, closed; nil when there is none.
    let secondFactor: SealedSecondFactor?
    let isActive: Bool
    let version: Int
}
