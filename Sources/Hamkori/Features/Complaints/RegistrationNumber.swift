/// A complaint's number, `2026-SUG-000123`: the year, the office's code and a serial number without gaps (DESIGN.md §2).
struct RegistrationNumber: Hashable, Sendable {
    let year: Int
    /// Three capital letters.
    let office: String
    /// From 1, in each office and year.
    let serial: Int

    var text: String { "\(year.padded(4))-\(office)-\(serial.padded(6))" }
}

extension RegistrationNumber {
    /// Reads a number as people write it, `2026-SUG-000123` or `2026-sug-123`; nil for anything else.
    init?(typed: String) {
        let parts = typed.trimmed.split(separator: "-")
        guard parts.count == 3, let year = Int(parts[0]), let serial = Int(parts[2]) else { return nil }
        self.init(year: year, office: parts[1].uppercased(), serial: serial)
    }
}
