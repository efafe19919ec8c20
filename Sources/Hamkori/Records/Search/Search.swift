import Markup
import Storage
import Web

/// The search over everything public.
enum Search {
    static let show = Route(.get, "search")

    static let feature = Feature(
        "Search",
        endpoints: [.page(show, for: .everyone, SearchActions.show).knowing(["q", "kind", "page"])],
        migrations: SearchStore.migrations,
        startup: [{ try $0.renewSearch() }])
}

/// What a reader finds.
enum SearchActions {
    private static let pageSize = 20

    static func show(_ context: Context) throws -> Response {
        let text = String((context.query["q"] ?? "").prefix(200))
        let number = max(1, min(1_000, context.query["page"].flatMap { Int($0) } ?? 1))
        let question = SearchQuestion(text)
        guard !question.isEmpty else { return context.page(page(text, .empty, context)) }
        let results = try context.read { scope in
            let found = try find(question, number, context, in: scope)
            guard found.total == 0 else {
                return list(found, number: number, text: text, question: question, context)
            }
            guard let nearest = try Correction.of(question, in: scope) else {
                return list(found, number: number, text: text, question: question, context)
            }
            let instead = SearchQuestion(nearest)
            let others = try find(instead, 1, context, in: scope)
            return Correction.notice(text, nearest, context)
                + list(others, number: 1, text: nearest, question: instead, context)
        }
        return context.page(page(text, results, context))
    }

    private static func find(
        _ question: SearchQuestion, _ number: Int, _ context: Context, in scope: Scope
    ) throws -> (summaries: [RecordSummary], total: Int) {
        let (found, total) = try SearchStore.records(
            matching: question, kind: context.application.features.kind(context.query["kind"]),
            limit: pageSize, offset: (number - 1) * pageSize, in: scope)
        let summaries = try found.compactMap {
            try context.application.publicSummary(of: $0, in: scope)
        }
        return (summaries, total)
    }

    private static func page(_ question: String, _ results: HTML, _ context: Context) -> Page {
        let language = context.language
        return Page(
            title: SearchTexts.title[language],
            body: """
                <form class="narrow" method="get" role="search"><div class="field">\
                <label for="q">\(SearchTexts.label[language])</label>\
                <input id="q" name="q" type="search" value="\(question)" aria-describedby="q-hint">\
                <p class="hint" id="q-hint">\(SearchTexts.syntax[language])</p></div>
                <p class="actions"><button type="submit">\(SearchTexts.title[language])</button></p></form>
                \(results)
                """)
    }

    private static func list(
        _ found: (summaries: [RecordSummary], total: Int), number: Int, text: String,
        question: SearchQuestion, _ context: Context
    ) -> HTML {
        let language = context.language
        guard found.total > 0 else {
            return "<p class=\"empty\" role=\"status\">\(SearchTexts.nothing[language])</p>"
        }
        let mark = Highlight(question)
        let items = found.summaries.html { summary in
            let link = summary.link(language) ?? context.link(Search.show)
            return """
                <li><a href="\(link)">\(mark.html(summary.title.text(language)))</a> \
                <span class="quiet">\(context.application.features.name(of: summary.reference.kind)[language]) · \
                \(summary.state[language])\(summary.date.map { " · " + Dates.short($0, language) } ?? "")</span>
                <p>\(mark.passage(summary.text.text(language)))</p></li>
                """
        }
        var next = HTML.empty
        if number * pageSize < found.total {
            let query = Fields([("q", text), ("page", String(number + 1))]).encoded()
            next = """
                <nav class="paging" aria-label="\(SearchTexts.more[language])">\
                <a href="\(context.link(Search.show).adding(query: query))">\(SearchTexts.more[language])</a></nav>
                """
        }
        return """
            <p class="quiet" role="status">\(SearchTexts.count(found.total, language))</p>
            <ol class="history">\(items)</ol>\(next)
            """
    }
}

/// The words of the search.
enum SearchTexts {
    static let title = Text(tg: "Ҷустуҷӯ", ru: "Поиск", en: "Search")
    static let label = Text(tg: "Чиро меҷӯед?", ru: "Что вы ищете?", en: "What are you looking for?")
    static let nothing = Text(
        tg: "Ҳеҷ чиз ёфт нашуд. Калимаи дигар ё кӯтоҳтарро санҷед.",
        ru: "Ничего не найдено. Попробуйте другое слово или более короткое.",
        en: "Nothing was found. Try a different or shorter word.")
    static let more = Text(tg: "Натиҷаҳои дигар", ru: "Следующие результаты", en: "More results")
    static let instead = Text(
        tg: "Барои «{1}» чизе ёфт нашуд. Натиҷаҳо барои «{2}»:",
        ru: "По запросу «{1}» ничего не найдено. Результаты для «{2}»:",
        en: "Nothing was found for “{1}”. Results for “{2}”:")
    static let moreThan = Text(
        tg: "Беш аз {1} натиҷа", ru: "Более {1} результатов", en: "More than {1} results")
    static let syntax = Text(
        tg: "«ибора» — айнан ҳамин; -калима — бе ин калима.",
        ru: "«фраза» — именно так; -слово — без этого слова.",
        en: "“a phrase” finds exactly that phrase; -word excludes results that contain the word.")
    static let found = Plural(
        tg: "{n} натиҷа", ru: .init(one: "{n} результат", few: "{n} результата", many: "{n} результатов"),
        en: .init(one: "{n} result", other: "{n} results"))

    /// How many were found, as far as they were counted.
    static func count(_ total: Int, _ language: Language) -> String {
        total <= SearchStore.countLimit
            ? found(total, language) : moreThan(language, Numbers.text(SearchStore.countLimit, language))
    }
}

/// What was probably meant by a word that nothing holds.
enum Correction {
    /// The nearest word that public records hold; nil unless the question is a single word.
    static func of(_ question: SearchQuestion, in scope: Scope) throws -> String? {
        guard let word = question.singleWord, word.count > 2 else { return nil }
        return try SearchVocabularyStore.words(near: word, limit: 1, in: scope).first
    }

    static func notice(_ asked: String, _ instead: String, _ context: Context) -> HTML {
        "<p class=\"notice\" role=\"status\">\(SearchTexts.instead(context.language, asked, instead))</p>"
    }
}
