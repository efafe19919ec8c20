import Documents
import TestDatabases
import Testing

@testable import Hamkori
@testable import Storage

/// What looks at many cases asks few questions, and finds rows through an index.
@Suite struct CaseCostTests {
    @Test(arguments: Engine.allCases) func casesAreFoundThroughIndices(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let today = Timestamp.now.date
            try application.read { (scope) throws in
                let people = try PersonStore.active(in: scope)
                let readers = try people.compactMap { try CaseReaderScope($0, in: scope) }
                #expect(readers.count > 1)
                var plans = try scope.transaction.plans {
                    _ = try CaseLeafStore.hasChanged(after: today, to: today.adding(days: 1), in: scope)
                    for reader in readers {
                        _ = try CaseErasureStore.all(for: reader, in: scope)
                        _ = try CaseErasureStore.countDue(for: reader, in: scope)
                    }
                }
                plans.append(
                    try scope.transaction.explain("DELETE FROM case_keys WHERE holder = \(people[0].id.text)")
                )
                #expect(plans.count == 2 + 2 * readers.count)
                for plan in plans where engine == .sqlite {
                    let steps = plan.split(separator: "\n")
                    #expect(steps.allSatisfy { !$0.contains("SCAN") }, "\(plan)")
                    #expect(
                        steps.allSatisfy {
                            !$0.contains("case_leaves") || !$0.contains("(institution_id=?)")
                        }, "\(plan)")
                }
            }
        }
    }

    /// The list of cases that will be erased, against the rule asked of each case.
    @Test(arguments: Engine.allCases) func whoSeesThatCasesWillBeErased(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let (work, commissioner) = try announcedCase(application)
            try application.read { scope in
                let announced = try scope.rows("SELECT complaint_id FROM case_erasures") {
                    try $0["complaint_id"] as ID<Complaint>
                }
                let cases = try ComplaintStore.complaints(announced, in: scope)
                #expect(cases.contains { $0.id == work.id })
                var seen = 0
                for person in try PersonStore.active(in: scope) {
                    let readable = try cases.filter {
                        try CaseAccess.mayRead(person, $0, in: scope)
                    }
                    let reader = try CaseReaderScope(person, in: scope)
                    let listed = try reader.map { try CaseErasureStore.all(for: $0, in: scope) }
                    let count = try reader.map { try CaseErasureStore.countDue(for: $0, in: scope) }
                    #expect(Set(listed?.map(\.complaint.id) ?? []) == Set(readable.map(\.id)))
                    #expect(count ?? 0 == readable.count)
                    if readable.contains(where: { $0.id == work.id }) { seen += 1 }
                    if person.id == commissioner.id { #expect(!readable.contains { $0.id == work.id }) }
                }
                #expect(seen > 0)
            }
        }
    }

    /// A case that will be erased, from which the commissioner is excluded.
    private func announcedCase(
        _ application: Application
    ) throws -> (work: CaseworkTests.Casework, commissioner: Person) {
        let work = try CaseworkTests.Casework(application)
        for state in ["acknowledged", "referred"] {
            #expect(try work.take(.state, [("state", state), ("reason", "r")]) == 303)
        }
        let late = Timestamp.now.date.adding(months: 12 * 20).at(hour: 12)
        #expect(try CaseRetention.announce(application, at: late) > 0)
        let commissioner = try #require(
            application.read { scope in
                try PersonStore.active(in: scope)
                    .first { $0.role == .commissioner }
            })
        try application.writeUnrecorded {
            try ComplaintStore.exclude(commissioner.id, from: work.id, in: $0)
        }
        return (work, commissioner)
    }

    /// What is missing on the machine is said when the server starts.
    @Test func missingProgramsAreSaid() {
        #expect(
            Server.hindrances(printsTo: PrintedPage.Format.installed).isEmpty, "the tests need all of them")
        let all = Server.hindrances(
            printsTo: [], missing: ["bubblewrap", "python3-gi-cairo"], canMakeRooms: false)
        #expect(all.count == 4)
        for package in ["weasyprint", "pandoc", "bubblewrap", "python3-gi-cairo"] {
            #expect(all.contains { $0.contains(package) })
        }
        let forbidden = Server.hindrances(printsTo: [.pdf, .docx], missing: [], canMakeRooms: false)
        #expect(forbidden.count == 1 && forbidden[0].contains("user namespaces"))
    }
}
