import Testing

@testable import Hamkori
@testable import Storage

/// Whoever writes the database can put any number into any column. The checks that reckon with numbers end on each of them
/// with a report.
@Suite struct ExtremeNumberTests {
    private struct Undo: Error {}

    private static let checks = ["ledger entries", "case chain", "closed day", "registration numbers"]

    /// Columns that order rows or count them: each other number is named.
    private static let counting: Set = ["level", "place", "number", "last", "serial", "sequence", "length"]

    @Test func everyNumberOfLedgerAndCasesMayBeAnything() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            _ = try CaseLeafTests.receiveFile(application)
            try ConfidentialDay.closing.run(application, Timestamp.now.adding(seconds: 86_400))
            #expect(try LedgerVerification.report(application).problems == [])
            var reports = 0
            do {
                try application.writeUnrecorded { scope in
                    for (table, column) in try columns(in: scope) {
                        for number in [Int64.min, Int64.max / 2, Int64.max] {
                            guard
                                let problems = try problems(
                                    setting: column, of: table, to: number, application, scope)
                            else { continue }
                            reports += 1
                            #expect(
                                !problems.isEmpty || !ExtremeNumberTests.counting.contains(column),
                                "\(table).\(column) \(number)")
                        }
                    }
                    throw Undo()
                }
            } catch is Undo {}
            #expect(reports > 40)
        }
    }

    /// Nil where the table takes no such number, or has no row.
    private func problems(
        setting column: String, of table: String, to number: Int64, _ application: Application,
        _ scope: Scope
    ) throws -> [String]? {
        var problems: [String]?
        do {
            try scope.transaction.attempt {
                try scope.transaction.run(
                    script: """
                        UPDATE "\(table)" SET "\(column)" = \(number == .min ? "-9223372036854775807 - 1" : "\(number)")
                        WHERE "\(column)" = (SELECT max("\(column)") FROM "\(table)")
                        """)
                let isThere = try scope.row("SELECT changes() AS total") { try $0["total"] as Int } ?? 0
                if isThere > 0 { problems = try self.problems(application, scope) }
                throw Undo()
            }
        } catch is Undo {
        } catch StorageError.constraint {
        }
        return problems
    }

    private func problems(_ application: Application, _ scope: Scope) throws -> [String] {
        let inspection = Inspection(folder: application.configuration.dataDirectory, in: scope)
        for check in LedgerVerification.checks(of: .all) where ExtremeNumberTests.checks.contains(check.name)
        {
            do {
                try check.run(inspection)
            } catch StorageError.mismatch {
                inspection.note("\(check.name) was not finished")
            }
        }
        return inspection.problems
    }

    private func columns(in scope: Scope) throws -> [(table: String, column: String)] {
        try scope.rows(
            """
            SELECT m.name AS place, c.name AS name FROM sqlite_master m JOIN pragma_table_info(m.name) c
            WHERE m.name IN ('ledger_entries', 'ledger_nodes', 'complaints', 'complaint_counters', 'case_documents',
                'case_files', 'case_leaves', 'confidential_days') AND lower(c.type) LIKE 'int%' ORDER BY m.name, c.cid
            """
        ) { (try $0["place"], try $0["name"]) }
    }
}
