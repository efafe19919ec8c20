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
struct LatestStatement: Sendable, Hashable {
    let voice: ImplementationVoice
    /// The number of the ask that it is about; nil: the whole.
    let ask: Int?
    let state: ImplementationState
    /// The organisation.
    let who: Wording
    let at: Timestamp
    let words: Wording

    /// Who says what, and when, line by line.
    func lines(_ language: Language, withWords: Bool = true) -> [String] {
        let signature = [Dates.short(at.date, language), who.text(language)].filter { !$0.isEmpty }
        let part = ask.map { " (№ \($0))" } ?? ""
        let told = [
            "\(voice.name[language])\(part): \(state.name[language])",
            "(\(signature.joined(separator: ", ")))",
            withWords ? words.text(language) : "",
        ]
        return told.filter { !$0.isEmpty }
    }

    /// The last word of everybody who said something of the whole or of an ask: the State, the institution, civil
    /// society, each by the name of the organisation.
    /// - Parameters:
    ///   - reports: the State's released ones, newest first.
    ///   - assessments: newest first.
    static func last(_ reports: [ProgressReport], _ assessments: [Assessment], _ names: Names)
        -> [LatestStatement]
    {
        let said =
            reports.map {
                LatestStatement(
                    voice: .state, ask: $0.ask, state: $0.state, who: names[$0.organisation], at: $0.at,
                    words: $0.text)
            }
            + assessments.map {
                LatestStatement(
                    voice: $0.voice, ask: $0.ask, state: $0.state, who: names[$0.organisation],
                    at: $0.at,
                    words: $0.text)
            }
        return ImplementationVoice.allCases.flatMap { voice in
            var heard: Set<String> = []
            return said.filter { $0.voice == voice }.filter {
                heard.insert("\($0.ask ?? 0) \($0.who.json.canonical)").inserted
            }
        }
    }
}

/// A recommendation with all that a document tells of it.
struct TrackerReportRow: Sendable {
    let recommendation: Recommendation
    let positions: [PositionTaken]
    let topics: [(taxonomy: Taxonomy, topic: String)]
    /// The State's released reports, newest first.
    let reports: [ProgressReport]
    /// Newest first.
    let assessments: [Assessment]
    let supporting: [ID<Organisation>]
    let commitments: [Commitment]
    /// The public ones of the plan, in its order.
    let measures: [Measure]

    func voices(_ names: Names) -> [LatestStatement] { LatestStatement.last(reports, assessments, names) }

    /// What it is about first: a theme of the UN, an issue of UPR Info, or a theme of ours.
    func group(_ language: Language) -> String {
        let topic = Taxonomy.allCases.filter { $0 != .persons }.reversed().lazy
            .compactMap { taxonomy in topics.first { $0.taxonomy == taxonomy }?.topic }.first
        return topic ?? recommendation.theme?.name[language] ?? recommendation.source.name[language]
    }

    /// All rows of a review.
    static func all(of review: Review, in scope: Scope) throws -> [TrackerReportRow] {
        try RecommendationStore.recommendations(of: review, in: scope).map { found in
            TrackerReportRow(
                recommendation: found,
                positions: try RecommendationStore.positions(of: found.id, in: scope),
                topics: try RecommendationStore.topics(of: found.id, in: scope),
                reports: try FollowUpStore.reports(of: found.id, in: scope),
                assessments: try FollowUpStore.assessments(of: found.id, in: scope),
                supporting: try RecommendationStore.supporting(of: found.id, in: scope),
                commitments: try FollowUpStore.commitments(of: found.id, in: scope)
                    .filter { $0.publication == .public },
                measures: try MeasureStore.measures(of: found.id, in: scope)
                    .filter { $0.draft.publication == .public })
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
        return groups.sorted { language.alphabetical($0.key) < language.alphabetical($1.key) }
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
