import TestDatabases
import Testing

@testable import Hamkori

/// The pages of lists.
@Suite struct PagingTests {
    /// A link that was kept while the list was longer.
    @Test func aPageBeyondTheEndSaysSoAndLeadsBack() throws {
        try withApplication(.sqlite, isDemo: true, remembersPages: false) { (application) throws in
            let visit = Visit(application)
            let page = try visit.text(visit.get("/en/seminars?page=9"))
            #expect(page.contains("The list ends before this page.") && page.contains("page=1\">Previous"))
            let none = try visit.text(visit.get("/en/seminars?q=xyzzyqqq&page=9"))
            #expect(none.contains("No results.") && !none.contains("The list ends"))
            for view in ["matrix", "timeline", "timeline?over=all&", "goals"] {
                let target = "/en/recommendations/\(view)\(view.contains("?") ? "" : "?")q=xyzzyqqq&page=9"
                #expect(try visit.get(target).status == 200, "\(target)")
            }
        }
    }
}
