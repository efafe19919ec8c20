/// An NHRI that runs a Hamkori; every row belongs to one.
struct Institution: Sendable {
    let id: ID<Institution>
    let name: Wording
    /// Where its clocks are, as in the tz database.
    let timeZone: String
    let version: Int
}

/// The central office or a regional public reception office.
struct Office: Sendable {
    let id: ID<Office>
    let name: Wording
    let region: Region
    /// Three capital letters in registration numbers: SUG.
    let code: String
}
