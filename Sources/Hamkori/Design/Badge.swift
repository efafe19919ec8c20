import Markup

/// A state as a word with a shape before it, so that nobody has to tell colours apart.
enum Badge {
    /// How a state is to be taken.
    enum Tone: String { case neutral, underway, good, partly, bad }

    static func html(_ words: Text, _ tone: Tone, _ language: Language) -> HTML {
        let shape =
            switch tone {
            case .neutral: "○"
            case .underway: "◔"
            case .good: "●"
            case .partly: "◑"
            case .bad: "▲"
            }
        return
            "<span class=\"badge \(tone.rawValue)\"><span aria-hidden=\"true\">\(shape)</span> \(words[language])</span>"
    }
}

extension Wording {
    /// The text for a reader, with its language where that is another one than the page's.
    func html(_ language: Language) -> HTML {
        let shown = shown(in: language)
        guard shown.language != language, !shown.text.isEmpty else { return HTML(text: shown.text) }
        return """
            <span lang="\(shown.language.rawValue)">\(shown.text)</span> \
            <span class="quiet">(\(Wording.only[language]) \(shown.language.ownName))</span>
            """
    }

    private static let only = Text(tg: "танҳо ба забони", ru: "только на языке:", en: "only in")
}
