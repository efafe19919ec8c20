import Documents

/// The Index's export in JSON: an array of annotations, 360 MB for all States, read record by record.
enum UHRIRecords {
    /// The most bytes of a record.
    private static let recordLimit = 4_000_000

    static func rows(_ source: ImportSource) -> ImportRows {
        ImportRows(size: source.size, isKeyed: true) { body in
            var splitter = JSONSplitter(limit: recordLimit)
            var number = 0
            var done = 0
            do {
                try source.forEachPiece { bytes in
                    done += bytes.count
                    try splitter.take(bytes) { piece in
                        number += 1
                        for line in try lines(piece, number) { try body(line, done) }
                    }
                }
                try splitter.finish()
            } catch let error as JSONError {
                throw ImportProblem(line: error.line, column: "", reason: .notATable("\(error.problem)"))
            } catch let error as JSONSplitter.TooLong {
                throw ImportProblem(line: error.line, column: "", reason: .tooLong(recordLimit))
            }
            guard number > 0 else { throw ImportProblem(line: 0, column: "", reason: .notThisFormat) }
        }
    }

    private static func lines(
        _ piece: JSONSplitter.Piece, _ number: Int
    ) throws(ImportProblem) -> [ImportedLine] {
        let json: JSON
        do {
            json = try JSON(parsing: piece.bytes)
        } catch {
            throw ImportProblem(
                line: piece.line + error.line - 1, column: "", reason: .notATable("\(error.problem)"))
        }
        return try record(json).lines(line: number)
    }

    /// Reads one record, in the form of the Index's own export or of its harvesters.
    /// - Throws: `ImportProblem` for an object that is nothing of the kind.
    static func record(_ json: JSON) throws(ImportProblem) -> UHRIRecord {
        guard json["AnnotationId"] ?? json["_id"] != nil, json["Text"] ?? json["text"] != nil else {
            throw ImportProblem(line: 0, column: "", reason: .notThisFormat)
        }
        var record = UHRIRecord()
        record.annotation = word(json, "AnnotationId", "_id")
        record.kind = word(json, "AnnotationType", "annotation_type")
        record.body = word(json, "Body", "body")
        record.symbol = word(json, "Symbol", "symbol")
        record.html = word(json, "Text", "text")
        record.published = word(json, "PublicationDate", "date")
        record.session = word(json, "UprCycle", "upr_cycle")
        record.countries = list(json, "Countries", "countries")
        record.themes = list(json, "Themes", "themes")
        record.persons = list(json, "AffectedPersons", "affected_persons")
        record.goals = list(json, "Sdgs", "sdgs")
        record.positions = list(json, "UprPositions", "upr_positions")
        record.recommenders = list(json, "UprRecommendingCountry", "upr_recommending_country")
        return record
    }

    private static func word(_ json: JSON, _ names: String...) -> String {
        let value = names.lazy.compactMap { json[$0] }.first ?? .null
        if let number = value.asInteger { return String(number) }
        return UHRIRecord.value(value.asString ?? "")
    }

    private static func list(_ json: JSON, _ names: String...) -> [String] {
        let value = names.lazy.compactMap { json[$0] }.first ?? .null
        return UHRIRecord.values((value.asArray ?? [value]).compactMap(\.asString))
    }
}
