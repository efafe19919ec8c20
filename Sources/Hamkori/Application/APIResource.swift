import Documents
import Storage
import Web

/// A list of public records at `/api/v1/NAME`, and each of them by its id.
struct APIResource: Sendable {
    /// The word in the address, `recommendations`.
    let name: String
    let summary: String
    /// The JSON Schema of one record, told to `/api/v1/openapi.json`.
    let schema: JSON
    /// The parameters that narrow the list, beside `limit` and `cursor`.
    var filters: [APIFilter] = []
    /// Up to a number of public records with ids after a cursor, in the order of their ids.
    let list:
        @Sendable (_ query: Fields, _ after: String?, _ limit: Int, Scope) throws -> [(
            id: String, record: JSON
        )]
    /// A public record.
    let record: @Sendable (_ id: String, Scope) throws -> JSON?
}

extension JSON {
    /// An object with its record's id first, as the API gives it.
    func withID(_ id: String) -> JSON {
        var members = JSON.Members([("id", JSON.string(id))])
        for member in asObject ?? JSON.Members() { members[member.name] = member.value }
        return .object(members)
    }
}
