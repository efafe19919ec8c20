extension Password {
    /// Why a password is not accepted.
    public enum Problem: Hashable, Sendable {
        /// Fewer than this many characters.
        case tooShort(Int)
        /// More than this many characters.
        case tooLong(Int)
        /// One of the first that a guesser tries.
        case common
    }

    /// The fewest characters (Unicode scalars in NFC), OWASP ASVS 5.0 §6.2.
    public static let shortest = 12
    /// The most characters.
    public static let longest = 128

    /// What is wrong with a new password; empty if it will do. There are no rules about kinds of characters
    /// (NIST SP 800-63B §3.1.1.2).
    /// - Parameter words: words that are too near at hand here: the person's names, the address, the
    ///   institution.
    public static func problems(of password: String, avoiding words: [String] = []) -> [Problem] {
        let scalars = Array(normalized(password))
        if scalars.count < shortest { return [.tooShort(shortest)] }
        if scalars.count > longest { return [.tooLong(longest)] }
        return isCommon(password, avoiding: words) ? [.common] : []
    }

    private static func isCommon(_ password: String, avoiding words: [String]) -> Bool {
        let lower = String(normalized(password.lowercased()))
        if CommonPasswords.whole.contains(lower) { return true }
        let near = words.flatMap { $0.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) }
            .map { String(normalized($0.lowercased())) }.filter { $0.unicodeScalars.count >= 3 }
        return GuessingCost(of: lower, also: Set(near)).total < GuessingCost.enough
    }
}

/// A rough count of what a guesser must get right: a common word or a run of neighbouring keys is one thing
/// however long it is, and so is a repetition. `Password2024!` is then no longer than the six things it is
/// made of.
struct GuessingCost {
    /// As much as six letters chosen freely.
    static let enough = 12
    /// In halves: a digit costs 1, another character 2, a word or a run 2.
    let total: Int

    private static let thing = 2
    private static let rows = [
        "01234567890", "abcdefghijklmnopqrstuvwxyz", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя", "qwertyuiop[]\\", "asdfghjkl;'", "zxcvbnm,./", "qwertzuiop",
        "azertyuiop", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю.", "йқукенгшҳзхъ", "фҷвапролджэ",
        "!@#$%^&*()_+",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/", "1q2w3e4r5t6y7u8i9o0p", "q1w2e3r4t5y6u7i8o9p0",
        "qazwsxedcrfvtgbyhnujmikolp", "1234567890-=", "1й2ц3у4к5е6н7г8ш9щ0з", "йфяцычувскамепинртгоь",
    ].map { Array($0.unicodeScalars) }

    private static let disguises: [Unicode.Scalar: Unicode.Scalar] = [
        "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "!": "i", "|": "l",
    ]

    /// - Parameters:
    ///   - text: the password in lower case.
    ///   - words: further words that count as common.
    init(of text: String, also words: Set<String>) {
        let all = Array(text.unicodeScalars)
        let period = GuessingCost.period(of: all)
        let scalars = Array(all.prefix(period))
        let plain = scalars.map { GuessingCost.disguises[$0] ?? $0 }
        let longest = max(12, words.map(\.unicodeScalars.count).max() ?? 0)
        // The least cost of everything from each place to the end.
        var costs = [Int](repeating: 0, count: scalars.count + 1)
        for start in scalars.indices.reversed() {
            let digit = (0x30...0x39).contains(scalars[start].value)
            costs[start] = costs[start + 1] + (digit ? 1 : GuessingCost.thing)
            let run = GuessingCost.run(in: scalars, from: start)
            for length in stride(from: 3, through: run, by: 1) {
                costs[start] = min(costs[start], costs[start + length] + GuessingCost.thing)
            }
            for length in stride(from: 3, through: min(longest, scalars.count - start), by: 1) {
                let isWord = [scalars, plain].contains { form in
                    var view = String.UnicodeScalarView()
                    view.append(contentsOf: form[start..<start + length])
                    return words.contains(String(view)) || CommonPasswords.words.contains(String(view))
                }
                if isWord { costs[start] = min(costs[start], costs[start + length] + GuessingCost.thing) }
            }
        }
        total = costs[0] + (period < all.count ? GuessingCost.thing : 0)
    }

    /// The shortest beginning whose repetition gives the whole text, at least twice; the whole length if
    /// none.
    private static func period(of text: [Unicode.Scalar]) -> Int {
        for period in stride(from: 1, through: text.count / 2, by: 1)
        where (period..<text.count).allSatisfy({ text[$0] == text[$0 - period] }) {
            return period
        }
        return text.count
    }

    /// How many characters from here are one character repeated, or neighbours in a row, in either direction.
    private static func run(in text: [Unicode.Scalar], from start: Int) -> Int {
        var longest = text[start...].prefix { $0 == text[start] }.count
        for row in rows {
            for (place, scalar) in row.enumerated() where scalar == text[start] {
                for step in [1, -1] {
                    var length = 1
                    while start + length < text.count, row.indices.contains(place + step * length),
                        row[place + step * length] == text[start + length]
                    { length += 1 }
                    longest = max(longest, length)
                }
            }
        }
        return longest
    }
}
