import Documents
import Storage
import TestDatabases
import Testing

@testable import Hamkori

/// Every recommendation of every real file is in the database with its fields: counted there by SQL, and in the file
/// by a program of another language that knows nothing of our readers.
@Suite struct ImportCountTests {
    private func independent(_ arguments: String) throws -> JSON {
        let script = ImportFileTests.root + "/Tests/Independent/count_recommendations.py"
        return try JSON(parsing: try ImportFileTests.output(of: "python3 '\(script)' \(arguments)"))
    }

    private func counts(_ json: JSON?, _ name: (String) -> String = { $0 }) -> [String: Int64] {
        (json?.asObject ?? JSON.Members()).reduce(into: [:]) {
            $0[name($1.name), default: 0] += $1.value.asInteger ?? 0
        }
    }

    private func code(_ name: String) -> String { Country(named: name)?.code ?? name }

    private func take(_ paths: [String], to country: String? = nil, _ application: Application) throws {
        let work = RecommendationImport(application: application, actor: Application.nobody)
        for path in paths {
            let file = try RecommendationFile(try ImportSource(path: path), nil)
            let report = try work.perform(try file.rows(country: country.flatMap { Country(known: $0) }))
            #expect(report.problems == [], "\(path)")
        }
    }

    /// The numbers of a query of two columns, a word and a count.
    private func counted(_ query: SQL, _ application: Application) throws -> [String: Int64] {
        try application.database.read { transaction in
            try transaction.rows(query) { (try $0["word"] as String?, try $0["total"] as Int64) }
                .reduce(into: [:]) { $0[$1.0 ?? "", default: 0] += $1.1 }
        }
    }

    private func column(_ name: SQL, _ application: Application) throws -> [String: Int64] {
        try counted("SELECT \(name) AS word, count(*) AS total FROM recommendations GROUP BY 1", application)
    }

    private func topics(_ taxonomy: Taxonomy, _ application: Application) throws -> [String: Int64] {
        try counted(
            """
            SELECT topic AS word, count(*) AS total FROM recommendation_topics WHERE taxonomy = \(taxonomy)
            GROUP BY 1
            """, application)
    }

    /// Lists of codes, one a line, counted by code.
    private func recommenders(_ application: Application) throws -> [String: Int64] {
        try column("recommenders", application).reduce(into: [:]) { counts, cell in
            for code in cell.key.split(separator: "\n") { counts[String(code), default: 0] += cell.value }
        }
    }

    private func words(_ position: String) -> String {
        switch position {
        case "Accepted", "Supported", "supported", "supported_considered_implemented": "supported"
        case "Noted", "not_supported": "noted"
        case "Supported/Noted": "partiallySupported"
        case "pending": "willBeExamined"
        default: position
        }
    }

    @Test func ofUPRInfosFiles() throws {
        let paths = ["6-9", "10-13", "14-17"].map { ImportFileTests.data + "/upr/\($0).csv" }
        let expected = try independent("upr " + paths.map { "'\($0)'" }.joined(separator: " "))
        try withApplication(.sqlite) { (application) throws in
            try take(paths, application)
            let known = try column("'all'", application)
            #expect(known["all"] == expected["distinct"]?.asInteger)
            #expect(try column("country", application) == counts(expected["countries"], code))
            #expect(try column("session", application) == counts(expected["sessions"]))
            #expect(try column("position", application) == counts(expected["positions"], words))
            #expect(try column("CAST(action AS TEXT)", application) == counts(expected["actions"]))
            #expect(try recommenders(application) == counts(expected["recommenders"], code))
            #expect(try topics(.issue, application) == counts(expected["themes"]))
        }
    }

    @Test(arguments: [
        (Engine.sqlite, "upr34-slovenia-thematic-list"), (.postgreSQL, "upr48-slovenia-thematic-list"),
    ]) func ofThematicLists(engine: Engine, name: String) throws {
        let path = ImportFileTests.data + "/ohchr/\(name).docx"
        let countries = ImportFileTests.data + "/countries/country-codes.csv"
        let expected = try independent("thematic '\(path)' '\(countries)'")
        try withApplication(engine) { (application) throws in
            try take([path], to: "SI", application)
            #expect(try column("country", application) == ["SVN": expected["rows"]?.asInteger ?? 0])
            #expect(try column("position", application) == counts(expected["positions"], words))
            #expect(try recommenders(application) == counts(expected["recommenders"]))
            #expect(try topics(.theme, application) == counts(expected["themes"]))
            #expect(
                try Set(column("paragraph", application).keys)
                    == Set(expected["paragraphs"]?.asArray?.compactMap(\.asString) ?? []))
        }
    }

    @Test(arguments: Engine.allCases) func ofTajikistansReview(engine: Engine) throws {
        let path = ImportFileTests.data + "/tajikistan/upr_tajikistan_2011_A-HRC-19-3.csv"
        let expected = try independent("table '\(path)'")
        try withApplication(engine) { (application) throws in
            try take([path], to: "TJ", application)
            #expect(try column("country", application) == ["TJK": 128])
            #expect(expected["rows"]?.asInteger == 128)
            #expect(try column("position", application) == counts(expected["positions"], words))
            #expect(try recommenders(application) == counts(expected["recommenders"], code))
            #expect(
                try Set(column("paragraph", application).keys)
                    == Set(expected["paragraphs"]?.asArray?.compactMap(\.asString) ?? []))
            let compound = try counted(
                """
                SELECT 'all' AS word, count(*) AS total FROM
                (SELECT recommendation_id FROM recommendation_asks GROUP BY recommendation_id) a
                """, application)
            #expect(compound["all"] == expected["compound"]?.asInteger)
        }
    }

    @Test(arguments: Engine.allCases) func ofTheIndex(engine: Engine) throws {
        let listing = try ImportFileTests.output(of: "ls \(ImportFileTests.data)/uhri/*.json")
        let paths = String(decoding: listing, as: UTF8.self).split(separator: "\n").map(String.init)
        let expected = try independent("index " + paths.map { "'\($0)'" }.joined(separator: " "))
        #expect(expected["records"]?.asInteger == 15)
        try withApplication(engine) { (application) throws in
            try take(paths, application)
            let ids = try column("source_key", application).keys.map { $0.replacing("annotation ", with: "") }
            #expect(ids.sorted() == expected["ids"]?.asArray?.compactMap(\.asString))
            #expect(try column("country", application) == counts(expected["countries"], code))
            #expect(try column("symbol", application) == counts(expected["symbols"]))
            #expect(try column("body", application) == counts(expected["bodies"]))
            #expect(try column("adopted_on", application) == counts(expected["days"]))
            #expect(try topics(.theme, application) == counts(expected["themes"]))
            #expect(try topics(.persons, application) == counts(expected["persons"]))
            let goals = try column("sdg", application).reduce(into: [String: Int64]()) { counts, cell in
                for goal in cell.key.split(separator: " ") { counts[String(goal), default: 0] += cell.value }
            }
            #expect(goals == counts(expected["goals"]))
        }
    }
}
