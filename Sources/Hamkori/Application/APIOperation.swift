import Documents
import Web

/// Something that programs do: its address, the scope that it takes, what it reads, and the door behind it. The
/// endpoints and the description are made of the same list.
struct APIOperation: Sendable {
    let method: Method
    /// The address with its placeholders, `/api/v1/recommendations/{id}`.
    let pattern: String
    /// The name by which programs made from the description call it.
    let name: String
    let summary: String
    let scope: TokenScope
    /// The JSON Schema of its body.
    let body: JSON
    let success: Int
    let endpoint: Endpoint

    /// Whether the address names a record, which can be missing and which If-Match can be about.
    var isAboutRecord: Bool { pattern.contains("{id}") }
}
