/// A command of the program: how it is called, and what it does. A feature registers its own.
struct Command: Sendable {
    /// How it is called, as `--help` shows it: each way begins a line with `hamkori` and the command's name, and only the
    /// words and options that stand there are taken.
    let usage: String
    /// The ways that the usage names.
    let calls: [CommandCall]
    /// Its place among the commands, from the top of `--help`.
    let position: Int
    /// Does it, and returns the code with which the process ends.
    let run: @Sendable (Arguments) throws -> Int32

    /// The first word of its calls.
    var name: String { calls.first?.words.first ?? "" }

    init(_ usage: String, at position: Int, code run: @escaping @Sendable (Arguments) throws -> Int32) {
        self.usage = usage
        calls = CommandCall.all(in: usage)
        self.position = position
        self.run = run
    }

    /// A command whose code and output follow from its outcome.
    init(_ usage: String, at position: Int, run: @escaping @Sendable (Arguments) throws -> CommandOutcome) {
        self.init(usage, at: position, code: { Terminal.say(try run($0)) })
    }
}
