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
    /// How the list becomes a feed; nil where its records have no dates.
    var feed: ListFeed<Item>?
    var rowsOfWorkbook = ListExport.rowsOfWorkbook

    func html(_ context: Context) -> Page {
        let language = context.language
        return Page(
            title: title[language], section: section, path: path,
            alternatives: feedLink(context).map { [("application/atom+xml", title[language], $0)] } ?? [],
            body: """
                \(introduction)
                \(narrowing(context))
                \(page.items.isEmpty ? nothing(language) : table(context))
                \(Paging.html(request.page, of: Paging.last(of: page.total), request, context))
                \(page.total > 0 ? exports(context) : .empty)
                """)
    }

    private func nothing(_ language: Language) -> HTML {
        let words =
            page.total > 0 ? ListWords.endsBefore : request.isNarrowed ? ListWords.nothingFound : emptiness
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
        guard page.isPartial else { return ListWords.count(page.total, language) }
        let number = Numbers.text(page.total, language)
        return (page.isSortedInPart ? ListWords.sortedInPart : ListWords.moreThan)(language, number)
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
}

private enum ListWords {
    static let search = Text(tg: "Ҷустуҷӯ дар рӯйхат", ru: "Поиск в списке", en: "Search in this list")
    static let all = Text(tg: "Ҳама", ru: "Все", en: "All")
    static let show = Text(tg: "Нишон додан", ru: "Показать", en: "Show")
    static let reset = Text(tg: "Тоза кардан", ru: "Сбросить", en: "Clear")
    static let nothingFound = Text(
        tg: "Ҳеҷ чиз мувофиқ наомад. Калимаҳо ё филтрҳоро тағйир диҳед.",
        ru: "Ничего не найдено. Измените слова или фильтры.",
        en: "No results. Change the words or the filters.")
    static let endsBefore = Text(
        tg: "Рӯйхат пеш аз ин саҳифа тамом мешавад.", ru: "Список заканчивается раньше этой страницы.",
        en: "The list ends before this page.")
    static let moreThan = Text(tg: "Беш аз {1} сабт", ru: "Более {1} записей", en: "More than {1} records")
    static let sortedInPart = Text(
        tg: "Беш аз {1} сабт; аз онҳо {1} сабти охирин мураттаб шудааст. Рӯйхатро бо филтрҳо маҳдуд кунед.",
        ru: "Более {1} записей; отсортированы {1} последних из них. Сузьте список.",
        en: "More than {1} records; only the last {1} are sorted. Filter the list to sort all of them.")
    static let count = Plural(
        tg: "{n} сабт", ru: .init(one: "{n} запись", few: "{n} записи", many: "{n} записей"),
        en: .init(one: "{n} record", other: "{n} records"))
}
