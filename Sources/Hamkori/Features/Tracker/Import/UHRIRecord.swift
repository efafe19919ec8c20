import Documents

/// A record of the Universal Human Rights Index, as each of its exports gives it, with the oddities of real ones.
struct UHRIRecord {
    var annotation = ""
    var kind = ""
    var body = ""
    var symbol = ""
    var html = ""
    var published = ""
    /// What its export calls that.
    var publishedIn = "PublicationDate"
    var session = ""
    var countries: [String] = []
    var themes: [String] = []
    var persons: [String] = []
    var goals: [String] = []
    var positions: [String] = []
    var recommenders: [String] = []

    /// What a record says to the tracker: a recommendation for each State that it is about.
    func lines(line: Int) -> [ImportedLine] {
        // A type is missing in some; concerns and observations are the other kind.
        guard kind.isEmpty || kind.lowercased().contains("recommendation") else { return [.noRecommendation] }
        let states = countries.filter { Country(named: $0) ?? Country(known: $0) != nil }
        guard !states.isEmpty else { return [.withoutState] }
        do throws(ImportProblem) {
            let rows = try states.map { (state) throws(ImportProblem) in
                try recommendation(to: state, of: states.count, line: line)
            }
            return rows.map { .recommendation($0) }
        } catch {
            return [.problem(error)]
        }
    }

    private func recommendation(
        to state: String, of count: Int, line: Int
    ) throws(ImportProblem) -> ImportedRecommendation {
        let text = UHRIRecord.plain(html)
        guard !text.isEmpty else { throw ImportProblem(line: line, column: "Text", reason: .emptyText) }
        guard text.count <= ImportTable.cellLimit else {
            throw ImportProblem(line: line, column: "Text", reason: .tooLong(text.count))
        }
        let mechanism = UHRIBody(named: body, symbol: symbol, isReview: !recommenders.isEmpty)
        var row = ImportedRecommendation(
            line: line, source: mechanism.source, country: state, text: text, recommenders: recommenders)
        row.annotation = count == 1 || annotation.isEmpty ? annotation : "\(annotation) \(state)"
        row.body = mechanism.name
        row.symbol = symbol
        row.paragraph = UHRIRecord.paragraph(text)
        row.themes = themes
        row.persons = persons
        row.goals = goals.map(SDGTarget.word).filter { !$0.isEmpty }
        row.session = session
        row.take(date: published, column: publishedIn)
        if let said = positions.first {
            guard let position = StatePosition(words: said) else {
                throw ImportProblem(line: line, column: "UPR Position", reason: .unknownPosition(said))
            }
            row.position = position
            row.positionSymbol = symbol
        }
        return row
    }

    /// Values without what real exports have: leading dashes and spaces, empty and double ones.
    static func values(_ given: [some StringProtocol]) -> [String] {
        given.map { value($0) }.filter { !$0.isEmpty }.uniqued
    }

    static func value(_ given: some StringProtocol) -> String {
        let value = given.trimmed
        return (value.hasPrefix("- ") ? String(value.dropFirst(2)) : value).trimmed
    }

    /// A day as Excel counts, since 30 December 1899: the Index's workbooks have numbers for days of publication.
    static func day(ofExcel number: String) -> String? {
        guard let serial = Double(number), (18_264..<110_000).contains(serial) else { return nil }
        return CalendarDate(unchecked: 1899, 12, 30).adding(days: Int(serial)).text
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
            if number.first?.isNumber == true, number.contains(".") {
                return number.hasSuffix(".") ? String(number.dropLast()) : String(number)
            }
        }
        return ""
    }
}
