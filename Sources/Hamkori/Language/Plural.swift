/// A sentence that counts, in the plural forms that CLDR gives each language: English has one and other; Russian
/// one, few and many; Tajik keeps the noun in the singular after a numeral, so it needs a single form (CLDR root).
///
/// `{n}` stands for the number.
public struct Plural: Sendable, Hashable {
    public let tg: String
    public let ru: Russian
    public let en: English

    /// The forms of Russian whole numbers: 1, 21, 31 …; 2–4, 22–24 …; all others.
    public struct Russian: Sendable, Hashable {
        public let one: String
        public let few: String
        public let many: String

        public init(one: String, few: String, many: String) {
            self.one = one
            self.few = few
            self.many = many
        }
    }

    /// The forms of English whole numbers: 1; all others.
    public struct English: Sendable, Hashable {
        public let one: String
        public let other: String

        public init(one: String, other: String) {
            self.one = one
            self.other = other
        }
    }

    public init(tg: String, ru: Russian, en: English) {
        self.tg = tg
        self.ru = ru
        self.en = en
    }

    /// The sentence for a number of things.
    public func callAsFunction(_ number: Int, _ language: Language) -> String {
        let form =
            switch language {
            case .tg: tg
            case .en: number == 1 ? en.one : en.other
            case .ru: russian(number.magnitude)
            }
        return Text.fill(form.replacing("{n}", with: Numbers.text(number, language)), [])
    }

    /// The sentence for a number, in every language.
    public func text(_ number: Int) -> Text {
        Text(tg: self(number, .tg), ru: self(number, .ru), en: self(number, .en))
    }

    private func russian(_ number: UInt) -> String {
        switch (number % 10, number % 100) {
        case (1, let hundred) where hundred != 11: ru.one
        case (2...4, let hundred) where !(12...14).contains(hundred): ru.few
        default: ru.many
        }
    }
}

/// Numbers as each language writes them.
public enum Numbers {
    /// A whole number with its thousands grouped: by a no-break space in Tajik and Russian, a comma in English.
    public static func text(_ number: Int, _ language: Language) -> String {
        let digits = Array(String(number.magnitude))
        let separator = language == .en ? "," : "\u{A0}"
        // Four digits stand ungrouped in Russian and Tajik print.
        guard digits.count > (language == .en ? 3 : 4) else { return String(number) }
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { grouped += separator }
            grouped.append(digit)
        }
        return (number < 0 ? "−" : "") + grouped
    }

    /// A number of bytes, in whole megabytes, or kilobytes where it is less than one.
    public static func size(_ bytes: Int, _ language: Language) -> String {
        let isLarge = bytes >= 1_000_000
        let unit =
            switch (isLarge, language) {
            case (true, .en): "MB"
            case (true, _): "МБ"
            case (false, .en): "kB"
            case (false, _): "кБ"
            }
        return text(bytes / (isLarge ? 1_000_000 : 1_000), language) + "\u{A0}" + unit
    }
}
