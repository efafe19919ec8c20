import Documents
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// The package of all public data: what it describes is what it holds, and nothing else is in it.
@Suite struct OpenDataTests {
    private func rows(of name: String, _ visit: Visit) throws -> [[String]] {
        let response = try visit.get("/data/\(name).csv")
        #expect(response.status == 200, "\(name)")
        var reader = CSVReader(try response.contents())
        var rows: [[String]] = []
        while let row = try reader.row() { rows.append(row.cells) }
        return rows
    }

    /// The ids of a list of the API, page by page.
    private func ids(of name: String, _ visit: Visit) throws -> [String] {
        var ids: [String] = []
        var cursor = ""
        repeat {
            let page = try JSON(parsing: visit.get("/api/v1/\(name)?limit=100\(cursor)").contents())
            ids += try #require(page["items"]?.asArray).compactMap { $0["id"]?.asString }
            cursor = page["next"]?.asString.map { "&cursor=\($0)" } ?? ""
        } while !cursor.isEmpty
        return ids
    }

    @Test(arguments: Engine.allCases) func everyTableIsWhatThePackageSays(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let visit = Visit(application)
            let package = try JSON(parsing: visit.get("/data/datapackage.json").contents())
            let tables = try #require(package["resources"]?.asArray)
            #expect(tables.count == application.features.flatMap(\.resources).count && tables.count > 5)
            for table in tables {
                let name = try #require(table["name"]?.asString)
                #expect(table["path"]?.asString == name + ".csv")
                let fields = try #require(table["schema"]?["fields"]?.asArray).compactMap {
                    $0["name"]?.asString
                }
                let rows = try rows(of: name, visit)
                #expect(rows.first == fields && Set(fields).count == fields.count, "\(name)")
                #expect(rows.allSatisfy { $0.count == fields.count }, "\(name)")
                let place = try #require(fields.firstIndex(of: "id"), "\(name)")
                #expect(try rows.dropFirst().map { $0[place] } == ids(of: name, visit), "\(name)")
            }
            #expect(try visit.get("/data/people.csv").status == 404)
            #expect(try visit.get("/data/recommendations").status == 404)
        }
    }

    @Test(arguments: Engine.allCases) func whatIsNotPublicIsNotInIt(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let people = try Assembly(application)
            let package = try people.prepare(people.adopt())
            let id = try #require(package.split(separator: "/").last)
            func isThere() throws -> Bool {
                try rows(of: "transmittals", people.reader).joined().contains(String(id))
            }
            #expect(try !isThere())
            #expect(try people.partner.submit(package, to: package + "/send", []).status == 303)
            #expect(try isThere())
        }
    }

    @Test func aSchemaBecomesColumns() {
        let schema = APISchema.object([
            "id": APISchema.id, "title": APISchema.wording, "count": APISchema.nullable(APISchema.integer),
            "sentAt": APISchema.nullable(APISchema.moment), "state": APISchema.words(RoundState.self),
            "words": APISchema.list(of: APISchema.words(RoundState.self)),
            "parts": APISchema.list(of: APISchema.object(["id": APISchema.id])),
        ])
        let columns = DataPackage.columns(of: schema)
        let record: JSON = [
            "id": "x", "title": ["en": "A title"], "count": 7, "sentAt": "2026-11-01T10:00:00.123Z",
            "state": "held", "words": ["held", "planned"], "parts": [["id": "y"]],
        ]
        let cells = Dictionary(uniqueKeysWithValues: columns.map { ($0.name, $0.text(record)) })
        #expect(
            cells == [
                "id": "x", "title_tg": "", "title_ru": "", "title_en": "A title", "count": "7",
                "sentAt": "2026-11-01T10:00:00Z", "state": "held", "words": "held; planned",
                "parts": "[{\"id\":\"y\"}]",
            ])
        #expect(columns.allSatisfy { $0.text([:]).isEmpty })
        let types = Dictionary(
            uniqueKeysWithValues: columns.map { ($0.name, $0.field["type"]?.asString ?? "") })
        #expect(types["count"] == "integer" && types["sentAt"] == "datetime" && types["parts"] == "array")
        let state = columns.first { $0.name == "state" }?.field["constraints"]?["enum"]?.asArray
        #expect(state?.compactMap(\.asString) == RoundState.allCases.map(\.rawValue))
    }
}
