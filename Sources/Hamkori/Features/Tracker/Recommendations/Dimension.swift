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

    /// Those by which the list offers its reader to narrow it, in the order of its fields.
    static let facets: [Dimension] = [
        .source, .position, .theme, .dialogue, .stateReported, .nhriAssessed, .civilSocietyAssessed,
    ]

    /// Its values with their names, where the program itself knows them all; empty where files and people bring them.
    var options: [(value: String, name: Text)] {
        switch self {
        case .source: RecommendationSource.allCases.map { ($0.rawValue, $0.name) }
        case .position:
            StatePosition.allCases.map { ($0.rawValue, $0.name) }
                + [(Dimension.none, RecommendationTexts.noPosition)]
        case .theme:
            Theme.allCases.map { ($0.rawValue, $0.name) } + [(Dimension.none, RecommendationTexts.noTheme)]
        case .dialogue: DialogueState.allCases.map { ($0.rawValue, $0.name) }
        case .stateReported, .nhriAssessed, .civilSocietyAssessed:
            ImplementationState.allCases.map { ($0.rawValue, $0.name) }
                + [(Dimension.none, RecommendationTexts.nothingSaid)]
        case .mechanism, .unTheme, .issue, .persons, .sdg, .session, .year, .country, .addressee: []
        }
    }

    /// Whether a value is among its options; an address may hold anything.
    func knows(_ value: String) -> Bool { options.contains { $0.value == value } }

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
        case .stateReported: ImplementationVoice.state.name
        case .nhriAssessed: ImplementationVoice.nhri.name
        case .civilSocietyAssessed: ImplementationVoice.civilSociety.name
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
    init(_ words: [(Dimension, [String])], _ language: Language, in scope: Scope) throws {
        let asked = words.flatMap { dimension, words -> [(taxonomy: Taxonomy, topic: String)] in
            guard let taxonomy = dimension.taxonomy else { return [] }
            return words.map { (taxonomy, $0) }
        }
        terms = try TaxonomyNames(asked, in: scope)
        let namesOrganisations = words.contains { $0.0 == .addressee }
        organisations = namesOrganisations ? try Names(in: scope) : nil
        self.language = language
    }

    func name(_ dimension: Dimension, _ word: String) -> String {
        guard word != Dimension.none else { return absence(dimension)[language] }
        switch dimension {
        case .unTheme, .issue, .persons, .mechanism, .position:
            return dimension.taxonomy.map { terms.name($0, word, language) } ?? word
        case .sdg: return terms.goal(word, language)
        case .country: return Country(known: word)?.name.text(language) ?? word
        case .addressee: return ID<Organisation>(word).flatMap { organisations?[$0].text(language) } ?? word
        case .source, .theme, .dialogue, .stateReported, .nhriAssessed, .civilSocietyAssessed, .session,
            .year:
            return dimension.options.first { $0.value == word }?.name[language] ?? word
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
        case .dialogue, .stateReported, .nhriAssessed, .civilSocietyAssessed:
            return dimension.options.firstIndex { $0.value == word } ?? 0
        case .position: return terms[.position, word]?.place ?? 0
        default: return Int(word.prefix { $0.isNumber }) ?? .max - 1
        }
    }
}
