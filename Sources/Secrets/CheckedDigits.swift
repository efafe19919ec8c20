/// A random number as decimal digits, the same in every language, with a check digit that finds what people mistype.
public struct CheckedDigits: Equatable, Sendable {
    /// All digits, each 0 … 9, the check digit last.
    public let digits: [UInt8]

    /// Why typed words are no such number.
    public enum Fault: Error, Equatable {
        /// So many digits, which are too few or too many.
        case wrongLength(Int)
        /// Something that cannot be meant as a digit stands among them.
        case stranger(Unicode.Scalar)
        /// A digit is wrong, or two neighbours changed places (H. M. Damm: the code finds each such error).
        case mistyped
    }

    /// The number of random bytes, modulo 10 to the power of `count`. With ten bytes more than the digits hold, the
    /// bias is under 2⁻⁸⁰.
    public init(_ count: Int, random: [UInt8]) {
        var rest = random
        var digits: [UInt8] = []
        for _ in 0..<count {
            var remainder = 0
            for index in rest.indices {
                let value = remainder << 8 | Int(rest[index])
                rest[index] = UInt8(value / 10)
                remainder = value % 10
            }
            digits.append(UInt8(remainder))
        }
        self.digits = digits + [CheckedDigits.checkDigit(of: digits)]
    }

    /// Reads what a person typed or copied: digits of any script, and letters that look like one where they stand among
    /// digits. Words without digits, such as a label, and all signs between words are passed over, also those that nobody
    /// sees; a word of such letters alone only where there are too many digits with it.
    /// - Parameter count: the digits without the check digit.
    /// - Throws: `Fault`.
    public init(typed text: String, count: Int) throws(Fault) {
        let all = try CheckedDigits.read(text, whereAlone: true)
        digits = all.count == count + 1 ? all : try CheckedDigits.read(text, whereAlone: false)
        guard digits.count == count + 1 else { throw .wrongLength(all.count) }
        guard CheckedDigits.checkDigit(of: digits) == 0 else { throw .mistyped }
    }

    /// - Parameter whereAlone: whether words of nothing but letters that look like digits are read.
    private static func read(_ text: String, whereAlone: Bool) throws(Fault) -> [UInt8] {
        var digits: [UInt8] = []
        for word in text.unicodeScalars.split(whereSeparator: { !isPartOfWord($0) }) {
            guard word.contains(where: isDigit) || whereAlone && word.allSatisfy({ digit($0) != nil }) else {
                continue
            }
            for scalar in word {
                guard let digit = digit(scalar) else { throw .stranger(scalar) }
                digits.append(digit)
            }
        }
        return digits
    }

    /// Groups of five, which people read out and type.
    public var text: String { CheckedDigits.grouped(digits) }

    static func grouped(_ digits: [UInt8]) -> String {
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, index % 5 == 0 { text += " " }
            text += String(digit)
        }
        return text
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.numericType == .decimal
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        case .decimalNumber, .letterNumber, .otherNumber: true
        default: false
        }
    }

    /// The digit that somebody means: also by a letter of the Latin or Cyrillic script that looks like one.
    private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
        if isDigit(scalar) { return scalar.properties.numericValue.map { UInt8($0) } }
        return switch scalar {
        case "O", "o", "\u{41E}", "\u{43E}": 0
        case "I", "i", "l", "\u{406}", "\u{456}": 1
        case "\u{417}", "\u{437}": 3
        default: nil
        }
    }

    /// The totally anti-symmetric quasigroup of order 10 in H. M. Damm's thesis (Marburg 2004), p. 111.
    private static let table: [[UInt8]] = [
        [0, 3, 1, 7, 5, 9, 8, 6, 4, 2], [7, 0, 9, 2, 1, 5, 4, 8, 6, 3], [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
        [1, 7, 5, 0, 9, 8, 3, 4, 2, 6], [6, 1, 2, 3, 0, 4, 5, 9, 7, 8], [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
        [5, 8, 6, 9, 7, 2, 0, 1, 3, 4], [8, 9, 4, 5, 3, 6, 2, 0, 1, 7], [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
        [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
    ]

    /// The digit that makes the whole come to 0; of digits that end with theirs, 0.
    private static func checkDigit(of digits: [UInt8]) -> UInt8 {
        digits.reduce(0) { table[Int($0)][Int($1)] }
    }
}

extension CheckedDigits: CustomStringConvertible, CustomReflectable {
    /// Never the digits, which must not come into a log.
    public var description: String { "CheckedDigits" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
