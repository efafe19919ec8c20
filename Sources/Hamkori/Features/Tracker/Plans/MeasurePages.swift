import Markup
import Storage
import Web

/// The pages of measures, and the plan on a recommendation's page.
enum MeasurePages {
    /// A measure as the list shows it.
    struct Listed: Sendable {
        let measure: Measure
        /// The number of the recommendation that it carries out.
        let recommendation: Int?

        static func all(_ measures: [Measure], in scope: Scope) throws -> [Listed] {
            let numbers = try RecommendationStore.numbers(of: measures.map(\.recommendation), in: scope)
            return measures.map { Listed(measure: $0, recommendation: numbers[$0.recommendation]) }
        }
    }

    static func list(
        _ request: ListRequest, page: ListPage<Listed>, names: Names, _ context: Context
    ) -> ListView<Listed> {
        let language = context.language
        let due = [0, 30, 90, 365].map { days in
            (
                value: String(days),
                text: days == 0 ? MeasureTexts.pastDue[language] : MeasureTexts.dueWithin(days, language)
            )
        }
        return ListView(
            title: MeasureTexts.title, section: .recommendations,
            path: [(RecommendationTexts.title[language], context.link(Recommendations.list))],
            introduction: """
                <p>\(MeasureTexts.introduction[language])</p>
                <p><a href="\(Link(door: Plans.calendar, ()))">\(MeasureTexts.calendar[language])</a></p>
                """,
            filters: [
                Filter(
                    name: "state", label: MeasureTexts.state,
                    options: MeasureState.allCases.map { ($0.rawValue, $0.name[language]) }),
                Filter(
                    name: "organisation", label: MeasureTexts.organisation,
                    options: names.all.filter(\.kind.carriesOut)
                        .map { ($0.id.text, $0.name.text(language)) }),
                Filter(name: "due", label: MeasureTexts.due, options: due),
            ],
            columns: columns(names, context), emptiness: MeasureTexts.none, request: request, page: page)
    }

    private static func columns(_ names: Names, _ context: Context) -> [Column<Listed>] {
        let language = context.language
        return [
            Column(
                name: "number", heading: Words.number, isSortable: true, text: { String($0.measure.number) }),
            Column(
                name: "measure", heading: MeasureTexts.name,
                text: { $0.measure.content.title.text(language) },
                cell: {
                    """
                    <a href="\(context.link(Plans.show, $0.measure.id))">\($0.measure.content.title.html(language))</a>
                    """
                }),
            Column(
                name: "recommendation", heading: MeasureTexts.recommendation,
                text: { $0.recommendation.map(String.init) ?? "" },
                cell: { listed in
                    let number = listed.recommendation.map(String.init) ?? ""
                    let link = context.link(Recommendations.show, listed.measure.recommendation)
                    return "<a href=\"\(link)\">\(number)</a>"
                }),
            Column(
                name: "organisation", heading: MeasureTexts.organisation,
                text: { names[$0.measure.content.organisation].text(language) }),
            Column(
                name: "start", heading: MeasureTexts.starts,
                text: { $0.measure.content.startsOn.map { Dates.short($0, language) } ?? "" }),
            Column(
                name: "end", heading: MeasureTexts.ends, isSortable: true,
                text: { Dates.short($0.measure.content.endsOn, language) }),
            Column(
                name: "state", heading: MeasureTexts.state,
                text: { $0.measure.state(on: context.today).name[language] },
                cell: { badge($0.measure.state(on: context.today), language) }),
        ]
    }

    static func badge(_ state: MeasureState, _ language: Language) -> HTML {
        Badge.html(state.name, state.tone, language)
    }

    /// The plan on a recommendation's page.
    static func section(_ record: RecordReference, _ context: Context, in scope: Scope) throws -> HTML {
        guard let id = ID<Recommendation>(record.id) else { return .empty }
        let measures = try MeasureStore.measures(of: id, in: scope).filter {
            $0.isVisible(to: context.visitor)
        }
        let language = context.language
        var add = HTML.empty
        if context.visitor.may(.managePlans) {
            let link = context.link(Plans.create, id)
            add = "<p><a class=\"button\" href=\"\(link)\">\(MeasureTexts.add[language])</a></p>"
        }
        guard !measures.isEmpty || !add.isEmpty else { return .empty }
        let names = try Names(in: scope)
        let rows = measures.html { measure in
            """
            <li><a href="\(context.link(Plans.show, measure.id))">\(measure.content.title.html(language))</a> \
            \(badge(measure.state(on: context.today), language))<br>\
            <span class="quiet">\(names[measure.content.organisation].text(language)) · \(period(measure.content, language))</span></li>
            """
        }
        let list: HTML = measures.isEmpty ? .empty : "<ol class=\"cards\">\(rows)</ol>"
        return """
            <section><h2>\(MeasureTexts.title[language])</h2>\(list)\(add)
            <p><a href="\(context.link(Plans.list))">\(MeasureTexts.all[language])</a></p></section>
            """
    }

