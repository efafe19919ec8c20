import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Whatever Unicode comes in a query or a form, the answer is a page and never a fault.
@Suite struct AnyTextTests {
    /// Values that have broken something somewhere, percent-encoded; the rest is drawn at random.
    private static let known = [
        "-abc", "-", "%00", "a%00b", "%EF%BF%BE", "%EF%BF%BF", "%ED%A0%80", "%FF%FE", "%22", "%22a%20-b", "'",
        "%25", "_",
        "%25%25%00", "*", "(", ")", "a%20AND%20", "NEAR(a%20b)", "a%5E", "%7B%7D", "%5C", "a:%00",
        "source:%00", ":",
        "-1", "0", "99999999999999999999", "-9223372036854775808", "1e309", "%D9%A1", "2026-02-30",
        "0000-00-00",
        "e%CC%81", "%E2%80%AE", "%F0%9F%98%80", "%CD%85", "%0D%0A", "\u{0}",
        "a" + String(repeating: "%CD%85", count: 900), String(repeating: "a", count: 5_000),
        String(repeating: "-a%20", count: 300), String(repeating: "(", count: 500), "--%20;", "../..%2F",
    ]

    private struct Source: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
    }

    private static func value(_ random: inout Source) -> String {
        guard Bool.random(using: &random), let known = known.randomElement(using: &random) else {
            return (0..<Int.random(in: 0...12, using: &random)).map { _ in
                let byte = UInt8.random(in: 0...255, using: &random)
                return (byte < 16 ? "%0" : "%") + String(byte, radix: 16)
            }.joined()
        }
        return known
    }

    /// Names that lists and searches ask for, beside those of the page's own fields.
    private static let names = [
        "q", "page", "sort", "from", "kind", "cursor", "limit", "year", "next",
    ]

    @Test(arguments: [(Engine.sqlite, Role?.none), (.postgreSQL, .commissioner)]) func noQueryIsAFault(
        engine: Engine, role: Role?
    ) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let visit = Visit(application)
            if let role { try visit.signIn(as: role) }
            var random = Source(state: 88_172_645_463_325_252)
            let everywhere = fields(of: visit.text(try visit.get("/en/organisations")))
            for endpoint in FeatureList.all.flatMap(\.endpoints) where endpoint.method == .get {
                guard let path = fixedPath(endpoint) else { continue }
                let page = visit.text(try visit.get(path))
                let own = fields(of: page).filter { !everywhere.contains($0) }
                let names = (Self.names + own).uniqued
                // All names with one value at a time, then some alone: the first that matches nothing may hide others.
                // A page without a field of its own reads few of them.
                let values = ["%00", "-abc", Self.value(&random)]
                var queries = (own.isEmpty && endpoint.kind == .page ? [values[0]] : values).map { value in
                    names.map { "\($0)=\(value)" }.joined(separator: "&")
                }
                if let name = own.randomElement(using: &random) {
                    queries += ["q", name].flatMap { name in values.map { "\(name)=\($0)" } }
                }
                for query in queries {
                    let status = try visit.get("\(path)?\(query)").status
                    #expect(status < 500, "\(path)?\(query): \(status)")
                }
            }
        }
    }

    @Test(arguments: [(Engine.sqlite, Role?.none), (.sqlite, .administrator), (.postgreSQL, .officer)])
    func noFormIsAFault(engine: Engine, role: Role?) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let visit = Visit(application)
            if let role { try visit.signIn(as: role) }
            var random = Source(state: 2_463_534_242)
            for endpoint in FeatureList.all.flatMap(\.endpoints)
            where endpoint.method == .get && endpoint.kind == .page {
                guard let path = fixedPath(endpoint) else { continue }
                for form in forms(of: visit.text(try visit.get(path)))
                where !form.action.contains("/sign-out") {
                    for _ in 0..<2 {
                        let junk = try form.names.map { name in
                            let query = try RequestHead(method: .get, target: "/?v=" + Self.value(&random))
                                .query
                            return (name, (query["v"] ?? "") + "\0")
                        }
                        let status = try visit.post(form.action, form.hidden + junk).status
                        #expect(status < 500, "\(form.action) \(junk): \(status)")
                    }
                }
            }
            // Whoever lost the session on the way has only tried what everybody may.
            if role != nil { #expect(try visit.get("/en/workspace").status == 200) }
        }
    }

    private func fixedPath(_ endpoint: Endpoint) -> String? {
        let words = endpoint.parts.compactMap { part -> String? in
            if case .literal(let word) = part { word } else { nil }
        }
        guard words.count == endpoint.parts.count else { return nil }
        let path = words.map { "/" + $0 }.joined()
        return endpoint.kind == .door ? (path.isEmpty ? "/" : path) : "/en" + path
    }

    private struct SentForm {
        let action: String
        let hidden: [(String, String)]
        let names: [String]
    }

    private func forms(of page: String) -> [SentForm] {
        page.components(after: "<form method=\"post\" action=\"").map { piece in
            let form = piece.components(before: "</form>")
            let hidden = form.components(after: "<input type=\"hidden\" name=\"").compactMap { input in
                let words = input.components(before: ">").split(
                    separator: "\"", omittingEmptySubsequences: false)
                return words.count > 2 ? (String(words[0]), String(words[2])) : nil
            }
            let names = fields(of: form).filter { name in !hidden.contains { $0.0 == name } }
            return SentForm(action: piece.components(before: "\""), hidden: hidden, names: names)
        }
    }

    private func fields(of page: String) -> [String] {
        page.components(after: " name=\"").map { $0.components(before: "\"") }.uniqued
    }
}

extension String {
    fileprivate func components(after mark: String) -> [String] {
        split(separator: mark, omittingEmptySubsequences: false).dropFirst().map(String.init)
    }

    fileprivate func components(before mark: String) -> String {
        firstRange(of: mark).map { String(self[..<$0.lowerBound]) } ?? self
    }
}
