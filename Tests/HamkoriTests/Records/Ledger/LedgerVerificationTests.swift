import Storage
import TestDatabases
import Testing

@testable import Hamkori

@Suite struct LedgerVerificationTests {
    @Test(arguments: Engine.allCases) func theDemoHoldsAndEveryTamperingIsNamed(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let report = try LedgerVerification.report(application)
            #expect(report.problems == [])
            #expect(report.size > 150)
            let id: String = try #require(
                try application.read {
                    try $0.row("SELECT id FROM recommendations ORDER BY number LIMIT 1") { try $0["id"] }
                })
            let tamperings: [(SQL, String)] = [
                (
                    "UPDATE recommendation_versions SET text = replace(text, 'а', 'о') WHERE recommendation_id = \(id)",
                    id
                ),
                ("UPDATE ledger_entries SET actor = 'somebody' WHERE number = 7", "entry 7:"),
                ("UPDATE ledger_entries SET form = replace(form, '{', '{ ') WHERE number = 9", "entry 9:"),
                ("UPDATE ledger_entries SET at = at + 1 WHERE number = 11", "entry 11:"),
                (
                    "UPDATE ledger_nodes SET hash = (SELECT hash FROM ledger_nodes WHERE level = 0 AND place = 1) WHERE level = 2 AND place = 3",
                    "entries 12...15"
                ),
                ("UPDATE ledger_heads SET size = size + 1", "counts"),
                ("DELETE FROM participants WHERE id = (SELECT min(id) FROM participants)", "disappeared"),
                (
                    "INSERT INTO seminars SELECT 'x' || id, institution_id, title, summary, place, starts_on, ends_on, languages, themes, state, publication, search_key, version FROM seminars LIMIT 1",
                    "has no ledger entry"
                ),
            ]
            for (statement, words) in tamperings {
                let problems = try application.problems(after: [statement])
                #expect(problems.contains { $0.contains(words) }, "\(words): \(problems)")
            }
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    @Test func theDoorsRefuseWrongNumbers() throws {
        try withApplication(.sqlite) { (application) throws in
            let visit = Visit(application)
            for target in [
                "/ledger/proof/inclusion", "/ledger/proof/inclusion?entry=x",
                "/ledger/proof/inclusion?entry=999",
                "/ledger/proof/inclusion?entry=-1", "/ledger/proof/consistency?from=5&to=3",
                "/ledger/proof/consistency?from=0&to=99999", "/ledger/bundle?entry=99999",
            ] { #expect(try visit.get(target).status == 400, "\(target)") }
            // Its two entries: the ledger was opened, and the terms came with the program.
            #expect(visit.text(try visit.get("/ledger/checkpoint")).hasPrefix("127.0.0.1:8080/ledger\n2\n"))
        }
    }
}
