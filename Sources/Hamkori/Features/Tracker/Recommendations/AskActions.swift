import Markup
import Secrets
import Web

/// Splitting a compound recommendation into its asks, and taking them back into one.
enum AskActions {
    static func show(_ id: ID<Recommendation>, _ context: Context) throws -> Response {
        let (known, asks) = try read(id, context)
        var lines = Fields()
        // Who splits again begins with what stands; the first time, with the text, a sentence or a part of one a line.
        lines.add("asks", asks.isEmpty ? known.text.brokenIntoParts : Ask.lines(asks))
        return context.page(AskPages.form(known, asks: asks, state: FormState(values: lines), context))
    }

    /// Shows what would become of the lines; sent again as it is shown, it is done.
    static func split(_ id: ID<Recommendation>, _ context: Context) throws -> Response {
        let (known, asks) = try read(id, context)
        var reader = try FormReader(context)
        let lines = reader.wording("asks", limit: 20_000)
        let first = "asks-\(context.language.rawValue)"
        guard let drafts = Ask.Draft.list(lines) else {
            reader.refuse(first, AskTexts.uneven)
            return context.page(AskPages.form(known, asks: asks, state: reader.state, context))
        }
        if reader.isValid, drafts.count < 2 { reader.refuse(first, AskTexts.tooFew) }
        guard reader.isValid else {
            return context.page(AskPages.form(known, asks: asks, state: reader.state, context))
        }
        let digest = Hexadecimal.text(Digest.sha256(Array(lines.json.canonical.utf8)))
        guard reader.form["previewed"] == digest else {
            return context.page(
                AskPages.form(known, asks: asks, state: reader.state, preview: (drafts, digest), context))
        }
        return try perform(id, reader: reader, context) {
            try RecommendationDeeds.split(id, into: drafts, in: $0)
        }
    }

    static func merge(_ id: ID<Recommendation>, _ context: Context) throws -> Response {
        _ = try read(id, context)
        return try perform(id, reader: try FormReader(context), context) {
            try RecommendationDeeds.merge(id, in: $0)
        }
    }

    private static func read(_ id: ID<Recommendation>, _ context: Context) throws -> (Recommendation, [Ask]) {
        try context.read {
            (
                try RecommendationActions.find(id, context, in: $0),
                try RecommendationStore.asks(of: id, in: $0)
            )
        }
    }

    private static func perform(
        _ id: ID<Recommendation>, reader: FormReader, _ context: Context, _ body: (Writing) throws -> Void
    ) throws -> Response {
        let link = context.link(Recommendations.show, id)
        do {
            try context.write(submission: reader.submission(leadingTo: link), body)
        } catch RecommendationFault.nothingToMerge {
            return context.redirect(to: link)
        }
        return context.redirect(to: link)
    }
}

extension Ask {
    /// Asks as the form shows them: one a line, its name before it.
    static func lines(_ asks: [Ask]) -> Wording {
        var all = Wording()
        for language in Language.allCases where asks.allSatisfy({ !$0.text[language].isEmpty }) {
            all[language] = asks.map { ask in
                (ask.name.hasSuffix(")") ? ask.name : ask.name + ".") + " " + ask.text[language]
            }.joined(separator: "\n")
        }
        return all
    }
}

extension Wording {
    /// A text with a line for each part: before marks such as `(b)`, and after semicolons.
    fileprivate var brokenIntoParts: Wording {
        var broken = Wording()
        for language in Language.allCases {
            var text = self[language].replacing("; ", with: ";\n")
            for mark in "abcdefghijk" { text = text.replacing(" (\(mark)) ", with: "\n(\(mark)) ") }
            broken[language] = text
        }
        return broken
    }
}

