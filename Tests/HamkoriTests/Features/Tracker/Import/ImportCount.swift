import Documents
import Storage
import TestDatabases
import Testing

@testable import Hamkori

/// Every recommendation of a file is in the database with its fields: counted there by SQL, and in the file by a program
/// of another language that knows nothing of our readers.
struct ImportCount {
    private func independent(_ arguments: [String]) throws -> JSON {
        let script = TestFiles.root + "/Tests/Independent/count_recommendations.py"
        return try JSON(parsing: try ImportCount.output(script, arguments))
    }

    /// What a Python program prints.
    static func output(_ script: String, _ arguments: [String]) throws -> String {
        // -B: no compiled copy is left beside the program.
        let printed = try BoundedProcess.output(
            of: "python3", ["-B", script] + arguments, seconds: 60, limit: 10_000_000)
        return String(decoding: printed, as: UTF8.self)
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
        try application.read { scope in
            try scope.rows(query) { (try $0["word"] as String?, try $0["total"] as Int64) }
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

    /// - Returns: how many there are.
    func ofUPRInfo(_ paths: [String]) throws -> Int {
        let expected = try independent(["upr"] + paths)
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
        return Int(try #require(expected["distinct"]?.asInteger))
    }

    func ofThematicList(_ path: String, countries: String, _ engine: Engine) throws -> Int {
        let expected = try independent(["thematic", path, countries])
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
        return Int(try #require(expected["rows"]?.asInteger))
    }

    func ofTajikistansReview(_ path: String, _ engine: Engine) throws -> Int {
        let expected = try independent(["table", path])
        try withApplication(engine) { (application) throws in
            try take([path], to: "TJ", application)
            #expect(try column("country", application) == ["TJK": expected["rows"]?.asInteger ?? 0])
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
        return Int(try #require(expected["rows"]?.asInteger))
    }

    func ofTheIndex(_ paths: [String], _ engine: Engine) throws -> Int {
        let expected = try independent(["index"] + paths)
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
        return Int(try #require(expected["rows"]?.asInteger))
    }
}
