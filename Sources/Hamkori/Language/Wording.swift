import Documents
import Glibc
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
        var text = try String(stored: value)
        if let plain = text.withUTF8(Wording.plain) {
            self = plain
            return
        }
        let json = try JSON(parsing: text)
        self.init(
            tg: json["tg"]?.asString ?? "", ru: json["ru"]?.asString ?? "", en: json["en"]?.asString ?? "")
    }

    public var stored: Value { .text(json.canonical) }

    /// Reads `{"en":"…","ru":"…"}` where nothing is escaped, which is how nearly every text is stored and many of
    /// them stand on each page. Nil for anything else.
    private static func plain(_ text: UnsafeBufferPointer<UInt8>) -> Wording? {
        // Without an optimiser, whose builds the tests use, a loop over a slice takes a hundred times as long.
        let (quote, colon, count) = (UInt8(ascii: "\""), UInt8(ascii: ":"), text.count)
        guard let bytes = text.baseAddress, count > 1, bytes[0] == UInt8(ascii: "{"),
            bytes[count - 1] == UInt8(ascii: "}"), memchr(bytes, Int32(UInt8(ascii: "\\")), count) == nil
        else { return nil }
        var wording = Wording()
        var place = 1
        while place < count - 1 {
            // A member is "xx":" and the text and a quote, then a comma or the end.
            let start = place + 6
            guard start < count, let found = memchr(bytes + start, Int32(quote), count - start),
                let language = Language(first: bytes[place + 1], second: bytes[place + 2]),
                bytes[place] == quote, bytes[place + 3] == quote, bytes[place + 4] == colon,
                bytes[place + 5] == quote
            else { return nil }
            let length = UnsafeRawPointer(found) - UnsafeRawPointer(bytes + start)
            wording[language] = String(
                decoding: UnsafeBufferPointer(start: bytes + start, count: length), as: UTF8.self)
            place = start + length + 2
        }
        return wording
    }
}

extension Language {
    /// The language of a two-letter code in ASCII.
    fileprivate init?(first: UInt8, second: UInt8) {
        switch (first, second) {
        case (UInt8(ascii: "t"), UInt8(ascii: "g")): self = .tg
        case (UInt8(ascii: "r"), UInt8(ascii: "u")): self = .ru
        case (UInt8(ascii: "e"), UInt8(ascii: "n")): self = .en
        default: return nil
        }
    }
}

extension Wording {
    /// The text that ``json`` gave.
    init(_ json: JSON) {
        self.init(
            tg: json["tg"]?.asString ?? "", ru: json["ru"]?.asString ?? "", en: json["en"]?.asString ?? "")
    }
}
