import Documents
import Secrets
import Storage
import Web

/// What a key opens, as stores keep it: a case, and what of it was shared.
extension CaseKey {
    /// All documents, opened, in their order.
    /// - Parameters:
    ///   - stored: rows with sequence, kind, is_from_complainant, day, box and details, in the order of their sequence.
    ///   - length: how many there have to be.
    ///   - head: the last link of their chain.
    /// - Throws: `ComplaintFault.broken` when the chain does not lead there; `SecretsError.refused` for a changed document.
    func documents(_ stored: SQL, length: Int, head: [UInt8], in scope: Scope) throws -> [CaseDocument] {
        var last = CaseChain.start
        let documents = try scope.rows(stored) { row in
            let (sequence, kind): (Int, CaseDocument.Kind) = (try row["sequence"], try row["kind"])
            let box: [UInt8] = try row["box"]
            let details: [UInt8]? = try row["details"]
            last = CaseChain.link(
                after: last, kind: kind.rawValue, sequence, box, details: details ?? [])
            return CaseDocument(
                sequence: sequence, kind: kind, isFromComplainant: try row["is_from_complainant"],
                day: try row["day"], content: try open(box, kind, sequence))
        }
        guard documents.count == length, constantTimeEqual(last, head) else { throw ComplaintFault.broken }
        return documents
    }

    /// A file's contents, whole.
    /// - Parameter stored: rows with its bytes, in the order of their number.
    /// - Throws: `SecretsError` when a chunk was changed or the end is missing.
    func contents(of file: CaseDocument, _ stored: SQL, in scope: Scope) throws -> [UInt8] {
        let opener = try opener(of: file)
        var contents: [UInt8] = []
        try scope.forEach(stored) { contents += try opener.open(try $0["bytes"]) }
        try opener.finish()
        return contents
    }
}

extension Response {
    /// A file of a case: saved, never shown, so that nothing that somebody sent runs or renders here.
    static func file(_ document: CaseDocument, _ contents: [UInt8]) -> Response {
        .attachment(
            contents, "application/octet-stream", named: document["name"].replacing("\"", with: "_"))
    }
}
