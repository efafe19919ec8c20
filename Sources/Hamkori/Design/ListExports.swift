import Documents
import Markup
import Storage
import Web

/// What lists are exported by.
enum ListExport {
    /// How many rows are in memory at one time.
    static let portion = 1_000
    /// The most rows of a workbook beside its head: the format numbers no more.
    static let rowsOfWorkbook = 1_048_575
    /// A smaller file is sent from memory, with an entity tag; a larger one as the reader takes it.
    static let inMemory = 262_144

    /// The most rows of a document. WeasyPrint takes 20 ms a row, pandoc 2 ms.
    static func limit(_ format: PrintedPage.Format) -> Int {
        switch format {
        case .pdf: 500
        case .docx: 2_000
        }
    }
}

extension ListView {
    /// The list in the form that was asked for. Exports hold every row, or say that the form does not hold so many.
    func response(_ context: Context) throws -> Response {
        do {
            switch request.format {
            case .html: return context.page(html(context))
            case .atom: return try atom(context)
            case .csv, .json, .xlsx: return try table(context)
            case .pdf: return try printed(.pdf, context)
            case .docx: return try printed(.docx, context)
            }
        } catch let fault as PrintFault {
            let link = Link(path: context.request.path).adding(query: request.changing([("format", nil)]))
            return try fault.response([(title[context.language], link)], context)
        }
    }

    /// Reads all rows in one transaction.
    /// - Throws: `PrintFault.tooLong` when there are more than a form holds.
    private func forEach(upTo most: Int? = nil, _ context: Context, _ body: (Item) throws -> Void) throws {
        if let most, page.total > most { throw tooLong(most) }
        var count = 0
        try context.read { scope in
            try page.all(scope) { items in
                count += items.count
                if let most, count > most { throw tooLong(most) }
                try items.forEach(body)
                return true
            }
        }
    }

    private func tooLong(_ most: Int) -> PrintFault {
        .tooLong(rows: page.isPartial ? nil : page.total, limit: most)
    }

    private func fileName(_ context: Context) -> String {
        context.request.head.segments.last.map(String.init) ?? "list"
    }

    // MARK: Tables

    private func table(_ context: Context) throws -> Response {
        guard let file = TemporaryFile() else { throw Refusal.diskFull }
        switch request.format {
        case .xlsx: try writeWorkbook(file, context)
        case .json: try writeJSON(file, context)
        default: try writeCSV(file, context)
        }
        let type =
            switch request.format {
            case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            case .json: "application/json"
            default: "text/csv; charset=utf-8"
            }
        return try .attachment(file, type, named: "\(fileName(context)).\(request.format.rawValue)")
    }

    private func headings(_ context: Context) -> [String] { columns.map { $0.heading[context.language] } }

    private func writeCSV(_ file: TemporaryFile, _ context: Context) throws {
        var lines: [UInt8] = []
        CSV.append(headings(context), to: &lines)
        try forEach(context) { item in
            CSV.append(columns.map { $0.text(item) }, to: &lines)
            try file.take(&lines, over: 65_536)
        }
        try file.take(&lines, over: 0)
    }

    private func writeJSON(_ file: TemporaryFile, _ context: Context) throws {
        var text = Array("[".utf8)
        var isFirst = true
        try forEach(context) { item in
            let members = columns.map { ($0.name, JSON.string($0.text(item))) }
            text += Array(((isFirst ? "" : ",") + JSON.object(JSON.Members(members)).text).utf8)
            isFirst = false
            try file.take(&text, over: 65_536)
        }
        text.append(UInt8(ascii: "]"))
        try file.take(&text, over: 0)
    }

    private func writeWorkbook(_ file: TemporaryFile, _ context: Context) throws {
        let writer = try SpreadsheetWriter(path: file.path)
        try writer.begin(sheet: "Hamkori", columns: headings(context).map { Spreadsheet.Column($0) })
        try forEach(upTo: rowsOfWorkbook, context) { item in
            try writer.append(columns.map { .text($0.text(item)) })
        }
        try writer.finish()
    }

    // MARK: Documents

    private func printed(_ format: PrintedPage.Format, _ context: Context) throws -> Response {
        var items: [Item] = []
        try forEach(upTo: ListExport.limit(format), context) { items.append($0) }
        return try printPage(items, context).file(format, named: fileName(context), context)
    }

