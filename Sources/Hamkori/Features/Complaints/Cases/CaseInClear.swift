import Documents
import Secrets
import Storage

/// A case as the closing of a day and a verification read it: how far its chain has come, and what stands in clear,
/// which only changes together with a document. News are left out: they end when an officer opens the case.
struct CaseInClear: Sendable {
    let leaf: CaseLeaf
    let number: String

    var id: String { leaf.complaint }

    /// Cases in the order of their ids, after one of them.
    static func page(after id: String, limit: Int = 200, in scope: Scope) throws -> [CaseInClear] {
        let rows = try ComplaintStore.inClear(after: id, limit: limit, in: scope)
        let ids = rows.map(\.id)
        let parts = try ComplaintStore.partsInClear(of: ids, in: scope)
        return rows.map { row in
            var members = row.members
            members["parts"] = .array((parts[row.id] ?? []).sorted().map { .string($0) })
            return CaseInClear(
                leaf: CaseLeaf(
                    complaint: row.id, length: row.length, head: row.head, isErased: row.isErased,
                    clear: Digest.sha256(Array(JSON.object(members).canonical.utf8))),
                number: row.number)
        }
    }
}
