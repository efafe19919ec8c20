import Markup
import Storage
import Web

/// The pages of indicators, and their part of a recommendation's page.
enum IndicatorPages {
    /// An indicator as the list shows it.
    struct Listed: Sendable {
        let indicator: Indicator
        /// The newest value of each who speaks.
        let newest: [IndicatorValue]

        static func all(_ indicators: [Indicator], in scope: Scope) throws -> [Listed] {
            let values = try IndicatorStore.values(of: indicators.map(\.id), in: scope)
            return indicators.map { indicator in
                let standing = IndicatorValue.standing(values[indicator.id] ?? [])
                return Listed(
                    indicator: indicator, newest: IndicatorValue.bySpeaker(standing).compactMap(\.last))
            }
        }
    }

    static func list(
        _ request: ListRequest, _ page: ListPage<Listed>, _ context: Context
    ) -> ListView<Listed> {
        let language = context.language
        let add: HTML =
            context.visitor.may(.managePlans)
            ? "<p><a class=\"button\" href=\"\(context.link(Indicators.create))\">\(IndicatorTexts.add[language])</a></p>"
            : .empty
        return ListView(
            title: IndicatorTexts.title, section: .recommendations,
            path: [(RecommendationTexts.title[language], context.link(Recommendations.list))],
            introduction: "<p>\(IndicatorTexts.introduction[language])</p>\(add)",
            filters: [
                Filter(
                    name: "kind", label: IndicatorTexts.kind,
                    options: IndicatorKind.allCases.map { ($0.rawValue, $0.name[language]) })
            ],
            columns: columns(context), emptiness: IndicatorTexts.none, request: request, page: page)
    }

    private static func columns(_ context: Context) -> [Column<Listed>] {
        let language = context.language
        return [
            Column(
                name: "number", heading: Words.number, isSortable: true, text: { String($0.indicator.number) }
            ),
            Column(
                name: "indicator", heading: IndicatorTexts.name,
                text: { $0.indicator.draft.title.text(language) },
                cell: { listed in
                    let link = context.link(Indicators.show, listed.indicator.id)
                    return "<a href=\"\(link)\">\(listed.indicator.draft.title.html(language))</a>"
                }),
            Column(
                name: "kind", heading: IndicatorTexts.kind, text: { $0.indicator.draft.kind.name[language] }),
            Column(
                name: "newest", heading: IndicatorTexts.newest,
                text: { listed in
                    listed.newest.map { said($0.reading, listed.indicator, language) }.joined(separator: "; ")
                }),
            Column(
                name: "target", heading: IndicatorTexts.target,
                text: { listed in
                    listed.indicator.draft.target.map { said($0, listed.indicator, language) } ?? ""
                }),
            Column(
                name: "trend", heading: Words.state,
                text: { listed in
                    listed.newest.compactMap { listed.indicator.trend($0.reading.amount)?.name[language] }
                        .joined(separator: "; ")
                },
                cell: { listed in
                    listed.newest.html { badge(listed.indicator.trend($0.reading.amount), language) }
                }),
        ]
    }

    private static func badge(_ trend: IndicatorTrend?, _ language: Language) -> HTML {
        trend.map { Badge.html($0.name, $0.tone, language) } ?? .empty
    }

    /// An amount with its unit, or yes and no.
    static func amount(_ amount: Decimal, _ indicator: Indicator, _ language: Language) -> String {
        if indicator.draft.direction == .yesNo {
            return (amount == Decimal(1) ? IndicatorTexts.yes : IndicatorTexts.no)[language]
        }
        let unit = indicator.draft.unit.text(language)
        return amount.text(language) + (unit.isEmpty ? "" : "\u{A0}" + unit)
    }

    private static func said(_ reading: Reading, _ indicator: Indicator, _ language: Language) -> String {
        "\(amount(reading.amount, indicator, language)) (\(Dates.short(reading.day, language)))"
    }

    /// The newest value of each who says some, and where it stands.
    private static func newest(
        _ standing: [IndicatorValue], indicator: Indicator, names: Names, _ language: Language
    ) -> HTML {
        IndicatorValue.bySpeaker(standing).compactMap(\.last).html { value in
            """
            <p>\(said(value.reading, indicator, language)) \
            \(badge(indicator.trend(value.reading.amount), language)) \
            <span class="quiet">\(names[value.organisation].text(language))</span></p>
            """
        }
    }

