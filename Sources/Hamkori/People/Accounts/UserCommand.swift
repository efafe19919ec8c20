import Mail

/// `hamkori user …`, as it is called.
enum UserCommand {
    static let command = Command(
        """
        hamkori user add --data DIR [--database URL] --email E --name N --role R
                [--public-url URL]
        hamkori user role --data DIR [--database URL] --email E --role R [--public-url URL]
        hamkori user reset --data DIR [--database URL] --email E [--public-url URL]
            a new invitation; its link begins with the URL
        hamkori user confirm --data DIR [--database URL] --email E [--fingerprint F]
            the first reader of cases; readers confirm all others
        """, at: 70, run: run)

    /// - Throws: `Arguments.Misuse`, `AccountFault`, `ReaderFault`, `OpeningProblem`, `StorageError`.
    private static func run(_ arguments: Arguments) throws -> CommandOutcome {
        let email = try arguments.required("email")
        guard Address(mailbox: email) != nil else {
            throw Arguments.Misuse(words: "--email takes an address such as name@example.org")
        }
        if ["add", "role"].contains(arguments.words[1]) { _ = try role(arguments) }
        let application = try Application(try arguments.configuration(), log: .silent)
        return CommandOutcome(try words(arguments, email, application))
    }

    private static func words(
        _ arguments: Arguments, _ email: String, _ application: Application
    ) throws -> String {
        switch arguments.words[1] {
        case "add":
            let role = try role(arguments)
            return try UserCommands.add(email, name: try arguments.required("name"), role, application)
        case "role": return try UserCommands.give(try role(arguments), to: email, application)
        case "reset": return try UserCommands.reset(email, application)
        case "confirm":
            return try UserCommands.confirm(email, fingerprint: arguments["fingerprint"], application)
        case let other: throw Arguments.Misuse(words: "unknown command: user \(other)")
        }
    }

    private static func role(_ arguments: Arguments) throws -> Role {
        guard let role = Role(rawValue: try arguments.required("role")) else {
            throw Arguments.Misuse(
                words: "--role is one of " + Role.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return role
    }
}
