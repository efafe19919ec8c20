/// A State, by its ISO 3166-1 alpha-3 code.
struct Country: Hashable, Sendable {
    /// `TJK`.
    let code: String

    private init(code: String) {
        self.code = code
    }

    /// The State of a code of three or two letters; nil for what is none.
    init?(known code: some StringProtocol) {
        let code = code.uppercased()
        let whole = code.count == 2 ? Country.table.first { $0.short == code }?.code ?? "" : code
        guard Country.byCode[whole] != nil else { return nil }
        self.code = whole
    }

    /// The State that somebody names, in Tajik, Russian or English, as the UN does or used to; also by its code.
    init?(named name: some StringProtocol) {
        guard let code = Country.byName[Country.folded(name)] else { return nil }
        self.code = code
    }

    static let tajikistan = Country(code: "TJK")

    /// Its short names.
    var name: Wording {
        guard let place = Country.byCode[code] else { return Wording(en: code) }
        let known = Country.table[place]
        return Wording(tg: Country.tajik[code] ?? "", ru: known.ru, en: known.en)
    }

    private static let byCode = Dictionary(
        uniqueKeysWithValues: table.enumerated().map { ($1.code, $0) })

    private static let byName: [String: String] = {
        var names: [String: String] = [:]
        for known in table {
            names[folded(known.code)] = known.code
            names[folded(known.en)] = known.code
            names[folded(known.ru)] = known.code
        }
        for (code, name) in tajik { names[folded(name)] = code }
        for alias in aliases { names[folded(alias.name)] = alias.code }
        return names
    }()

    /// Without what files write differently: case, a leading article, typographic apostrophes, `and` for `&`.
    private static func folded(_ name: some StringProtocol) -> String {
        var folded = name.lowercased().replacing("ё", with: "е").replacing("’", with: "'").replacing(
            " & ", with: " and "
        ).trimmed
        if folded.hasPrefix("the ") { folded = String(folded.dropFirst(4)) }
        if folded.hasSuffix(" (the)") { folded = String(folded.dropLast(6)) }
        return folded
    }
}
