import Markup
import Web

/// The search over everything public.
enum Search {
    static let show = Route(.get, "search")

    static let feature = Feature(
        "Search", endpoints: [.page(show, for: .everyone, SearchActions.show)],
        migrations: SearchStore.migrations)
}

/// What a reader finds.
enum SearchActions {
    private static let pageSize = 20

    static func show(_ context: Context) throws -> Response {
        let question = String((context.query["q"] ?? "").prefix(200))
        let words = SearchWords.ofQuestion(question, context.language)
        let number = max(1, min(1_000, context.query["page"].flatMap { Int($0) } ?? 1))
        guard !words.isEmpty else { return context.page(page(question, .empty, context)) }
        let results = try context.read { transaction in
            let (found, total) = try SearchStore.records(
                holding: words, kind: context.query["kind"].flatMap { RecordKind(rawValue: $0) },
                limit: pageSize,
                offset: (number - 1) * pageSize, context.institution, in: transaction)
            let summaries = try found.compactMap {
                try context.application.publicSummary(of: $0, in: transaction)
            }
            return list(summaries, total: total, number, question, words, context)
        }
        return context.page(page(question, results, context))
    }

    private static func page(_ question: String, _ results: HTML, _ context: Context) -> Page {
        let language = context.language
        return Page(
            title: SearchTexts.title[language],
            body: """
                <form class="narrow" method="get" role="search"><div class="field">\
                <label for="q">\(SearchTexts.label[language])</label>\
                <input id="q" name="q" type="search" value="\(question)"></div>
                <p class="actions"><button type="submit">\(SearchTexts.title[language])</button></p></form>
                \(results)
                """)
    }

    private static func list(
        _ summaries: [RecordSummary], total: Int, _ number: Int, _ question: String, _ words: [String],
        _ context: Context
    ) -> HTML {
        let language = context.language
        guard total > 0 else {
            return "<p class=\"empty\" role=\"status\">\(SearchTexts.nothing[language])</p>"
        }
        let items = summaries.html { summary in
            let title = Highlight.html(summary.title.text(language), words, language)
            let link = summary.link(language) ?? context.link(Search.show)
            return """
                <li><a href="\(link)">\(title)</a> <span class="quiet">\(summary.reference.kind.name[language]) · \
                \(summary.state[language]) · \(Dates.short(summary.date, language))</span>
                <p>\(Highlight.html(String(summary.text.text(language).prefix(240)), words, language))</p></li>
                """
        }
        var next = HTML.empty
        if number * pageSize < total {
            let query = Fields([("q", question), ("page", String(number + 1))]).encoded()
            next = """
                <nav class="paging" aria-label="\(SearchTexts.more[language])">\
                <a href="\(context.link(Search.show).adding(query: query))">\(SearchTexts.more[language])</a></nav>
                """
        }
        return """
            <p class="quiet" role="status">\(SearchTexts.found(total, language))</p>
            <ol class="history">\(items)</ol>\(next)
            """
    }
}

/// Text with the words that were asked for marked.
enum Highlight {
    static func html(_ text: String, _ words: [String], _ language: Language) -> HTML {
        var all = HTML.empty
        var word = ""
        func marked() -> HTML {
            guard !word.isEmpty else { return .empty }
            let stems = SearchWords.split(word).flatMap { [$0, SearchWords.stem($0, language)] }
            return stems.contains(where: words.contains) ? "<mark>\(word)</mark>" : HTML(text: word)
        }
        for character in text {
            if character.isLetter || character.isNumber {
                word.append(character)
            } else {
                all += marked() + HTML(text: String(character))
                word = ""
            }
        }
        return all + marked()
    }
}

/// The words of the search.
enum SearchTexts {
    static let title = Text(tg: "Ҷустуҷӯ", ru: "Поиск", en: "Search")
    static let label = Text(tg: "Чиро меҷӯед?", ru: "Что вы ищете?", en: "What are you looking for?")
    static let nothing = Text(
        tg: "Ҳеҷ чиз ёфт нашуд. Калимаи дигар ё кӯтоҳтарро санҷед.",
        ru: "Ничего не найдено. Попробуйте другое слово или более короткое.",
        en: "Nothing was found. Try another word, or a shorter one.")
    static let more = Text(tg: "Натиҷаҳои дигар", ru: "Следующие результаты", en: "More results")
    static let found = Plural(
        tg: "{n} натиҷа", ru: .init(one: "{n} результат", few: "{n} результата", many: "{n} результатов"),
        en: .init(one: "{n} result", other: "{n} results"))
}
