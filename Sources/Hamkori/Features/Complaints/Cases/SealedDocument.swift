import Documents
import Secrets

/// A document of a case as it will be stored: encrypted, and the next link of the case's chain.
struct SealedDocument {
    let document: CaseDocument
    let box: [UInt8]
    let details: [UInt8]
    let chain: [UInt8]

    /// - Parameters:
    ///   - head: the link of the document before.
    ///   - file: the digest of the chunks that belong to it; empty where it has none.
    init(_ document: CaseDocument, after head: [UInt8], file: [UInt8] = [], key: CaseKey) throws(SecretsError)
    {
        self.document = document
        box = try key.seal(document.content, document.kind, document.sequence)
        details = CaseChain.details(
            day: document.day.text, isFromComplainant: document.isFromComplainant ? 1 : 0, file: file)
        chain = CaseChain.link(
            after: head, kind: document.kind.rawValue, document.sequence, box, details: details)
    }
}
