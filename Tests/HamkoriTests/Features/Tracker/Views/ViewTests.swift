import Documents
import Markup
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// The views over the tracker: every number that they show is the number of rows in the list that it opens.
@Suite struct ViewTests {
    /// The rows on Tajikistan of a UPR Info export, a thematic list on Slovenia, and the Index's records.
    private func fill(_ application: Application) throws {
        var work = RecommendationImport(application: application, actor: Application.nobody)
        for name in [
            "thematic-list-with-goals.docx", "index/11111111-aaaa-4aaa-8aaa-000000000001.json",
        ] {
            let bytes = try TestFiles.sample(name)
            let read = try RecommendationFile.read(bytes, nil, country: Country(known: "SI"))
            #expect(try work.perform(read.rows, problems: read.problems).added > 0)
        }
        work.only = .tajikistan
        let bytes = try TestFiles.sample("upr-info.csv")
        #expect(try work.perform(try RecommendationFile.read(bytes, nil, country: nil).rows).added == 28)
        // A recommendation that names a topic by two spellings of it counts once.
        var row = ImportedRecommendation(
            line: 2, source: .treatyBody, country: "Tajikistan", text: "Do it", recommenders: [])
        row.symbol = "CCPR/C/TJK/CO/3"
        row.paragraph = "9"
        row.themes = [
            "Safe drinking water & sanitation", "Human Rights & drinking water & sanitation", "Odd",
        ]
        row.goals = ["6", "6.1", "16.a"]
        row.date = PartialDate("2019-07-18")
        work.only = nil
        #expect(try work.perform([row]).added == 1)
    }

    private func total(
        _ words: [(Dimension, String)], _ country: String, _ application: Application
    ) throws -> Int {
        // Where the State is counted by, it is among the words.
        let place = words.contains { $0.0 == .country } ? [] : [(name: "country", value: country)]
        let fields = Fields(place + words.map { (name: $0.0.rawValue, value: $0.1) })
        return try application.read {
            try RecommendationStore.list(ListRequest(query: fields), in: $0).total
        }
    }

