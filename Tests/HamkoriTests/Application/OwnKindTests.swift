import Documents
import Storage
import TestDatabases
import Testing

@testable import Hamkori

/// A kind of record that only this file knows: what a feature has to say of one, and nothing beside it.
private enum Petitions {
    struct Petition {}

    static func feature(isKnown: Bool = true) -> Feature {
        Feature(
            "Petitions",
            migrations: [
                Migration(
                    "2027-01-01-petitions",
                    """
                    CREATE TABLE petitions (
                        id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id),
                        title TEXT NOT NULL
                    ) {strict}
                    """)
            ],
            records: isKnown ? [source] : [], deeds: isKnown ? [.petitionFiled] : [])
    }

    private static let source = RecordSource(
        kind: .petition, name: Text(tg: "Аризаи дастҷамъӣ", ru: "Петиция", en: "Petition"), position: 15,
        ids: { scope in
            try scope.rows("SELECT id FROM petitions WHERE \(scope.own)") { try $0["id"] }
        },
        form: { id, scope in try title(of: id, in: scope).map { ["title": .string($0)] } },
        summary: { id, scope in
            try title(of: id, in: scope).map {
                RecordSummary(
                    reference: RecordReference(kind: .petition, id: id), title: Wording(en: $0),
                    state: .same("filed"), date: Timestamp.now.date, isPublic: true, path: "/petitions/" + id)
            }
        })

    private static func title(of id: String, in scope: Scope) throws -> String? {
        try scope.row("SELECT title FROM petitions WHERE \(scope.own) AND id = \(id)") { try $0["title"] }
    }

    static func file(_ title: String, in writing: Writing) throws -> RecordReference {
        let id = writing.newID(Petition.self)
        try writing.execute(
            "INSERT INTO petitions (id, institution_id, title) VALUES (\(id), \(writing.institution), \(title))"
        )
        try writing.record(Deed(.petitionFiled, RecordReference(.petition, id)))
        return RecordReference(.petition, id)
    }
}

extension RecordKind {
    fileprivate static let petition = RecordKind("petition")
}

extension DeedKind {
    fileprivate static let petitionFiled = DeedKind(
        "petition.filed", Text(tg: "Ариза дода шуд", ru: "Петиция подана", en: "Petition filed"))
}

@Suite struct OwnKindTests {
    private func open(
        _ known: Configuration, _ feature: Feature, _ body: (Application) throws -> Void
    ) throws {
        var configuration = Configuration(
            FeatureList(Array(FeatureList.all) + [feature]), dataDirectory: known.dataDirectory,
            publicDirectory: known.publicDirectory)
        configuration.database = known.database
        configuration.passwordCost = known.passwordCost
        configuration.isDemo = known.isDemo
        configuration.remembersPages = false
        let application = try Application(configuration, opening: .foundingWhereEmpty, log: .silent)
        defer { application.database.close() }
        try body(application)
    }

    /// Two petitions of which the second arises from the first.
    private func fileTwo(_ application: Application) throws -> [RecordReference] {
        try application.write(as: Application.nobody, at: .now) { writing in
            let first = try Petitions.file("Ramps at every entrance", in: writing)
            let second = try Petitions.file("Lifts in every ministry", in: writing)
            try ThreadStore.link(second, .arisesFrom, first, in: writing)
            return [first, second]
        }
    }

    @Test(arguments: Engine.allCases)
    func `a kind that a feature declares has ledger, search and thread`(engine: Engine) throws {
        try withConfiguration(engine) { known in
            try open(known, Petitions.feature()) { (application) throws in
                let filed = try fileTwo(application)
                let visit = Visit(application)
                let ledger = try visit.text(visit.get("/en/ledger?kind=petition"))
                #expect(ledger.contains("Petition filed") && ledger.contains("Ramps at every entrance"))
                #expect(!ledger.contains("/en/ledger/0\""), "only entries of the kind")
                let found = try visit.text(visit.get("/en/search?q=lifts&kind=petition"))
                #expect(found.contains("Petition · filed"), "\(found)")
                let thread = try visit.text(visit.get("/en/thread/petition/\(filed[1].id)"))
                #expect(thread.contains("Petition · ") && thread.contains("Ramps at every entrance"))
                #expect(try LedgerVerification.report(application).problems == [])
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `a kind that no feature knows is a word, and stops nothing`(engine: Engine) throws {
        try withConfiguration(engine, isDemo: true) { known in
            var filed: [RecordReference] = []
            try open(known, Petitions.feature()) { filed = try fileTwo($0) }
            try open(known, Petitions.feature(isKnown: false)) { (application) throws in
                let visit = Visit(application)
                let officer = Visit(application)
                try officer.signIn(as: .officer)
                let number = try application.ledgerSize() - 1
                for one in [visit, officer] {
                    #expect(try one.get("/en/thread/petition/\(filed[0].id)").status == 404)
                    #expect(try one.get("/en/search?q=ramps").status == 200)
                    #expect(try one.get("/en/ledger/\(number)").status == 200)
                    // The word is no kind, so all entries are shown.
                    let all = try one.text(one.get("/en/ledger?kind=petition"))
                    #expect(
                        all.contains("/en/ledger/\(number)\"") && all.contains("/en/ledger/\(number - 2)\""))
                }
                let told = try officer.text(officer.get("/en/ledger/\(number)"))
                #expect(told.contains("petition.filed") && told.contains(">petition<"))
                #expect(try !visit.text(visit.get("/en/ledger/\(number)")).contains("petition"))
                #expect(throws: LedgerError.unknownKind(.petition)) {
                    try application.write(as: Application.nobody, at: .now) {
                        try $0.record(Deed(.petitionFiled, filed[0]))
                    }
                }
                let problems = try LedgerVerification.report(application).problems
                #expect(problems.count == 1 && problems[0].contains("petition is not a known kind of record"))
            }
        }
    }

    @Test(arguments: ["nothing", "Seminar", "кор", "seminar%20", "%27--"])
    func `a word that is no kind leads nowhere`(word: String) throws {
        try withApplication(.sqlite, remembersPages: false) { (application) throws in
            let visit = Visit(application)
            let id = application.institution.text
            #expect(try visit.get("/en/thread/\(word)/\(id)").status == 404)
            #expect(try visit.text(visit.get("/en/ledger?kind=\(word)")).contains("/en/ledger/0\""))
            #expect(try visit.get("/en/search?q=x&kind=\(word)").status == 200)
        }
    }
}
