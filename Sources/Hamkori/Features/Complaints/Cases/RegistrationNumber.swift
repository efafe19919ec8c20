import Glibc

/// A complaint's number, `2026-SUG-482913`: the year, the office's code and six digits that tell neither how many there
/// are nor which came first (``NumberPermutation``).
struct RegistrationNumber: Hashable, Sendable {
    let year: Int
    /// Three capital letters.
    let office: String
    /// The last part, another one for each complaint of an office and year.
    let digits: Int

    var text: String { "\(year.padded(4))-\(office)-\(digits.padded(6))" }
}

extension RegistrationNumber {
    /// Reads a number as people write and copy it: `2026-SUG-482913`, `2026 sug 123`, `№ 2026–SUG–482913.`; nil for
    /// anything else.
    init?(typed: String) {
        let parts = typed.split { !$0.isLetter && !$0.isNumber }
        guard parts.count == 3, let year = Int(parts[0]), let digits = Int(parts[2]) else { return nil }
        self.init(year: year, office: parts[1].uppercased(), digits: digits)
    }
}

extension RegistrationNumber {
    /// The last serial of a year that is left out when a backup is restored. Nobody knows how many were given since the
    /// backup was made; they have at most six digits, or, since an earlier restoration, fewer than one for each second.
    static func lastLeftOut(in year: Int, by restoredAt: Timestamp) -> Int {
        var parts = tm()
        parts.tm_year = Int32(clamping: year - 1900)
        parts.tm_mday = 1
        return 1_000_000 + max(0, Int(restoredAt.seconds) - timegm(&parts))
    }
}
