import Markup
import Web

/// The page on which a document is chosen, and the documents themselves.
enum TrackerReportPages {
    static func choose(
        _ country: Country, countries: [(country: Country, count: Int)], reviews: [Review],
        _ context: Context
    ) -> Page {
        let language = context.language
        return Page(
            title: TrackerReportTexts.title[language], section: .recommendations,
            path: [(RecommendationTexts.title[language], context.link(Recommendations.list))],
            kicker: country.name.text(language),
            body: """
                <p>\(TrackerReportTexts.introduction[language])</p>
                \(states(country, countries, context))
                \(reviews.isEmpty ? "<p class=\"empty\">\(TrackerReportTexts.none[language])</p>" : table(reviews, context))
                <p><a href="\(Link(path: OpenData.package.path))">\(TrackerReportTexts.allData[language])</a></p>
                """)
    }

    private static func states(
        _ chosen: Country, _ countries: [(country: Country, count: Int)], _ context: Context
    ) -> HTML {
        guard countries.count > 1 || countries.first.map({ $0.country != chosen }) ?? false else {
            return .empty
        }
        let language = context.language
        let options = countries.map { ($0.country.code, $0.country.name.text(language), $0.count) }
            .sorted { language.alphabetical($0.1) < language.alphabetical($1.1) }
            .html { code, name, count in
                """
                <option value="\(code)" \(.flag("selected", code == chosen.code))>\
                \(name) (\(Numbers.text(count, language)))</option>
                """
            }
        return """
            <form class="narrow" method="get"><div class="field"><label for="country">\(TrackerReportTexts.state[language])</label>\
            <select id="country" name="country">\(options)</select></div>\
            <p class="actions"><button type="submit">\(TrackerReportTexts.show[language])</button></p></form>
            """
    }

    private static func table(_ reviews: [Review], _ context: Context) -> HTML {
        let language = context.language
        let kinds = TrackerReportKind.allCases
        let head = kinds.html { "<th scope=\"col\">\($0.name[language])</th>" }
        let rows = reviews.html { review in
            let cells = kinds.html { kind in
                """
                <td data-label="\(kind.name[language])">\
                <a href="\(link(to: kind, of: review, in: .theme, as: nil, context))">\(TrackerReportTexts.preview[language])</a> \
                \(forms(kind, review: review, order: .theme, context))</td>
                """
            }
            return """
                <tr><th scope="row">\(name(review, language))</th>\
                <td data-label="\(RecommendationTexts.title[language])">\(Numbers.text(review.count, language))</td>\(cells)</tr>

                """
        }
        return """
            <table class="list"><thead><tr><th scope="col">\(TrackerReportTexts.review[language])</th>\
            <th scope="col">\(RecommendationTexts.title[language])</th>\(head)</tr></thead>
            <tbody>\(rows)</tbody></table>
            """
    }

    /// Links to the forms of a document; those whose program is missing are not offered.
    private static func forms(
        _ kind: TrackerReportKind, review: Review, order: TrackerReportOrder, _ context: Context
    ) -> HTML {
        kind.formats.filter { format in
            guard let paper = format.paper else { return true }
            return context.application.configuration.printsTo.contains(paper)
                && review.count <= ListExport.limit(paper)
        }.html { format in
            "<a href=\"\(link(to: kind, of: review, in: order, as: format, context))\" rel=\"nofollow\">\(format.rawValue.uppercased())</a> "
        }
    }

    /// The address of a document.
    static func link(
        to kind: TrackerReportKind, of review: Review, in order: TrackerReportOrder,
        as format: ListRequest.Format?, _ context: Context
    ) -> Link {
        var query = Fields([
            (name: "country", value: review.country.code), (name: "source", value: review.source.rawValue),
            (name: "review", value: review.word),
        ])
        if kind == .answerTable, order != .theme { query.add("by", order.rawValue) }
        if let format { query.add("format", format.rawValue) }
        return context.link(TrackerReports.show, kind).adding(query: query.encoded())
    }

    static func name(_ review: Review, _ language: Language) -> String {
        let word = Int(review.word) == nil ? review.word : TrackerReportTexts.session(language, review.word)
        return [review.source.name[language], word].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    // MARK: Documents

    static func document(
        _ kind: TrackerReportKind, review: Review, order: TrackerReportOrder, table: TrackerReportTable,
        _ context: Context
    ) -> PrintPage {
        let language = context.language
        let orders =
            kind == .thematicList
            ? HTML.empty
            : TrackerReportOrder.allCases.html { other in
                let link = link(to: kind, of: review, in: other, as: nil, context)
                return other == order
                    ? "<a href=\"\(link)\" aria-current=\"page\">\(other.name[language])</a> "
                    : "<a href=\"\(link)\">\(other.name[language])</a> "
            }
        let back = context.link(TrackerReports.choose)
            .adding(query: Fields([(name: "country", value: review.country.code)]).encoded())
        let missing = kind.formats.compactMap(\.paper)
            .filter { !context.application.configuration.printsTo.contains($0) }
            .html { "<p class=\"quiet\">\(PrintTexts.missing($0)[language])</p>" }
        return PrintPage(
            title: "\(kind.name[language]): \(review.country.name.text(language))",
            introduction: "<p>\(name(review, language))</p>", body: html(table),
            actions: """
                <p class="actions"><a href="\(back)">\(TrackerReportTexts.title[language])</a> \(orders)</p>\
                <p class="exports">\(forms(kind, review: review, order: order, context))</p>\(missing)
                """)
    }

    private static func html(_ table: TrackerReportTable) -> HTML {
        let head = table.columns.html { column in
            "<th scope=\"col\">\(column.heading.html { "<p><b>\($0)</b></p>" })</th>"
        }
        let groups = table.groups.html { group in
            let heading: HTML =
                group.heading.map {
                    "<tr><td class=\"group\" colspan=\"\(table.columns.count)\"><b>\($0)</b></td></tr>\n"
                } ?? .empty
            let rows = group.rows.html { row in
                let cells = zip(table.columns, row).html { column, lines in
                    """
                    <td data-label="\(column.heading.last ?? "")">\(lines.html { "<p>\($0)</p>" })</td>
                    """
                }
                return "<tr>\(cells)</tr>\n"
            }
            return heading + rows
        }
        return """
            <table class="list"><colgroup>\(PrintTable.columns(table.columns.map(\.width)))</colgroup>
            <thead><tr>\(head)</tr></thead>
            <tbody>\(groups)</tbody></table>
            """
    }
}