/// The page on which a recommendation is split.
enum AskPages {
    static func form(
        _ known: Recommendation, asks: [Ask], state: FormState,
        preview: (asks: [Ask.Draft], digest: String)? = nil, _ context: Context
    ) -> Page {
        let language = context.language
        let fields = FormFields(state, context)
        let form = context.form(
            to: context.link(Recommendations.split, known.id), state,
            button: preview.map { AskTexts.do.text($0.asks.count) } ?? AskTexts.preview,
            """
            \(previewed(preview, language))
            \(fields.wording("asks", AskTexts.lines, hint: AskTexts.hint, rows: 6))
            """)
        let merge: HTML =
            asks.isEmpty || preview != nil
            ? .empty
            : """
            <section><h2>\(AskTexts.merge[language])</h2><p>\(AskTexts.mergeText[language])</p>\
            \(context.form(to: context.link(Recommendations.mergeAsks, known.id), FormState(), button: AskTexts.merge, isQuiet: true))</section>
            """
        return Page(
            title: AskTexts.split[language], status: state.status, section: .recommendations,
            path: RecommendationPages.path(to: known, context),
            body: """
                <blockquote class="lines">\(known.text.html(language))</blockquote>
                \(form)\(merge)
                """)
    }

    private static func previewed(
        _ preview: (asks: [Ask.Draft], digest: String)?, _ language: Language
    ) -> HTML {
        guard let preview else { return .empty }
        let rows = preview.asks.html { "<li><b>\($0.label)</b> \($0.text.html(language))</li>" }
        return """
            <input type="hidden" name="previewed" value="\(preview.digest)">\
            <section class="notice" role="status"><h2>\(AskTexts.becomes[language])</h2>\
            <ul class="history">\(rows)</ul></section>
            """
    }
}

extension RecommendationPages {
    /// The way to a page about one recommendation.
    static func path(to known: Recommendation, _ context: Context) -> [(title: String, link: Link)] {
        [
            (RecommendationTexts.title[context.language], context.link(Recommendations.list)),
            (known.title.text(context.language), context.link(Recommendations.show, known.id)),
        ]
    }
}

enum AskTexts {
    static let askHint = Text(
        tg: "Холӣ бошад, дар бораи тавсия пурра аст.", ru: "Если не выбрано — о рекомендации целиком.",
        en: "If left empty, it concerns the whole recommendation.")
    static let split = Text(tg: "Ба қисмҳо ҷудо кардан", ru: "Разделить на части", en: "Split into parts")
    static let lines = Text(
        tg: "Қисмҳо, ҳар яке дар сатри худ", ru: "Части, каждая с новой строки", en: "The parts, one per line"
    )
    static let hint = Text(
        tg:
            "Сатр метавонад бо аломати худ оғоз шавад: (a), b) ё 3. Дар чанд забон шумораи сатрҳо бояд баробар бошад.",
        ru:
            "Строка может начинаться со своего обозначения: (a), b) или 3. На нескольких языках число строк должно совпадать.",
        en:
            "A line may begin with its own mark: (a), b) or 3. In several languages the number of lines has to be the same."
    )
    static let preview = Text(tg: "Пешнамоиш", ru: "Предварительный просмотр", en: "Preview")
    static let `do` = Plural(
        tg: "Ба {n} қисм ҷудо кардан",
        ru: .init(
            one: "Разделить на {n} часть", few: "Разделить на {n} части", many: "Разделить на {n} частей"),
        en: .init(one: "Split into {n} part", other: "Split into {n} parts"))
    static let becomes = Text(
        tg: "Чунин ҷудо мешавад:", ru: "Будет разделено так:", en: "It will be split as follows:")
    static let uneven = Text(
        tg: "Дар забонҳо шумораи сатрҳо гуногун аст.", ru: "Число строк на языках различается.",
        en: "The languages have different numbers of lines.")
    static let tooFew = Text(
        tg: "Ақаллан ду сатр лозим аст.", ru: "Нужно не менее двух строк.", en: "Enter at least two lines.")
    static let merge = Text(tg: "Муттаҳид кардан", ru: "Объединить обратно", en: "Merge back into one")
    static let mergeText = Text(
        tg: "Он чи дар бораи қисмҳо хабар дода шудааст, мемонад.",
        ru: "Сведения о частях сохранятся.", en: "What was reported on the parts is kept.")
    static let ask = Text(tg: "Қисм", ru: "Часть", en: "Part")
    static let askName = Text(tg: "қисми {1}", ru: "часть {1}", en: "part {1}")

    /// The asks as options of a select; the whole is chosen by leaving it empty.
    static func options(_ asks: [Ask], _ language: Language) -> [(value: String, text: String)] {
        asks.map { ask in
            (String(ask.number), ask.name + " – " + ImportedWords.title(of: ask.text.text(language)))
        }
    }
}
