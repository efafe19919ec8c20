/// A Sustainable Development Goal, or one of its targets: `16`, `16.3`, `16.a`. The 17 goals and 169 targets are those of
/// A/RES/70/1, numbered as the framework of indicators numbers them (A/RES/71/313).
struct SDGTarget: Hashable, Sendable {
    /// As it is written and stored.
    let text: String

    /// Nil for what is none; letters may be capitals.
    init?(_ text: some StringProtocol) {
        let text = text.lowercased()
        guard SDGTarget.known.contains(text) else { return nil }
        self.text = text
    }

    /// What an earlier version stored, which may be none.
    init(stored text: String) {
        self.text = text
    }

    /// How many targets each goal has by number, and how many by letter.
    private static let counts: [(numbers: Int, letters: Int)] = [
        (5, 2), (5, 3), (9, 4), (7, 3), (6, 3), (6, 2), (3, 2), (10, 2), (5, 3), (7, 3), (7, 3), (8, 3),
        (3, 2),
        (7, 3), (9, 3), (10, 2), (19, 0),
    ]

    /// All goals and targets, as they are written.
    static let known = Set(
        counts.enumerated().flatMap { place, count -> [String] in
            let targets = (1...count.numbers).map(String.init) + "abcd".prefix(count.letters).map(String.init)
            return ["\(place + 1)"] + targets.map { "\(place + 1).\($0)" }
        })

    /// Goals and targets as somebody writes them in a line, `16.3, 5`, and the words among them that are none.
    static func read(_ text: String) -> (targets: [SDGTarget], unknown: [String]) {
        let words = text.split { " ,;\n".contains($0) }.map(String.init)
        return (words.compactMap { SDGTarget($0) }, words.filter { SDGTarget($0) == nil })
    }

    /// The number that a line of a file begins with: `16 - PEACE, JUSTICE AND STRONG INSTITUTIONS`.
    static func word(_ line: String) -> String { line.prefix { $0 != " " }.lowercased() }

    /// A word that was stored as a goal or target, for a reader: what is none is shown all the same, and said to be none.
    static func shown(_ word: String, _ language: Language) -> String {
        SDGTarget(word) == nil ? noSuchTarget(language, word) : word
    }

    private static let noSuchTarget = Text(
        tg: "{1} (чунин ҳадаф ё вазифа нест)", ru: "{1} (нет такой цели или задачи)",
        en: "{1} (no such goal or target)")
}
