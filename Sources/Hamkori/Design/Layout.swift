import Markup
import Web

/// What stands around every page: head, navigation, languages, footer.
enum Layout {
    /// The page as an answer; a literal that is wrong becomes an error page, never wrong markup.
    static func response(_ page: Page, _ context: Context) -> Response {
        let html = document(page, context)
        if let fault = html.fault {
            context.application.log.fault("markup", ["request": context.requestID, "fault": fault])
            return .text("\(Refusal.fault.title[context.language]) \(context.requestID)\n", status: 500)
        }
        return Response(
            status: page.status, headers: ["Content-Type": "text/html; charset=utf-8"],
            body: .bytes(html.bytes))
    }

    static func document(_ page: Page, _ context: Context) -> HTML {
        let language = context.language
        return """
            <!doctype html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(windowTitle(page, context))</title>
            \(stylesheet(context))\(script(context))
            <link rel="icon" href="\(Link(path: context.application.assets.path(of: "icons/hamkori.svg") ?? "/"))" type="image/svg+xml">
            \(otherLanguages(context))\(alternatives(page))
            </head>
            <body>
            \(exit(context))<header class="site">
            <a class="skip" href="\(Link(fragment: "main"))">\(Words.skip[language])</a>
            \(ribbon(context))
            <div class="wide">
            <a class="brand" href="\(Link(path: "/" + language.rawValue))"><b>Ҳамкорӣ</b> <span>\(Words.brand[language])</span></a>
            \(switcher(context))
            </div>
            \(navigation(page, context))
            </header>
            <main id="main" class="wide" tabindex="-1">
            \(trail(page, language))
            \(page.kicker.isEmpty ? HTML.empty : "<p class=\"kicker\">\(page.kicker)</p>")
            <h1>\(page.title)</h1>
            \(page.body)
            </main>
            \(footer(context))
            </body>
            </html>

            """
    }

    private static func stylesheet(_ context: Context) -> HTML {
        guard let path = context.application.assets.path(of: "css/site.css") else { return .empty }
        return "<link rel=\"stylesheet\" href=\"\(Link(path: path))\">"
    }

    /// What the window, the list of tabs and the history show. Of a page on which somebody tells what endangers them, the
    /// site's name only.
    private static func windowTitle(_ page: Page, _ context: Context) -> String {
        let title = context.isForComplainants ? "Ҳамкорӣ" : "\(page.title) – Ҳамкорӣ"
        return page.status == 422 ? "\(Words.error[context.language]) \(title)" : title
    }

    private static func script(_ context: Context) -> HTML {
        guard context.isForComplainants, let path = context.application.assets.path(of: "js/confidential.js")
        else { return .empty }
        return "<script src=\"\(Link(path: path))\" defer></script>"
    }

    /// Leads away at once, to a page that raises no question. It stays in reach: first of all, and at the window's edge.
    private static func exit(_ context: Context) -> HTML {
        guard context.isForComplainants, let weather = Link(outside: "https://www.meteo.tj/") else {
            return .empty
        }
        return """
            <aside class="exit" aria-label="\(Words.leave[context.language])"><a class="button exit" href="\(weather)" rel="noreferrer">\(Words.leave[context.language])</a></aside>

            """
    }

    private static func otherLanguages(_ context: Context) -> HTML {
        guard context.isPage, !context.answersConfidentialForm else { return .empty }
        return Language.allCases.html { language in
            "<link rel=\"alternate\" hreflang=\"\(language.rawValue)\" href=\"\(context.samePage(in: language))\">"
        }
    }

    private static func alternatives(_ page: Page) -> HTML {
        page.alternatives.html { other in
            "<link rel=\"alternate\" type=\"\(other.type)\" title=\"\(other.title)\" href=\"\(other.link)\">"
        }
    }

    private static func ribbon(_ context: Context) -> HTML {
        guard context.application.configuration.isDemo else { return .empty }
        return
            "<p class=\"ribbon\"><b>\(Words.demoRibbon[context.language])</b> \(Words.demo[context.language])</p>"
    }

    private static func switcher(_ context: Context) -> HTML {
        guard !context.answersConfidentialForm else { return .empty }
        let links = Language.allCases.html { language in
            """
            <a href="\(context.samePage(in: language))" lang="\(language.rawValue)" hreflang="\(language.rawValue)" \
            \(.optional("aria-current", language == context.language ? "true" : nil))>\(language.ownName)</a>
            """
        }
        return "<nav class=\"languages\" aria-label=\"\(Words.languages[context.language])\">\(links)</nav>"
    }

    private static func navigation(_ page: Page, _ context: Context) -> HTML {
        let language = context.language
        let sections = context.application.features.additions(Section.self).sorted {
            $0.position < $1.position
        }
        let links = sections.html { section in
            item(
                section.name[language], Link(path: "/\(language.rawValue)\(section.path)"),
                page.section == section)
        }
        return """
            <nav class="main" aria-label="\(Words.navigation[language])"><div class="wide">\
            \(links)\(item(Words.search[language], Link(path: "/\(language.rawValue)/search"), false))\
            \(account(page, context))</div></nav>
            """
    }

