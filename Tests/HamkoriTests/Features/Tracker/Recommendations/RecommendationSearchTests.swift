import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

@Suite struct RecommendationSearchTests {
    /// The rows of an export: Tajikistan's and those of four other States.
    private func withTracker(_ engine: Engine, _ body: (Application) throws -> Void) throws {
        try withApplication(engine, remembersPages: false) { (application) throws in
            let bytes = try TestFiles.sample("upr-info.csv")
            let work = RecommendationImport(application: application, actor: Application.nobody)
            _ = try work.perform(try RecommendationFile.read(bytes, nil, country: nil).rows)
            try body(application)
        }
    }

    private func list(_ query: [(name: String, value: String)], _ application: Application) throws
        -> (page: ListPage<Recommendation>, facets: RecommendationFacets)
    {
        try application.read {
            try RecommendationStore.listWithFacets(ListRequest(query: Fields(query)), in: $0)
        }
    }

    @Test func bothEnginesFindTheSameInTheSameOrder() throws {
        let questions = [
            "torture", "tortur", "death penalty", "\"death penalty\"", "\"penalty death\"",
            "torture -prevention",
            "-torture", "women source:upr position:noted", "country:Tajikistan torture",
            "from:Slovenia rights",
            "ratify OPCAT", "the", "zzz",
        ]
        var answers: [[[Int]]] = []
        for engine in Engine.allCases {
            try withTracker(engine) { (application) throws in
                answers.append(
                    try questions.map { question in
                        let all = try list([("q", question), ("country", "all")], application).page
                        let own = try list([("q", question)], application).page
                        return [[all.total], all.items.map(\.number), [own.total], own.items.map(\.number)]
                            .flatMap { $0 }
                    })
            }
        }
        #expect(answers.count == 2 && answers[0] == answers[1])
        let totals = Dictionary(uniqueKeysWithValues: zip(questions, answers[0].map { $0[0] }))
        for (question, total) in [
            ("torture", 10), ("tortur", 10), ("death penalty", 5), ("\"death penalty\"", 5),
            ("\"penalty death\"", 0), ("torture -prevention", 5), ("-torture", 66),
            ("women source:upr position:noted", 5), ("country:Tajikistan torture", 2),
            ("ratify OPCAT", 5), ("zzz", 0),
        ] { #expect(totals[question] == total, "\(question)") }
    }

    @Test(arguments: Engine.allCases) func facetsCountWhatTheirListsShow(engine: Engine) throws {
        try withTracker(engine) { (application) throws in
            for base in [
                [], [("q", "rights")], [("position", "noted")], [("q", "torture"), ("source", "upr")],
            ] {
                let base = base.map { (name: $0.0, value: $0.1) }
                let (page, facets) = try list(base, application)
                #expect(page.total == facets.total && !page.isPartial)
                for facet in Dimension.facets {
                    for (value, count) in facets.counts(of: facet) where facet.knows(value) {
                        let narrowed = base.filter { $0.name != facet.rawValue } + [(facet.rawValue, value)]
                        #expect(try list(narrowed, application).page.total == count, "\(facet) \(value)")
                    }
                }
            }
            #expect(try list([("position", "bogus"), ("theme", "bogus")], application).page.total == 28)
        }
    }

    /// Lists of all States ask the index of words what counts read from the table: they must agree on every value.
    @Test(arguments: Engine.allCases) func labelsNarrowAsTheTableDoes(engine: Engine) throws {
        try withTracker(engine) { (application) throws in
            var compared = 0
            for dimension in Dimension.allCases {
                let everything = ListRequest(query: Fields([("country", "all")]))
                let cells = try application.read {
                    try RecommendationCount(everything, application, in: $0).cells(dimension, in: $0)
                }
                for cell in cells {
                    let query = [(name: "country", value: "all"), (dimension.rawValue, cell.row)]
                    let page = try list(dimension == .country ? Array(query.dropFirst()) : query, application)
                        .page
                    #expect(page.total == cell.count, "\(dimension) \(cell.row)")
                    #expect(
                        page.items.count == min(cell.count, ListRequest.pageSize), "\(dimension) \(cell.row)")
                    if dimension == .issue, cell.row != Dimension.none {
                        let topic = [(name: "country", value: "all"), ("topic", cell.row)]
                        #expect(try list(topic, application).page.total == cell.count, "\(cell.row)")
                    }
                    compared += page.total > 0 ? 1 : 0
                }
            }
            #expect(compared == 81)
            for (name, value, total) in [
                ("kind", "recommendation", 76), ("from", "SVN", 11), ("paragraph", "1", 0),
                ("symbol", "x", 0),
            ] {
                #expect(
                    try list([("country", "all"), (name, value)], application).page.total == total, "\(name)")
            }
        }
    }

    /// What a page counts and sorts has an end, and it says so; a list without words or filters is sorted whole.
    @Test(arguments: Engine.allCases) func ofVeryManyTheLastOnesAreSorted(engine: Engine) throws {
        try withTracker(engine) { (application) throws in
            let institution = application.institution
            try application.writeUnrecorded(patience: .work) {
                try ManyRows(12_000, of: institution).put(in: $0)
            }
            let words = [(name: "country", value: "all"), ("q", "ensure"), ("sort", "adopted")]
            let found = try list(words, application).page
            #expect(found.isPartial && found.isSortedInPart && found.total == 10_000)
            #expect(found.items.count == 25 && found.items.allSatisfy { $0.number > 1_002_000 })
            #expect(found.items.compactMap(\.adoptedOn) == found.items.compactMap(\.adoptedOn).sorted())
            #expect(try list(words + [("page", "400")], application).page.items.count == 25)
            #expect(try list(words + [("page", "401")], application).page.items.isEmpty)
            let exported = try application.read { try found.whole(in: $0) }
            #expect(exported.count == 12_000)
            #expect(exported.compactMap(\.adoptedOn) == exported.compactMap(\.adoptedOn).sorted())

            let all = try list([("country", "all"), ("sort", "adopted")], application).page
            #expect(all.total == 12_076 && !all.isPartial && !all.isSortedInPart)
            let visit = Visit(application)
            let page = visit.text(try visit.get("/en/recommendations?country=all&q=ensure&sort=adopted"))
            #expect(page.contains("More than 10,000 records; only the last 10,000 are sorted"))
            #expect(page.contains("value=\"notTransmitted\"") && page.contains("value=\"carriedOver\""))
        }
    }

    @Test(arguments: Engine.allCases) func aMistypedWordIsCorrected(engine: Engine) throws {
        try withTracker(engine) { (application) throws in
            let visit = Visit(application)
            for (path, wanted) in [
                ("/en/recommendations?q=tortrue", "“torture”"), ("/ru/search?q=tortrue", "«torture»"),
                ("/tg/recommendations?q=womenn", "«women»"),
            ] {
                let page = try visit.gate.answer(
                    Request(head: RequestHead(method: .get, target: path, headers: [:])))
                #expect(visit.text(page).contains(wanted) && visit.text(page).contains("<mark>"), "\(path)")
            }
            let nothing = try visit.gate.answer(
                Request(
                    head: RequestHead(method: .get, target: "/en/recommendations?q=zzzzzzz", headers: [:])))
            #expect(visit.text(nothing).contains("No results"))
        }
    }

    @Test func theIndexFollowsWhatChanges() throws {
        try withTracker(.sqlite) { (application) throws in
            let one = try #require(try list([("q", "torture")], application).page.items.first)
            try application.write(as: Application.nobody, at: .now) {
                try RecommendationDeeds.correct(
                    one, from: one.version, text: Wording(ru: "Закрыть карцеры"), reason: Wording(en: "x"),
                    in: $0)
            }
            #expect(try list([("q", "карцер")], application).page.items.map(\.id) == [one.id])
            #expect(
                try !list([("q", "torture")], application).page.items.map(\.id).contains(one.id)
                    || one.title.en.contains("orture"))
        }
    }

    @Test(arguments: Engine.allCases) func anEarlierIndexIsRenewedAtTheStart(engine: Engine) throws {
        try withTracker(engine) { (application) throws in
            let before = try list([("q", "torture")], application).page.items.map(\.number)
            try application.writeUnrecorded { scope in
                try SearchStore.removeAll(in: scope)
                try SearchVocabularyStore.set(revision: 1, in: scope)
            }
            #expect(try list([("q", "torture")], application).page.total == 0)
            try application.renewSearch()
            #expect(try list([("q", "torture")], application).page.items.map(\.number) == before)
        }
    }
}
