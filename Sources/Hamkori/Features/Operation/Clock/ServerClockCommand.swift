/// `hamkori clock` and `hamkori clock confirm`.
enum ServerClockCommand {
    static let command = Command(
        """
        hamkori clock --data DIR [--database URL]
            what time the installation works by, and whether the server's clock is believed
        hamkori clock confirm --data DIR [--database URL]
            say that the server's clock is right
        """, at: 110, run: run)

    /// - Throws: `Arguments.Misuse`, `OpeningProblem`, `StorageError`.
    static func run(_ arguments: Arguments) throws -> CommandOutcome {
        let application = try Application(try arguments.configuration(), log: .silent)
        defer { application.database.close() }
        let clock = application.clock
        guard arguments.words.last == "confirm" else { return CommandOutcome(words(clock)) }
        // A server that runs may be in doubt where a process that starts now is not.
        try application.confirmClock(as: Application.nobody)
        return CommandOutcome(words(clock))
    }

    private static func words(_ clock: Clock) -> String {
        let shown = "The server's clock shows \(clock.wall.utcText)"
        guard let doubt = clock.doubt else { return shown + " and is believed." }
        return "\(shown). The system uses the time \(clock.now.utcText): \(ServerClockTexts.why(doubt)[.en])"
    }
}
