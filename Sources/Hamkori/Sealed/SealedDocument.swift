import Documents
import Secrets

/// A document of a sealed record as it will be stored: encrypted, and the next link of the record's chain.
struct SealedDocument: Sendable {
    /// Its place in the record, from 1.
    let sequence: Int
    /// What it is; the word stands in clear.
    let kind: String
    let day: CalendarDate
    /// Whether somebody outside the institution made it.
    let isFromOutside: Bool
    let box: [UInt8]
    let details: [UInt8]
    let chain: [UInt8]

    /// - Parameters:
    ///   - head: the link of the document before.
    ///   - file: the digest of the chunks that belong to it; empty where it has none.
    init(
        _ content: JSON, kind: String, sequence: Int, on day: CalendarDate, isFromOutside: Bool,
        after head: [UInt8], file: [UInt8] = [], key: SealedKey
    ) throws(SecretsError) {
        self.sequence = sequence
        self.kind = kind
        self.day = day
        self.isFromOutside = isFromOutside
        box = try key.seal(content, kind: kind, sequence: sequence)
        details = SealedChain.details(day: day.text, isFromOutside: isFromOutside ? 1 : 0, file: file)
        chain = SealedChain.link(after: head, kind: kind, sequence, box, details: details)
    }
}
