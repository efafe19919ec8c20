/// A random number as decimal digits, the same in every language, with a check digit that finds what people mistype.
public struct CheckedDigits: Equatable, Sendable {
    /// All digits, each 0 … 9, the check digit last.
    public let digits: [UInt8]

    /// Why typed words are no such number.
    public enum Fault: Error, Equatable {
        /// So many digits, which are too few or too many; or something else among them.
        case wrongLength(Int)
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

    /// Reads what a person typed: digits of any script, with spaces, hyphens, dots and commas passed over.
    /// - Parameter count: the digits without the check digit.
    /// - Throws: `Fault`.
    public init(typed text: String, count: Int) throws(Fault) {
        var digits: [UInt8] = []
        var strangers = 0
        for scalar in text.unicodeScalars {
            if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
                digits.append(UInt8(value))
            } else if !CheckedDigits.isDivider(scalar) {
                strangers += 1
            }
        }
        guard digits.count == count + 1, strangers == 0 else { throw .wrongLength(digits.count) }
        guard CheckedDigits.checkDigit(of: digits) == 0 else { throw .mistyped }
        self.digits = digits
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

    private static func isDivider(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || ["-", "–", "—", ".", ",", "_"].contains(scalar)
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
