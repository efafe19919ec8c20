import Documents

/// OHCHR's thematic list of recommendations: the Word file that a State and its NHRI get after a review. pandoc turns
/// it into JSON, and this reads that: one table whose rows are a theme's heading or a recommendation.
///
/// Two generations are known: four columns with the SDGs among the themes (until about 2022), and with the SDGs in a
/// column of their own and "Groups of Persons" among the themes.
enum ThematicList {
    /// Reads pandoc's JSON.
    /// - Parameter country: the State under review, which the file itself does not name.
    /// - Throws: `ImportProblem` when there is no such table.
    static func read(pandoc json: JSON, country: String) throws(ImportProblem) -> (
        rows: [ImportedRecommendation], problems: [ImportProblem]
    ) {
        let tables = (json["blocks"]?.asArray ?? []).filter { $0["t"]?.asString == "Table" }
        let rows = tables.flatMap { PandocTable.rows($0) }
        guard let heading = rows.first, heading.count == 4,
            heading[0].first?.hasPrefix("Recommendation") == true
        else { throw ImportProblem(line: 0, column: "", reason: .notThisFormat) }
        var found: [ImportedRecommendation] = []
        var problems: [ImportProblem] = []
        for (index, cells) in rows.enumerated().dropFirst() {
            // A row that spans the table names the theme of those that follow; each repeats it among its own.
            guard cells.count == 4 else { continue }
            // The heading is repeated where a table begins again.
            if cells[0].first == heading[0].first { continue }
            do throws(ImportProblem) {
                found.append(try recommendation(cells, line: index + 1, country))
            } catch {
                problems.append(error)
            }
        }
        return (found, problems)
    }

    private static func recommendation(
        _ cells: [[String]], line: Int, _ country: String
    ) throws(ImportProblem) -> ImportedRecommendation {
        var words = cells[0]
        let basis = words.lastIndex { $0.hasPrefix("Source of Position") }.map { words.remove(at: $0) } ?? ""
        let whole = words.joined(separator: " ").trimmed
        let paragraph = String(whole.prefix { $0.isNumber || $0 == "." })
        let text = String(whole.dropFirst(paragraph.count)).trimmed
        guard !text.isEmpty else {
            throw ImportProblem(line: line, column: "Recommendation", reason: .emptyText)
        }
        let said = cells[1].joined(separator: " ").trimmed
        guard let position = StatePosition(words: said) else {
            throw ImportProblem(line: line, column: "Position", reason: .unknownPosition(said))
        }
        let asks = RecommendingStates.asks(text)
        var row = ImportedRecommendation(
            line: line, source: .upr, country: country, text: text,
            recommenders: asks.flatMap(\.recommenders).uniqued)
        row.asks = asks.count > 1 ? asks : []
        row.position = position
        (row.positionSymbol, row.positionParagraph) = self.basis(basis)
        row.symbol = report(row.positionSymbol)
        row.paragraph = paragraph.hasSuffix(".") ? String(paragraph.dropLast()) : paragraph
        sort(cells[2] + ["SDGs:"] + cells[3], into: &row)
        return row
    }

    /// `Source of Position: A/HRC/43/15/Add.1 - Para.4` as symbol and paragraph.
    private static func basis(_ words: String) -> (symbol: String, paragraph: String) {
        let parts = words.split(separator: ":", maxSplits: 1).last.map(String.init) ?? ""
        guard let dash = parts.firstRange(of: " - ") else { return (parts.trimmed, "") }
        let paragraph = parts[dash.upperBound...].drop { !$0.isNumber }
        return (String(parts[..<dash.lowerBound]).trimmed, String(paragraph).trimmed)
    }

    /// The Working Group's report, which holds the recommendation: the State's addendum bears its symbol and more.
    private static func report(_ symbol: String) -> String {
        symbol.firstRange(of: "/Add.").map { String(symbol[..<$0.lowerBound]) } ?? symbol
    }

    /// Sorts the lines of the last cells by the small headings among them.
    private static func sort(_ lines: [String], into row: inout ImportedRecommendation) {
        enum Part { case themes, persons, goals }
        var part = Part.themes
        for line in lines {
            switch line.lowercased() {
            case "sdgs:": part = .goals
            case "affected persons:", "groups of persons:": part = .persons
            default:
                let words = (line.hasPrefix("-") ? String(line.dropFirst()) : line).trimmed
                guard !words.isEmpty else { continue }
                switch part {
                case .themes: row.themes.append(words)
                case .persons: row.persons.append(words)
                case .goals:
                    // `- 16 - PEACE, JUSTICE AND STRONG INSTITUTIONS`; anything else is somebody's comment.
                    let number = String(words.prefix { $0.isNumber })
                    if !number.isEmpty { row.goals.append(number) }
                }
            }
        }
    }
}

/// The rows of a table in pandoc's JSON, each cell as its paragraphs' texts.
enum PandocTable {
    static func rows(_ table: JSON) -> [[[String]]] {
        let parts = table["c"]?.asArray ?? []
        guard parts.count == 6 else { return [] }
        let bodies = (parts[4].asArray ?? []).flatMap { list($0, 2) + list($0, 3) }
        return (list(parts[3], 1) + bodies).map { row in
            list(row, 1).map { cell in list(cell, 4).flatMap(lines).filter { !$0.isEmpty } }
        }
    }

    /// The list at a place of a list; empty where there is none, as in what another version of pandoc may write.
    private static func list(_ json: JSON, _ place: Int) -> [JSON] {
        guard let all = json.asArray, all.indices.contains(place) else { return [] }
        return all[place].asArray ?? []
    }

    private static func lines(_ block: JSON) -> [String] {
        switch block["t"]?.asString {
        case "Para", "Plain": [text(block["c"] ?? .null).trimmed]
        case "BulletList": (block["c"]?.asArray ?? []).flatMap { ($0.asArray ?? []).flatMap(lines) }
        case "BlockQuote": (block["c"]?.asArray ?? []).flatMap(lines)
        default: []
        }
    }

    private static func text(_ inline: JSON) -> String {
        if let several = inline.asArray { return several.map(text).joined() }
        switch inline["t"]?.asString {
        case "Str": return inline["c"]?.asString ?? ""
        case "Space", "SoftBreak", "LineBreak": return " "
        case "Quoted": return "“" + text(inline["c"]?.asArray?.last ?? .null) + "”"
        case "Link", "Span": return (inline["c"]?.asArray?.dropFirst().first).map(text) ?? ""
        case "Note": return ""
        default: return inline["c"].map(text) ?? ""
        }
    }
}
