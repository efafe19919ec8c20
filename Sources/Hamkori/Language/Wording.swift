import Documents
import Storage

/// The text of a record in the languages that somebody has written it in: one record, a text per language.
///
/// Unlike ``Text`` a language may be missing (empty); a reader then gets another one and is told so.
public struct Wording: Sendable, Hashable {
    public var tg: String
    public var ru: String
    public var en: String

    public init(tg: String = "", ru: String = "", en: String = "") {
        self.tg = tg
        self.ru = ru
        self.en = en
    }

    public subscript(language: Language) -> String {
        get {
            switch language {
            case .tg: tg
            case .ru: ru
            case .en: en
            }
        }
        set {
            switch language {
            case .tg: tg = newValue
            case .ru: ru = newValue
            case .en: en = newValue
            }
        }
    }

    public var isEmpty: Bool { tg.isEmpty && ru.isEmpty && en.isEmpty }

    /// What a reader of a language gets: their own text, else the nearest one that exists.
    ///
    /// Tajik falls back to Russian and Russian to Tajik before English, because most readers of one read the other.
    public func shown(in language: Language) -> (text: String, language: Language) {
        let order: [Language] =
            switch language {
            case .tg: [.tg, .ru, .en]
            case .ru: [.ru, .tg, .en]
            case .en: [.en, .ru, .tg]
            }
        let found = order.first { !self[$0].isEmpty } ?? language
        return (self[found], found)
    }

    /// The text that a reader of a language gets.
    public func text(_ language: Language) -> String { shown(in: language).text }

    /// The wording as the ledger and the API give it: the languages that exist.
    public var json: JSON {
        let written = Language.allCases.filter { !self[$0].isEmpty }
        return .object(JSON.Members(written.map { ($0.rawValue, JSON.string(self[$0])) }))
    }
}

extension Wording: Storable {
    public init(stored value: Value) throws {
        let json = try JSON(parsing: Array(String(stored: value).utf8))
        self.init(
            tg: json["tg"]?.asString ?? "", ru: json["ru"]?.asString ?? "", en: json["en"]?.asString ?? "")
    }

    public var stored: Value { .text(json.canonical) }
}

extension Wording {
    /// The text that ``json`` gave.
    init(_ json: JSON) {
        self.init(
            tg: json["tg"]?.asString ?? "", ru: json["ru"]?.asString ?? "", en: json["en"]?.asString ?? "")
    }
}
