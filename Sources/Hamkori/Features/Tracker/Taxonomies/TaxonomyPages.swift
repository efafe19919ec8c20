import Markup
import Web

/// The pages of taxonomies.
enum TaxonomyPages {
    static func overview(_ sizes: [Taxonomy: Int], _ unnamed: [UnnamedTopic], _ context: Context) -> Page {
        let language = context.language
        let rows = Taxonomy.allCases.html { taxonomy in
            """
            <li><a href="\(context.link(Taxonomies.list, taxonomy))">\(taxonomy.name[language])</a> \
            <span class="quiet">\(TaxonomyTexts.count(sizes[taxonomy] ?? 0, language))</span></li>
            """
        }
        let waiting: HTML =
            unnamed.isEmpty
            ? "<p>\(TaxonomyTexts.allNamed[language])</p>"
            : """
            <p><a class="button" href="\(context.link(Taxonomies.unnamed))">\
            \(TaxonomyTexts.unnamedCount(unnamed.count, language))</a></p>
            """
        return Page(
            title: TaxonomyTexts.title[language], section: .workspace, path: [workspace(context)],
            body: "<p>\(TaxonomyTexts.introduction[language])</p>\(waiting)<ul class=\"cards\">\(rows)</ul>")
    }

    static func list(
        _ taxonomy: Taxonomy, request: ListRequest, page: ListPage<Term>, _ context: Context
    ) -> ListView<Term> {
        let language = context.language
        return ListView(
            title: taxonomy.name, section: .workspace, path: [workspace(context), overview(context)],
            introduction: """
                <p><a class="button" href="\(context.link(Taxonomies.create, taxonomy))">\(TaxonomyTexts.add[language])</a></p>
                """,
            filters: [
                Filter(
                    name: "retired", label: TaxonomyTexts.retired,
                    options: [
                        ("no", TaxonomyTexts.offered[language]), ("yes", TaxonomyTexts.retired[language]),
                    ])
            ],
            columns: columns(context), emptiness: TaxonomyTexts.none, request: request, page: page)
    }

    private static func columns(_ context: Context) -> [Column<Term>] {
        let language = context.language
        let names = Language.allCases.map { other in
            Column<Term>(
                name: other.rawValue, heading: .same(other.ownName), text: { $0.name[other] },
                cell: { "<span lang=\"\(other.rawValue)\">\($0.name[other])</span>" })
        }
        return [
            Column(
                name: "word", heading: TaxonomyTexts.word, text: { $0.word },
                cell: { "<a href=\"\(context.link(Taxonomies.show, $0.id))\">\($0.word)</a>" })
        ] + names + [
            Column(
                name: "retired", heading: TaxonomyTexts.state,
                text: { ($0.isRetired ? TaxonomyTexts.retired : TaxonomyTexts.offered)[language] })
        ]
    }

    static func unnamed(
        _ request: ListRequest, _ page: ListPage<UnnamedTopic>, _ context: Context
    ) -> ListView<UnnamedTopic> {
        let language = context.language
        return ListView(
            title: TaxonomyTexts.unnamed, section: .workspace,
            path: [workspace(context), overview(context)],
            introduction: "<p>\(TaxonomyTexts.unnamedIntroduction[language])</p>", hasSearch: false,
            columns: [
                Column(name: "topic", heading: TaxonomyTexts.word, text: { $0.topic }),
                Column(
                    name: "taxonomy", heading: TaxonomyTexts.taxonomy,
                    text: { $0.taxonomy.name[language] }),
                Column(
                    name: "count", heading: Words.recommendations,
                    text: { Numbers.text($0.count, language) }),
                Column(
                    name: "name", heading: TaxonomyTexts.name, text: { _ in "" },
                    cell: { topic in
                        let link = context.link(Taxonomies.create, topic.taxonomy)
                            .adding(query: Fields([(name: "word", value: topic.topic)]).encoded())
                        return "<a href=\"\(link)\">\(TaxonomyTexts.give[language])</a>"
                    }),
            ],
            emptiness: TaxonomyTexts.allNamed, request: request, page: page)
    }