    @Test(arguments: Engine.allCases) func everyCountIsTheLengthOfItsList(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            try fill(application)
            for country in ["TJK", "all"] {
                let request = ListRequest(query: Fields([(name: "country", value: country)]))
                let whole = try total([], country, application)
                #expect(whole > 28)
                for dimension in Dimension.allCases {
                    let cells = try application.read {
                        try RecommendationCount(request, application, in: $0).cells(dimension, in: $0)
                    }
                    #expect(!cells.isEmpty)
                    let sum = cells.map(\.count).reduce(0, +)
                    #expect(dimension.hasSeveral ? sum >= whole : sum == whole, "\(dimension)")
                    for cell in cells {
                        let listed = try total([(dimension, cell.row)], country, application)
                        #expect(listed == cell.count, "\(dimension) \(cell.row) in \(country)")
                    }
                }
            }
        }
    }

    @Test(arguments: Engine.allCases) func everyCellIsTheLengthOfItsList(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            try fill(application)
            for (rows, columns) in [
                (Dimension.mechanism, Dimension.unTheme), (.unTheme, .position), (.sdg, .persons),
                (.issue, .session), (.year, .sdg), (.country, .stateReported), (.addressee, .dialogue),
            ] {
                let request = ListRequest(query: Fields([(name: "country", value: "all")]))
                let cells = try application.read {
                    try RecommendationCount(request, application, in: $0).cells(rows, columns, in: $0)
                }
                #expect(!cells.isEmpty)
                // Every seventh of some hundred cells: which they are differs from engine to engine and day to day.
                for cell in cells.shuffled().prefix(max(10, cells.count / 7)) {
                    let words = [(rows, cell.row), (columns, cell.column)]
                    #expect(try total(words, "all", application) == cell.count, "\(rows) \(columns) \(cell)")
                }
            }
            let water = try total(
                [(.unTheme, "Human Rights & drinking water & sanitation")], "TJK", application)
            #expect(water == 1)
            #expect(try total([(.mechanism, "CCPR")], "all", application) == 1)
            #expect(try total([(.mechanism, "CESCR")], "all", application) == 1)
            #expect(try total([(.sdg, "6")], "TJK", application) == 1)
            #expect(try total([(.sdg, "16.a")], "TJK", application) == 1)
            #expect(try total([(.sdg, "1")], "TJK", application) == 0)
        }
    }

    /// Words, fields in a question, and topics narrow a count as they narrow the list.
    @Test(arguments: Engine.allCases) func questionsNarrowCountsAsTheyNarrowLists(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            try fill(application)
            for query in [
                [("q", "rights")], [("q", "rights -children")], [("q", "-rights")], [("q", "source:upr")],
                [("q", "source:treatyBody"), ("country", "all")], [("q", "xyzzy")],
                [("q", "paragraph:9")], [("q", "symbol:ccpr/c/tjk/co/3")], [("q", "rights from:Netherlands")],
                [("topic", "none")], [("year", "+2011")], [("sdg", "16.A")],
                [("topic", "Minorities")], [("country", "nowhere")], [("year", "x"), ("source", "bogus")],
            ] {
                let request = ListRequest(query: Fields(query.map { (name: $0.0, value: $0.1) }))
                let (count, list) = try application.read { scope in
                    (
                        try RecommendationCount(request, application, in: scope).total,
                        try RecommendationStore.list(request, in: scope).total
                    )
                }
                #expect(count == list, "\(query)")
                let mayBeEmpty = ["xyzzy", "none", "rights from:Netherlands"].contains(query[0].1)
                #expect(list > 0 || mayBeEmpty, "\(query)")
            }
        }
    }

    @Test(arguments: Engine.allCases) func thePagesShowTheReadersWords(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            try fill(application)
            let visit = Visit(application)
            func page(_ target: String) throws -> String {
                let response = try visit.get(target)
                #expect(response.status == 200, "\(target)")
                let text = visit.text(response)
                #expect(HTMLChecker.problems(in: text) == [], "\(target)")
                return text
            }
            let list = try page("/ru/recommendations?issue=Minorities&country=all&sdg=none")
            #expect(list.contains("<b>Меньшинства</b>") && list.contains("<b>Все государства</b>"))
            #expect(list.contains("?issue=Minorities&amp;country=all\">Убрать"))
            let matrix = try page("/ru/recommendations/matrix?rows=issue&columns=position")
            #expect(matrix.contains("Пытки и жестокое обращение") && matrix.contains("Поддержана"))
            #expect(matrix.contains("issue=Torture%20and%20other%20CID%20treatment"))
            #expect(
                try page("/tg/recommendations/matrix?rows=country&columns=mechanism").contains("Словения"))
            let goals = try page("/en/recommendations/goals?country=SI")
            #expect(goals.contains("10 Reduced inequalities") && goals.contains("No recommendation names"))
            let years = try page("/en/recommendations/timeline?by=issue")
            #expect(years.contains("<svg") && years.contains(">2011<"))
            let asked = try page("/tg/recommendations/timeline/asked?by=issue&word=Minorities")
            #expect(asked.contains("Ақаллиятҳо") && asked.contains("2011"))
            for view in ["matrix", "goals", "timeline"] {
                #expect(try page("/en/recommendations/\(view)").contains("value=\"SVN\""))
                _ = try page("/en/recommendations/\(view)?country=ZZZ&page=9&rows=x&columns=x&by=x&status=x")
            }
            #expect(try visit.get("/en/recommendations/timeline/asked").status == 404)
        }
    }

    @Test func theMatrixIsAFileToo() throws {
        try withApplication(.sqlite, remembersPages: false) { (application) throws in
            try fill(application)
            let visit = Visit(application)
            let target = "/ru/recommendations/matrix?rows=un-theme&columns=position&country=SI&format="
            let csv = try visit.get(target + "csv")
            #expect(csv.headers["Content-Disposition"]?.contains("matrix.csv") == true)
            let rows = try CSV.parse(Array(visit.text(csv).utf8)).map(\.cells)
            #expect(rows.first?.last == "Всего" && rows.last?.last == "4")
            let supported = try #require(rows.first?.firstIndex(of: "Поддержана"))
            let named = try #require(rows.first { $0.first == "Право на здоровье" })
            let expected = try total(
                [(.unTheme, "Right to health"), (.position, "supported")], "SI", application)
            #expect(named[supported] == String(expected) && expected > 0)
            #expect(try visit.get(target + "xlsx").status == 200)
            #expect(try visit.text(visit.get(target + "json")).contains("\"cells\""))
        }
    }

    @Test func everyTreatyBodyHasATerm() {
        let mechanisms = Set(ShippedTerms.all.filter { $0.taxonomy == .mechanism }.map(\.word))
        for body in TreatyBody.allCases { #expect(mechanisms.contains(body.rawValue)) }
    }

    /// Whatever is changed, by this process or another, counts see what the ledger tells of.
    @Test(arguments: Engine.allCases) func countsFollowEveryChange(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let other = try Application(application.configuration, log: .silent)
            defer { other.database.close() }
            func cells(_ dimension: Dimension, _ process: Application) throws -> [String: Int] {
                let all = ListRequest(query: Fields([(name: "country", value: "all")]))
                let cells = try process.read {
                    try RecommendationCount(all, process, in: $0).cells(dimension, in: $0)
                }
                return Dictionary(uniqueKeysWithValues: cells.map { ($0.row, $0.count) })
            }
            let before = try cells(.stateReported, application)
            #expect(try cells(.stateReported, other) == before)
            try fill(other)
            let recommendation = try #require(
                try application.read { scope in
                    try RecommendationStore.published(after: nil, limit: 100, in: scope)
                }.first { $0.implementation[.state] == nil })
            try application.write(as: Application.nobody, at: application.clock.now) {
                try RecommendationDeeds.say(
                    .implemented, by: .state, of: recommendation.id, reason: Wording(), in: $0)
            }
            for process in [application, other] {
                let now = try cells(.stateReported, process)
                let implemented = ImplementationState.implemented.rawValue
                #expect(now[implemented] == (before[implemented] ?? 0) + 1)
                #expect((now.values.reduce(0, +)) > before.values.reduce(0, +) + 28)
                #expect(try cells(.country, process)["SVN"] == (try total([], "SVN", process)))
            }
        }
    }

    @Test func aWordThatTwoSpellingsShareCountsOnce() {
        var counted = CountedRecommendations()
        func put(_ number: Int, isPublic: Bool = true, _ themes: [String]) {
            let values = Dimension.allCases.map { $0 == .unTheme ? themes.joined(separator: "\0") : "" }
            counted.put(.init(number: number, document: nil, isPublic: isPublic, values: values))
        }
        put(1, ["water", "Water"])
        put(2, ["Water", "food"])
        put(3, isPublic: false, ["food"])
        func cells() -> [String] {
            let axis = CountedRecommendations.Axis(.unTheme, of: counted) { $0.lowercased() }
            return counted.cells(axis, axis, at: counted.places(of: .init()))
                .map { "\($0.row) \($0.column) \($0.count)" }.sorted()
        }
        #expect(cells() == ["food food 1", "food water 1", "water food 1", "water water 2"])
        put(2, isPublic: false, ["Water", "food"])
        put(3, ["food"])
        #expect(cells() == ["food food 1", "water water 1"])
    }

    @Test func whatIsAskedAgainIsSaid() throws {
        try withApplication(.sqlite, isDemo: true, remembersPages: false) { (application) throws in
            let earlier = try #require(
                try application.read { scope in
                    try RecommendationStore.published(after: nil, limit: 100, in: scope)
                }.first { $0.addressee != nil })
            let adopted = try #require(earlier.adoptedOn?.day)
            let again = EnteredRecommendation(
                source: .seminar, title: Wording(en: "Once more"), text: Wording(en: "Once more"),
                date: PartialDate(adopted.adding(days: 800)), theme: .torture,
                addressee: earlier.addressee, publication: .public,
                adoption: .init(repeats: earlier.id))
            try application.write(as: Application.nobody, at: .now) {
                _ = try RecommendationDeeds.enter(again, in: $0)
            }
            let visit = Visit(application)
            let text = try visit.text(
                visit.get("/en/recommendations/timeline/asked?by=theme&word=torture"))
            #expect(text.contains("Once more"))
            #expect(text.contains("Repeats No. \(earlier.number) (\(adopted.year))"))
        }
    }
}
