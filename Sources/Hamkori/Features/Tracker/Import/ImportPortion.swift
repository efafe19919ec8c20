import Documents
import Secrets
import Storage

/// A part of an import that is taken in one write: rows of the file, and recommendations that their source no longer has.
struct ImportPortion: Sendable, Equatable {
    var rows: [ImportedRecommendation] = []
    var missing: [ID<Recommendation>] = []

    var count: Int { rows.count + missing.count }

    /// The portion as it is kept until its turn comes: closed under the import's own key, at its own place.
    /// - Throws: `SecretsError`.
    func sealed(_ number: Int, of id: ID<DecidedImport>, key: Secret) throws -> [UInt8] {
        var members: JSON.Members = [:]
        if !rows.isEmpty { members["rows"] = .array(rows.map(\.json)) }
        if !missing.isEmpty { members["missing"] = .array(missing.map { .string($0.text) }) }
        return try SecretBox.seal(
            Array(JSON.object(members).text.utf8), key: key,
            context: ImportPortion.context(number, id))
    }

    /// - Throws: `ImportFault.unreadablePortion` for a box that was changed, or is of another place.
    init(_ box: [UInt8], _ number: Int, of id: ID<DecidedImport>, key: Secret) throws(ImportFault) {
        do {
            let text = try SecretBox.open(box, key: key, context: ImportPortion.context(number, id))
            let json = try JSON(parsing: text)
            rows = try (json["rows"]?.asArray ?? []).map { try ImportedRecommendation($0) }
            missing = (json["missing"]?.texts ?? []).compactMap { ID($0) }
        } catch {
            throw .unreadablePortion(number)
        }
    }

    init(rows: [ImportedRecommendation] = [], missing: [ID<Recommendation>] = []) {
        self.rows = rows
        self.missing = missing
    }

    private static func context(_ number: Int, _ id: ID<DecidedImport>) -> [UInt8] {
        Array("import \(id.text) portion \(number)".utf8)
    }
}

extension JSON {
    fileprivate var texts: [String] { (asArray ?? []).compactMap(\.asString) }

    fileprivate init(_ texts: [String]) { self = .array(texts.map { .string($0) }) }
}

/// A row as it waits for its turn: what most rows lack is left out.
extension ImportedRecommendation {
    fileprivate var json: JSON {
        var members: JSON.Members = [
            "line": .integer(Int64(line)), "source": .string(source.rawValue), "country": .string(country),
            "text": .string(text), "occurrence": .integer(Int64(occurrence)),
        ]
        for (name, text) in words where !text.isEmpty { members[name] = .string(text) }
        for (name, texts) in lists where !texts.isEmpty { members[name] = JSON(texts) }
        if !asks.isEmpty {
            members["asks"] = .array(
                asks.map { ["text": .string($0.text), "recommenders": JSON($0.recommenders)] })
        }
        if let position { members["position"] = .string(position.rawValue) }
        if let date { members["date"] = .string(date.text) }
        if let action { members["action"] = .integer(Int64(action)) }
        if !grades.isEmpty { members["grades"] = .array(grades.map(\.json)) }
        return .object(members)
    }

    private var words: [(name: String, text: String)] {
        [
            ("positionSymbol", positionSymbol), ("positionParagraph", positionParagraph),
            ("symbol", symbol), ("paragraph", paragraph), ("session", session), ("body", body),
            ("annotation", annotation),
        ]
    }

    private var lists: [(name: String, texts: [String])] {
        [("recommenders", recommenders), ("themes", themes), ("persons", persons), ("goals", goals)]
    }

    fileprivate init(_ json: JSON) throws {
        guard let line = json["line"]?.asInteger, let occurrence = json["occurrence"]?.asInteger,
            let source = json["source"]?.asString.flatMap({ RecommendationSource(rawValue: $0) }),
            let country = json["country"]?.asString, let text = json["text"]?.asString
        else { throw StorageError.mismatch(column: "box", expected: "a row") }
        self.init(
            line: Int(line), source: source, country: country, text: text,
            recommenders: json["recommenders"]?.texts ?? [])
        self.occurrence = Int(occurrence)
        asks = (json["asks"]?.asArray ?? []).map { ask in
            Ask(text: ask["text"]?.asString ?? "", recommenders: ask["recommenders"]?.texts ?? [])
        }
        position = json["position"]?.asString.flatMap { StatePosition(rawValue: $0) }
        positionSymbol = json["positionSymbol"]?.asString ?? ""
        positionParagraph = json["positionParagraph"]?.asString ?? ""
        symbol = json["symbol"]?.asString ?? ""
        paragraph = json["paragraph"]?.asString ?? ""
        session = json["session"]?.asString ?? ""
        body = json["body"]?.asString ?? ""
        annotation = json["annotation"]?.asString ?? ""
        date = json["date"]?.asString.flatMap { PartialDate($0) }
        action = json["action"]?.asInteger.map { Int($0) }
        themes = json["themes"]?.texts ?? []
        persons = json["persons"]?.texts ?? []
        goals = json["goals"]?.texts ?? []
        grades = try (json["grades"]?.asArray ?? []).map { try Grade.Draft($0) }
    }
}

extension Grade.Draft {
    fileprivate var json: JSON {
        [
            "part": .string(part), "value": .string(value.rawValue), "symbol": .string(symbol),
            "session": .string(session), "date": .string(date.text), "words": words.json,
        ]
    }

    fileprivate init(_ json: JSON) throws {
        guard let value = json["value"]?.asString.flatMap({ GradeValue(rawValue: $0) }),
            let date = json["date"]?.asString.flatMap({ CalendarDate($0) })
        else { throw StorageError.mismatch(column: "box", expected: "a grade") }
        self.init(
            value: value, part: json["part"]?.asString ?? "", symbol: json["symbol"]?.asString ?? "",
            session: json["session"]?.asString ?? "", date: date)
        words = json["words"].map { Wording($0) } ?? Wording()
    }
}
