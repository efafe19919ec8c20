import Documents
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Plain tables: what their columns mean is guessed, corrected and remembered.
@Suite struct ImportMappingTests {
    private func guess(_ text: String) throws -> ColumnMapping {
        ColumnMapping(guessing: try ImportTable(Array(text.utf8)))
    }

    @Test func headingsInThreeLanguages() throws {
        let english = try guess("Paragraph,Recommendation,State under review,Recommending States,Position\n")
        #expect(english.meanings == [.paragraph, .text, .country, .recommenders, .position])
        let russian = try guess("№;Текст рекомендации;Государство;Рекомендующие государства;Позиция;Темы\n")
        #expect(russian.meanings == [.paragraph, .text, .country, .recommenders, .position, .themes])
        for topics in ["Мавзуъҳо", "Мавзӯъҳо"] {
            let tajik = try guess("Банд;Матни тавсия;Давлат;Давлатҳои тавсиядиҳанда;Мавқеъ;\(topics);Эзоҳ\n")
            #expect(tajik.meanings == [.paragraph, .text, .country, .recommenders, .position, .themes, nil])
        }
    }

    @Test func contentsTellWhereHeadingsDoNot() throws {
        var text = "a,b,c,d,e\n"
        for number in 1...8 {
            let state = ["Peru", "Chile", "\"Togo, Mali\"", "France"][number % 4]
            text += "A/HRC/49/\(number),Ratify the Convention number \(number),\(state),Tajikistan,Noted\n"
        }
        #expect(try guess(text).meanings == [.symbol, .text, .recommenders, .country, .position])
    }

