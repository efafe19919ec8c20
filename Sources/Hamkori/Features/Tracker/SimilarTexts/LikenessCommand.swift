import Glibc

/// `hamkori compare recommendations`: looks for recommendations that may ask for the same, after a large import.
enum LikenessCommand {
    static let command = Command(
        """
        hamkori compare recommendations --data DIR [--database URL]
            look for recommendations that may ask for the same thing
        """, at: 100, run: run)

    /// Compares all changed texts and says how many there were.
    /// - Throws: `Arguments.Misuse`, `StorageError`.
    static func run(_ arguments: Arguments) throws -> CommandOutcome {
        let application = try Application(try arguments.configuration(), log: .silent)
        var update = LikenessUpdate(application: application)
        if isatty(STDERR_FILENO) == 1 {
            update.progress = { count in
                let bytes = Array("\r\(count) texts compared".utf8)
                _ = write(STDERR_FILENO, bytes, bytes.count)
            }
        }
        let done = try update.perform()
        return CommandOutcome("\(done.compared) texts compared.")
    }
}
