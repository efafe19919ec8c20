import Storage
import TestDatabases
import Testing

@testable import Hamkori

/// What a write records for the ledger: each step once, with the form that its record has then.
@Suite struct RecordingTests {
    private func entries(_ application: Application) throws -> [StoredEntry] {
        try application.read {
            try LedgerStore.entries(before: .max, limit: 10_000, in: $0)
        }.sorted { $0.entry.number < $1.entry.number }
    }

    private struct Said: Hashable {
        let record: RecordReference
        let at: Timestamp
        let form: String
    }

    @Test(arguments: Engine.allCases) func theDemoSaysEachStepOnceWithAFormOfItsOwn(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let all = try entries(application)
            #expect(all.count > 400)
            var known: Set<Said> = []
            for stored in all {
                let said = Said(record: stored.entry.record, at: stored.entry.at, form: stored.form)
                #expect(known.insert(said).inserted, "\(stored.entry)")
            }
            let counts = Dictionary(grouping: all, by: \.entry.deed).mapValues(\.count)
            #expect(counts["proposal.decided"] == 12 && counts["proposal.moved"] == 5)
            #expect(counts["proposal.submitted"] == 21 && counts["seminar.changed"] == nil)
            // Where the State answers at once, the discussion before it can be proved, too.
            let answered = all.filter { $0.entry.deed == "agendaItem.answered" }.map(\.entry)
            #expect(answered.count == 8)
            for entry in answered {
                let moves = all[(entry.number + 1)...(entry.number + 2)]
                #expect(moves.allSatisfy { $0.entry.deed == "recommendation.dialogueMoved" })
                let isDiscussed = moves.map { $0.form.contains(#""dialogue":"discussed""#) }
                #expect(isDiscussed == [true, false])
            }
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    @Test(arguments: Engine.allCases) func twoStepsOfOneWriteHaveTwoForms(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            let before = try entries(application).count
            let office = Office(
                id: application.newID(at: .now), name: Wording(en: "First"), region: .sughd, code: "SUG")
            try application.write(as: "test", at: .now) { writing in
                try InstitutionDeeds.add(office, in: writing)
                try InstitutionDeeds.rename(to: Wording(en: "Institution"), from: 1, in: writing)
                try InstitutionDeeds.change(
                    Office(id: office.id, name: Wording(en: "Second"), region: .sughd, code: "SUG"),
                    in: writing)
            }
            let written = try entries(application).dropFirst(before)
            #expect(written.map(\.entry.deed) == ["office.added", "institution.changed", "office.changed"])
            for (stored, name) in zip(written, ["First", "Institution", "Second"]) {
                #expect(stored.form.contains(name))
            }
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    @Test(arguments: Engine.allCases) func whatDoesNotExistIsNotRecorded(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            let before = try entries(application).count
            let record = RecordReference(
                .office, ID<Office>(at: .now, random: Array(repeating: 7, count: 10)))
            #expect(throws: LedgerError.noSuchRecord(record)) {
                try application.write(as: "test", at: .now) {
                    try InstitutionDeeds.found(in: $0)
                    try $0.record(Deed(.officeChanged, record))
                }
            }
            #expect(try entries(application).count == before)
        }
    }

    @Test func aWriteThatRecordsNothingStopsTheProcess() async throws {
        let ended = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            try withApplication(.sqlite) { application in
                try application.write(as: "test", at: .now) { _ in }
            }
        }
        let words = String(decoding: ended?.standardErrorContent ?? [], as: UTF8.self)
        #expect(words.contains("A write recorded nothing for the ledger."))
    }

    @Test(arguments: Engine.allCases) func aWriteSaysThatItMayRecordNothing(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            let before = try entries(application).count
            try application.write(as: "test", at: .now) { $0.mayRecordNothing() }
            #expect(try entries(application).count == before)
        }
    }

    /// Ledgers of earlier versions tell of some steps twice, and of two steps with the form after the second.
    @Test(arguments: Engine.allCases) func anEarlierLedgerThatSaysThingsTwiceHolds(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let before = try entries(application)
            let decided = try #require(before.last { $0.entry.deed == "proposal.decided" })
            let moved = try #require(before.last { $0.entry.record.kind == .recommendation })
            try application.writeUnrecorded { scope in
                try LedgerStore.lockHead(in: scope)
                let pen = LedgerAppender(in: scope)
                try pen.append(
                    [(DeedKind.proposalDecided, decided), (.recommendationMoved, moved)].flatMap {
                        kind, stored in
                        Array(repeating: (Deed(kind, stored.entry.record), stored.form), count: 2)
                    }, by: "test", at: .now)
                try pen.finish()
            }
            #expect(try entries(application).count == before.count + 4)
            #expect(try LedgerVerification.report(application).problems == [])
            try application.write(as: "test", at: .now) { try InstitutionDeeds.found(in: $0) }
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }
}
