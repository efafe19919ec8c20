import Glibc

/// Where commands write what they say.
enum Terminal {
    /// Writes an outcome, to the standard error when something does not hold, and returns the code of the process.
    static func say(_ outcome: CommandOutcome) -> Int32 {
        let text = outcome.words.joined(separator: "\n")
        guard outcome.holds else {
            complain(text)
            return ExitCode.failed
        }
        return say(text)
    }

    /// Writes to the standard output and returns the code of the process: whoever reads only the code learns there
    /// whether the text arrived.
    static func say(_ text: String) -> Int32 {
        guard let code = write(text, to: STDOUT_FILENO) else { return ExitCode.done }
        complain(
            "hamkori: the command was executed, but its output could not be written: \(String(cString: strerror(code)))\n\(text)"
        )
        return ExitCode.failed
    }

    /// Writes to the standard error.
    static func complain(_ text: String) { _ = write(text, to: STDERR_FILENO) }

    private static func write(_ text: String, to descriptor: Int32) -> Int32? {
        FileContents.write(Array((text + "\n").utf8), to: descriptor)
    }
}
