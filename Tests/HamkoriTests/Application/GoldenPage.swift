import Testing
import Web

@testable import Hamkori

/// A page of the demo that is kept as a file, and how somebody comes to it.
struct GoldenPage: Sendable {
    private let name: String
    let role: Role?
    /// An address, then what leads on from it: words of a link, or what is added to the address, `+/edit`.
    private let way: [String]
    /// What its form is filled with and sent; nil for a page that is only read.
    private var form: [(String, String)]?
    /// Whether head, navigation and footer are kept, too.
    private var isWhole = false

    init(_ name: String, as role: Role? = nil, _ way: String...) {
        self.name = name
        self.role = role
        self.way = way
    }

    var file: String { name + ".html" }

    var whole: GoldenPage {
        var page = self
        page.isWhole = true
        return page
    }

    func sending(_ form: (String, String)...) -> GoldenPage {
        var page = self
        page.form = form
        return page
    }

    /// Returns the lines of the page; the first says its status and address.
    func lines(_ visit: Visit) throws -> [String] {
        var address = ""
        var page = Response(status: 0)
        for step in way {
            switch step.first {
            case "/": address = step
            case "+": address += step.dropFirst()
            default: address = try #require(link(step, in: main(of: visit.text(page))), "\(name): \(step)")
            }
            page = try visit.get(address)
        }
        if let form { page = try visit.submit(address, to: address, form) }
        let html = visit.text(page)
        let method = form == nil ? "GET" : "POST"
        return try StablePage.lines(
            of: "<!-- \(method) \(address): \(page.status) -->\n" + (isWhole ? html : main(of: html)))
    }

    private func main(of html: String) throws -> String {
        try "<main" + #require(between("<main", "</main>", in: html), "\(name): \(html)") + "</main>"
    }

    /// Returns the address of the first link with some words.
    private func link(_ words: String, in html: String) -> String? {
        let links = html.split(separator: "<a ").dropFirst().map(String.init)
        guard let found = links.first(where: { shown(of: $0).contains(words) }) else { return nil }
        return between("href=\"", "\"", in: found).map { String($0).replacing("&amp;", with: "&") }
    }

    /// Returns the words of a link without the tags between them.
    private func shown(of link: String) -> String {
        let inner = between(">", "</a>", in: link) ?? ""
        var words = ""
        for piece in "<>\(inner)".split(separator: "<") { words += piece.drop { $0 != ">" }.dropFirst() }
        return words
    }

    private func between(_ start: String, _ end: String, in text: String) -> Substring? {
        guard let first = text.firstRange(of: start) else { return nil }
        let rest = text[first.upperBound...]
        return rest.firstRange(of: end).map { rest[..<$0.lowerBound] }
    }
}
