import Web

/// People, their roles and their sign-in.
enum Accounts {
    static let signIn = Route(.get, "sign-in")
    static let feature = Feature("Accounts")
}
