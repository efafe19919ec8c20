import Markup

/// Marks the words that a question looks for.
struct Highlight {
    private let stemmer = Stemmer()
    private let stems: Set<String>
    /// The question's last word may be the beginning of one.
    private let beginnings: [String]

    init(_ question: SearchQuestion) {
        let stemmer = stemmer
        let sought = question.sought
        stems = Set(sought.flatMap { SearchWords.stems(ofAsked: $0, stemmer) })
        beginnings =
            sought.last.map { [$0] + SearchWords.stems(ofAsked: $0, stemmer) }?.filter { $0.count > 2 } ?? []
    }

    var isEmpty: Bool { stems.isEmpty }

    /// A text with the words marked.
    func html(_ text: some StringProtocol) -> HTML {
        guard !isEmpty else { return HTML(text: String(text)) }
        var all = HTML.empty
        var rest = text[...]
        while let hit = firstHit(in: rest) {
            all += "\(String(rest[..<hit.lowerBound]))<mark>\(String(rest[hit]))</mark>"
            rest = rest[hit.upperBound...]
        }
        return all + HTML(text: String(rest))
    }

    /// The part of a long text around the first word that is looked for, with the words marked.
    /// - Parameter length: how many characters are shown at most.
    func passage(_ text: String, length: Int = 240) -> HTML {
        guard text.count > length else { return html(text) }
        let hit = firstHit(in: text[...])?.lowerBound ?? text.startIndex
        let before = text.distance(from: text.startIndex, to: hit)
        let start =
            before < length / 2
            ? text.startIndex
            : text[..<text.index(hit, offsetBy: -length / 4)].lastIndex(of: " ") ?? text.startIndex
        let part = text[start...].prefix(length)
        let opening = start == text.startIndex ? "" : "…"
        return "\(opening)\(html(part))\(part.endIndex == text.endIndex ? "" : "…")"
    }

    private func firstHit<Piece: StringProtocol>(in text: Piece) -> Range<Piece.Index>? {
        var place = text.startIndex
        while let start = text[place...].firstIndex(where: Highlight.isPartOfWord) {
            let end = text[start...].firstIndex { !Highlight.isPartOfWord($0) } ?? text.endIndex
            if isSought(String(text[start..<end])) { return start..<end }
            place = end
        }
        return nil
    }

    private func isSought(_ word: String) -> Bool {
        SearchWords.split(word).contains { part in
            beginnings.contains(where: part.hasPrefix)
                || SearchWords.stems(ofAsked: part, stemmer).contains(where: stems.contains)
        }
    }

    private static func isPartOfWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber
    }
}
