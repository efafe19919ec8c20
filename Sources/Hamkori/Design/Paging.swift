import Markup
import Web

/// Links to the pages of what has more rows than fit one: a list, a view, or what was said of a record.
enum Paging {
    /// The number of the last page of so many rows.
    static func last(of total: Int) -> Int {
        max(1, (total + ListRequest.pageSize - 1) / ListRequest.pageSize)
    }

    /// - Parameter last: the last page; 0 and 1 are the same.
    static func html(_ page: Int, of last: Int, _ request: ListRequest, _ context: Context) -> HTML {
        let last = max(1, last)
        guard last > 1 || page > last else { return .empty }
        let language = context.language
        func step(_ number: Int, _ words: Text) -> HTML {
            guard (1...last).contains(number) else { return .empty }
            let link = Link(path: context.request.path).adding(
                query: request.changing([("page", String(number))]))
            return "<a href=\"\(link)\">\(words[language])</a>"
        }
        return """
            <nav class="paging" aria-label="\(pages[language])">\(step(min(page - 1, last), previous))\
            <span>\(place(language, String(page), String(last)))</span>\(step(page + 1, next))</nav>
            """
    }

    private static let pages = Text(tg: "Саҳифаҳо", ru: "Страницы", en: "Pages")
    private static let previous = Text(tg: "Пешина", ru: "Назад", en: "Previous")
    private static let next = Text(tg: "Навбатӣ", ru: "Далее", en: "Next")
    private static let place = Text(
        tg: "саҳифаи {1} аз {2}", ru: "страница {1} из {2}", en: "page {1} of {2}")
}
