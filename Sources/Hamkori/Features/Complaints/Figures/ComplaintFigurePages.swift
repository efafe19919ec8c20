import Markup
import Web

/// What the page of exact figures shows.
enum ComplaintFigurePages {
    static func html(
        _ figures: ComplaintFigures, year: Int?, _ tables: [FigureTable], _ context: Context
    ) -> HTML {
        let language = context.language
        let query = year.map { [(name: "year", value: String($0))] } ?? []
        let facts = Facts.html(
            [
                (ComplaintStatisticsTexts.received, Numbers.text(figures.total, language)),
                (ComplaintStatisticsTexts.overdue, Numbers.text(figures.overdue, language)),
                (ComplaintStatisticsTexts.inTime, share(figures.acknowledged, language)),
            ], language)
        let rest: HTML =
            figures.total == 0
            ? "<p class=\"empty\">\(CaseTexts.none[language])</p>"
            : """
            \(tables.html { $0.html(language) })\
            \(tables.exports(context.link(ComplaintStatistics.figures), query, language))
            """
        return """
            <p class="notice">\(ComplaintStatisticsTexts.inside[language])</p>
            \(ComplaintStatisticsPages.choice(of: year, among: figures.years, all: ComplaintStatisticsTexts.allYears, context))
            \(facts)\(rest)
            <p><a href="\(context.link(ComplaintStatistics.statistics))">\(ComplaintStatisticsTexts.title[language])</a></p>
            """
    }

    private static func share(_ part: (inTime: Int, all: Int), _ language: Language) -> String {
        guard part.all > 0 else { return "–" }
        return ComplaintStatisticsTexts.share(
            language, Numbers.text(part.inTime, language), Numbers.text(part.all, language),
            String(part.inTime * 100 / part.all))
    }

    static func tables(_ figures: ComplaintFigures, byOffice: Bool, _ language: Language) -> [FigureTable] {
        var tables = ComplaintDimension.ofThePublic.compactMap { dimension in
            table(
                dimension, values: dimension.values.map { ($0, dimension.name(of: $0)?[language] ?? $0) },
                figures: figures,
                language)
        }
        if byOffice {
            let offices = figures.offices.map { ($0.id.text, $0.name.text(language)) }
            tables += [table(.office, values: offices, figures: figures, language)].compactMap { $0 }
        }
        for dimension in [ComplaintDimension.right, .ground] {
            let values = figures.counts[dimension]?.byValue.keys.compactMap { ID<Term>($0) } ?? []
            let named = values.named(by: figures.terms, language) { $0 }.map { ($0.value.text, $0.name) }
            guard !named.isEmpty else { continue }
            tables += [table(dimension, values: named, figures: figures, language)].compactMap { $0 }
        }
        if !figures.durations.isEmpty {
            tables.append(ComplaintStatisticsPages.durations(figures.durations, isRounded: false, language))
        }
        return tables
    }

    private static func table(
        _ dimension: ComplaintDimension, values: [(value: String, name: String)],
        figures: ComplaintFigures, _ language: Language
    ) -> FigureTable? {
        guard let counts = figures.counts[dimension] else { return nil }
        let outcomes = ComplaintOutcome.allCases
        let rows = values.map { counts.row($0.value, outcomes) }.map { $0 + [$0.reduce(0, +)] }
        let totals = (0...outcomes.count).map { column in rows.reduce(0) { $0 + $1[column] } }
        var table = FigureTable.table(
            dimension.title, rowHeading: dimension.heading, names: values.map(\.name),
            outcomes: outcomes.map { [$0] },
            cells: rows + [totals], language)
        if dimension == .right { table.note = ComplaintStatisticsTexts.rightsNote }
        return table
    }
}
