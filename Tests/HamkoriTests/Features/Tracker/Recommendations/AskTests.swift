import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Compound recommendations and their asks, single ones entered by hand, positions added by hand.
@Suite struct AskTests {
    @Test func linesBecomeAsks() {
        func labels(_ text: String) -> [String] {
            Ask.Draft.list(Wording(en: text))?.map { "\($0.label) \($0.text.en)" } ?? []
        }
        #expect(labels("(a) One\n(b) Two") == ["(a) One", "(b) Two"])
        #expect(labels("One\n\nTwo; and more") == ["1 One", "2 Two; and more"])
        #expect(labels("88. One\nb) Two") == ["88 One", "b) Two"])
        #expect(labels("U.N. experts\nEnd it.") == ["1 U.N. experts", "2 End it."])
        #expect(labels("") == [])
        #expect(Ask.Draft.list(Wording(ru: "Один", en: "One\nTwo")) == nil)
        let both = Ask.Draft.list(Wording(ru: "(a) Один\n(b) Два", en: "(a) One\n(b) Two"))
        #expect(both?.last == Ask.Draft(label: "(b)", text: Wording(ru: "Два", en: "Two")))
    }

    private func compound(_ application: Application) throws -> (ID<Recommendation>, ImportedRecommendation) {
        var row = ImportedRecommendation(
            line: 1, source: .upr, country: "TJK", text: "Abolish it and repair it.", recommenders: ["France"]
        )
        (row.symbol, row.paragraph) = ("A/HRC/1/1", "88.1")
        row.asks = [
            ImportedRecommendation.Ask(text: "Abolish it", recommenders: ["France"]),
            ImportedRecommendation.Ask(text: "Repair it", recommenders: ["Spain"]),
        ]
        row.position = .supported
        let work = RecommendationImport(application: application, actor: Application.nobody)
        #expect(try work.perform([row]).added == 1)
        let id = try application.read {
            try RecommendationStore.known(row.key, in: $0)?.id
        }
        return (try #require(id), row)
    }

    @Test(arguments: Engine.allCases) func aSplitByHandOutlivesTheNextImport(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let (id, row) = try compound(application)
            func asks() throws -> [Ask] {
                try application.read { try RecommendationStore.asks(of: id, in: $0) }
            }
            #expect(try asks().map(\.name) == ["1", "2"])
            let page = "/en/recommendations/\(id.text)/asks"
            let visit = Visit(application)
            try visit.signIn(as: .officer)
            let lines = ("asks-en", "(a) Abolish it\n(b) Repair it\n(c) Say so")
            let preview = try visit.text(visit.submit(page, to: page, [lines]))
            #expect(preview.contains("Split into 3 parts"))
            #expect(try asks().count == 2)
            let mark = try #require(preview.range(of: "name=\"previewed\" value=\""))
            let digest = String(preview[mark.upperBound...].prefix { $0 != "\"" })
            #expect(try visit.submit(page, to: page, [lines, ("previewed", digest)]).status == 303)
            let split = try asks()
            #expect(split.map(\.name) == ["(a)", "(b)", "(c)"])
            // Numbers are given once: what was said of the first two asks stays with them.
            #expect(split.map(\.number) == [3, 4, 5])
            let work = RecommendationImport(application: application, actor: Application.nobody)
            #expect(try work.perform([row]).unchanged == 1)
            #expect(try asks() == split)
            // What is said of an ask is not said of the whole.
            let member = Visit(application)
            try member.signIn(as: .member)
            let form = "/en/recommendations/\(id.text)/civil-society-assessment"
            let said = [("state", "regressed"), ("text-en", "Worse"), ("ask", "4")]
            #expect(try member.submit(form, to: form, said).status == 303)
            #expect(try member.submit(form, to: form, [said[0], said[1], ("ask", "2")]).status == 422)
            let known = try application.read { try RecommendationStore.recommendation(id, in: $0) }
            #expect(known?.implementation[.civilSociety] == nil)
            let merge = "/en/recommendations/\(id.text)/merge"
            #expect(try visit.submit(page, to: merge, []).status == 303)
            #expect(try asks().isEmpty)
            #expect(try visit.text(visit.get("/en/recommendations/\(id.text)")).contains("part (b)"))
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    @Test(arguments: Engine.allCases) func aPositionByHandStandsAndAnImportDoesNotUndoIt(engine: Engine)
        throws
    {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let (id, row) = try compound(application)
            let page = "/en/recommendations/\(id.text)/position"
            let visit = Visit(application)
            try visit.signIn(as: .officer)
            let fields = [
                ("position", "noted"), ("position-date", "2012-03-15"),
                ("position-symbol", "A/HRC/19/3/Add.1"),
                ("position-words-en", "We note it."),
            ]
            #expect(
                try visit.submit(page, to: page, [("position", "noted"), ("position-date", "x")]).status
                    == 422)
            #expect(try visit.submit(page, to: page, fields).status == 303)
            let work = RecommendationImport(application: application, actor: Application.nobody)
            #expect(try work.perform([row]).unchanged == 1)
            let positions = try application.read {
                try RecommendationStore.positions(of: id, in: $0)
            }
            #expect(positions.map(\.position) == [.supported, .noted])
            #expect(positions.last?.date?.text == "2012-03-15")
            let shown = try visit.text(visit.get("/en/recommendations/\(id.text)"))
            #expect(shown.contains("We note it.") && shown.contains("A/HRC/19/3/Add.1"))
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    @Test(arguments: Engine.allCases) func aPledgeIsEnteredAndPublishedByHand(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let visit = Visit(application)
            try visit.signIn(as: .officer)
            let page = "/en/recommendations/new"
            let fields = [
                ("kind", "pledge"), ("source", "upr"), ("country", "TJK"), ("title-en", "Ratify it"),
                ("text-en", "Tajikistan will ratify the Optional Protocol."), ("date", "2025-11-03"),
                ("symbol", "A/HRC/9/9"), ("paragraph", "12"), ("sdg", "16.3"),
                ("topics", "Torture\nDetention"),
                ("recommenders", "France"), ("publication", "internal"),
            ]
            let bad = fields.map { $0.0 == "sdg" ? ($0.0, "99") : $0 }
            #expect(try visit.submit(page, to: page, bad).status == 422)
            #expect(try visit.submit(page, to: page, fields).status == 303)
            let again = try visit.submit(page, to: page, fields)
            #expect(again.status == 422 && visit.text(again).contains("Tajikistan will ratify"))
            let known = try #require(
                try application.read {
                    try RecommendationStore.recommendation(symbol: "A/HRC/9/9", paragraph: "12", in: $0)
                })
            #expect(known.kind == .pledge && known.origin.recommenders == ["FRA"])
            let address = "/en/recommendations/\(known.id.text)"
            let anybody = Visit(application)
            #expect(try anybody.get(address).status == 404)
            #expect(try anybody.get("/api/v1/recommendations/\(known.id.text)").status == 404)
            #expect(try !anybody.text(anybody.get("/en/search?q=ratify")).contains("Ratify it"))
            #expect(try visit.text(visit.get(page)).contains("Ratify it"))
            #expect(try visit.submit(address + "/publish", to: address + "/publish", []).status == 303)
            #expect(try anybody.text(anybody.get(address)).contains("Voluntary pledge"))
            #expect(try anybody.text(anybody.get("/en/recommendations?kind=pledge")).contains("Ratify it"))
            #expect(
                try !anybody.text(anybody.get("/en/recommendations?kind=recommendation")).contains(
                    "Ratify it"))
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }
}
