import Secrets
import Storage
import TestDatabases
import Testing

@testable import Hamkori

/// An import of many rows lets others write between its portions, and is taken whole or not at all, whatever ends its
/// process.
@Suite struct ImportPortionTests {
    /// Ends the work as an end of the process does between two writes.
    private struct Killed: Error {}

    private static let rows = 25
    private static let portions = 5

    /// Five rows a portion, one portion a write, and nothing that waits.
    private static func limits(stray: Int = 3_600) -> ImportLimits {
        ImportLimits(
            alone: 5, portion: 5, bytes: 1_000_000, write: .zero, pause: .zero, stray: stray, idle: .zero)
    }

    private static func work(_ application: Application) -> RecommendationImport {
        var work = RecommendationImport(application: application, actor: Application.nobody)
        work.limits = limits()
        return work
    }

    private static func file(_ text: String = "Ask", of numbers: ClosedRange<Int> = 1...rows) -> ImportRows {
        let made = numbers.map { number in
            var row = ImportedRecommendation(
                line: number, source: .treatyBody, country: "Tajikistan", text: "\(text) \(number)",
                recommenders: [])
            row.annotation = "a\(number)"
            row.themes = ["Torture"]
            return row
        }
        var file = ImportRows(made)
        file.isKeyed = true
        return file
    }

    private static func texts(_ application: Application) throws -> [String] {
        try application.read { scope in
            let all = try RecommendationStore.known((1...rows).map { "annotation a\($0)" }, in: scope)
            return all.values.map(\.text.en).sorted()
        }
    }

    /// How many rows of imports and of portions are kept.
    private static func kept(_ application: Application) throws -> [Int] {
        try application.read { scope in
            try ["recommendation_imports", "recommendation_import_portions"].map {
                try scope.transaction.count(of: $0)
            }
        }
    }

    private static func isWhole(_ application: Application) throws -> Bool {
        try LedgerVerification.report(application).problems == []
    }

