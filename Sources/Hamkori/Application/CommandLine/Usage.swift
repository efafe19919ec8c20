/// How the program is called.
struct Usage: Sendable {
    /// In the order in which somebody needs them.
    let commands: [Command]
    /// The options that any of them takes, by name.
    let options: [String: CommandOption]

    init(_ commands: [Command]) {
        self.commands = commands.sorted { $0.position < $1.position }
        options = Dictionary(
            commands.flatMap { CommandOption.all(in: $0.usage) }.map { ($0.name, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The command of a name; nil where there is none.
    func command(_ name: String?) -> Command? { commands.first { $0.name == name } }

    /// How one command is called, or all of them.
    func text(of name: String?) -> String {
        if let known = command(name) { return known.usage }
        return commands.map(\.usage).joined(separator: "\n") + "\n" + """
            hamkori COMMAND --help | hamkori --version

            Every option with a value can be set as a variable, too: HAMKORI_DATA, HAMKORI_DATABASE, HAMKORI_PORT …
            It ends with 0 when all went well, 1 when not, 2 when the same may succeed later, 64 when called wrongly.
            """
    }

    /// The way in which somebody calls a command; nil where there is none.
    func call(for words: [String]) -> CommandCall? {
        commands.lazy.flatMap(\.calls).first { $0.fits(words) }
    }

    /// The names of all commands, for somebody who called none.
    var names: String {
        "Commands: " + commands.map(\.name).joined(separator: ", ")
            + ". See hamkori COMMAND --help for each."
    }
}
