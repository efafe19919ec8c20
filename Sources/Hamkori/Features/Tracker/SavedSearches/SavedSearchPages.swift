import Markup
import Web

/// The pages of saved searches.
enum SavedSearchPages {
    static func list(_ searches: [SavedSearch], _ context: Context) -> Page {
        let language = context.language
        let kept = searches.filter { $0.deletedAt == nil }
        let rows = kept.html { search in
            """
            <li><a href="\(search.link)">\(search.name)</a> \
            <span class="quiet">\(SavedSearchTexts.rhythm[language]): \(search.rhythm.name[language])</span> \
            <a href="\(context.link(SavedSearches.show, search.id))">\(Words.edit[language])</a></li>
            """
        }
        let list: HTML =
            kept.isEmpty
            ? "<p class=\"empty\">\(SavedSearchTexts.none[language])</p>" : "<ul class=\"cards\">\(rows)</ul>"
        return Page(
            title: SavedSearchTexts.title[language], section: .workspace,
            path: [(AccountTexts.workspace[language], context.link(Accounts.workspace))],
            body: """
                <p>\(SavedSearchTexts.introduction[language])</p>\(list)
                <p><a class="button" href="\(context.link(Recommendations.list))">\(RecommendationTexts.title[language])</a></p>
                \(deleted(searches.filter { $0.deletedAt != nil }, context))
                """)
    }

    private static func deleted(_ searches: [SavedSearch], _ context: Context) -> HTML {
        let language = context.language
        guard !searches.isEmpty else { return .empty }
        let rows = searches.html { search in
            """
            <li>\(search.name) \(context.form(
                to: context.link(SavedSearches.restore, search.id), FormState(),
                button: SavedSearchTexts.restore, isQuiet: true))</li>
            """
        }
        return """
            <section><h2>\(SavedSearchTexts.deleted[language])</h2><p>\(SavedSearchTexts.deletedText[language])</p>\
            <ul class="cards">\(rows)</ul></section>
            """
    }

    static func create(_ query: Fields, _ state: FormState, _ context: Context) -> Page {
        let language = context.language
        let link = Link(Recommendations.list, language)
        let list = query.pairs.isEmpty ? link : link.adding(query: query.encoded())
        let form = context.form(
            to: context.link(SavedSearches.save), state, button: SavedSearchTexts.save,
            "<input type=\"hidden\" name=\"query\" value=\"\(query.encoded())\">\(fields(state, context))")
        return Page(
            title: SavedSearchTexts.save[language], status: state.status, section: .workspace,
            path: [(SavedSearchTexts.title[language], context.link(SavedSearches.list))],
            body: """
                <p>\(narrowed(query, language)) <a href="\(list)">\(SavedSearchTexts.open[language])</a></p>\(form)
                """)
    }

    /// What a search asks for: in words where the list has words for it, else as it stands in the address.
    private static func narrowed(_ query: Fields, _ language: Language) -> HTML {
        guard !query.pairs.isEmpty else { return HTML(text: SavedSearchTexts.everything[language]) }
        return query.pairs.html { name, value in
            guard let facet = Dimension(rawValue: name),
                let option = facet.options.first(where: { $0.value == value })
            else { return "<code>\(name)=\(value)</code> " }
            return "\(facet.name[language]): <b>\(option.name[language])</b>. "
        }
    }

    private static func fields(_ state: FormState, _ context: Context) -> HTML {
        let fields = FormFields(state, context)
        return fields.line("name", Words.name)
            + fields.select(
                "rhythm", SavedSearchTexts.rhythm, { (rhythm: DigestRhythm) in rhythm.name },
                hint: SavedSearchTexts.rhythmHint)
    }

    static func show(_ search: SavedSearch, _ state: FormState, _ context: Context) -> Page {
        let language = context.language
        return Page(
            title: search.name, status: state.status, section: .workspace,
            path: [(SavedSearchTexts.title[language], context.link(SavedSearches.list))],
            body: """
                \(MailPages.offNotice(context))
                <p>\(narrowed(search.query, language)) <a href="\(search.link)">\(SavedSearchTexts.open[language])</a></p>
                \(context.form(
                    to: context.link(SavedSearches.update, search.id), state, button: Words.save,
                    fields(state, context)))
                \(feed(search, context))
                <section><h2>\(SavedSearchTexts.delete[language])</h2>\(context.form(
                    to: context.link(SavedSearches.delete, search.id), FormState(),
                    button: SavedSearchTexts.delete, isQuiet: true))</section>
                """)
    }

    private static func feed(_ search: SavedSearch, _ context: Context) -> HTML {
        let language = context.language
        let renew = context.form(
            to: context.link(SavedSearches.renewFeed, search.id), FormState(),
            button: search.feed == nil ? SavedSearchTexts.makeFeed : SavedSearchTexts.renewFeed, isQuiet: true
        )
        guard let token = search.feed else {
            return """
                <section><h2>\(SavedSearchTexts.feed[language])</h2><p>\(SavedSearchTexts.noFeed[language])</p>\
                \(renew)</section>
                """
        }
        let link = Link(door: SavedSearches.feed, SearchToken(token))
        return """
            <section><h2>\(SavedSearchTexts.feed[language])</h2><p>\(SavedSearchTexts.feedText[language])</p>
            <p><code class="long">\(context.application.configuration.publicURL)\(link.address)</code></p>
            \(renew)\(context.form(
                to: context.link(SavedSearches.endFeed, search.id), FormState(),
                button: SavedSearchTexts.endFeed, isQuiet: true))</section>
            """
    }
}
