import Secrets

/// What people and programs bring to be let in.
func examine(_ bytes: [UInt8]) {
    let words = text(bytes)
    if let token = Token(text: words) { precondition(token.text == words, "two texts of one token") }
    if let decoded = Base32.decode(words) {
        precondition(Base32.decode(Base32.encode(decoded)) == decoded, "Base32 does not read back")
    }
    if let digits = try? CheckedDigits(typed: words, count: 25) {
        precondition((try? CheckedDigits(typed: digits.text, count: 25)) == digits, "digits do not read back")
    }
}
