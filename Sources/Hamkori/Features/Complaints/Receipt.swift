import Secrets

/// What the complainant keeps instead of an account: 25 random digits (83 bits) and a check digit, the same in every
/// language. With it one reads answers, adds messages and files, and withdraws.
struct Receipt: Sendable, Equatable {
    /// The digits without the check digit.
    static let count = 25

    /// All 26 digits, each 0 … 9.
    private let digits: [UInt8]

    /// Why typed words are no receipt. That a well-formed one is known to nobody is told by the look-up only.
    enum Fault: Error, Equatable {
        /// Not 26 digits.
        case wrongLength(Int)
        /// A digit is wrong, or two neighbours changed places (H. M. Damm: the code finds each such error).
        case mistyped
    }

    /// The receipt of 32 random bytes: their number modulo 10²⁵, whose bias is under 2⁻¹⁷⁰.
    init(random: [UInt8]) {
        var rest = random
        var digits: [UInt8] = []
        for _ in 0..<Receipt.count {
            var remainder = 0
            for index in rest.indices {
                let value = remainder << 8 | Int(rest[index])
                rest[index] = UInt8(value / 10)
                remainder = value % 10
            }
            digits.append(UInt8(remainder))
        }
        self.digits = digits + [Receipt.checkDigit(of: digits)]
    }

    /// Reads what a person typed: digits of any script, with spaces, hyphens, dots and commas passed over.
    /// - Throws: `Fault`.
    init(typed text: String) throws(Fault) {
        var digits: [UInt8] = []
        var strangers = 0
        for scalar in text.unicodeScalars {
            if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
                digits.append(UInt8(value))
            } else if !Receipt.isDivider(scalar) {
                strangers += 1
            }
        }
        guard digits.count == Receipt.count + 1, strangers == 0 else { throw .wrongLength(digits.count) }
        guard Receipt.checkDigit(of: digits) == 0 else { throw .mistyped }
        self.digits = digits
    }

    /// Groups of five, which people read out and type.
    var text: String {
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, index % 5 == 0 { text += " " }
            text += String(digit)
        }
        return text
    }

    /// By what the table finds the complaint; it opens nothing.
    func lookUp(_ pepper: Secret) -> [UInt8] { derive("complaint receipt look-up", pepper) }

    /// The key pair of this one complaint, which the table cannot make.
    ///
    /// Both derivations are HMAC-SHA-256 under a key that the database does not hold, with words of their own, so that
    /// neither tells the other. A slow, memory-hard hash adds nothing to 83 random bits: 2⁸² tries are out of reach
    /// at any speed, and a cheap try cannot exhaust the machine.
    func keyPair(_ pepper: Secret) throws(SecretsError) -> KeyPair {
        try KeyPair(secretKey: Secret(derive("complaint receipt key", pepper)))
    }

    private func derive(_ purpose: String, _ pepper: Secret) -> [UInt8] {
        Digest.authenticate(Array("\(purpose)\0".utf8) + digits, key: pepper)
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

extension Receipt: CustomStringConvertible, CustomReflectable {
    /// Never the digits, which must not come into a log.
    var description: String { "Receipt" }
    var customMirror: Mirror { Mirror(self, children: []) }
}
