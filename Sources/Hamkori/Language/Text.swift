/// A sentence of the program in its three languages; a missing one does not compile.
///
/// Places for values are written `{1}`, `{2}` … so that each language may order them as it needs.
public struct Text: Sendable, Hashable {
    public let tg: String
    public let ru: String
    public let en: String

    public init(tg: String, ru: String, en: String) {
        self.tg = tg
        self.ru = ru
        self.en = en
    }

    /// The sentence in one language.
    public subscript(language: Language) -> String {
        switch language {
        case .tg: tg
        case .ru: ru
        case .en: en
        }
    }

    /// The sentence in one language with its places filled, `{1}` by the first value and so on.
    public func callAsFunction(_ language: Language, _ values: String...) -> String {
        Text.fill(self[language], values)
    }

    /// The sentence with its places filled in every language.
    public func filled(_ values: Text...) -> Text {
        Text(
            tg: Text.fill(tg, values.map(\.tg)),
            ru: Text.fill(ru, values.map(\.ru)),
            en: Text.fill(en, values.map(\.en)))
    }

    /// The same words in every language: a name, a number, a symbol.
    public static func same(_ text: String) -> Text {
        Text(tg: text, ru: text, en: text)
    }

    /// Puts the values in their places. A full stop after a value that ends with one (`2026 г.`) is left out.
    static func fill(_ pattern: String, _ values: [String]) -> String {
        guard pattern.contains("{") else { return pattern }
        var filled = ""
        var rest = Substring(pattern)
        while let open = rest.firstIndex(of: "{") {
            filled += rest[..<open]
            rest = rest[open...]
            guard let close = rest.firstIndex(of: "}") else { break }
            let place = Int(rest[rest.index(after: open)..<close])
            if let place, values.indices.contains(place - 1) {
                filled += values[place - 1]
            } else {
                filled += rest[open...close]
            }
            rest = rest[rest.index(after: close)...]
            if filled.hasSuffix("."), rest.hasPrefix(".") { rest = rest.dropFirst() }
        }
        return filled + rest
    }
}