    private func printPage(_ items: [Item], _ context: Context) -> PrintPage {
        let language = context.language
        let texts = items.map { item in columns.map { $0.text(item) } }
        let chosen = filters.compactMap { filter -> String? in
            guard let value = request.filter(filter.name) else { return nil }
            let option = filter.options.first { $0.value == value }?.text ?? value
            return "\(filter.label[language]): \(option)"
        }
        let words = (request.query["q"].map { $0.isEmpty ? [] : ["“\($0)”"] } ?? []) + chosen
        return PrintPage(
            title: title[language],
            introduction: words.isEmpty ? .empty : "<p>\(words.joined(separator: " · "))</p>",
            body: PrintTable.html(headings(context), rows: texts))
    }

    /// The forms of this list, under it.
    func exports(_ context: Context) -> HTML {
        let language = context.language
        var notes: [Text] = []
        let links = ListRequest.Format.allCases.filter { $0 != .html }.html { format -> HTML in
            if format == .atom {
                return feedLink(context).map { "<a href=\"\($0)\" rel=\"nofollow\">Atom</a> " } ?? .empty
            }
            if let paper = format.paper {
                let isThere = context.application.configuration.printsTo.contains(paper)
                if !isThere { notes.append(PrintTexts.missing(paper)) }
                guard isThere, page.total <= ListExport.limit(paper) else { return .empty }
            }
            let query = request.changing([("format", format.rawValue), ("page", nil)])
            let link = Link(path: context.request.path).adding(query: query)
            return "<a href=\"\(link)\" rel=\"nofollow\">\(format.rawValue.uppercased())</a> "
        }
        if page.total > ListExport.limit(.pdf) {
            notes.append(
                ListExportTexts.limits.filled(
                    PrintTexts.number(ListExport.limit(.pdf)), PrintTexts.number(ListExport.limit(.docx))))
        }
        let told = notes.html { "<p class=\"exports quiet\">\($0[language])</p>" }
        return "<p class=\"exports\">\(ListExportTexts.export[language]) \(links)</p>\(told)"
    }
}

/// A plain table on a printed page; its columns are as wide as their texts are long.
enum PrintTable {
    static func html(_ headings: [String], rows: [[String]]) -> HTML {
        let head = headings.html { "<th scope=\"col\">\($0)</th>" }
        let body = rows.html { row in
            let cells = zip(headings, row).html { "<td data-label=\"\($0.0)\">\($0.1)</td>" }
            return "<tr>\(cells)</tr>\n"
        }
        return """
            <table class="list"><colgroup>\(columns(widths(headings, rows)))</colgroup>\
            <thead><tr>\(head)</tr></thead>
            <tbody>\(body)</tbody></table>
            """
    }

    /// The columns of a table, by their shares of its width in percent.
    static func columns(_ widths: [Int]) -> HTML { widths.html { "<col width=\"\($0)%\">" } }

    /// Shares in percent: the root of the longest text tames texts of many lines.
    static func widths(_ headings: [String], _ rows: [[String]]) -> [Int] {
        let weights = headings.indices.map { index -> Double in
            let longest = rows.reduce(headings[index].count) { max($0, $1[index].count) }
            return Double(min(longest, 400) + 6).squareRoot()
        }
        let whole = weights.reduce(0, +)
        return weights.map { Int($0 * 100 / whole) }
    }
}

extension TemporaryFile {
    /// Takes what has come together once it is more than some bytes, and empties it.
    /// - Throws: `Refusal.diskFull`.
    func take(_ bytes: inout [UInt8], over least: Int) throws {
        guard bytes.count > least else { return }
        guard append(bytes) else { throw Refusal.diskFull }
        bytes.removeAll(keepingCapacity: true)
    }
}

extension Response {
    /// A file that the browser saves; a large one is sent as the reader takes it, and holds neither memory nor a thread.
    /// - Throws: `Refusal.diskFull` when the file cannot be read.
    static func attachment(_ file: TemporaryFile, _ type: String, named name: String) throws -> Response {
        guard let size = file.size else { throw Refusal.diskFull }
        if size <= ListExport.inMemory {
            guard let bytes = file.contents() else { throw Refusal.diskFull }
            return .attachment(bytes, type, named: name)
        }
        guard let opened = ResponseFile(path: file.path) else { throw Refusal.diskFull }
        return Response(
            headers: ["Content-Type": type, "Content-Disposition": "attachment; filename=\"\(name)\""],
            body: .file(opened))
    }
}

private enum ListExportTexts {
    static let export = Text(tg: "Боргирӣ:", ru: "Скачать:", en: "Download:")
    static let limits = Text(
        tg:
            "PDF то {1} сабт ва DOCX то {2} сабтро дар бар мегирад: барои онҳо рӯйхатро бо филтрҳо кӯтоҳ кунед.",
        ru: "PDF вмещает до {1} записей, DOCX — до {2}: для них сузьте список фильтрами.",
        en: "PDF is limited to {1} records and DOCX to {2}: filter the list to use them.")
}