    /// The indicators on a recommendation's page, each with its chart.
    static func section(_ record: RecordReference, _ context: Context, in scope: Scope) throws -> HTML {
        guard let id = ID<Recommendation>(record.id) else { return .empty }
        let indicators = try IndicatorStore.indicators(of: id, in: scope).filter {
            $0.isVisible(to: context.visitor)
        }
        let language = context.language
        var add = HTML.empty
        if context.visitor.may(.managePlans),
            let number = try RecommendationStore.numbers(of: [id], in: scope)[id]
        {
            let link = context.link(Indicators.create).adding(query: "recommendation=\(number)")
            add = "<p><a class=\"button\" href=\"\(link)\">\(IndicatorTexts.add[language])</a></p>"
        }
        guard !indicators.isEmpty || !add.isEmpty else { return .empty }
        let names = try Names(in: scope)
        let parts = try indicators.html { indicator in
            let values = IndicatorValue.standing(try IndicatorStore.values(of: indicator.id, in: scope))
            let chart = IndicatorChart(indicator: indicator, values: values, names: names, language: language)
            return """
                <h3><a href="\(context.link(Indicators.show, indicator.id))">\(indicator.draft.title.html(language))</a></h3>
                <p class="quiet">\(indicator.draft.kind.name[language])</p>
                \(newest(values, indicator: indicator, names: names, language))\(chart.html)
                """
        }
        return """
            <section><h2>\(IndicatorTexts.title[language])</h2>\(parts)\(add)
            <p><a href="\(context.link(Indicators.list))">\(IndicatorTexts.all[language])</a></p></section>
            """
    }

    /// All that the page of an indicator shows.
    struct Shown {
        let indicator: Indicator
        /// All that were ever said.
        let values: [IndicatorValue]
        let recommendations: [Recommendation]
        let names: Names
        let sections: HTML
    }

    static func show(_ shown: Shown, _ context: Context) -> Page {
        let language = context.language
        let (indicator, draft) = (shown.indicator, shown.indicator.draft)
        let standing = IndicatorValue.standing(shown.values)
        let chart = IndicatorChart(
            indicator: indicator, values: standing, names: shown.names, language: language)
        var buttons = HTML.empty
        if context.visitor.may(.managePlans) {
            buttons = """
                <p class="actions"><a class="button" href="\(context.link(Indicators.newValue, indicator.id))">\
                \(IndicatorTexts.measure[language])</a> \
                <a href="\(context.link(Indicators.edit, indicator.id))">\(IndicatorTexts.edit[language])</a></p>
                """
        }
        let served = shown.recommendations.html { one in
            """
            <li><a href="\(context.link(Recommendations.show, one.id))">\(one.number). \(one.title.text(language))</a></li>
            """
        }
        let facts: [(Text, HTML)] = [
            (IndicatorTexts.kind, HTML(text: draft.kind.explanation[language])),
            (IndicatorTexts.direction, HTML(text: draft.direction.name[language])),
            (IndicatorTexts.unit, draft.unit.html(language)),
            (IndicatorTexts.baseline, HTML(text: draft.baseline.map { said($0, indicator, language) } ?? "")),
            (IndicatorTexts.target, HTML(text: draft.target.map { said($0, indicator, language) } ?? "")),
            (IndicatorTexts.disaggregation, draft.disaggregation.html(language)),
            (IndicatorTexts.source, draft.source.html(language)),
        ]
        return Page(
            title: draft.title.text(language), section: .recommendations, path: path(context),
            kicker: IndicatorTexts.indicator(language, String(indicator.number)),
            body: """
                \(newest(standing, indicator: indicator, names: shown.names, language))\(chart.html)\(table(shown, standing, context))\(buttons)\(Facts.html(facts, language))
                <section><h2>\(IndicatorTexts.recommendations[language])</h2><ul class="cards">\(served)</ul></section>
                \(shown.sections)
                """)
    }

