import Storage
import Web

/// The documents that are made.
enum TrackerReportKind: String, CaseIterable, Sendable, PathParameter {
    /// OHCHR's table after a review: recommendation, position, themes, assessment.
    case thematicList = "thematic-list"
    /// A table for a mid-term or treaty-body report: what was done, what each side says, what comes next.
    case answerTable = "answer-table"

    init?(pathSegment: Substring) { self.init(rawValue: String(pathSegment)) }
    var pathSegment: String { rawValue }
    static var placeholder: String { "document" }

    var name: Text {
        switch self {
        case .thematicList: TrackerReportTexts.thematicList
        case .answerTable: TrackerReportTexts.answerTable
        }
    }

    /// The forms in which it can be had, beside the page.
    var formats: [ListRequest.Format] {
        switch self {
        case .thematicList: [.docx, .pdf]
        case .answerTable: [.docx, .pdf, .xlsx]
        }
    }
}

/// By what the rows of a document follow each other.
enum TrackerReportOrder: String, CaseIterable, Sendable {
    case theme, paragraph

    var name: Text {
        switch self {
        case .theme: TrackerReportTexts.byTheme
        case .paragraph: TrackerReportTexts.byParagraph
        }
    }
}

/// What somebody says of a recommendation's implementation: the last that they said.
struct Voice: Sendable, Hashable {
    let reporter: Reporter
    let state: ImplementationState
    let who: Wording
    let at: Timestamp
    let words: Wording

    /// Who says what, and when, line by line.
    func lines(_ language: Language, withWords: Bool = true) -> [String] {
        let signature = [Dates.short(at.date, language), who.text(language)].filter { !$0.isEmpty }
        let told = [
            "\(reporter.name[language]): \(state.name[language])", "(\(signature.joined(separator: ", ")))",
            withWords ? words.text(language) : "",
        ]
        return told.filter { !$0.isEmpty }
    }

    /// The last word of everybody who said something: the State, the institution, civil society, each by name.
    static func last(among changes: [StateChange]) -> [Voice] {
        var voices: [Voice] = []
        for change in changes {
            guard let reporter = Reporter(rawValue: change.axis),
                let state = ImplementationState(rawValue: change.state)
            else { continue }
            voices.removeAll { $0.reporter == reporter && $0.who == change.who }
            voices.append(
                Voice(
                    reporter: reporter, state: state, who: change.who, at: change.at, words: change.reason))
        }
        return Reporter.allCases.flatMap { reporter in voices.filter { $0.reporter == reporter } }
    }
}

/// A recommendation with all that a document tells of it.
struct TrackerReportRow: Sendable {
    let recommendation: Recommendation
    let positions: [PositionTaken]
    let topics: [(taxonomy: Taxonomy, topic: String)]
    let changes: [StateChange]
    let supporting: [ID<Organisation>]
    let commitments: [Commitment]

    var voices: [Voice] { Voice.last(among: changes) }

    /// What it is about first: a theme of the UN, an issue of UPR Info, or a theme of ours.
    func group(_ language: Language) -> String {
        let topic = Taxonomy.allCases.filter { $0 != .persons }.reversed().lazy
            .compactMap { taxonomy in topics.first { $0.taxonomy == taxonomy }?.topic }.first
        return topic ?? recommendation.theme?.name[language] ?? recommendation.source.name[language]
    }

    /// All rows of a review.
    static func all(
        of review: Review, _ institution: ID<Institution>, in transaction: Transaction
    ) throws -> [TrackerReportRow] {
        try RecommendationStore.recommendations(of: review, institution, in: transaction).map { found in
            TrackerReportRow(
                recommendation: found,
                positions: try RecommendationStore.positions(of: found.id, in: transaction),
                topics: try RecommendationStore.topics(of: found.id, in: transaction),
                changes: try RecommendationStore.changes(of: found.id, in: transaction),
                supporting: try RecommendationStore.supporting(of: found.id, in: transaction),
                commitments: try FollowUpStore.commitments(of: found.id, in: transaction)
                    .filter { $0.publication == .public })
        }
    }
}

/// A table that a document holds: its columns, and its rows under headings of their own.
struct TrackerReportTable: Sendable {
    /// A column: what its heading says, line by line, and its share of the width in percent.
    struct Column: Sendable {
        let heading: [String]
        let width: Int
    }

    /// Rows under a heading; each cell is told line by line.
    struct Group: Sendable {
        let heading: String?
        let rows: [[[String]]]
    }

    let columns: [Column]
    let groups: [Group]
}

extension [TrackerReportRow] {
    /// The rows by what they are about, in the order of the words, or all together by paragraph.
    func grouped(
        by order: TrackerReportOrder, _ language: Language
    ) -> [(heading: String?, rows: [TrackerReportRow])] {
        let sorted = self.sorted {
            ParagraphOrder($0.recommendation.origin.paragraph)
                < ParagraphOrder($1.recommendation.origin.paragraph)
        }
        guard order == .theme else { return [(nil, sorted)] }
        let groups = Dictionary(grouping: sorted) { $0.group(language) }
        return groups.sorted { ListRequest.folded($0.key) < ListRequest.folded($1.key) }
            .map { ($0.key, $0.value) }
    }
}

/// Paragraphs as people count them: 121.9 before 121.10, and what has no number last.
struct ParagraphOrder: Comparable {
    private let numbers: [Int]

    init(_ paragraph: String) {
        numbers = paragraph.split { !$0.isNumber }.compactMap { Int($0) }
    }

    static func < (left: ParagraphOrder, right: ParagraphOrder) -> Bool {
        guard !left.numbers.isEmpty else { return false }
        return right.numbers.isEmpty || left.numbers.lexicographicallyPrecedes(right.numbers)
    }
}
