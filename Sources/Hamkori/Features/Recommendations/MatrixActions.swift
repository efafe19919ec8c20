import Markup
import Storage
import Web

/// What a matrix counts along its rows.
enum MatrixRows: String, CaseIterable, Sendable {
    case issue, theme, persons, source
}

/// Recommendations counted by what they are about and where they stand; each cell opens its list.
enum MatrixActions {
    static func show(_ context: Context) throws -> Response {
        let rows = context.query["rows"].flatMap(MatrixRows.init(rawValue:)) ?? .source
        let country = context.query["country"].flatMap { Country(known: $0) } ?? .tajikistan
        let cells = try context.read {
            try RecommendationStore.matrix(rows, of: country, context.institution, in: $0)
        }
        return context.page(page(rows, country, cells, context))
    }

    private static func page(
        _ rows: MatrixRows, _ country: Country, _ cells: [MatrixCell], _ context: Context
    ) -> Page {
        let language = context.language
        let kinds = MatrixRows.allCases.html { kind in
            let link = context.link(Recommendations.matrix)
                .adding(
                    query: Fields([
                        (name: "rows", value: kind.rawValue), (name: "country", value: country.code),
                    ]).encoded())
            return kind == rows
                ? "<a href=\"\(link)\" aria-current=\"page\">\(kind.name[language])</a> "
                : "<a href=\"\(link)\">\(kind.name[language])</a> "
        }
        return Page(
            title: MatrixTexts.title[language], section: .recommendations,
            path: [(RecommendationTexts.title[language], context.link(Recommendations.list))],
            kicker: country.name.text(language),
            body: """
                <p>\(MatrixTexts.introduction[language])</p><p class="actions">\(kinds)</p>
                \(cells.isEmpty ? "<p class=\"empty\">\(MatrixTexts.none[language])</p>" : table(rows, country, cells, context))
                """)
    }

    private static func table(
        _ rows: MatrixRows, _ country: Country, _ cells: [MatrixCell], _ context: Context
    ) -> HTML {
        let language = context.language
        let columns: [StatePosition?] = StatePosition.allCases.map(Optional.some) + [nil]
        let head = columns.html {
            "<th scope=\"col\">\(($0?.name ?? RecommendationTexts.noPosition)[language])</th>"
        }
        let names = Set(cells.map(\.row)).sorted { ListRequest.folded($0) < ListRequest.folded($1) }
        let body = names.html { name in
            let counts = columns.html { position in
                let heading = (position?.name ?? RecommendationTexts.noPosition)[language]
                let count = cells.first { $0.row == name && $0.position == position }?.count ?? 0
                return
                    "<td data-label=\"\(heading)\">\(cell(count, rows, name, position, country, context))</td>"
            }
            let title = rows == .source ? RecommendationSource(rawValue: name)?.name[language] ?? name : name
            return "<tr><th scope=\"row\">\(title)</th>\(counts)</tr>"
        }
        return """
            <table class="list"><thead><tr><th scope="col">\(rows.name[language])</th>\(head)</tr></thead>\
            <tbody>\(body)</tbody></table>
            """
    }

    private static func cell(
        _ count: Int, _ rows: MatrixRows, _ name: String, _ position: StatePosition?, _ country: Country,
        _ context: Context
    ) -> HTML {
        guard count > 0 else { return "<span class=\"quiet\">0</span>" }
        let filter = rows == .source ? "source" : "topic"
        let query = Fields([
            (name: "country", value: country.code), (name: filter, value: name),
            (name: "position", value: position?.rawValue ?? "none"),
        ]).encoded()
        let link = context.link(Recommendations.list).adding(query: query)
        return "<a href=\"\(link)\">\(Numbers.text(count, context.language))</a>"
    }
}

extension MatrixRows {
    var name: Text {
        switch self {
        case .issue: Taxonomy.issue.name
        case .theme: Taxonomy.theme.name
        case .persons: Taxonomy.persons.name
        case .source: RecommendationTexts.source
        }
    }
}

/// The words of the matrix.
enum MatrixTexts {
    static let title = Text(
        tg: "Ҷадвали тавсияҳо", ru: "Рекомендации в таблице", en: "The matrix of recommendations")
    static let introduction = Text(
        tg: "Чанд тавсия ва давлат ба онҳо чӣ гуфт. Ҳар рақам рӯйхати худро мекушояд.",
        ru: "Сколько рекомендаций и что на них ответило государство. Каждое число открывает свой список.",
        en: "How many recommendations, and what the State said to them. Each number opens its list.")
    static let none = Text(
        tg: "Барои ин ҷадвал тавсия нест.", ru: "Для этой таблицы рекомендаций нет.",
        en: "There is no recommendation for this matrix.")
}
