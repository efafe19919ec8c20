import Documents
import Markup
import Web

/// A table of numbers in the reader's language, for the page and for exports alike, so that an export never tells more.
struct FigureTable: Sendable {
    let title: String
    let rowHeading: String
    let columns: [String]
    /// Nil where a number is hidden, or where there is none.
    let rows: [(name: String, numbers: [Int?])]
    var note: Text?

    /// Counts by outcomes with totals, without the columns in which nothing stands.
    static func table(
        _ title: Text, rowHeading: Text, names: [String], outcomes: [[ComplaintOutcome]], cells: [[Int?]],
        _ language: Language
    ) -> FigureTable {
        let totals = cells.last ?? []
        // With one column only, the total says the same.
        let kept = totals.indices.filter { index in
            index == totals.count - 1 || (outcomes.count > 1 && cells.contains { $0[index] != 0 })
        }
        let columns = outcomes.map { $0.name[language] } + [ComplaintStatisticsTexts.total[language]]
        return FigureTable(
            title: title[language], rowHeading: rowHeading[language],
            columns: kept.map { columns[$0] },
            rows: zip(names + [ComplaintStatisticsTexts.total[language]], cells).map { name, numbers in
                (name, kept.map { numbers[$0] })
            })
    }

    func html(_ language: Language) -> HTML {
        let head = columns.html { "<th scope=\"col\">\($0)</th>" }
        let lines = rows.html { row in
            let cells = zip(columns, row.numbers).html { column, number in
                "<td data-label=\"\(column)\">\(cell(number, language))</td>"
            }
            return "<tr><th scope=\"row\">\(row.name)</th>\(cells)</tr>\n"
        }
        let note: HTML = self.note.map { "<p class=\"hint\">\($0[language])</p>" } ?? .empty
        return """
            <section><h2>\(title)</h2>\(note)
            <table class="list matrix"><thead><tr><th scope="col">\(rowHeading)</th>\(head)</tr></thead>
            <tbody>\(lines)</tbody></table></section>
            """
    }

    private func cell(_ number: Int?, _ language: Language) -> HTML {
        guard let number else {
            return
                "<span role=\"img\" aria-label=\"\(ComplaintStatisticsTexts.hidden[language])\">–</span>"
        }
        return HTML(text: Numbers.text(number, language))
    }
}

extension [FigureTable] {
    /// Links to the forms in which the tables can be had.
    func exports(_ link: Link, _ query: [(name: String, value: String)], _ language: Language) -> HTML {
        let links = [ListRequest.Format.csv, .xlsx].html { format in
            let address = link.adding(
                query: Fields(query + [(name: "format", value: format.rawValue)]).encoded())
            return "<a href=\"\(address)\" rel=\"nofollow\">\(format.rawValue.uppercased())</a> "
        }
        return "<p class=\"exports\">\(ComplaintStatisticsTexts.download[language]) \(links)</p>"
    }

    /// The tables as a file; nil for what is no form of theirs.
    func file(_ format: ListRequest.Format, named name: String, _ language: Language) throws -> Response? {
        switch format {
        case .csv:
            return .attachment(csv(language), "text/csv; charset=utf-8", named: name + ".csv")
        case .xlsx:
            return .attachment(
                try workbook(language).encoded(),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", named: name + ".xlsx")
        default: return nil
        }
    }

    /// One line a number, as programs read it.
    private func csv(_ language: Language) -> [UInt8] {
        var lines: [UInt8] = []
        CSV.append(ComplaintStatisticsTexts.columns.map { $0[language] }, to: &lines)
        for table in self {
            for row in table.rows {
                for (column, number) in zip(table.columns, row.numbers) {
                    let word = number.map(String.init) ?? ComplaintStatisticsTexts.hidden[language]
                    CSV.append([table.title, row.name, column, word], to: &lines)
                }
            }
        }
        return lines
    }

    private func workbook(_ language: Language) -> Spreadsheet {
        Spreadsheet(
            sheets: map { table in
                Spreadsheet.Sheet(
                    name: table.title,
                    columns: [Spreadsheet.Column(table.rowHeading, width: 40)]
                        + table.columns.map { Spreadsheet.Column($0) },
                    rows: table.rows.map { row in
                        [.text(row.name)]
                            + row.numbers.map { $0.map { .number(Double($0)) } ?? .text("–") }
                    })
            })
    }
}

extension [ComplaintOutcome] {
    /// What they are called together.
    var name: Text {
        if count == ComplaintOutcome.allCases.count { return ComplaintStatisticsTexts.complaints }
        if self == ComplaintYear.closed { return ComplaintStatisticsTexts.closed }
        let names = map(\.name)
        return Text(
            tg: names.map(\.tg).joined(separator: " / "), ru: names.map(\.ru).joined(separator: " / "),
            en: names.map(\.en).joined(separator: " / "))
    }
}
