/// The Index's export as a spreadsheet. Its own headings are misspelt (`Reccomending`); both spellings are read.
enum UHRITable {
    private static let required = ["text", "countries concerned", "ohchr annotation id"]

    static func knows(_ table: ImportTable) -> Bool {
        let places = table.places
        return places["ohchr annotation id"] != nil || places["upr recommending states"] != nil
    }

    /// - Throws: `ImportProblem` when a column is missing that every record needs.
    static func rows(_ table: ImportTable) throws(ImportProblem) -> ImportRows {
        let places = table.places
        for name in required where places[name] == nil {
            throw ImportProblem(line: 1, column: name, reason: .missingColumn(name))
        }
        return ImportRows(size: table.size, isKeyed: true) { body in
            try table.forEachRow { line, cells, done in
                for read in record(cells, places, isSpreadsheet: table.isSpreadsheet).lines(line: line) {
                    try body(read, done)
                }
            }
        }
    }

    private static func record(
        _ cells: [String], _ places: [String: Int], isSpreadsheet: Bool
    ) -> UHRIRecord {
        func word(_ name: String) -> String { UHRIRecord.value(places[name].map { cells[$0] } ?? "") }
        func list(_ name: String) -> [String] {
            UHRIRecord.values((places[name].map { cells[$0] } ?? "").split(whereSeparator: \.isNewline))
        }
        var record = UHRIRecord()
        record.annotation = word("ohchr annotation id")
        record.kind = word("type")
        record.body = word("recommending body")
        record.symbol = word("document symbol")
        record.html = word("text")
        record.published = word("document publication date")
        record.publishedIn = "Document Publication Date"
        if isSpreadsheet, let day = UHRIRecord.day(ofExcel: record.published) { record.published = day }
        record.session = word("upr session")
        record.countries = list("countries concerned")
        record.themes = list("themes")
        record.persons = list("affected persons")
        record.goals = list("sdgs")
        record.positions = list("upr position")
        record.recommenders = list("upr recommending states")
        return record
    }
}
