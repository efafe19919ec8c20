import Storage
import Testing
import Web

@testable import Hamkori

/// A remembered page stands at one address only: what it does not depend on counts for nothing there.
@Suite struct PageAddressTests {
    @Test func anUnknownParameterIsAnsweredFromMemory() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            let list = try visit.get("/en/seminars?page=1&state=held")
            #expect(list.status == 200)
            func isKnown(_ target: String) throws -> Bool {
                visit.gate.answerFromMemory(try RequestHead(method: .get, target: target)) != nil
            }
            for same in [
                "state=held&page=1", "page=1&n=7&state=held", "page=1&state=held&page=2",
                "q=&state=held&page=1",
            ] {
                #expect(try isKnown("/en/seminars?" + same), "\(same)")
            }
            for other in ["state=held", "page=2&state=held", "page=1&state=planned", "page=1&state=held&q=x"]
            {
                #expect(try !isKnown("/en/seminars?" + other), "\(other)")
            }
            // A mark of a query that stands in a path is part of the path.
            #expect(try !isKnown("/en/seminars%3Fpage=1&state=held"))
        }
    }

    /// What a page leads to by links and forms, its endpoint knows.
    @Test func whatPagesLeadToIsKnown() throws {
        try withApplication(.sqlite, isDemo: true, remembersPages: false) { (application) throws in
            let visit = Visit(application)
            let list = visit.text(try visit.get("/en/seminars?n=secret"))
            #expect(list.contains("</html>") && !list.contains("secret"))
            var seen: Set<String> = []
            var asked: Set<String> = []
            var waiting = [
                "/en", "/en/recommendations?country=all&issue=none", "/en/recommendations/timeline",
            ]
            while let target = waiting.popLast() {
                let head = try RequestHead(method: .get, target: target)
                guard let endpoint = visit.gate.endpoint(of: head), endpoint.isRemembered,
                    endpoint.kind == .page
                else { continue }
                let names = head.query.pairs.filter { !$0.value.isEmpty }.map(\.name)
                for name in names {
                    #expect(endpoint.parameters.contains(name), "\(target) leads to \(endpoint.pattern)")
                }
                asked.formUnion(names.map { endpoint.pattern + " " + $0 })
                guard seen.insert(endpoint.pattern + names.joined()).inserted, !target.contains("format=")
                else {
                    continue
                }
                let page = visit.text(try visit.get(target))
                waiting += PageAddressTests.links(page).filter { $0.hasPrefix("/en") }
                for piece in page.split(separator: "method=\"get\"").dropFirst() {
                    let form = String(piece)
                    let fields = form.prefix(upTo: form.range(of: "</form>")?.lowerBound ?? form.endIndex)
                    for field in fields.split(separator: " name=\"").dropFirst() {
                        let name = String(field.prefix { $0 != "\"" })
                        #expect(endpoint.parameters.contains(name), "\(target) asks for \(name)")
                    }
                }
            }
            #expect(seen.count > 30 && asked.count > 30, "\(seen.count) pages, \(asked.count) parameters")
        }
    }

    @Test func pagesThatAreAskedForStay() throws {
        let memory = PageMemory()
        let moment = PageMemory.Moment(generation: 1, day: Timestamp.now.date)
        let page = try #require(PreparedResponse(.text(String(repeating: "x", count: 1_000_000))))
        let room = PageMemory.limit / page.footprint
        for number in 0..<(4 * room) {
            memory.keep(page, at: "page \(number)", moment)
            #expect(memory.page(at: "page 0", moment) != nil)
        }
        #expect(memory.page(at: "page \(4 * room - 1)", moment) != nil)
        #expect(memory.page(at: "page 1", moment) == nil)
    }

    private static func links(_ page: String) -> [String] {
        page.split(separator: "href=\"/").dropFirst().map { piece in
            "/" + piece.prefix { $0 != "\"" && $0 != "#" }.replacing("&amp;", with: "&")
        }
    }
}