    /// What an index would refuse is said before anything is decided; a text of any length has a short key.
    @Test(arguments: Engine.allCases) func nothingIsDecidedThatAnIndexRefuses(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            var rows = (1...20).map { number in
                ImportedRecommendation(
                    line: number, source: .treatyBody, country: "Tajikistan", text: "Ask \(number)",
                    recommenders: [])
            }
            let (long, longer) = (String(repeating: "ӯ", count: 151), String(repeating: "ҷ", count: 251))
            for (column, change) in [
                ("Symbol", { $0.symbol = long }), ("Session", { $0.session = long }),
                ("Themes", { $0.themes = [longer] }), ("Persons", { $0.persons = [longer] }),
                ("Paragraph", { $0.paragraph = long }), ("Key", { $0.annotation = long }),
                ("Topics", { $0.themes = ["Educ\u{0}ation"] }), ("Null", { $0.goals = ["\u{0}"] }),
                ("Goals", { $0.goals = Array(repeating: "16.3", count: 80) }),
            ] as [(String, (inout ImportedRecommendation) -> Void)] {
                var bad = rows
                change(&bad[18])
                let problem = try Self.work(application).perform(ImportRows(bad)).problems.first
                #expect(problem?.line == 19, "\(column)")
                switch problem?.reason {
                case .tooLong, .notATable: continue
                default: Issue.record("\(column): \(String(describing: problem))")
                }
            }
            #expect(try Self.kept(application) == [0, 0])

            // Random words: PostgreSQL takes more of what it can compress.
            let text = (1...3_000).map { _ in String(UInt32.random(in: 0 ... .max), radix: 36) }
            rows.append(
                ImportedRecommendation(
                    line: 21, source: .treatyBody, country: "Tajikistan", text: text.joined(separator: " "),
                    recommenders: []))
            #expect(try Self.work(application).perform(ImportRows(rows)).added == 21)
            #expect(try Self.work(application).perform(ImportRows(rows)).unchanged == 21)
            #expect(try Self.isWhole(application))
        }
    }

    @Test(arguments: Engine.allCases) func othersWriteBetweenThePortions(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let before = application.database.writerFigures[.bulk]?.called ?? 0
            let complainant = try Complainant(application)
            var told = 0
            var seen: [Int] = []
            var work = Self.work(application)
            work.progress = { (done, size) throws in
                guard done > size / 2 else { return }
                // Were the lock held, nobody could complain here.
                _ = try complainant.complain(Visit(application))
                told += 1
                seen.append(try Self.texts(application).count)
                #expect(try Self.isWhole(application))
                let underWay = try ImportRollForward(application).underWay()
                #expect((underWay != nil) == (told < Self.portions))
            }
            #expect(try work.perform(Self.file()) == ImportReport(added: Self.rows))
            #expect(seen == [5, 10, 15, 20, 25])
            // One write that puts aside, one that decides, one a portion; PostgreSQL looks at its tables once.
            let writes = try #require(application.database.writerFigures[.bulk]?.called) - before
            #expect(writes == 2 + Self.portions + (engine == .postgreSQL ? 1 : 0))
            #expect(try Self.kept(application) == [1, 0])
            #expect(try Self.work(application).perform(Self.file()) == ImportReport(unchanged: Self.rows))
            #expect(try Self.isWhole(application))
        }
    }

    /// The moments before the decision, and those after it.
    @Test(arguments: Engine.allCases) func whoseProcessEndsLeavesAllOrNothing(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            func end(at moment: Int, _ file: ImportRows) throws {
                var moments = 0
                var work = Self.work(application)
                work.limits.bytes = 1
                work.progress = { _, _ in
                    moments += 1
                    if moments == moment { throw Killed() }
                }
                #expect(throws: Killed.self) { try work.perform(file) }
            }
            let next = ImportRollForward(application, limits: Self.limits())
            let entries = try application.ledgerSize()
            for moment in [1, 7, 13, 20, 25] {
                try end(at: moment, Self.file())
                try next.finishWhatWasLeft()
                #expect(try Self.texts(application).isEmpty)
                #expect(try Self.isWhole(application))
                #expect(try application.ledgerSize() == entries)
            }
            #expect(try Self.kept(application) == [0, 0])
            for portion in 1...Self.portions {
                let text = "Ask \(portion)"
                try end(at: Self.rows + portion, Self.file(text))
                #expect(try Self.isWhole(application))
                try next.finishWhatWasLeft()
                #expect(try Self.texts(application).allSatisfy { $0.hasPrefix(text) })
                #expect(try Self.texts(application).count == Self.rows)
                #expect(try Self.isWhole(application))
            }
            #expect(try Self.kept(application) == [Self.portions, 0])
        }
    }

    /// A server and a command that both find what was left take each portion once.
    @Test(arguments: Engine.allCases) func twoWhoFinishTheSameImportTakeEachPortionOnce(engine: Engine) throws
    {
        try withConfiguration(engine) { (configuration) throws in
            let first = try Application(configuration, opening: .foundingWhereEmpty, log: .silent)
            defer { first.database.close() }
            let second = try Application(configuration, log: .silent)
            defer { second.database.close() }
            let entries = try first.ledgerSize()
            var work = Self.work(first)
            work.progress = { (done, size) throws in if done > size / 2 { throw Killed() } }
            #expect(throws: Killed.self) { try work.perform(Self.file()) }
            let failures = inThreads(4) { number in
                let application = number % 2 == 0 ? first : second
                try ImportRollForward(application, limits: Self.limits()).finish()
            }
            #expect(failures == 0)
            #expect(try Self.texts(first).count == Self.rows)
            #expect(try first.ledgerSize() == entries + 1 + Self.rows)
            #expect(try Self.kept(first) == [1, 0])
            #expect(try Self.isWhole(first))
        }
    }

    /// What a killed process has put aside opens for nobody, and goes.
    @Test(arguments: Engine.allCases) func whatWasNeverDecidedIsRemoved(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            var staging = ImportStaging(application, Self.limits())
            try Self.file().collected().rows.pieces(of: 5).forEach { try staging.add(Array($0)) }
            _ = try staging.putAside(missing: [])
            #expect(try Self.kept(application) == [0, Self.portions])
            try staging.takeBack(from: Self.portions - 1)
            #expect(try staging.putAside(missing: []) == Self.portions - 1)
            #expect(try Self.kept(application) == [0, Self.portions - 1])
            try ImportRollForward(application, limits: Self.limits()).finishWhatWasLeft()
            #expect(try Self.kept(application) == [0, Self.portions - 1], "it may be at work still")
            #expect(try Self.work(application).perform(Self.file()).added == Self.rows)
            try ImportRollForward(application, limits: Self.limits(stray: -60)).finishWhatWasLeft()
            #expect(try Self.kept(application) == [1, 0])
        }
    }

    @Test(arguments: Engine.allCases) func whatSomebodyChangesMeanwhileStays(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            #expect(try Self.work(application).perform(Self.file()).added == Self.rows)
            var work = Self.work(application)
            work.isComplete = true
            var hasChanged = false
            work.progress = { (done, size) throws in
                guard done > size / 2, !hasChanged else { return }
                hasChanged = true
                for number in [19, 24] { try Self.correct(number, application) }
            }
            let report = try work.perform(Self.file("Now ask", of: 1...20))
            #expect(report == ImportReport(changed: 19, withdrawn: 4, kept: [19, 24]))
            #expect(report.numbers.last?.name[.en].contains("No. 19, 24") == true)
            #expect(try Self.texts(application).filter { $0 == "By hand" }.count == 2)
            #expect(try Self.isWhole(application))
            // Nothing is lost of the file either: it says so once more.
            work.progress = { _, _ in }
            let later = try work.perform(Self.file("Now ask", of: 1...20))
            #expect(later == ImportReport(unchanged: 19, changed: 1, withdrawn: 1))
            #expect(try Self.isWhole(application))
        }
    }

    private static func correct(_ number: Int, _ application: Application) throws {
        let known = try application.read {
            try RecommendationStore.known("annotation a\(number)", in: $0)
        }
        let recommendation = try #require(known)
        try application.write(as: "p-editor", at: application.clock.now) {
            try RecommendationDeeds.correct(
                recommendation, from: recommendation.version, text: Wording(en: "By hand"),
                reason: Wording(en: "Misprint"), in: $0)
        }
    }

    /// Another process brings a file while the first one is under way: it helps to end it, and comes after it.
    @Test(arguments: Engine.allCases, [1, 40]) func aSecondImportComesAfterTheFirst(
        engine: Engine, count: Int
    )
        throws
    {
        try withConfiguration(engine) { (configuration) throws in
            let first = try Application(configuration, opening: .foundingWhereEmpty, log: .silent)
            defer { first.database.close() }
            let second = try Application(configuration, log: .silent)
            defer { second.database.close() }
            var work = Self.work(first)
            var other: ImportReport?
            work.progress = { (done, size) throws in
                guard done > size / 2, other == nil else { return }
                other = ImportReport()
                other = try Self.work(second).perform(Self.file("Later", of: 1...count))
            }
            #expect(try work.perform(Self.file()) == ImportReport(added: Self.rows))
            let changed = min(count, Self.rows)
            #expect(other == ImportReport(added: count - changed, changed: changed))
            #expect(try Self.texts(first).filter { $0.hasPrefix("Later") }.count == changed)
            #expect(try Self.isWhole(first))
        }
    }

    @Test(arguments: Engine.allCases) func aRefusedFileLeavesNothing(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            let entries = try application.ledgerSize()
            let stranger = ImportedRecommendation(
                line: 26, source: .upr, country: "Atlantis", text: "Do it", recommenders: [])
            let rows = try Self.file().collected().rows + [stranger]
            var work = Self.work(application)
            work.limits.bytes = 1
            let report = try work.perform(rows)
            #expect(report.problems == [ImportProblem(line: 26, column: "Atlantis", reason: .noCountry)])
            #expect(try Self.kept(application) == [0, 0])
            #expect(try application.ledgerSize() == entries)
            #expect(try Self.texts(application).isEmpty)
        }
    }

    /// A rehearsal counts what the import then does, and waits for no writer.
    @Test(arguments: Engine.allCases) func aRehearsalOnlyReads(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            #expect(try Self.work(application).perform(Self.file()).added == Self.rows)
            var work = Self.work(application)
            work.isComplete = true
            let file = Self.file("Now ask", of: 5...30)
            let entries = try application.ledgerSize()
            let writes = application.database.writerFigures
            work.isDryRun = true
            let rehearsed = try work.perform(file)
            #expect(rehearsed == ImportReport(added: 5, changed: 21, withdrawn: 4))
            #expect(application.database.writerFigures == writes)
            #expect(try application.ledgerSize() == entries)
            work.isDryRun = false
            #expect(try work.perform(file) == rehearsed)
            work.isDryRun = true
            let back = Self.file("Now ask")
            #expect(
                try work.perform(back) == ImportReport(unchanged: 21, changed: 4, withdrawn: 5, returned: 4))
            work.isDryRun = false
            #expect(
                try work.perform(back) == ImportReport(unchanged: 21, changed: 4, withdrawn: 5, returned: 4))
        }
    }

    @Test(arguments: Engine.allCases) func aChangedPortionIsNotTaken(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            var work = Self.work(application)
            work.progress = { (done, size) throws in if done > size / 2 { throw Killed() } }
            #expect(throws: Killed.self) { try work.perform(Self.file()) }
            try application.writeUnrecorded { scope in
                let last = try #require(
                    try scope.row("SELECT max(number) AS number FROM recommendation_import_portions") {
                        try $0["number"] as Int
                    })
                try scope.execute(
                    """
                    UPDATE recommendation_import_portions SET box = \([UInt8](repeating: 7, count: 90))
                    WHERE number = \(last)
                    """)
            }
            #expect(throws: ImportFault.unreadablePortion(4)) {
                try ImportRollForward(application, limits: Self.limits()).finishWhatWasLeft()
            }
            #expect(try Self.texts(application).count == 20)
            #expect(try Self.isWhole(application))
            let refused = try Self.work(application).perform(Self.file())
            #expect(refused.problems.map(\.reason) == [.earlierStopped])
            let verified = try application.verified()
            #expect(verified.holds)
            #expect(verified.words.first?.contains("1 of its 5 portions are still to be imported") == true)
        }
    }

    /// A backup that is made in the middle of an import goes on with it elsewhere.
    @Test(arguments: Engine.allCases) func aBackupInTheMiddleIsRolledForwardElsewhere(engine: Engine) throws {
        try BackupBench.with(engine) { (bench) throws in
            var isMade = false
            var work = Self.work(bench.application)
            work.progress = { (done, size) throws in
                guard done > size / 2, !isMade else { return }
                isMade = true
                #expect(try bench.making.make(at: .now).problems == [])
            }
            #expect(try work.perform(Self.file()).added == Self.rows)
            try bench.restored { configuration, restored in
                #expect(restored.problems == [])
                let application = try Application(configuration, log: .silent)
                defer { application.database.close() }
                #expect(try Self.texts(application).count == 5)
                #expect(try Self.isWhole(application))
                #expect(try JobRunner(application).runDue().faults == 0)
                #expect(try Self.texts(application).count == Self.rows)
                #expect(try Self.isWhole(application))
            }
        }
    }

    @Test func aPortionSaysAllThatARowSays() throws {
        var row = ImportedRecommendation(
            line: 7, source: .regional, country: "Côte d'Ivoire", text: "Ask\u{0}\n\"it\"",
            recommenders: ["Peru", ""])
        row.asks = [.init(text: "one", recommenders: ["Chile"]), .init(text: "two", recommenders: [])]
        row.position = .partiallySupported
        (row.positionSymbol, row.positionParagraph) = ("A/1", "2")
        (row.symbol, row.paragraph, row.session, row.body) = ("A/3", "4.1", "12", "CESCR")
        row.date = PartialDate("2024-02-29")
        row.action = 5
        (row.themes, row.persons, row.goals) = (["Torture"], ["Children"], ["16.3", "5"])
        let day = try #require(CalendarDate("2023-03-24"))
        row.grades = [
            .init(value: .b1, part: "(a)", symbol: "C/1", session: "137", date: day, words: Wording(ru: "да"))
        ]
        row.annotation = "x"
        row.occurrence = 3
        // Whoever adds something to a row has to add it to what is put aside; two are for the report alone.
        #expect(Mirror(reflecting: row).children.count == 23)
        let plain = ImportedRecommendation(
            line: 1, source: .upr, country: "TJ", text: "", recommenders: [])
        let id: ID<DecidedImport> = ID(at: .now, random: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
        let missing: ID<Recommendation> = ID(at: .now, random: [UInt8](repeating: 2, count: 10))
        let portion = ImportPortion(rows: [row, plain], missing: [missing])
        let key = SecretBox.newKey()
        let box = try portion.sealed(3, of: id, key: key)
        #expect(try ImportPortion(box, 3, of: id, key: key) == portion)
        #expect(throws: ImportFault.unreadablePortion(4)) { try ImportPortion(box, 4, of: id, key: key) }
    }
}