    static func workspace(_ context: Context) -> (title: String, link: Link) {
        (AccountTexts.workspace[context.language], context.link(Accounts.workspace))
    }

    static func overview(_ context: Context) -> (title: String, link: Link) {
        (TaxonomyTexts.title[context.language], context.link(Taxonomies.overview))
    }
}

/// The pages of one term.
enum TermPages {
    static func show(_ term: Term, parent: Term?, _ history: HTML, _ context: Context) -> Page {
        let language = context.language
        let names = Language.allCases.html {
            "<li>\($0.ownName): <b lang=\"\($0.rawValue)\">\(term.name[$0])</b></li>"
        }
        let spellings = term.spellings.html { "<li>\($0)</li>" }
        let origin: HTML =
            term.isShipped && term.version == 1
            ? "<p class=\"quiet\">\(TaxonomyTexts.shipped[language])</p>" : .empty
        let turn = context.form(
            to: context.link(term.isRetired ? Taxonomies.restore : Taxonomies.retire, term.id), FormState(),
            button: term.isRetired ? TaxonomyTexts.restore : TaxonomyTexts.retire, isQuiet: true)
        return Page(
            title: term.name.text(language), section: .workspace, path: path(term.taxonomy, context),
            kicker: "\(TaxonomyTexts.noun[language]) · \(term.word)",
            body: """
                <ul>\(names)</ul>
                \(Facts.html(
                    [
                        (TaxonomyTexts.parent, parent?.name.text(language) ?? ""),
                        (TaxonomyTexts.place, String(term.place)),
                        (TaxonomyTexts.state, (term.isRetired ? TaxonomyTexts.retired : TaxonomyTexts.offered)[language]),
                    ], language))
                <section><h2>\(TaxonomyTexts.spellings[language])</h2><ul>\(spellings)</ul></section>
                <p><a class="button" href="\(context.link(Taxonomies.edit, term.id))">\(TaxonomyTexts.edit[language])</a></p>
                \(turn)<p class="quiet">\(TaxonomyTexts.retireHint[language])</p>
                \(history)\(origin)
                """)
    }

    static func form(
        _ term: Term?, taxonomy: Taxonomy, offered: [Term], state: FormState, _ context: Context
    ) -> Page {
        let language = context.language
        let fields = FormFields(state, context)
        let tops = offered.filter { $0.parent == nil && $0.id != term?.id }
        let same: HTML =
            term == nil
            ? fields.select(
                "same", TaxonomyTexts.same, offered.map { ($0.id.text, option($0, language)) },
                hint: TaxonomyTexts.sameHint, required: false) : .empty
        let action =
            term.map { context.link(Taxonomies.update, $0.id) }
            ?? context.link(Taxonomies.insert, taxonomy)
        let here = term.map {
            (title: $0.name.text(language), link: context.link(Taxonomies.show, $0.id))
        }
        return Page(
            title: (term == nil ? TaxonomyTexts.add : TaxonomyTexts.edit)[language], status: state.status,
            section: .workspace, path: path(taxonomy, context) + (here.map { [$0] } ?? []),
            body: context.form(
                to: action, state, button: TaxonomyTexts.save,
                """
                \(fields.passage("spellings", TaxonomyTexts.spellings, hint: TaxonomyTexts.spellingsHint, required: term == nil))
                \(same)\(fields.wording("name", TaxonomyTexts.name, rows: 2))
                \(fields.select("parent", TaxonomyTexts.parent, tops.map { ($0.id.text, option($0, language)) }, required: false))
                \(fields.line("place", TaxonomyTexts.place, .number, hint: TaxonomyTexts.placeHint, required: false))
                """))
    }

    /// Goals and targets are known by their numbers, the others by their names.
    private static func option(_ term: Term, _ language: Language) -> String {
        term.taxonomy == .sdg ? "\(term.word) \(term.name.text(language))" : term.name.text(language)
    }

    private static func path(_ taxonomy: Taxonomy, _ context: Context) -> [(title: String, link: Link)] {
        [
            TaxonomyPages.workspace(context), TaxonomyPages.overview(context),
            (taxonomy.name[context.language], context.link(Taxonomies.list, taxonomy)),
        ]
    }
}
