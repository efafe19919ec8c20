import Markup

/// Marks the words that a question looks for. It remembers what it has judged, because the words of a page repeat; so
/// it is used by one thread, for as long as the page takes.
final class Highlight {
    private let stemmer = Stemmer()
    private var known: [Substring: Bool] = [:]
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
    func html(_ text: String) -> HTML {
        guard !isEmpty else { return HTML(text: text) }
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
        return "\(opening)\(html(String(part)))\(part.endIndex == text.endIndex ? "" : "…")"
    }

    private func firstHit(in text: Substring) -> Range<String.Index>? {
        var place = text.startIndex
        while let start = text[place...].firstIndex(where: Highlight.isPartOfWord) {
            let end = text[start...].firstIndex { !Highlight.isPartOfWord($0) } ?? text.endIndex
            if isSought(text[start..<end]) { return start..<end }
            place = end
        }
        return nil
    }

    private func isSought(_ word: Substring) -> Bool {
        if let known = known[word] { return known }
        let isSought = SearchWords.split(String(word)).contains { part in
            beginnings.contains(where: part.hasPrefix)
                || SearchWords.stems(ofAsked: part, stemmer).contains(where: stems.contains)
        }
        known[word] = isSought
        return isSought
    }

    /// Most characters are ASCII, which needs no look at Unicode's tables.
    private static func isPartOfWord(_ character: Character) -> Bool {
        guard let byte = character.asciiValue else { return character.isLetter || character.isNumber }
        return (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
}