    /// The values behind the chart, with what was corrected and why.
    private static func table(_ shown: Shown, _ standing: [IndicatorValue], _ context: Context) -> HTML {
        let language = context.language
        guard !standing.isEmpty else {
            return "<p class=\"empty\">\(IndicatorTexts.noValues[language])</p>"
        }
        let head = [IndicatorTexts.day, IndicatorTexts.value, IndicatorTexts.who, IndicatorTexts.note].html {
            "<th scope=\"col\">\($0[language])</th>"
        }
        let rows = standing.reversed().html { row($0, shown, context) }
        return """
            <section><h2>\(IndicatorTexts.values[language])</h2><table class="list"><thead><tr>\(head)</tr></thead>
            <tbody>\(rows)</tbody></table></section>
            """
    }

    private static func row(_ value: IndicatorValue, _ shown: Shown, _ context: Context) -> HTML {
        let language = context.language
        var earlier = HTML.empty
        var place = value
        while let corrected = shown.values.first(where: { $0.id == place.corrects }) {
            earlier += """
                <br><span class="quiet">\(IndicatorTexts.corrected(language, said(corrected.reading, shown.indicator, language), place.reason.text(language)))</span>
                """
            place = corrected
        }
        var correct = HTML.empty
        if context.visitor.may(.managePlans),
            value.mayBeCorrected(for: context.visitor.person?.organisation)
        {
            let link = context.link(Indicators.correction, (shown.indicator.id, value.id))
            correct = "<p><a href=\"\(link)\">\(IndicatorTexts.correct[language])</a></p>"
        }
        return """
            <tr><td data-label="\(IndicatorTexts.day[language])">\(Dates.short(value.reading.day, language))</td>\
            <td data-label="\(IndicatorTexts.value[language])">\(amount(value.reading.amount, shown.indicator, language))\(earlier)</td>\
            <td data-label="\(IndicatorTexts.who[language])">\(shown.names[value.organisation].text(language))</td>\
            <td data-label="\(IndicatorTexts.note[language])">\(value.note.html(language))\(correct)</td></tr>
            """
    }

    static func form(
        _ indicator: Indicator?, _ form: RecordForm<Indicator.Draft>, _ context: Context
    ) -> Page {
        let language = context.language
        let action =
            indicator.map { context.link(Indicators.update, $0.id) } ?? context.link(Indicators.insert)
        let title = indicator == nil ? IndicatorTexts.add : IndicatorTexts.edit
        return Page(
            title: title[language], status: form.status, section: .recommendations, path: path(context),
            body: form.html(to: action, button: Words.save))
    }

    /// The form of a value, or of the correction of one.
    static func valueForm(
        _ indicator: Indicator, earlier: IndicatorValue?, state: FormState, _ context: Context
    ) -> Page {
        let language = context.language
        let fields = FormFields(state, context)
        let yesNo = [("1", IndicatorTexts.yes[language]), ("0", IndicatorTexts.no[language])]
        let amount =
            indicator.draft.direction == .yesNo
            ? fields.select("amount", IndicatorTexts.value, yesNo)
            : fields.line("amount", IndicatorTexts.value, hint: IndicatorTexts.amountHint)
        let reason = earlier == nil ? .empty : fields.wording("reason", IndicatorTexts.reason, rows: 2)
        let action =
            earlier.map { context.link(Indicators.correct, (indicator.id, $0.id)) }
            ?? context.link(Indicators.insertValue, indicator.id)
        return Page(
            title: (earlier == nil ? IndicatorTexts.measure : IndicatorTexts.correct)[language],
            status: state.status, section: .recommendations, path: path(context),
            body: """
                <p><a href="\(context.link(Indicators.show, indicator.id))">\(indicator.draft.title.text(language))</a> \
                <span class="quiet">\(indicator.draft.unit.text(language))</span></p>
                \(context.form(to: action, state, button: Words.save, """
                    \(amount)\(fields.line("day", IndicatorTexts.day, .date))
                    \(fields.wording("note", IndicatorTexts.note, rows: 2))\(reason)
                    """))
                """)
    }

    private static func path(_ context: Context) -> [(title: String, link: Link)] {
        [
            (RecommendationTexts.title[context.language], context.link(Recommendations.list)),
            (IndicatorTexts.title[context.language], context.link(Indicators.list)),
        ]
    }
}
