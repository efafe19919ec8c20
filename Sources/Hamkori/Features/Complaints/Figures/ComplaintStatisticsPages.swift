import Markup
import Web

/// The page on which everybody reads the figures.
enum ComplaintStatisticsPages {
    static func none(_ context: Context) -> Page {
        let language = context.language
        return Page(
            title: ComplaintStatisticsTexts.title[language], section: .complaints,
            body: """
                <p class="empty">\(ComplaintStatisticsTexts.none[language])</p>\(complain(context))
                """)
    }

    static func show(
        _ chosen: ComplaintYear, among years: [ComplaintYear], _ tables: [FigureTable], _ context: Context
    ) -> Page {
        let language = context.language
        let link = context.link(ComplaintStatistics.statistics)
        let facts = Facts.html(
            [
                (ComplaintStatisticsTexts.year, String(chosen.year)),
                (ComplaintStatisticsTexts.received, Numbers.text(chosen.total, language)),
                (ComplaintStatisticsTexts.takenOn, Dates.text(chosen.takenOn, language)),
            ], language)
        return Page(
            title: ComplaintStatisticsTexts.title[language], section: .complaints,
            body: """
                <p>\(ComplaintStatisticsTexts.introduction[language])</p>
                \(choice(of: chosen.year, among: years.map(\.year), all: nil, context))\(facts)
                <p>\(ComplaintStatisticsTexts.rounding[language])</p>
                \(tables.html { $0.html(language) })\(overYears(years, language).html(language))
                \(tables.exports(link, [("year", String(chosen.year))], language))\(complain(context))
                """)
    }

    /// The tables of a year, on the page and in its exports.
    static func tables(_ figures: ComplaintYear, _ terms: [Term], _ language: Language) -> [FigureTable] {
        var tables = figures.tables.map { table in
            FigureTable.table(
                table.dimension.title, rowHeading: table.dimension.heading,
                names: table.rows.map { table.dimension.name(of: $0)?[language] ?? $0 },
                outcomes: figures.columns,
                cells: table.cells, language)
        }
        if !figures.outcomes.isEmpty {
            tables.append(
                FigureTable(
                    title: ComplaintStatisticsTexts.byOutcome[language],
                    rowHeading: ComplaintStatisticsTexts.outcome[language],
                    columns: [ComplaintStatisticsTexts.complaints[language]],
                    rows: figures.outcomes.map { ($0.outcome.name[language], [$0.count]) }))
        }
        if !figures.rights.isEmpty {
            let rows = figures.rights.named(by: terms, language) { $0.term }
                .map { (name: $0.name, numbers: [$0.value.count]) }
            tables.append(
                FigureTable(
                    title: ComplaintDimension.right.title[language],
                    rowHeading: ComplaintDimension.right.heading[language],
                    columns: [ComplaintStatisticsTexts.complaints[language]], rows: rows,
                    note: ComplaintStatisticsTexts.rightsNote))
        }
        if !figures.durations.isEmpty {
            tables.append(durations(figures.durations, isRounded: true, language))
        }
        return tables
    }

    static func durations(
        _ durations: [ComplaintYear.Duration], isRounded: Bool, _ language: Language
    ) -> FigureTable {
        FigureTable(
            title: ComplaintStatisticsTexts.durations[language],
            rowHeading: ComplaintStatisticsTexts.outcome[language],
            columns: [
                ComplaintStatisticsTexts.complaints[language], ComplaintStatisticsTexts.median[language],
                ComplaintStatisticsTexts.longest[language],
            ], rows: durations.map { ($0.outcomes.name[language], [$0.count, $0.median, $0.longest]) },
            note: isRounded
                ? ComplaintStatisticsTexts.roundedDurationsNote : ComplaintStatisticsTexts.durationsNote)
    }

    /// What each year tells by itself, side by side.
    private static func overYears(_ years: [ComplaintYear], _ language: Language) -> FigureTable {
        FigureTable(
            title: ComplaintStatisticsTexts.overYears[language],
            rowHeading: ComplaintStatisticsTexts.year[language],
            columns: [
                ComplaintStatisticsTexts.received[language], ComplaintStatisticsTexts.median[language],
                ComplaintStatisticsTexts.longest[language],
            ],
            rows: years.map { year in
                let all = year.durations.first { $0.outcomes == ComplaintYear.closed }
                return (String(year.year), [year.total, all?.median, all?.longest])
            })
    }

    /// The years, to choose one.
    static func choice(of chosen: Int?, among years: [Int], all: Text?, _ context: Context) -> HTML {
        guard years.count + (all == nil ? 0 : 1) > 1 else { return .empty }
        let language = context.language
        let options = years.html { year in
            "<option value=\"\(year)\" \(.flag("selected", year == chosen))>\(year)</option>"
        }
        let every: HTML = all.map { "<option value=\"\">\($0[language])</option>" } ?? .empty
        return """
            <form class="narrow" method="get"><div class="field">\
            <label for="year">\(ComplaintStatisticsTexts.yearOfReceipt[language])</label>\
            <select id="year" name="year">\(every)\(options)</select></div>\
            <p class="actions"><button type="submit">\(ComplaintStatisticsTexts.show[language])</button></p></form>
            """
    }

    private static func complain(_ context: Context) -> HTML {
        "<p><a href=\"\(context.link(Complaints.create))\">\(IntakeTexts.title[context.language])</a></p>"
    }
}

extension Sequence {
    /// Elements with the name of their term, in the order of the taxonomy.
    func named(
        by terms: [Term], _ language: Language, _ term: (Element) -> ID<Term>
    ) -> [(name: String, value: Element)] {
        let known = Dictionary(terms.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return map { (known[term($0)], $0) }
            .sorted { ($0.0?.place ?? .max, $0.0?.word ?? "") < ($1.0?.place ?? .max, $1.0?.word ?? "") }
            .map { ($0.0?.name.text(language) ?? "–", $0.1) }
    }
}
