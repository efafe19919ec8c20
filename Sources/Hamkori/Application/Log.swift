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

    /// A value on one line: quoted when it holds anything but plain words, with whatever could end the line, hide in it or
    /// turn its direction written as `\u{…}`.
    static func quoted(_ value: String) -> String {
        let isPlain = value.utf8.allSatisfy {
            0x21...0x7E ~= $0 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
        }
        guard !isPlain else { return value }
        return "\"" + value.unicodeScalars.map(escaped).joined() + "\""
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\\": return "\\\\"
        case "\"": return "\\\""
        case "\n": return "\\n"
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator:
            return "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
        default: return String(scalar)
        }
    }
}
