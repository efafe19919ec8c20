import Glibc
import Markup
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// How forms say what is wrong, and how pages look in browsers that know no variables.
@Suite struct FormPageTests {
    @Test func whatIsWrongIsListedInThePagesOrderWithItsField() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            let page = visit.text(try visit.post("/en/contact", []))
            let summary = try #require(
                page.range(of: "id=\"faults\" role=\"alert\" tabindex=\"-1\" autofocus"))
            let heading = try #require(page.range(of: "</h1>"))
            #expect(!page[heading.upperBound..<summary.lowerBound].contains("<p>"), "nothing stands between")
            let list = page[summary.upperBound...].prefix(2_000)
            var last = list.startIndex
            for line in [
                "#concerns\">Who", "#what\">", "#region\">", "#authority\">", "#behalf\">", "#safe\">",
            ] {
                let place = try #require(list.firstRange(of: line), "\(line)")
                #expect(place.lowerBound > last)
                last = place.lowerBound
            }
            #expect(list.contains(": Fill in this field."))
            #expect(page.contains("<title>Error: "))
            #expect(page.contains("aria-invalid=\"true\"") && page.contains("aria-invalid=\"false\""))
            let fresh = visit.text(try visit.get("/en/contact"))
            #expect(!fresh.contains("aria-invalid=\"true\"") && !fresh.contains("Error: "))
        }
    }

    @Test func everyColourStandsAsItselfBeforeItsVariable() throws {
        let bytes = try #require(FileContents.read("\(TestFiles.root)/Public/css/site.css"))
        var checked = 0
        for rule in String(decoding: bytes, as: UTF8.self).split(separator: "{").flatMap({
            $0.split(separator: "}")
        }) {
            var before = ""
            for declaration in rule.split(separator: ";").map(\.trimmed) {
                if declaration.contains("var(--") {
                    let name = declaration.prefix { $0 != ":" }
                    #expect(before.hasPrefix(name + ":") && !before.contains("var("), "\(declaration)")
                    checked += 1
                }
                before = declaration
            }
        }
        #expect(checked > 60)
    }
}
