import Documents
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// The public ledger tells of internal records that there is an entry, and nothing else; proofs hold all the same.
@Suite struct InternalEntryTests {
    /// The last entry of a record that is not public, of each kind.
    private func internalEntries(_ application: Application) throws -> [Entry] {
        try application.read { scope in
            var entries: [Entry] = []
            let all = try LedgerStore.entries(before: .max, limit: 10_000, in: scope)
            for stored in all where !entries.contains(where: { $0.record.kind == stored.entry.record.kind }) {
                let isPublic = try application.publicSummary(of: stored.entry.record, in: scope) != nil
                if !isPublic, stored.entry.record.kind != .confidentialDay { entries.append(stored.entry) }
            }
            return entries
        }
    }

    @Test(arguments: Engine.allCases) func nothingIsToldOfThem(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let entries = try internalEntries(application)
            #expect(Set(entries.map(\.record.kind)).isSuperset(of: [.person, .participant, .progressReport]))
            let key = try LedgerSigner(application).key().text
            let visit = Visit(application)
            let officer = Visit(application)
            try officer.signIn(as: .officer)
            for entry in entries {
                let page = try visit.text(visit.get("/en/ledger/\(entry.number)"))
                #expect(page.contains(entry.leafHash.hex) && page.contains("Internal entry"))
                let list = try visit.text(visit.get("/en/ledger?before=\(entry.number + 1)"))
                #expect(list.contains(entry.leafHash.hex))
                let bundle = try visit.text(visit.get("/ledger/bundle?entry=\(entry.number)"))
                let proof = try visit.text(visit.get("/ledger/proof/inclusion?entry=\(entry.number)"))
                for text in [page, bundle, proof] {
                    #expect(!text.contains(entry.record.id) && !text.contains(entry.actor), "\(entry)")
                    #expect(!text.contains(entry.at.utcText))
                    #expect(!text.contains(entry.deed))
                }
                #expect(!list.contains(entry.record.id))
                let verdict = LedgerBundleCheck.verdict(on: Array(bundle.utf8), expectedKey: key)
                #expect(verdict.problems == [] && verdict.leaf.isEmpty)
                let known = try officer.text(officer.get("/en/ledger/\(entry.number)"))
                #expect(known.contains(entry.actor))
                let ofKind = try visit.text(visit.get("/en/ledger?kind=\(entry.record.kind.word)"))
                #expect(!ofKind.contains(entry.leafHash.hex))
            }
        }
    }

    /// The list of one kind, from wherever it is asked for, names no number of an entry that is internal: neither in its rows
    /// nor at the end of its page.
    @Test(arguments: Engine.allCases) func aListOfOneKindEndsAtWhatIsPublic(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let all = try application.read {
                try LedgerStore.entries(before: .max, limit: 10_000, in: $0)
            }
            #expect(all.count { $0.entry.record.kind == .participant } > 50, "more than a page of them")
            let visit = Visit(application)
            for kind in [RecordKind.participant, .person, .proposal] {
                let entries = all.map(\.entry).filter { $0.record.kind == kind }
                let shown = try application.read { scope in
                    try entries.filter {
                        try application.publicSummary(of: $0.record, in: scope) != nil
                    }
                }.map(\.number)
                for entry in [entries.first, entries.dropFirst(2).first].compactMap(\.self) {
                    let target = "/en/ledger?kind=\(kind.word)&before=\(entry.number + 1)"
                    let list = try visit.text(visit.get(target))
                    for other in entries where !shown.contains(other.number) {
                        #expect(!list.contains("/en/ledger/\(other.number)\""))
                    }
                    #expect(list.contains("/en/ledger/\(entry.number)\"") == shown.contains(entry.number))
                    guard let mark = list.range(of: "<nav class=\"paging\">") else { continue }
                    let end = list[mark.upperBound...].prefix { $0 != ">" }
                    #expect(shown.contains { end.contains("before=\($0)\"") })
                }
            }
        }
    }

    @Test func aProofWithoutTextThatIsForgedIsRefused() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let entry = try #require(try internalEntries(application).first)
            let visit = Visit(application)
            let file = try visit.text(visit.get("/ledger/bundle?entry=\(entry.number)"))
            func problems(_ change: (inout JSON.Members) -> Void) throws -> [String] {
                var members = try #require(try JSON(parsing: Array(file.utf8)).asObject)
                change(&members)
                return LedgerBundleCheck.verdict(
                    on: Array(JSON.object(members).canonical.utf8), expectedKey: nil
                ).problems
            }
            #expect(try problems { _ in } == [])
            #expect(try !problems { $0["leafHash"] = .string(String(repeating: "0", count: 64)) }.isEmpty)
            #expect(try !problems { $0["entry"] = .integer(Int64(entry.number - 1)) }.isEmpty)
            #expect(try !problems { $0["leaf"] = "{}" }.isEmpty)
            #expect(
                try !problems {
                    $0["recordForm"] = "{}"
                    $0["salt"] = .string(String(repeating: "0", count: 32))
                }.isEmpty)
        }
    }
}
