/// OHCHR's thematic list of recommendations with its last column filled: the columns and the words of the file that
/// States and institutions receive (its generation of 2017–2022, which has the column for the assessment), so that
/// it can be read back by whoever reads those.
enum ThematicListTable {
    static func table(
        _ rows: [TrackerReportRow], _ names: Names, _ language: Language
    ) -> TrackerReportTable {
        let headings: [(un: String, text: Text, width: Int)] = [
            ("Recommendation", RecommendationTexts.noun, 34),
            ("Position", RecommendationTexts.position, 10),
            ("Full list of themes", TrackerReportTexts.themes, 24),
            ("Assessment/comments on level of implementation", TrackerReportTexts.assessment, 32),
        ]
        let theme = language == .en ? "Theme: " : "Theme / \(Words.theme[language]): "
        return TrackerReportTable(
            columns: headings.map { heading in
                let own = heading.text[language]
                return TrackerReportTable.Column(
                    heading: language == .en ? [heading.un] : [heading.un, own], width: heading.width)
            },
            groups: rows.grouped(by: .theme, language).map { group in
                TrackerReportTable.Group(
                    heading: group.heading.map { theme + $0 },
                    rows: group.rows.map { row in
                        [
                            text(row, language), [row.recommendation.origin.position?.wordOfTheUN ?? ""],
                            about(row), row.voices(names).flatMap { $0.lines(language) },
                        ]
                    })
            })
    }

    /// `121.2 Complete … (Ukraine);` and the source of the position under it.
    private static func text(_ row: TrackerReportRow, _ language: Language) -> [String] {
        let origin = row.recommendation.origin
        let words = row.recommendation.text.text(language)
        var lines = [origin.paragraph.isEmpty ? words : origin.paragraph + " " + words]
        if let taken = row.positions.last, !taken.symbol.isEmpty {
            let paragraph = taken.paragraph.isEmpty ? "" : " - Para.\(taken.paragraph)"
            lines.append("Source of Position: " + taken.symbol + paragraph)
        } else if !origin.symbol.isEmpty {
            lines.append("Source of Position: " + origin.symbol)
        }
        return lines
    }

    private static func about(_ row: TrackerReportRow) -> [String] {
        var lines = row.topics.filter { $0.taxonomy != .persons }.map { "- " + $0.topic }
        let goals = row.recommendation.sdg
        if !goals.isEmpty {
            lines.append("SDGs:")
            lines += goals.map { goal in
                let place = (Int(goal.prefix { $0.isNumber }) ?? 0) - 1
                return "- " + goal + (goals.indices.contains(place) ? " - " + goals[place] : "")
            }
        }
        let persons = row.topics.filter { $0.taxonomy == .persons }
        if !persons.isEmpty { lines += ["Affected persons:"] + persons.map { "- " + $0.topic } }
        return lines
    }

    /// The names of the goals as OHCHR's lists write them.
    private static let goals = [
        "NO POVERTY", "ZERO HUNGER", "GOOD HEALTH AND WELL-BEING", "QUALITY EDUCATION", "GENDER EQUALITY",
        "CLEAN WATER AND SANITATION", "AFFORDABLE AND CLEAN ENERGY", "DECENT WORK AND ECONOMIC GROWTH",
        "INDUSTRY, INNOVATION AND INFRASTRUCTURE", "REDUCED INEQUALITIES",
        "SUSTAINABLE CITIES AND COMMUNITIES",
        "RESPONSIBLE CONSUMPTION AND PRODUCTION", "CLIMATE ACTION", "LIFE BELOW WATER", "LIFE ON LAND",
        "PEACE, JUSTICE AND STRONG INSTITUTIONS", "PARTNERSHIPS FOR THE GOALS",
    ]
}

extension StatePosition {
    /// The word that documents of the UN use.
    var wordOfTheUN: String {
        switch self {
        case .supported: "Supported"
        case .partiallySupported: "Supported/Noted"
        case .noted: "Noted"
        case .willBeExamined: "Will be examined"
        }
    }
}