    private static func period(_ content: Measure.Content, _ language: Language) -> String {
        let start = content.startsOn.map { Dates.short($0, language) } ?? ""
        return start + " – " + Dates.short(content.endsOn, language)
    }

    /// All that the page of a measure shows.
    struct Shown {
        let measure: Measure
        let versions: [MeasureVersion]
        /// The names of those who made the versions, by their pseudonyms.
        let authors: [String: Wording]
        let recommendation: Recommendation?
        let names: Names
        let sections: HTML
    }

    static func show(_ shown: Shown, _ context: Context) -> Page {
        let language = context.language
        let (measure, content) = (shown.measure, shown.measure.content)
        let owner = shown.names.organisation(content.organisation)
        var buttons = HTML.empty
        if let owner, context.visitor.mayPlan(for: owner.kind) {
            buttons = """
                <p class="actions"><a class="button" href="\(context.link(Plans.moveForm, measure.id))">\
                \(MeasureTexts.move[language])</a> <a href="\(context.link(Plans.edit, measure.id))">\
                \(MeasureTexts.edit[language])</a></p>
                """
        }
        let recommendation: HTML =
            shown.recommendation.map {
                "<a href=\"\(context.link(Recommendations.show, $0.id))\">\($0.number). \($0.title.text(language))</a>"
            } ?? .empty
        let facts: [(Text, HTML)] = [
            (MeasureTexts.recommendation, recommendation),
            (MeasureTexts.organisation, HTML(text: shown.names[content.organisation].text(language))),
            (MeasureTexts.starts, HTML(text: content.startsOn.map { Dates.text($0, language) } ?? "")),
            (MeasureTexts.ends, HTML(text: Dates.text(content.endsOn, language))),
            (
                MeasureTexts.said,
                HTML(
                    text:
                        "\(measure.standing.state.name[language]), \(Dates.text(measure.standing.since, language))"
                )
            ),
            (MeasureTexts.reason, measure.standing.reason.html(language)),
            (
                MeasureTexts.publication,
                measure.draft.publication == .public
                    ? .empty : HTML(text: measure.draft.publication.name[language])
            ),
        ]
        return Page(
            title: content.title.text(language), section: .recommendations, path: path(context),
            kicker: MeasureTexts.measure(language, String(measure.number)),
            body: """
                <p>\(badge(measure.state(on: context.today), language))</p>
                <div class="lines">\(content.text.html(language))</div>
                \(Facts.html(facts, language))\(buttons)\(versions(shown.versions, by: shown.authors, language))\(shown.sections)
                """)
    }

    private static func versions(
        _ versions: [MeasureVersion], by authors: [String: Wording], _ language: Language
    ) -> HTML {
        guard versions.count > 1 else { return .empty }
        let rows = versions.reversed().html { version in
            """
            <li><span class="quiet">\(Dates.text(version.at, language)) · \(authors[version.actor]?.text(language) ?? "")</span> \
            <b>\(version.standing.state.name[language])</b> \(version.standing.reason.html(language))<br>\
            \(version.content.title.html(language)) <span class="quiet">\(period(version.content, language))</span></li>
            """
        }
        return
            "<section><h2>\(MeasureTexts.versions[language])</h2><ol class=\"history\">\(rows)</ol></section>"
    }

    static func form(
        _ measure: Measure?, for recommendation: Recommendation, _ form: RecordForm<Measure.Draft>,
        _ context: Context
    ) -> Page {
        let language = context.language
        let title = measure == nil ? MeasureTexts.add : MeasureTexts.edit
        let action =
            measure.map { context.link(Plans.update, $0.id) } ?? context.link(Plans.insert, recommendation.id)
        return Page(
            title: title[language], status: form.status, section: .recommendations, path: path(context),
            body: """
                <p class="quiet"><a href="\(context.link(Recommendations.show, recommendation.id))">\
                \(recommendation.number). \(recommendation.title.text(language))</a></p>
                \(form.html(to: action, button: Words.save))
                """)
    }

    /// How a measure stands is said on a page of its own: what may follow on what is now.
    static func moveForm(
        _ measure: Measure, _ form: RecordForm<Measure.Standing>, _ context: Context
    ) -> Page {
        let language = context.language
        return Page(
            title: MeasureTexts.move[language], status: form.status, section: .recommendations,
            path: path(context),
            body: """
                <p><a href="\(context.link(Plans.show, measure.id))">\(measure.content.title.text(language))</a> \
                \(badge(measure.state(on: context.today), language))</p>
                \(form.html(to: context.link(Plans.move, measure.id), button: Words.save))
                """)
    }

    private static func path(_ context: Context) -> [(title: String, link: Link)] {
        [
            (RecommendationTexts.title[context.language], context.link(Recommendations.list)),
            (MeasureTexts.title[context.language], context.link(Plans.list)),
        ]
    }
}
