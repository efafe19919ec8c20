import Storage

/// What a reader asks of the search: words, "phrases", -exclusions and field:value, in any order.
///
/// Nothing that is typed is an error: a lone quotation mark closes at the end, an unknown field is a word.
struct SearchQuestion: Sendable {
    /// A word or a phrase that has to stand in a text, or must not.
    struct Term: Sendable, Hashable {
        /// Folded; more than one is a phrase.
        let words: [String]
        var isExcluded = false
        /// Whether it was written in quotation marks: then nothing is guessed.
        var isExact = false
    }

    private(set) var terms: [Term] = []
    /// Fields that the question names, `source:upr`, in their order.
    private(set) var fields: [(name: String, value: String)] = []

    /// More terms than anybody types.
    private static let limit = 12

    /// - Parameter fields: the words before a colon that name a field, and the fields' own names.
    init(_ text: String, fields known: [String: String] = [:]) {
        for piece in SearchQuestion.pieces(String(text.prefix(300))) where terms.count < SearchQuestion.limit
        {
            if !piece.isExcluded, let name = piece.field.flatMap({ known[$0] }), !piece.text.isEmpty {
                fields.append((name, piece.text))
                continue
            }
            let text = (piece.field.map { $0 + " " } ?? "") + piece.text
            let words = SearchWords.split(text)
            guard !words.isEmpty else { continue }
            terms.append(Term(words: words, isExcluded: piece.isExcluded, isExact: piece.isQuoted))
        }
    }

    var isEmpty: Bool { terms.isEmpty }

    /// The words that are looked for, for marking them.
    var sought: [String] { terms.filter { !$0.isExcluded }.flatMap(\.words) }

    /// The one word that the question consists of, if it does: only such a one is corrected.
    var singleWord: String? {
        guard terms.count == 1, let term = terms.first, term.words.count == 1, !term.isExcluded, !term.isExact
        else { return nil }
        return term.words[0]
    }

    /// The question for the index: all terms, each in the stems that it may have, the last also as a beginning.
    /// - Parameter others: what else holds of the documents.
    func match(_ others: [FullTextMatch], _ stemmer: Stemmer) -> FullTextMatch {
        var wanted: [FullTextMatch] = []
        var unwanted: [FullTextMatch] = []
        for (index, term) in terms.enumerated() {
            let isOpen = index == terms.count - 1 && !term.isExact && !term.isExcluded
            let match = SearchQuestion.match(term, isOpen: isOpen, stemmer)
            if term.isExcluded { unwanted.append(match) } else { wanted.append(match) }
        }
        let whole = FullTextMatch.all(wanted + others)
        return unwanted.isEmpty ? whole : .butNot(whole, .any(unwanted))
    }

    private static func match(_ term: Term, isOpen: Bool, _ stemmer: Stemmer) -> FullTextMatch {
        let forms = term.words.map { SearchWords.stems(ofAsked: $0, stemmer) }
        guard forms.count > 1 else {
            let stems = forms.flatMap { $0 }
            // One or two letters begin too many words.
            return .any(stems.map { isOpen && $0.count > 2 ? .beginning($0) : .word($0) })
        }
        // A phrase is in one language: the first stems of all words are Russian, the last ones Tajik.
        let readings = [forms.compactMap(\.first), forms.compactMap(\.last)]
        return .any(readings[0] == readings[1] ? [.phrase(readings[0])] : readings.map { .phrase($0) })
    }
}

extension SearchQuestion {
    /// A part of the question as it is typed.
    private struct Piece {
        var field: String?
        var text = ""
        var isExcluded = false
        var isQuoted = false
    }

    private static let quotes: [Character: Character] = ["\"": "\"", "«": "»", "“": "”", "„": "“"]

    private static func pieces(_ text: String) -> [Piece] {
        var pieces: [Piece] = []
        var piece = Piece()
        var closing: Character?
        func finished(_ piece: Piece) -> Bool { !piece.text.isEmpty || piece.field != nil }
        for character in text {
            if let quote = closing {
                if character == quote {
                    closing = nil
                    pieces.append(piece)
                    piece = Piece()
                } else {
                    piece.text.append(character)
                }
            } else if character.isWhitespace {
                if finished(piece) { pieces.append(piece) }
                piece = Piece()
            } else if let quote = quotes[character], piece.text.isEmpty {
                closing = quote
                piece.isQuoted = true
            } else if character == "-", piece.text.isEmpty, piece.field == nil {
                piece.isExcluded = true
            } else if character == ":", piece.field == nil, !piece.text.isEmpty {
                piece.field = SearchWords.folded(piece.text)
                piece.text = ""
            } else {
                piece.text.append(character)
            }
        }
        if finished(piece) { pieces.append(piece) }
        return pieces
    }
}
