/// A complaint's number, `2026-SUG-000123`: the year, the office's code and a serial number without gaps (DESIGN.md §2).
struct RegistrationNumber: Hashable, Sendable {
    let year: Int
    /// Three capital letters.
    let office: String
    /// From 1, in each office and year.
    let serial: Int

    var text: String { "\(year.padded(4))-\(office)-\(serial.padded(6))" }
}
