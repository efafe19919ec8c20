import Secrets

/// A public key as two people compare it over the telephone: thirty digits in groups of five.
enum KeyFingerprint {
    private static let groups = 6

    static func text(_ key: PublicKey) -> String {
        let digest = Digest.sha256(Array("hamkori public key\0".utf8) + key.bytes)
        return (0..<groups).map { group in
            let number = digest[group * 5..<group * 5 + 5].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            let digits = String(number % 100_000)
            return String(repeating: "0", count: 5 - digits.count) + digits
        }.joined(separator: " ")
    }

    /// Whether somebody typed the fingerprint of a key, however they grouped it.
    static func matches(_ typed: String, _ key: PublicKey) -> Bool {
        typed.filter(\.isASCII).filter(\.isNumber) == text(key).filter(\.isNumber)
    }
}
