import Storage

/// A language of the pages: Tajik, Russian or English. The raw value is the word in addresses (`/tg/…`).
public enum Language: String, CaseIterable, Sendable, Codable {
    case tg, ru, en

    /// The language's own name for itself, as a switcher shows it.
    public var ownName: String {
        switch self {
        case .tg: "Тоҷикӣ"
        case .ru: "Русский"
        case .en: "English"
        }
    }

    /// The first language of an `Accept-Language` header that we speak; Tajik, the State language, when none is.
    ///
    /// The header's order is taken as the order of preference (browsers send it so); weights of 0 are left out.
    public static func preferred(by header: String?) -> Language {
        for range in (header ?? "").split(separator: ",") {
            let parts = range.split(separator: ";")
            guard let tag = parts.first, !parts.dropFirst().contains(where: isZeroWeight) else { continue }
            let primary = tag.trimmed.split(separator: "-").first.map(String.init)?.lowercased() ?? ""
            if let language = Language(rawValue: primary) { return language }
        }
        return .tg
    }

    private static func isZeroWeight(_ parameter: Substring) -> Bool {
        let text = parameter.trimmed
        return text.hasPrefix("q=0") && !text.dropFirst(3).contains { $0.isNumber && $0 != "0" }
    }
}

extension StringProtocol {
    /// The text without white space at its ends.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}

extension Language: Storable {}
