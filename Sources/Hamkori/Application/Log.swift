import Glibc

/// Structured lines on standard error: `time level event key=value …`. Never personal data, never an id from a path.
struct Log: Sendable {
    private let write: @Sendable (String) -> Void

    /// A log that hands each line, without its end, to a function.
    init(_ write: @escaping @Sendable (String) -> Void) {
        self.write = write
    }

    /// The log of a process.
    static let standardError = Log { line in
        let bytes = Array((line + "\n").utf8)
        _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
    }

    /// A log that keeps nothing.
    static let silent = Log { _ in }

    func note(_ event: String, _ facts: KeyValuePairs<String, String> = [:]) { line("info", event, facts) }

    func fault(_ event: String, _ facts: KeyValuePairs<String, String> = [:]) { line("fault", event, facts) }

    private func line(_ level: String, _ event: String, _ facts: KeyValuePairs<String, String>) {
        var text = "\(Timestamp.now.utcText) \(level) \(event)"
        for (name, value) in facts { text += " \(name)=\(Log.quoted(value))" }
        write(text)
    }

    /// A value on one line: quoted when it holds white space, line ends as `\n`.
    private static func quoted(_ value: String) -> String {
        guard value.contains(where: { $0.isWhitespace || $0 == "\"" }) else { return value }
        return "\""
            + value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
            + "\""
    }
}
