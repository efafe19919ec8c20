import Documents
import Markup
import Web

/// A column of a list, on the page and in exports.
struct Column<Item> {
    /// Its name in addresses and exports.
    let name: String
    let heading: Text
    var isSortable = false
    /// The cell as plain text, for exports.
    let text: (Item) -> String
    /// The cell on the page; the plain text when nil.
    var cell: ((Item) -> HTML)?
}

/// Something to narrow a list by.
struct Filter {
    let name: String
    let label: Text
    let options: [(value: String, text: String)]
}

/// A list: search, filters, a real table that becomes cards on a phone, paging, and its exports.
struct ListView<Item: Sendable> {
    let title: Text
    var section: Section?
    var path: [(title: String, link: Link)] = []
    /// Before the list: what it is, and what one may do here.
    var introduction: HTML = .empty
    var hasSearch = true
    /// What the search box understands beside words.
    var searchHint: Text?
    var filters: [Filter] = []
    let columns: [Column<Item>]
    /// When there is nothing at all: what will stand here and how it gets here.
    let emptiness: Text
    let request: ListRequest
    let page: ListPage<Item>

    func response(_ context: Context) throws -> Response {
        switch request.format {
        case .html: return context.page(html(context))
        case .csv:
            return file(CSV.encode([headings(context)] + rows()), "text/csv; charset=utf-8", context)
        case .json:
            let items = rows().map { row in
                JSON.object(JSON.Members(zip(columns, row).map { ($0.name, JSON.string($1)) }))
            }
            return file(Array(JSON.array(items).text.utf8), "application/json", context)
        case .xlsx:
            let sheet = Spreadsheet.Sheet(
                name: "Hamkori", columns: headings(context).map { Spreadsheet.Column($0) },
                rows: rows().map { $0.map { .text($0) } })
            let bytes = try Spreadsheet(sheets: [sheet]).encoded()
            return file(bytes, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", context)
        }
    }

    private func headings(_ context: Context) -> [String] { columns.map { $0.heading[context.language] } }

    private func rows() -> [[String]] { page.items.map { item in columns.map { $0.text(item) } } }

    private func file(_ bytes: [UInt8], _ type: String, _ context: Context) -> Response {
        let name = context.request.path.split(separator: "/").last.map(String.init) ?? "list"
        let disposition = "attachment; filename=\"\(name).\(request.format.rawValue)\""
        return .file(bytes, contentType: type, headers: ["Content-Disposition": disposition])
    }

    func html(_ context: Context) -> Page {
        let language = context.language
        return Page(
            title: title[language], section: section, path: path,
            body: """
                \(introduction)
                \(narrowing(context))
                \(page.items.isEmpty ? nothing(language) : table(context))
                \(paging(context))
                \(page.total > 0 ? exports(context) : .empty)
                """)
    }

    private func nothing(_ language: Language) -> HTML {
        let words = request.isNarrowed ? ListWords.nothingFound : emptiness
        return "<p class=\"empty\">\(words[language])</p>"
    }

    private func narrowing(_ context: Context) -> HTML {
        guard hasSearch || !filters.isEmpty else { return .empty }
        let language = context.language
        let box: HTML =
            hasSearch
            ? """
            <div class="field"><label for="q">\(ListWords.search[language])</label>\
            <input id="q" name="q" type="search" value="\(request.query["q"] ?? "")" \
            \(.optional("aria-describedby", searchHint.map { _ in "q-hint" }))>\
            \(searchHint.map { "<p class=\"hint\" id=\"q-hint\">\($0[language])</p>" } ?? .empty)</div>
            """ : .empty
        let selects = filters.html { filter in
            let options = filter.options.html { option in
                "<option value=\"\(option.value)\" \(.flag("selected", option.value == request.filter(filter.name)))>\(option.text)</option>"
            }
            return """
                <div class="field"><label for="\(filter.name)">\(filter.label[language])</label>\
                <select id="\(filter.name)" name="\(filter.name)"><option value="">\(ListWords.all[language])</option>\
                \(options)</select></div>
                """
        }
        let reset: HTML =
            request.isNarrowed
            ? "<a href=\"\(Link(path: context.request.path))\">\(ListWords.reset[language])</a>" : .empty
        // What other pages narrowed the list by stays, though it has no field here.
        let shown = Set(filters.map(\.name) + ["q", "page", "format"])
        let kept = request.query.pairs.filter { !shown.contains($0.name) && !$0.value.isEmpty }.html {
            "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">"
        }
        return """
            <form class="narrow" method="get" role="search">\(kept)\(box)\(selects)\
            <p class="actions"><button type="submit">\(ListWords.show[language])</button> \(reset)</p></form>
            <p class="quiet" role="status">\(count(language))</p>
            """
    }

    private func count(_ language: Language) -> String {
        page.isPartial
            ? ListWords.moreThan(language, Numbers.text(page.total, language))
            : ListWords.count(page.total, language)
    }

    private func table(_ context: Context) -> HTML {
        let language = context.language
        let head = columns.html { column in "<th scope=\"col\">\(heading(column, context))</th>" }
        let rows = page.items.html { item in
            let cells = columns.html { column in
                """
                <td data-label="\(column.heading[language])">\(column.cell?(item) ?? HTML(text: column.text(item)))</td>
                """
            }
            return "<tr>\(cells)</tr>\n"
        }
        return "<table class=\"list\"><thead><tr>\(head)</tr></thead>\n<tbody>\n\(rows)</tbody></table>"
    }

    private func heading(_ column: Column<Item>, _ context: Context) -> HTML {
        let words = column.heading[context.language]
        guard column.isSortable else { return HTML(text: words) }
        let isUsed = request.sort == column.name
        let next = isUsed && !request.isDescending ? "-" + column.name : column.name
        let link = Link(path: context.request.path).adding(
            query: request.changing([("sort", next), ("page", nil)]))
        let mark = isUsed ? (request.isDescending ? " ↓" : " ↑") : ""
        return "<a href=\"\(link)\">\(words)\(mark)</a>"
    }

    private func paging(_ context: Context) -> HTML {
        let last = (page.total + ListRequest.pageSize - 1) / ListRequest.pageSize
        guard last > 1 else { return .empty }
        let language = context.language
        func step(_ number: Int, _ words: Text) -> HTML {
            guard (1...last).contains(number) else { return .empty }
            let link = Link(path: context.request.path).adding(
                query: request.changing([("page", String(number))]))
            return "<a href=\"\(link)\">\(words[language])</a>"
        }
        return """
            <nav class="paging" aria-label="\(ListWords.pages[language])">\(step(request.page - 1, ListWords.previous))\
            <span>\(ListWords.place(language, String(request.page), String(last)))</span>\
            \(step(request.page + 1, ListWords.next))</nav>
            """
    }

    private func exports(_ context: Context) -> HTML {
        let links = ListRequest.Format.allCases.filter { $0 != .html }.html { format in
            let query = request.changing([("format", format.rawValue), ("page", nil)])
            return
                "<a href=\"\(Link(path: context.request.path).adding(query: query))\">\(format.rawValue.uppercased())</a> "
        }
        return "<p class=\"exports\">\(ListWords.export[context.language]) \(links)</p>"
    }
}

private enum ListWords {
    static let search = Text(tg: "Ҷустуҷӯ дар рӯйхат", ru: "Поиск в списке", en: "Search in this list")
    static let all = Text(tg: "Ҳама", ru: "Все", en: "All")
    static let show = Text(tg: "Нишон додан", ru: "Показать", en: "Show")
    static let reset = Text(tg: "Тоза кардан", ru: "Сбросить", en: "Clear")
    static let pages = Text(tg: "Саҳифаҳо", ru: "Страницы", en: "Pages")
    static let previous = Text(tg: "Пешина", ru: "Назад", en: "Previous")
    static let next = Text(tg: "Навбатӣ", ru: "Далее", en: "Next")
    static let place = Text(tg: "саҳифаи {1} аз {2}", ru: "страница {1} из {2}", en: "page {1} of {2}")
    static let export = Text(tg: "Боргирӣ:", ru: "Скачать:", en: "Download:")
    static let nothingFound = Text(
        tg: "Ҳеҷ чиз мувофиқ наомад. Калимаҳо ё филтрҳоро тағйир диҳед.",
        ru: "Ничего не найдено. Измените слова или фильтры.",
        en: "Nothing matches. Change the words or the filters.")
    static let moreThan = Text(tg: "Беш аз {1} сабт", ru: "Более {1} записей", en: "More than {1} records")
    static let count = Plural(
        tg: "{n} сабт", ru: .init(one: "{n} запись", few: "{n} записи", many: "{n} записей"),
        en: .init(one: "{n} record", other: "{n} records"))
}
