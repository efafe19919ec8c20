import Storage

/// One of the things that a compound recommendation asks for: it is assigned, reported on and assessed by itself.
struct Ask: Sendable, Hashable {
    /// Its number in the recommendation: given once, so that what was said of an ask stays with it.
    let number: Int
    /// What it is called, `(a)` or `2`; empty for one of a file, which its number names.
    let label: String
    let text: Wording
    /// The States that ask for it.
    let recommenders: [String]
    let isByHand: Bool
    /// When it was merged back or split in another way; nil while it stands.
    let until: Timestamp?

    var name: String { label.isEmpty ? String(number) : label }

    /// What is needed to make one.
    struct Draft: Sendable, Hashable {
        let label: String
        let text: Wording
    }
}

extension Ask.Draft {
    /// The asks that somebody wrote, one a line; the lines of several languages belong together by their order. A line
    /// may begin with its own mark, `(a)`, `b)` or `3.`; otherwise its number is its name.
    /// - Returns: nil when the languages have different numbers of lines.
    static func list(_ lines: Wording) -> [Ask.Draft]? {
        let written = Language.allCases.map { language in
            (
                language,
                lines[language].split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
            )
        }.filter { !$0.1.isEmpty }
        guard let count = written.first?.1.count else { return [] }
        guard written.allSatisfy({ $0.1.count == count }) else { return nil }
        return (0..<count).map { index in
            var label = ""
            var text = Wording()
            for (language, lines) in written {
                let (mark, rest) = marked(lines[index])
                if label.isEmpty { label = mark }
                text[language] = rest
            }
            return Ask.Draft(label: label.isEmpty ? String(index + 1) : label, text: text)
        }
    }

    /// A line's own mark and what follows it.
    private static func marked(_ line: String) -> (mark: String, rest: String) {
        guard let end = line.prefix(6).firstIndex(where: { $0 == ")" || $0 == "." }) else {
            return ("", line)
        }
        let mark = line[...end]
        let word = mark.dropLast().drop { $0 == "(" }
        let isMark =
            (1...3).contains(word.count) && word.allSatisfy { $0.isNumber }
            || word.count == 1 && word.allSatisfy(\.isLetter)
        let after = line[line.index(after: end)...]
        let rest = String(after).trimmed
        guard isMark, after.first == " ", !rest.isEmpty else { return ("", line) }
        return (mark.last == "." ? String(word) : String(mark), rest)
    }
}
