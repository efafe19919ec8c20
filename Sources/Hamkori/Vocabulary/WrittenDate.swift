/// Dates as people write them, in figures and with the months of our languages. What can be meant in two ways, or is no
/// day of the calendar, is a fault and never the nearest date.
enum WrittenDate {
    enum Fault: Error, Hashable, Sendable {
        case notUnderstood
        /// The 29th of February 2023, a 13th month.
        case noSuchDay
        /// `5.11.21`: the century is missing.
        case shortYear
        /// A number and no year: a spreadsheet counts days so, and perhaps this is something else.
        case number
        /// `05/11/2021` among others that have the month first.
        case ambiguous
        /// Still to come.
        case future
    }

    /// Reads a date: figures with the day first or as ISO 8601, or a month's name; a time behind it is left out.
    /// - Parameter isMonthFirst: whether figures around it have the month first: then those that can be read in both ways
    ///   are not.
    static func read(_ text: String, isMonthFirst: Bool = false) throws(Fault) -> PartialDate {
        let words = words(of: text)
        guard !words.isEmpty else { throw .notUnderstood }
        if words.allSatisfy({ $0.kind == .number }) {
            return try figures(words, isMonthFirst: isMonthFirst)
        }
        return try named(words)
    }

    /// Whether figures can only have the month first: `11/25/2021`.
    static func isMonthFirst(_ text: String) -> Bool {
        let words = words(of: text)
        guard words.count == 3, words.allSatisfy({ $0.kind == .number }), words[2].isYear,
            words.allSatisfy({ $0.count <= 2 || $0.isYear })
        else { return false }
        return (1...12).contains(words[0].number) && (13...31).contains(words[1].number)
    }

    // MARK: Figures

    private static func figures(_ words: [Word], isMonthFirst: Bool) throws(Fault) -> PartialDate {
        let numbers = words.map(\.number)
        let signs = Set(words.dropLast().map(\.sign))
        guard signs.count <= 1, signs.allSatisfy({ "./-".contains($0) }) else { throw .notUnderstood }
        switch (words.count, words.map(\.isYear)) {
        case (1, [true]): return try date(year: numbers[0])
        case (1, _): throw .number
        // A span of years is written with a stroke, too: 2011/12.
        case (2, [true, false]) where signs == ["-"] && words[1].count == 2:
            return try date(year: numbers[0], month: numbers[1])
        case (2, [false, true]) where words[0].count <= 2:
            return try date(year: numbers[1], month: numbers[0])
        case (3, [true, false, false]) where words[1].count <= 2 && words[2].count <= 2:
            return try date(year: numbers[0], month: numbers[1], day: numbers[2])
        case (3, [false, false, true]) where words[0].count <= 2 && words[1].count <= 2:
            let isEither = numbers[0] != numbers[1] && (1...12).contains(numbers[0])
            if isMonthFirst, isEither { throw .ambiguous }
            return try date(year: numbers[2], month: numbers[1], day: numbers[0])
        case (3, [false, false, false]) where words.allSatisfy({ $0.count <= 2 }): throw .shortYear
        default: throw .notUnderstood
        }
    }

    // MARK: Names

    private static func named(_ words: [Word]) throws(Fault) -> PartialDate {
        let kinds = words.map { word -> Character in
            switch word.kind {
            case .month: "m"
            case .other: "?"
            case .number: word.isYear ? "y" : word.count <= 2 ? "d" : "?"
            }
        }
        let order = String(kinds)
        switch order {
        case "my", "ym", "dmy", "mdy", "ymd", "ydm": break
        case "dmd", "md", "mdd": throw .shortYear
        default: throw .notUnderstood
        }
        func number(_ kind: Character) -> Int? { kinds.firstIndex(of: kind).map { words[$0].number } }
        guard let year = number("y"), let month = number("m") else { throw .notUnderstood }
        return try date(year: year, month: month, day: number("d"))
    }

