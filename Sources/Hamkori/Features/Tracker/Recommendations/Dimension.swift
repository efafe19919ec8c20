import Markup
import Storage
import Web

/// What recommendations are counted by. The list is narrowed by the same names in addresses, so that a count can open
/// its list.
enum Dimension: String, CaseIterable, Sendable {
    case mechanism, source
    /// The institution's own themes.
    case theme
    case unTheme = "un-theme"
    case issue, persons, sdg, session, year, country, addressee, position
    /// The axis of dialogue.
    case dialogue = "state"
    case stateReported = "state-reported"
    case nhriAssessed = "nhri-assessed"
    case civilSocietyAssessed = "civil-society-assessed"

    /// The word for what a recommendation does not have.
    static let none = "none"

    /// The taxonomy of the topics by which it counts; nil where it counts by something else.
    var topics: Taxonomy? {
        switch self {
        case .unTheme: .theme
        case .issue: .issue
        case .persons: .persons
        default: nil
        }
    }

    /// The taxonomy that names its words; nil where the program or another record does.
    var taxonomy: Taxonomy? {
        switch self {
        case .mechanism: .mechanism
        case .sdg: .sdg
        case .position: .position
        default: topics
        }
    }

    /// Whether one recommendation may count in several of its rows.
    var hasSeveral: Bool { topics != nil || self == .sdg }

    /// Whether its words have an order of their own; the others stand by how many bear them.
    var isOrdered: Bool {
        switch self {
        case .sdg, .session, .year, .position, .dialogue, .stateReported, .nhriAssessed,
            .civilSocietyAssessed:
            true
        default: false
        }
    }

    /// What the API says of its filter; nil where the list has one of its own.
    var meaning: String? {
        switch self {
        case .mechanism:
            (TreatyBody.allCases.map(\.rawValue) + RecommendationSource.allCases.map(\.rawValue))
                .joined(separator: ", ")
        case .unTheme: "a theme of the UN, in its own words, or none"
        case .issue: "an issue of UPR Info, in its own words, or none"
        case .persons: "affected persons, in the UN’s words, or none"
        case .sdg: "a goal or target, 16 or 16.3, or none; a goal holds its targets"
        case .session: "a session or cycle of reviews, 12, or none"
        case .year: "the year of adoption, 2011"
        case .stateReported, .nhriAssessed, .civilSocietyAssessed:
            (ImplementationState.allCases.map(\.rawValue) + [Dimension.none]).joined(separator: ", ")
        case .source, .theme, .country, .addressee, .position, .dialogue: nil
        }
    }

    var name: Text {
        switch self {
        case .mechanism: Text(tg: "Механизм", ru: "Механизм", en: "Mechanism")
        case .source: RecommendationTexts.source
        case .theme: Words.theme
        case .unTheme, .issue, .persons: topics?.name ?? RecommendationTexts.source
        case .sdg: ViewTexts.goal
        case .session: RecommendationTexts.session
        case .year: ViewTexts.year
        case .country: ViewTexts.country
        case .addressee: RecommendationTexts.addressee
        case .position: RecommendationTexts.position
        case .dialogue: RecommendationTexts.dialogue
        case .stateReported: Reporter.state.name
        case .nhriAssessed: Reporter.nhri.name
        case .civilSocietyAssessed: Reporter.civilSociety.name
        }
    }
}

/// A number of a matrix.
struct MatrixCell: Sendable, Equatable {
    let row: String
    let column: String
    let count: Int
}

/// The treaty bodies, by the beginning of their documents' symbols (OHCHR's symbols of documents).
enum TreatyBody: String, CaseIterable, Sendable {
    case CCPR, CESCR, CERD, CEDAW, SPT, CAT, CRC, CMW, CRPD, CED

    /// How their symbols begin. The Subcommittee's begin like the Committee's, and go on otherwise.
    var symbol: String {
        switch self {
        case .CESCR: "E/C.12/"
        case .SPT: "CAT/OP/"
        default: rawValue + "/"
        }
    }
}

/// The words of dimensions as a reader sees them.
struct DimensionNames: Sendable {
    private let terms: TaxonomyNames
    private let organisations: Names?
    let language: Language

    /// Looks up the names of the words that are shown.
    init(
        _ words: [(Dimension, [String])], _ language: Language, of institution: ID<Institution>,
        in transaction: Transaction
    ) throws {
        let asked = words.flatMap { dimension, words -> [(taxonomy: Taxonomy, topic: String)] in
            guard let taxonomy = dimension.taxonomy else { return [] }
            return words.map { (taxonomy, $0) }
        }
        terms = try TaxonomyNames(asked, of: institution, in: transaction)
        let namesOrganisations = words.contains { $0.0 == .addressee }
        organisations = namesOrganisations ? try Names(institution, in: transaction) : nil
        self.language = language
    }

    func name(_ dimension: Dimension, _ word: String) -> String {
        guard word != Dimension.none else { return absence(dimension)[language] }
        switch dimension {
        case .unTheme, .issue, .persons, .mechanism, .position:
            return dimension.taxonomy.map { terms.name($0, word, language) } ?? word
        case .sdg: return terms.goal(word, language)
        case .source: return RecommendationSource(rawValue: word)?.name[language] ?? word
        case .theme: return Theme(rawValue: word)?.name[language] ?? word
        case .country: return Country(known: word)?.name.text(language) ?? word
        case .addressee: return ID<Organisation>(word).flatMap { organisations?[$0].text(language) } ?? word
        case .dialogue: return DialogueState(rawValue: word)?.name[language] ?? word
        case .stateReported, .nhriAssessed, .civilSocietyAssessed:
            return ImplementationState(rawValue: word)?.name[language] ?? word
        case .session, .year: return word
        }
    }

    private func absence(_ dimension: Dimension) -> Text {
        switch dimension {
        case .position: RecommendationTexts.noPosition
        case .addressee: ViewTexts.stateItself
        case .stateReported, .nhriAssessed, .civilSocietyAssessed: RecommendationTexts.nothingSaid
        default: ViewTexts.notNamed
        }
    }

    /// Words in the order in which they are shown: their own, else by how many bear them; what is missing comes last.
    func sorted(_ words: [String: Int], _ dimension: Dimension) -> [String] {
        words.map { word, count in
            (
                word: word, rank: rank(word, dimension), count: dimension.isOrdered ? 0 : count,
                name: language.alphabetical(name(dimension, word))
            )
        }.sorted { ($0.rank, $1.count, $0.name, $0.word) < ($1.rank, $0.count, $1.name, $1.word) }
            .map(\.word)
    }

    private func rank(_ word: String, _ dimension: Dimension) -> Int {
        guard word != Dimension.none else { return .max }
        guard dimension.isOrdered else { return 0 }
        switch dimension {
        case .dialogue:
            return DialogueState(rawValue: word).flatMap { DialogueState.allCases.firstIndex(of: $0) } ?? 0
        case .stateReported, .nhriAssessed, .civilSocietyAssessed:
            return ImplementationState(rawValue: word).flatMap {
                ImplementationState.allCases.firstIndex(of: $0)
            } ?? 0
        case .position: return terms[.position, word]?.place ?? 0
        default: return Int(word.prefix { $0.isNumber }) ?? .max - 1
        }
    }
}
