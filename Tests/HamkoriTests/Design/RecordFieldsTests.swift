import Documents
import Secrets
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// A list of fields is the same in every direction: what fills a form is read from it, what is stored is read back, and
/// what is offered is taken.
@Suite struct RecordFieldsTests {
    /// What somebody who may see and keep everything asks for.
    private func context(
        _ application: Application, as role: Role = .officer, sending fields: Fields = Fields()
    ) throws -> Context {
        let person = SignedInPerson(
            id: ID(at: .now, random: Random.bytes(10)), pseudonym: "somebody", name: Wording(), role: role,
            organisation: nil, sessionDigest: [], confirmation: nil, confirmedAt: nil, isReader: false)
        let type = "application/x-www-form-urlencoded"
        let head = try RequestHead(method: .post, target: "/", headers: ["Content-Type": type])
        let body = try Body(Array(fields.encoded().utf8), contentType: type, spoolDirectory: "/tmp")
        return Context(
            application: application, request: Request(head: head, body: body), language: .en,
            visitor: Visitor(person: person, formSecret: nil), requestID: "test", now: .now)
    }

    /// The draft that a filled form gives back.
    private func sentAgain<Draft: Fielded>(_ draft: Draft, _ application: Application) throws -> Draft? {
        let filled = try RecordForm(Draft.fields, context(application)).filled(draft)
        let sent = try context(application, sending: filled)
        var reader = try FormReader(sent)
        let read = try RecordForm(Draft.fields, sent).read(&reader)
        #expect(reader.faults.isEmpty, "\(Draft.self): \(reader.faults.keys)")
        return read
    }

    /// What a draft tells; lists of records have no order of their own.
    private func unordered(_ draft: some Fielded) -> [String] {
        draft.told.map { member in
            let parts = member.value.asArray?.map(\.canonical).sorted() ?? [member.value.canonical]
            return member.name + parts.joined()
        }
    }

    private func check<Draft: Fielded>(_ drafts: [Draft], _ application: Application) throws {
        #expect(!drafts.isEmpty, "\(Draft.self)")
        for draft in drafts.prefix(20) {
            let again = try #require(try sentAgain(draft, application))
            #expect(Draft.fields.stored(again) == Draft.fields.stored(draft), "\(Draft.self)")
            #expect(unordered(again) == unordered(draft), "\(Draft.self)")
        }
    }

    @Test func whatFillsAFormIsReadFromIt() throws {
        try withApplication(.sqlite, isDemo: true) { application in
            func all<Record: StoredRecord & DraftedRecord>(_ table: RecordTable<Record>) throws -> [Record
                .Draft]
            {
                try application.read { try table.all(where: nil, after: "", limit: 50, in: $0) }.map(\.draft)
            }
            try check(all(OrganisationStore.table), application)
            try check(all(SeminarStore.seminars), application)
            try check(all(SeminarStore.participants), application)
            try check(all(ProposalStore.table), application)
            try check(all(DialogueStore.rounds), application)
            try check(all(FollowUpStore.commitments), application)
            try check(all(MeasureStore.table), application)
            try check(all(IndicatorStore.table), application)
            try check(all(ClusterStore.table), application)
            try check(all(GradeStore.table), application)
            let sessions = try application.read { scope in
                try SeminarStore.seminars.all(after: "", limit: 5, in: scope)
                    .flatMap { try SeminarStore.sessions(of: $0.id, in: scope) }
            }
            try check(sessions.map(\.draft), application)
        }
    }

    @Test func whatIsNotOfferedIsNotTaken() throws {
        try withApplication(.sqlite, isDemo: true) { application in
            let (measure, partner) = try application.read { scope in
                (
                    try #require(try MeasureStore.table.all(after: "", limit: 1, in: scope).first),
                    try #require(try OrganisationStore.all(in: scope).first { $0.kind == .mission })
                )
            }
            var sent = try RecordForm(Measure.Draft.fields, context(application)).filled(measure.draft)
            sent = Fields(sent.pairs.filter { $0.name != "organisation" && $0.name != "publication" })
            sent.add("organisation", partner.id.text)
            sent.add("publication", Publication.internal.rawValue)
            // A focal point plans for authorities, and in public.
            let context = try context(application, as: .focalPoint, sending: sent)
            let form = try RecordForm(Measure.Draft.fields, context)
            var reader = try FormReader(context)
            #expect(try form.read(&reader) == nil)
            let refused = ["organisation", "publication"]
            #expect(Set(reader.faults.keys) == Set(refused))
            for name in refused { #expect(reader.faults[name] == FormReader.Faults.badChoice) }
            let page = form.with(reader.state).fields.string
            #expect(!page.contains(partner.id.text) && !page.contains("value=\"internal\""))
        }
    }

    @Test func theEndIsNotBeforeTheStartThoughSomethingElseIsMissing() throws {
        try withApplication(.sqlite, isDemo: true) { application in
            let sent = Fields([("starts", "2027-02-02"), ("ends", "2027-02-01")])
            let context = try context(application, sending: sent)
            var reader = try FormReader(context)
            #expect(try RecordForm(Round.Draft.fields, context).read(&reader) == nil)
            #expect(try RecordForm(Measure.Draft.fields, context).read(&reader) == nil)
            #expect(reader.faults["ends"] == FormReader.Faults.endsFirst)
            #expect(reader.faults["title-en"] == FormReader.Faults.missing)
        }
    }

    @Test func membersAreThoseOfTheSchema() {
        let schema = APISchema.object(Measure.schemas())
        let names = schema["properties"]?.asObject?.map(\.name) ?? []
        #expect(names == Measure.fields.members.map(\.name) && names.first == "id" && names.contains("ends"))
        #expect(schema["properties"]?["starts"] == APISchema.nullable(APISchema.day))
        #expect(!Round.schemas().contains { $0.0 == "version" }, "what is not told has no schema")
    }
}