    private static func account(_ page: Page, _ context: Context) -> HTML {
        let language = context.language
        guard let person = context.visitor.person else {
            return item(Words.signIn[language], Link(path: "/\(language.rawValue)/sign-in"), false)
        }
        let isHere = page.section == .workspace
        return item(Section.workspace.name[language], Link(path: "/\(language.rawValue)/workspace"), isHere)
            + "<span class=\"who\">\(person.name.text(language)) · \(person.role.name[language])</span>"
            + signOutForm(page, context)
    }

    static let signOut = Route(.post, "sign-out")

    /// Not on error pages: they may answer what another site sent. A token stands there only in what our own page sent and
    /// `FormResubmission` offers to send again.
    private static func signOutForm(_ page: Page, _ context: Context) -> HTML {
        guard page.status < 400 || page.status == 422, let secret = context.visitor.formSecret else {
            return .empty
        }
        return """
            <form method="post" action="\(context.link(Layout.signOut))">\
            <input type="hidden" name="csrf" value="\(FormToken.masked(secret))">\
            <button type="submit" class="quiet">\(Words.signOut[context.language])</button></form>
            """
    }

    private static func item(_ text: String, _ link: Link, _ isCurrent: Bool) -> HTML {
        isCurrent
            ? "<a href=\"\(link)\" aria-current=\"page\">\(text)</a>" : "<a href=\"\(link)\">\(text)</a>"
    }

    private static func trail(_ page: Page, _ language: Language) -> HTML {
        guard !page.path.isEmpty else { return .empty }
        let steps = page.path.html { "<li><a href=\"\($0.link)\">\($0.title)</a></li>" }
        return "<nav class=\"trail\" aria-label=\"\(Words.trail[language])\"><ol>\(steps)</ol></nav>"
    }

    private static func footer(_ context: Context) -> HTML {
        let language = context.language
        let all = context.application.features.additions(FooterLink.self).sorted { $0.position < $1.position }
        let links = all.enumerated().map { $0 }.html { place, link in
            """
            \(place == 0 ? HTML.empty : " ·\n")<a href="\(link.link(language))">\(link.name[language])</a>
            """
        }
        return """
            <footer class="site"><div class="wide">
            <p>\(Words.about[language])</p>
            <p>\(links)</p>
            </div></footer>
            """
    }

    private enum Words {
        static let skip = Text(
            tg: "Ба мазмуни асосӣ", ru: "К основному содержанию", en: "Skip to the content")
        static let error = Text(tg: "Хато:", ru: "Ошибка:", en: "Error:")
        static let leave = Text(
            tg: "Зуд баромадан аз сомона", ru: "Быстро покинуть сайт", en: "Leave this site quickly")
        static let brand = Text(
            tg: "ҳамкорӣ барои ҳуқуқи инсон", ru: "сотрудничество ради прав человека",
            en: "cooperation for human rights")
        static let demoRibbon = Text(tg: "НАМОИШ", ru: "ДЕМО", en: "DEMO")
        static let demo = Text(
            tg: "Маълумоти намоишӣ: матнҳо тахайюлӣ мебошанд, ба ҷуз онҳое, ки аз файлҳо ворид шудаанд.",
            ru: "Демонстрационные данные: тексты вымышлены, кроме импортированных из файлов.",
            en: "Demonstration data: all texts are fictitious, except those imported from files.")
        static let languages = Text(tg: "Забонҳо", ru: "Языки", en: "Languages")
        static let navigation = Text(tg: "Бахшҳо", ru: "Разделы", en: "Sections")
        static let search = Text(tg: "Ҷустуҷӯ", ru: "Поиск", en: "Search")
        static let signIn = Text(tg: "Вуруд", ru: "Вход", en: "Sign in")
        static let trail = Text(tg: "Роҳ то ин саҳифа", ru: "Путь к этой странице", en: "You are here")
        static let about = Text(
            tg: "Аз пешниҳод то иҷро: ҳар қадамро пайгирӣ ва санҷидан мумкин аст.",
            ru: "От предложения до выполнения: каждый шаг можно проследить и проверить.",
            en: "From proposal to implementation: every step can be followed and verified.")
        static let signOut = Text(tg: "Баромадан", ru: "Выйти", en: "Sign out")
    }
}

extension Context {
    /// The path after the language.
    var pathInLanguage: String {
        let rest = request.path.dropFirst(3)
        return rest.isEmpty ? "/" : String(rest)
    }

    /// Whether the page answers a confidential form. It stands at no address, so another language of it cannot be linked,
    /// and a link to another page would lose what it shows.
    var answersConfidentialForm: Bool { request.method == .post && isConfidential }

    /// The page at this address, or at the nearest one above it.
    func nearestPage(in other: Language) -> Link? {
        var path = pathInLanguage[...]
        while !path.isEmpty {
            if case .found = application.pages.find(.get, String(path)) {
                return Link(path: "/" + other.rawValue + path)
            }
            path = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
        }
        return nil
    }

    /// This page in another language, its query kept; of the answer to a form, the page of the form.
    func samePage(in other: Language) -> Link {
        guard isPage else { return Link(path: "/" + other.rawValue) }
        guard request.method == .get || request.method == .head else {
            return nearestPage(in: other) ?? Link(path: "/" + other.rawValue)
        }
        let query = request.query.pairs.isEmpty ? "" : request.query.encoded()
        let rest = request.head.segments.dropFirst().map { "/" + $0 }.joined()
        let link = Link(path: "/" + other.rawValue + rest)
        return query.isEmpty ? link : link.adding(query: query)
    }
}