    @Test func wordsCorrectAGuess() throws {
        let table = try ImportTable(Array("Text,Remark,State\nx,y,Peru\n".utf8))
        let guess = NamedMapping(headings: table.headings, mapping: ColumnMapping(guessing: table))
        #expect(guess.words == "text=Text, country=State")
        let corrected = try guess.corrected(by: ["text=remark", "country="])
        #expect(corrected.words == "text=Remark")
        #expect(NamedMapping(headings: table.headings, corrected.json) == corrected)
        #expect(NamedMapping(headings: ["one"], corrected.json) == nil)
        #expect(throws: ImportProblem(line: 1, column: "", reason: .missingColumn("Nothing"))) {
            try guess.corrected(by: ["text=Nothing"])
        }
        #expect(throws: ImportProblem(line: 0, column: "", reason: .noSuchMeaning("colour=Text"))) {
            try guess.corrected(by: ["colour=Text"])
        }
    }

    /// Three were to be examined; what the State said later lengthens the history.
    @Test(arguments: Engine.allCases) func aLaterPositionIsAdded(engine: Engine) throws {
        let first = try TestFiles.sample("review.csv")
        try withApplication(engine) { (application) throws in
            let work = RecommendationImport(application: application, actor: Application.nobody)
            let file = try RecommendationFile(ImportSource(first), nil)
            #expect(try work.perform(try file.rows(country: .tajikistan)).added == 10)
            let known = try application.read {
                try RecommendationStore.known("paragraph A/HRC/99/3 90.2", in: $0)
            }
            let before = try #require(known)
            #expect(before.origin.position == .willBeExamined)
            let states = before.origin.recommenders.compactMap { Country(known: $0)?.name.en }
            let bytes = CSV.encode([
                [
                    "document_symbol", "paragraph", "position_document", "position_para", "position", "text",
                    "recommending_states",
                ],
                [
                    "A/HRC/99/3", "90.2", "A/HRC/99/3/Add.1", "5", "Supported", before.text.en,
                    states.joined(separator: ";"),
                ],
            ])
            let answer = try RecommendationFile(ImportSource(bytes), nil)
            let report = try work.perform(try answer.rows(country: .tajikistan))
            #expect(report.changed == 1 && report.problems == [])
            let positions = try application.read {
                try RecommendationStore.positions(of: before.id, in: $0)
            }
            #expect(positions.map(\.position) == [.willBeExamined, .supported])
            #expect(positions.last?.symbol == "A/HRC/99/3/Add.1" && positions.last?.paragraph == "5")
        }
    }

    private let table = Array(
        "Банд;Тавсия;Кӣ;Мавқеъ\n1.1;Ба Конвенсия ҳамроҳ шавед;Peru;Дастгирӣ шуд\n1.2;Қонун қабул кунед;Chile;Noted\n"
            .utf8)

    @Test(arguments: Engine.allCases) func theWorkspaceAsksOnceAndRemembers(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let visit = Visit(application)
            try visit.signIn(as: .officer)
            let here = "/tg/recommendations/import"
            let sent = try visit.send(
                here, to: here, [("country", "TJ"), ("only", "TJ"), ("rehearse", "yes")],
                file: ("рӯйхат.csv", table))
            #expect(sent.status == 303)
            let address = try #require(sent.headers["Location"])
            let page = try visit.text(visit.get(address))
            #expect(page.contains("Ба Конвенсия ҳамроҳ шавед · Қонун қабул кунед"))
            #expect(page.contains("<option value=\"text\" selected"))
            let target = String(address.prefix { $0 != "?" })
            let columns = [
                ("column-0", "paragraph"), ("column-1", "text"), ("column-2", "recommenders"),
                ("column-3", "position"), ("country", "TJ"), ("only", "TJ"),
            ]
            // Another officer's file is nobody's business.
            let other = Visit(application)
            try other.signIn(as: .commissioner)
            #expect(try other.get(address).status == 404)
            let twice = try visit.submit(
                address, to: target, columns.map { $0.0 == "column-2" ? ($0.0, "text") : $0 })
            #expect(twice.status == 422)
            let checked = try visit.submit(address, to: target, columns + [("rehearse", "yes")])
            #expect(checked.status == 200 && visit.text(checked).contains("role=\"status\""))
            let nothing = try visit.text(visit.get("/tg/recommendations?source=upr"))
            #expect(!nothing.contains("Ба Конвенсия ҳамроҳ шавед"))
            #expect(try visit.submit(address, to: target, columns).status == 200)
            let list = try visit.text(visit.get("/tg/recommendations?source=upr"))
            #expect(list.contains("Ба Конвенсия ҳамроҳ шавед"))
            // The next file with these headings knows them.
            let again = try visit.send(here, to: here, [], file: ("дигар.csv", table))
            let remembered = try visit.text(visit.get(try #require(again.headers["Location"])))
            #expect(remembered.contains("<option value=\"recommenders\" selected"))
        }
    }

    /// A file that the server had no place for is said to be that, not to be missing.
    @Test func aFileThatIsLeftOutIsNamed() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            try visit.signIn(as: .officer)
            let here = "/en/recommendations/import"
            let sent = try visit.send(here, to: here, [], file: ("list.csv", table), leftOut: true)
            #expect(sent.status == 422)
            #expect(visit.text(sent).contains("could not be accepted now"))
        }
    }

    @Test func aKeptFileIsGoneAfterItsDay() throws {
        try withApplication(.sqlite) { (application) throws in
            let key = application.fileKey
            let now = Timestamp.now
            let (id, person): (ID<ImportUpload>, ID<Person>) = (
                ID(at: now, random: Array(repeating: 1, count: 10)),
                ID(at: now, random: Array(repeating: 2, count: 10))
            )
            let contents = [UInt8](repeating: 65, count: 700_000)
            let closed = try ImportStore.ClosedUpload(
                ImportUpload(contents: contents, format: .csv), as: id, key: key)
            try application.writeUnrecorded {
                try ImportStore.keep(closed, of: person, at: now, in: $0)
            }
            func found(_ moment: Timestamp) throws -> ImportUpload? {
                try application.read {
                    try ImportStore.upload(id, of: person, key: key, at: moment, in: $0)
                }
            }
            #expect(try found(now)?.contents == contents)
            #expect(try found(now)?.format == .csv)
            #expect(try found(now.adding(seconds: ImportStore.lifetime)) == nil)
        }
    }

    @Test func whatWasCheckedIsImportedWithoutBeingSentAgain() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            try visit.signIn(as: .officer)
            let here = "/en/recommendations/import"
            let text = "To,Text,From,Response,Action,Issue,Session\nTajikistan,Go on,Chile,Noted,1,Other,6\n"
            let checked = try visit.text(
                visit.send(
                    here, to: here, [("only", "TJ"), ("rehearse", "yes")], file: ("x.csv", Array(text.utf8))))
            let mark = try #require(checked.range(of: "action=\"\(here)/"))
            let id = checked[mark.upperBound...].prefix { $0 != "\"" }
            let taken = try visit.submit(here, to: "\(here)/\(id)", [("only", "TJ")])
            #expect(taken.status == 200 && visit.text(taken).contains("Imported:"))
        }
    }
}
