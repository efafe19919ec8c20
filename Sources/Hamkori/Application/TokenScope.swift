/// What a token may do. Each is a right to write; everything public is read without a token. The feature whose operations
/// take a scope declares it.
struct TokenScope: Sendable {
    /// The word in tokens and answers: never changed once a token carries it.
    let word: String
    let name: Text
    /// Whoever has one of these may give the scope, and so may administrators.
    let givers: [Permission]
    /// Whether only organisations that speak on what is carried out can use it.
    var needsVoice = false

    /// Whether somebody may hand it on: only what they may do themselves, and administrators everything, as they give
    /// roles, too.
    func mayBeGiven(by visitor: Visitor) -> Bool {
        visitor.person.map { mayBeGiven(by: $0.role) } ?? false
    }

    func mayBeGiven(by role: Role) -> Bool {
        role.may(.administerPeople) || givers.contains(where: role.may)
    }
}
