import Documents
import Markup
import Web

/// A page to file or to send: what it is of, and its table, without the site around it. The browser shows the very
/// page that becomes a PDF or a Word file.
struct PrintPage: Sendable {
    let title: String
    /// What stands before the table: whom and what it is about.
    var introduction: HTML = .empty
    let body: HTML
    /// What only the screen shows: the way back, and the other forms.
    var actions: HTML = .empty
    var kind = Kind.list

    /// What is printed.
    enum Kind: String, Sendable {
        /// A table, which says where it can be found again.
        case list
        /// A letter, upright, whose page's address is nobody's business.
        case letter

        /// The file whose styles a Word document takes.
        var reference: String { self == .list ? "reference.docx" : "letter.docx" }
    }

    /// As the browser shows it.
    func response(_ context: Context) throws -> Response {
        let language = context.language
        let sheets = ["css/site.css", "css/print.css"].compactMap { context.application.assets.path(of: $0) }
        let head: HTML = """
            <meta name="viewport" content="width=device-width, initial-scale=1">
            \(sheets.html { "<link rel=\"stylesheet\" href=\"\(Link(path: $0))\">" })
            <link rel="icon" href="\(Link(path: context.application.assets.path(of: "icons/hamkori.svg") ?? "/"))" type="image/svg+xml">
            \(Language.allCases.html { "<link rel=\"alternate\" hreflang=\"\($0.rawValue)\" href=\"\(context.samePage(in: $0))\">" })
            """
        let languages = Language.allCases.html { other in
            """
            <a href="\(context.samePage(in: other))" lang="\(other.rawValue)" hreflang="\(other.rawValue)" \
            \(.optional("aria-current", other == language ? "true" : nil))>\(other.ownName)</a> 
            """
        }
        let screen: HTML = """
            <nav class="screen languages" aria-label="\(PrintTexts.other[language])">\(languages)</nav>\
            <div class="screen">\(actions)</div>
            """
        let html = try document(head, screen, context)
        return Response(
            headers: ["Content-Type": "text/html; charset=utf-8"], body: .bytes(html.bytes))
    }

    /// As a file of a format.
    /// - Throws: `PrintFault` when the program that makes it is missing; `BoundedProcess.Failure`.
    func file(_ format: PrintedPage.Format, named name: String, _ context: Context) throws -> Response {
        guard context.application.configuration.printsTo.contains(format) else {
            throw PrintFault.missing(format)
        }
        let html = try document(.empty, .empty, context)
        let folder = context.application.configuration.publicDirectory
        let bytes =
            switch format {
            case .pdf: try PrintedPage.pdf(html.bytes, style: folder + "/css/print.css")
            case .docx: try PrintedPage.docx(html.bytes, reference: folder + "/print/" + kind.reference)
            }
        return .attachment(bytes, format.contentType, named: name + "." + format.rawValue)
    }

    private func origin(_ context: Context) -> HTML {
        """
         · \(Dates.text(context.today, context.language)) · \
        \(context.application.configuration.publicURL)\(address(context))
        """
    }

    /// Where the page is, whatever the form in which it was asked for.
    private func address(_ context: Context) -> String {
        let query = ListRequest(context).changing([("format", nil), ("page", nil)])
        return context.request.path + (query.isEmpty ? "" : "?" + query)
    }

    private func document(_ head: HTML, _ screen: HTML, _ context: Context) throws -> HTML {
        let language = context.language
        let institution = try context.read { try InstitutionStore.institution(in: $0) }
        let html: HTML = """
            <!doctype html>
            <html lang="\(language.rawValue)">
            <head><meta charset="utf-8"><title>\(title) – Ҳамкорӣ</title>
            \(head)</head>
            <body class="print \(kind.rawValue)"><main>
            \(screen)
            <h1>\(title)</h1>
            <p class="from">\(institution?.name.text(language) ?? "")\(kind == .letter ? .empty : origin(context))</p>
            \(introduction)
            \(body)
            </main></body></html>

            """
        if let fault = html.fault { throw PrintFault.markup(fault) }
        return html
    }
}

/// Why a page cannot become a document.
enum PrintFault: Error, Equatable {
    /// The program is not installed.
    case missing(PrintedPage.Format)
    /// More rows than such a document holds; nil where they were not all counted.
    case tooLong(rows: Int?, limit: Int)
    /// A mistake of ours in the page's markup.
    case markup(String)
}

extension PrintFault {
    /// What the reader is told; nil for what is nobody's business but ours.
    var words: Text? {
        switch self {
        case .missing(let format): PrintTexts.missing(format)
        case .tooLong(let rows, let limit): PrintTexts.tooLong(rows, limit)
        case .markup: nil
        }
    }

    /// The page that says so.
    /// - Throws: itself when there are no words for the reader.
    func response(_ path: [(title: String, link: Link)], _ context: Context) throws -> Response {
        guard let words else { throw self }
        var status = 422
        if case .missing = self { status = 503 }
        return context.page(
            Page(
                title: PrintTexts.cannot[context.language], status: status, path: path,
                body: "<p>\(words[context.language])</p>"))
    }
}

extension ListRequest.Format {
    /// The paper that it is; nil for what is none.
    var paper: PrintedPage.Format? { PrintedPage.Format(rawValue: rawValue) }
}

extension Response {
    /// A file that the browser saves.
    static func attachment(_ bytes: [UInt8], _ type: String, named name: String) -> Response {
        .file(bytes, contentType: type, headers: ["Content-Disposition": "attachment; filename=\"\(name)\""])
    }
}

/// The words of printed pages.
enum PrintTexts {
    static let cannot = Text(
        tg: "Ин ҳуҷҷатро сохтан мумкин нест", ru: "Этот документ нельзя составить",
        en: "This document cannot be produced")
    static let other = Text(tg: "Забонҳо", ru: "Языки", en: "Languages")

    static func missing(_ format: PrintedPage.Format) -> Text {
        Text(
            tg: "{1} дастрас нест: дар сервер бастаи Debian «{2}» насб нашудааст.",
            ru: "{1} недоступен: на сервере не установлен пакет Debian «{2}».",
            en: "{1} is not available: the Debian package “{2}” is not installed on the server."
        ).filled(.same(format.rawValue.uppercased()), .same(format.program))
    }

    static func tooLong(_ rows: Int?, _ limit: Int) -> Text {
        guard let rows else { return tooLong(limit) }
        return Text(
            tg:
                "Дар рӯйхат {1} сабт ҳаст; чунин ҳуҷҷат то {2} сабтро дар бар мегирад. Рӯйхатро бо филтрҳо кӯтоҳ кунед ё CSV-ро боргирӣ кунед.",
            ru:
                "Записей в списке: {1}, а такой документ вмещает до {2}. Сузьте список фильтрами или скачайте CSV.",
            en:
                "The list has {1} records, and this type of document is limited to {2}. Filter the list, or download it as CSV."
        ).filled(number(rows), number(limit))
    }

    private static func tooLong(_ limit: Int) -> Text {
        Text(
            tg:
                "Чунин ҳуҷҷат то {1} сабтро дар бар мегирад. Рӯйхатро бо филтрҳо кӯтоҳ кунед ё CSV-ро боргирӣ кунед.",
            ru: "Такой документ вмещает до {1} записей. Сузьте список фильтрами или скачайте CSV.",
            en: "This type of document is limited to {1} records. Filter the list, or download it as CSV."
        ).filled(number(limit))
    }

    static func number(_ number: Int) -> Text {
        Text(
            tg: Numbers.text(number, .tg), ru: Numbers.text(number, .ru), en: Numbers.text(number, .en))
    }
}
