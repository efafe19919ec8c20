/// Names that stand in a case, to find them in a text that is about to be public: as they are declined, too («Саидова»,
/// «Саидовро»). It is a help for the person who reads the text again, and does not replace them.
struct CaseNames: Sendable {
    /// Beginnings of names, folded, with the name as it is told.
    private let stems: [(stem: String, name: String)]

    /// Words with a capital letter of the fields that name people.
    init(_ documents: [CaseDocument]) {
        let fields = documents.filter { $0.kind == .account || $0.kind == .act }.flatMap { document in
            ["name", "others", "victims", "perpetrators", "witnesses"].map { document[$0] }
        }
        let words = fields.flatMap { $0.split { !$0.isLetter } }
            .filter { $0.count > 2 && $0.first?.isUppercase == true }.map(String.init).uniqued
        stems = words.map { word in
            let folded = ListRequest.folded(word)
            // Endings of cases and of gender are one or two letters long.
            return (String(folded.dropLast(folded.count > 5 ? 2 : 0)), word)
        }
    }

    /// The first name that a text holds.
    func first(in text: String) -> String? {
        let words = ListRequest.folded(text).split { !$0.isLetter }
        return stems.first { stem in words.contains { $0.hasPrefix(stem.stem) } }?.name
    }
}