    private static func date(year: Int, month: Int? = nil, day: Int? = nil) throws(Fault) -> PartialDate {
        let read =
            day.map { CalendarDate(year: year, month: month ?? 0, day: $0).map(PartialDate.init) }
            ?? PartialDate(year: year, month: month)
        guard let read else { throw (1900...2199).contains(year) ? .noSuchDay : .notUnderstood }
        return read
    }

    // MARK: Words

    private struct Word {
        enum Kind { case number, month, other }

        let kind: Kind
        /// The figures, or the number of the month.
        let number: Int
        /// How many characters it has.
        let count: Int
        /// What stands behind it: a space, or a sign.
        var sign: Character = " "

        static let other = Word(kind: .other, number: 0, count: 1)

        var isYear: Bool { kind == .number && count == 4 }
    }

    /// Figures and letters, without a time of day and without the words that only say that a number is a year or a day.
    private static func words(of text: String) -> [Word] {
        var words: [Word] = []
        var rest = withoutTime(text.lowercased())[...]
        while let first = rest.first {
            guard first.isLetter || first.isNumber else {
                note(sign: first, in: &words)
                rest.removeFirst()
                continue
            }
            let piece = rest.prefix { first.isNumber ? $0.isNumber : $0.isLetter }
            rest = rest.dropFirst(piece.count)
            if let word = word(piece, after: words.last) { words.append(word) }
        }
        // `2021-` is the beginning of a span.
        if let last = words.last, "/-".contains(last.sign) { words.append(.other) }
        return words
    }

    /// Keeps the sign behind a word; one that stands in no date is a word by itself.
    private static func note(sign: Character, in words: inout [Word]) {
        guard !sign.isWhitespace, sign != "," else { return }
        if "./-".contains(sign), let last = words.last, last.sign == " " {
            words[words.count - 1].sign = sign
        } else if sign != "." {
            words.append(.other)
        }
    }

    /// Nil for a word that says nothing by itself.
    private static func word(_ piece: Substring, after last: Word?) -> Word? {
        if piece.allSatisfy({ ("0"..."9").contains($0) }) {
            return Word(kind: .number, number: Int(piece) ?? -1, count: piece.count)
        }
        if let month = months[String(piece)] { return Word(kind: .month, number: month, count: piece.count) }
        if ["г", "год", "года", "году", "соли", "сол"].contains(piece) { return nil }
        let isOrdinal =
            ["st", "nd", "rd", "th"].contains(piece) && last?.kind == .number && last?.sign == " "
        return isOrdinal || piece == "of" ? nil : .other
    }

    /// What stands before `T00:00:00` or ` 0:00`.
    private static func withoutTime(_ text: String) -> String {
        let text = text.trimmed
        guard let colon = text.firstIndex(of: ":"),
            let start = text[..<colon].lastIndex(where: { $0 == "t" || $0.isWhitespace })
        else { return text }
        let time = text[text.index(after: start)...]
        let known = "0123456789:.+-zamp "
        guard time.allSatisfy(known.contains), time.first?.isNumber == true else { return text }
        return String(text[..<start])
    }

    /// The numbers of the months by their names, whole and short, as they stand alone and beside a day or a year.
    private static let months: [String: Int] = {
        let names = [
            "january jan январь января янв январ январи",
            "february feb февраль февраля февр фев феврал феврали", "march mar март марта мар марти",
            "april apr апрель апреля апр апрел апрели", "may май мая майи",
            "june jun июнь июня июн июни", "july jul июль июля июл июли",
            "august aug август августа авг августи",
            "september sept sep сентябрь сентября сент сен сентябр сентябри",
            "october oct октябрь октября окт октябр октябри",
            "november nov ноябрь ноября нояб ноя ноябр ноябри",
            "december dec декабрь декабря дек декабр декабри",
        ]
        var months: [String: Int] = [:]
        for (place, names) in names.enumerated() {
            for name in names.split(separator: " ") { months[String(name)] = place + 1 }
        }
        return months
    }()
}
