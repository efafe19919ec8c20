import Storage
import Web

/// The lists of words by which sources tell what a recommendation is and what it is about, and complaints are sorted.
enum Taxonomy: String, RecordChoice, Storable, PathParameter {
    /// UPR Info's issues.
    case issue
    /// OHCHR's themes, as the Universal Human Rights Index uses them.
    case theme
    /// OHCHR's affected persons.
    case persons
    /// Who recommends.
    case mechanism
    /// The Sustainable Development Goals and their targets.
    case sdg
    /// What a State says to a recommendation.
    case position
    /// How much is asked, as UPR Info codes it.
    case action
    /// Rights that complaints tell of, by instrument and article.
    case rights
    /// Why a complaint is not admitted.
    case groundsOfInadmissibility

    /// Those whose words a recommendation bears as its topics; the others stand in fields of their own.
    static let ofTopics: [Taxonomy] = [.issue, .theme, .persons]

    static let placeholder = "taxonomy"

    var name: Text {
        switch self {
        case .issue: Text(tg: "Масъалаҳо (UPR Info)", ru: "Вопросы (UPR Info)", en: "Issues (UPR Info)")
        case .theme: Text(tg: "Мавзуъҳои СММ", ru: "Темы ООН", en: "UN themes")
        case .persons: Text(tg: "Шахсони дахлдор", ru: "Затронутые лица", en: "Affected persons")
        case .mechanism: Text(tg: "Механизмҳо", ru: "Механизмы", en: "Mechanisms")
        case .sdg:
            Text(
                tg: "Ҳадафҳои рушди устувор", ru: "Цели устойчивого развития",
                en: "Sustainable Development Goals")
        case .position: Text(tg: "Мавқеи давлат", ru: "Позиция государства", en: "The State’s position")
        case .action:
            Text(
                tg: "Навъи амали талабшуда (UPR Info)", ru: "Категория действия (UPR Info)",
                en: "Action category (UPR Info)")
        case .rights: Text(tg: "Ҳуқуқҳои вайроншуда", ru: "Нарушенные права", en: "Violated rights")
        case .groundsOfInadmissibility:
            Text(
                tg: "Асосҳои қабул накардани шикоят", ru: "Основания неприемлемости жалобы",
                en: "Grounds of inadmissibility")
        }
    }
}

/// A word of a taxonomy: what sources call it, and its name in each language.
struct Term: StoredRecord {
    let id: ID<Term>
    let taxonomy: Taxonomy
    /// The word that links and counts know it by, never changed: the source's own, such as `Right to food`, `16.3`.
    let word: String
    /// All words by which sources name it, the first among them.
    var spellings: [String]
    /// The term that it belongs to: a target's goal.
    let parent: ID<Term>?
    let name: Wording
    /// Where it stands among the terms of its taxonomy.
    let place: Int
    /// Whether it is no longer offered. What bears it keeps it, and its name.
    let isRetired: Bool
    /// Whether it came with the program.
    let isShipped: Bool
    let version: Int

    static let fields = RecordFields(
        Term.init,
        RecordField(untold: "id", \.id),
        RecordField("taxonomy", \.taxonomy),
        RecordField("word", \.word),
        RecordField("spellings", elsewhere: [], \.spellings),
        RecordField("parent", column: "parent_id", \.parent),
        RecordField("name", \.name),
        RecordField("place", \.place),
        RecordField("isRetired", column: "is_retired", \.isRetired),
        RecordField(untold: "is_shipped", \.isShipped),
        RecordField(untold: "version", \.version))

    /// What is needed to add one, or to change it.
    struct Draft: Sendable {
        var spellings: [String]
        var parent: ID<Term>?
        var name: Wording
        var place: Int
    }
}

/// The names of some words of taxonomies: those that a page shows, looked up in one statement.
struct TaxonomyNames: Sendable {
    /// A term in a few words.
    struct Entry: Sendable {
        let term: ID<Term>
        let word: String
        let name: Wording
        let place: Int
    }

    private let entries: [Taxonomy: [String: Entry]]

    /// Looks up what is shown, and nothing else.
    init(_ words: [(taxonomy: Taxonomy, topic: String)], in scope: Scope) throws {
        entries = try TaxonomyStore.entries(words, in: scope)
    }

    /// The term behind a source's word; nil where none is known.
    subscript(taxonomy: Taxonomy, word: String) -> Entry? { entries[taxonomy]?[word] }

    /// The name for a reader; where the word has no term yet, the source's own words.
    func name(_ taxonomy: Taxonomy, _ word: String, _ language: Language) -> String {
        self[taxonomy, word]?.name.text(language) ?? word
    }

    /// A goal or target with its number: `16.3 Rule of law and justice`; what was stored and is none is said to be none.
    func goal(_ number: String, _ language: Language) -> String {
        self[.sdg, number].map { "\(number) \($0.name.text(language))" } ?? SDGTarget.shown(number, language)
    }
}
