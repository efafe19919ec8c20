import Documents

/// An export of the Universal Human Rights Index in JSON: an array of annotations. Its records are read one by one by ``recommendation(_:line:)``.
enum UHRIFile {
    /// Reads one record, in the form of UHRI's own export or of its harvesters.
    /// - Returns: nil for annotations that are no recommendations (the Index holds concerns and observations, too).
    /// - Throws: `ImportProblem`.
    static func recommendation(_ json: JSON, line: Int) throws(ImportProblem) -> ImportedRecommendation? {
        let kind = word(json, "AnnotationType", "annotation_type")
        guard kind.isEmpty || kind.lowercased().contains("recommendation") else { return nil }
        let text = plain(word(json, "Text", "text"))
        guard !text.isEmpty else { throw ImportProblem(line: line, column: "Text", reason: .emptyText) }
        guard let country = list(json, "Countries", "countries").first else {
            throw ImportProblem(line: line, column: "Countries", reason: .noCountry)
        }
        let body = word(json, "Body", "body")
        var row = ImportedRecommendation(
            line: line, source: source(body: body), country: country, text: text,
            recommenders: list(json, "UprRecommendingCountry", "upr_recommending_country"))
        row.annotation = word(json, "AnnotationId", "_id")
        row.symbol = word(json, "Symbol", "symbol")
        row.paragraph = paragraph(text)
        row.themes = list(json, "Themes", "themes")
        row.persons = list(json, "AffectedPersons", "affected_persons")
        row.goals = list(json, "Sdgs", "sdgs").map { String($0.prefix { $0 != " " }) }
            .filter { !$0.isEmpty }
        row.session = word(json, "UprCycle", "upr_cycle")
        row.position = list(json, "UprPositions", "upr_positions").first.flatMap { StatePosition(words: $0) }
        return row
    }

    private static func word(_ json: JSON, _ names: String...) -> String {
        names.lazy.compactMap { json[$0]?.asString }.first.map(\.trimmed) ?? ""
    }

    /// A list's values without what real exports have: leading dashes and spaces, empty and double ones.
    private static func list(_ json: JSON, _ names: String...) -> [String] {
        let values = names.lazy.compactMap { json[$0]?.asArray }.first ?? []
        var seen: Set<String> = []
        return values.compactMap(\.asString).map { value in
            (value.hasPrefix("- ") ? String(value.dropFirst(2)) : value).trimmed
        }.filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    /// Text without its tags; the few named characters that UHRI uses become themselves.
    private static func plain(_ html: String) -> String {
        guard html.contains("<") || html.contains("&") else { return html.trimmed }
        var text = ""
        var isTag = false
        for character in html {
            if character == "<" {
                isTag = true
            } else if character == ">", isTag {
                isTag = false
            } else if !isTag {
                text.append(character)
            }
        }
        for (name, character) in [
            ("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&"),
        ] {
            text = text.replacing(name, with: character)
        }
        return text.trimmed
    }

    /// The paragraph's number, which stands at the start of the text or of its second line: `7.` or `121.2`.
    private static func paragraph(_ text: String) -> String {
        for line in text.split(separator: "\n").prefix(2) {
            let number = line.prefix { $0.isNumber || $0 == "." }
            if number.first?.isNumber == true {
                return number.hasSuffix(".") ? String(number.dropLast()) : String(number)
            }
        }
        return ""
    }

    /// What kind of mechanism a body is. The Index knows some under two names.
    private static func source(body: String) -> RecommendationSource {
        if body.contains("UPR") || body.hasPrefix("Universal Periodic") { return .upr }
        let committees = ["CCPR", "CESCR", "CERD", "CEDAW", "CAT", "CRC", "CMW", "CRPD", "CED", "SPT"]
        if committees.contains(where: { body.hasPrefix($0) }) || body.contains("Committee") {
            return .treatyBody
        }
        if ["SR", "WG", "IE", "Special", "Working Group", "Independent Expert"].contains(where: {
            body.hasPrefix($0)
        }) {
            return .specialProcedure
        }
        return .other
    }
}
