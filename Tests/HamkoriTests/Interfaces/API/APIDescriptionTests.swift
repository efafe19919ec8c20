import Documents
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// The description says what the doors do, to the last member.
@Suite struct APIDescriptionTests {
    @Test func noSchemaIsBare() {
        let description = APIDescription.json(of: .all)
        let names = Set(description["components"]?["schemas"]?.asObject?.map(\.name) ?? [])
        var found = 0
        func look(_ json: JSON, _ place: String) {
            if json["type"] == "object" {
                found += 1
                let isTold = json["properties"]?.asObject.map { !$0.isEmpty } ?? false
                #expect(isTold, "\(place) is an object of which nothing is told")
            }
            if json["type"] == "array" { #expect(json["items"] != nil, "\(place) is a list of anything") }
            if let reference = json["$ref"]?.asString {
                #expect(
                    names.contains(String(reference.dropFirst("#/components/schemas/".count))), "\(reference)"
                )
            }
            for member in json.asObject ?? JSON.Members() { look(member.value, place + "/" + member.name) }
            for (index, element) in (json.asArray ?? []).enumerated() { look(element, "\(place)/\(index)") }
        }
        look(description, "")
        #expect(found > 20)
    }

    @Test func everyDoorOfTheAPIIsDescribed() {
        let paths = APIDescription.json(of: .all)["paths"]
        let doors = FeatureList.all.flatMap(\.endpoints).filter { $0.kind == .door && $0.scope != nil }
        #expect(doors.count == FeatureList.all.flatMap(\.operations).count && doors.count == 4)
        for door in doors {
            let told = paths?[door.pattern]?[door.method.rawValue]
            #expect(told?["security"]?[0]?["token"] != nil, "\(door.method) \(door.pattern)")
            #expect(told?["description"]?.asString == "Scope: \(door.scope?.word ?? "")")
        }
    }

    @Test(arguments: Engine.allCases) func theListIsNarrowedAndHarvested(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let visit = Visit(application)
            func count(_ query: String) throws -> Int {
                let response = try visit.get("/api/v1/recommendations?limit=1000&" + query)
                #expect(response.status == 200, "\(query)")
                return try JSON(parsing: visit.text(response))["items"]?.asArray?.count ?? -1
            }
            let all = try count("")
            #expect(try all > 0 && count("updatedSince=1990-01-01") == all)
            #expect(try count("updatedSince=2199-01-01") == 0)
            let implemented = try count("status=implemented")
            #expect(implemented > 0 && implemented < all)
            let each = try ["state-reported", "nhri-assessed", "civil-society-assessed"].map {
                try count("\($0)=implemented")
            }
            #expect(try #require(each.max()) <= implemented && each.reduce(0, +) >= implemented)
            #expect(try count("sdg=16") > 0 && count("sdg=99") == 0)
            for wrong in ["status=perhaps", "updatedSince=yesterday", "country=xx", "nothing=1", "sdg=x"] {
                let response = try visit.get("/api/v1/recommendations?" + wrong)
                #expect(response.status == 400, "\(wrong)")
                #expect(response.headers["Content-Type"] == "application/problem+json")
            }
        }
    }

    @Test func thePackageHasATableForEveryList() throws {
        try withApplication(.sqlite, isDemo: true, remembersPages: false) { (application) throws in
            let visit = Visit(application)
            let package = try JSON(parsing: visit.text(try visit.get("/data/datapackage.json")))
            let tables = try #require(package["resources"]?.asArray)
            #expect(
                tables.map { $0["name"]?.asString } == FeatureList.all.flatMap(\.resources).map(\.name))
            for table in tables {
                let fields = (table["schema"]?["fields"]?.asArray ?? []).compactMap { $0["name"]?.asString }
                #expect(fields.first == "id" && Set(fields).count == fields.count)
                let path = try #require(table["path"]?.asString)
                #expect(try visit.get("/data/" + path).status == 200)
            }
            #expect(try visit.get("/data/nothing.csv").status == 404)
        }
    }

    @Test func aRecordBecomesARow() {
        let schema = APISchema.object([
            "id": APISchema.id, "title": APISchema.wording, "at": APISchema.nullable(APISchema.moment),
            "words": APISchema.list(of: APISchema.text),
            "origin": APISchema.nullable(APISchema.object(["code": APISchema.text])),
            "asks": APISchema.list(of: APISchema.object(["text": APISchema.text])),
        ])
        let columns = DataPackage.columns(of: schema)
        let names = ["id", "title_tg", "title_ru", "title_en", "at", "words", "origin_code", "asks"]
        #expect(columns.map(\.name) == names)
        let record: JSON = [
            "id": "1", "title": ["ru": "Да"], "at": "2026-09-17T04:00:00.000Z", "words": ["a", "b"],
            "origin": nil, "asks": [["text": "x"]],
        ]
        let row = ["1", "", "Да", "", "2026-09-17T04:00:00Z", "a; b", "", #"[{"text":"x"}]"#]
        #expect(columns.map { $0.text(record) } == row)
    }
}
