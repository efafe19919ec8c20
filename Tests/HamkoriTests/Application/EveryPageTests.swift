import Markup
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Walks from the home page over every link, as nobody and as each role, and looks at every page it comes to.
@Suite struct EveryPageTests {
    /// Pages of one pattern that are looked at: more would show the same again.
    private static let each = 3
    private static let head = "<header class=\"site\">"

    @Test(arguments: [Role?.none] + Role.allCases.map(Optional.some)) func everyLinkLeadsToAWholePage(
        role: Role?
    ) throws {
        try withApplication(.sqlite, isDemo: true, remembersPages: false) { (application) throws in
            let visit = Visit(application)
            if let role { try visit.signIn(as: role) }
            var seen: [String: Int] = [:]
            var known: Set<String> = []
            var heads = 0
            var waiting = Language.allCases.map { "/\($0.rawValue)" } + (role == nil ? [] : ["/tg/workspace"])
            while let target = waiting.popLast() {
                guard let pattern = pattern(target, application),
                    seen[pattern, default: 0] < EveryPageTests.each
                else { continue }
                seen[pattern, default: 0] += 1
                guard let page = try look(at: target, visit, isSignedIn: role != nil) else { continue }
                if page.contains(EveryPageTests.head) { heads += 1 }
                // Papers take seconds each, and have tests of their own.
                for link in links(page) where !link.contains("format=") && known.insert(link).inserted {
                    waiting.append(link)
                }
            }
            #expect(seen.count > (role == nil ? 18 : 20), "\(seen.keys.sorted())")
            // But for a few papers and files, every page has a head, in which somebody can sign out.
            #expect(heads > seen.count * 3 / 4, "\(heads) of \(seen.count)")
        }
    }

    /// What a page says, looked at; nil for what is no page.
    private func look(at target: String, _ visit: Visit, isSignedIn: Bool) throws -> String? {
        let response = try visit.get(target)
        #expect([200, 203].contains(response.status), "\(target): \(response.status)")
        let type = try #require(response.headers["Content-Type"], "\(target)")
        // JSON is UTF-8 by its definition and has no such parameter.
        #expect(
            !(type.hasPrefix("text/") || type.contains("xml;") || type.hasSuffix("xml"))
                || type.hasSuffix("; charset=utf-8"), "\(target): \(type)")
        guard type.hasPrefix("text/html") else { return nil }
        let page = visit.text(response)
        if isSignedIn, page.contains(EveryPageTests.head) {
            // Papers have no head.
            #expect(page.contains("action=\"\(target.prefix(3))/sign-out\""), "\(target)")
        }
        #expect(HTMLChecker.problems(in: page) == [], "\(target)")
        // Markup of ours that became text.
        #expect(!page.contains("&lt;/"), "\(target)")
        return page
    }

    /// The language and the route of a page's address; nil for what is not a page of ours.
    private func pattern(_ target: String, _ application: Application) -> String? {
        let path = target.prefix { $0 != "?" }
        let language = path.dropFirst().prefix { $0 != "/" }
        guard Language(rawValue: String(language)) != nil else { return nil }
        let rest = path.dropFirst(1 + language.count)
        guard
            case .found(let endpoint, _) = application.pages.find(.get, rest.isEmpty ? "/" : String(rest))
        else {
            Issue.record("\(target) leads nowhere")
            return nil
        }
        return language + endpoint.pattern
    }

    private func links(_ page: String) -> [String] {
        page.split(separator: "<a ").dropFirst().compactMap { piece in
            guard let start = String(piece).range(of: "href=\"/") else { return nil }
            let address = String(piece)[start.upperBound...].prefix { $0 != "\"" && $0 != "#" }
            return "/" + address.replacing("&amp;", with: "&")
        }
    }
}
