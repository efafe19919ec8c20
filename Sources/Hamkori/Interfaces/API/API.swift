import Markup
import Documents
import Storage
import Web

/// The JSON API: every feature's public records under `/api/v1`, and a description that is made from the same list.
enum API {
    static let list = Route(.get, "api", "v1", ResourceName.self)
    static let description = Route(.get, "api", "v1", "openapi.json")
    static let record = Route<(ResourceName, RecordWord)>.record

    /// The address of a record in a list.
    static func address(of id: String, in resource: APIResource) -> String {
        record.path((ResourceName(resource.name), RecordWord(id)))
    }

    static let feature = Feature(
        "API",
        endpoints: [
            .door(description) { .fresh(APIDescription.json(of: $0.application.features)) },
            .door(list, APIDoors.list),
            .door(record, APIDoors.record),
        ] + APITokens.endpoints,
        migrations: APITokenStore.migrations, records: [APITokenRecords.source],
        deeds: [.tokenMade, .tokenRevoked],
        adding: [
            FooterLink(.same("API"), at: 50) { _ in Link(door: description, ()) },
            WorkspaceTask(.giveTokens, APITokenTexts.title, at: 210, APITokens.list),
        ])
}

extension Route where Parameters == (ResourceName, RecordWord) {
    fileprivate static var record: Route { Route(.get, "api", "v1", ResourceName.self, RecordWord.self) }
}

/// The word of a list in its address.
struct ResourceName: Sendable, PathParameter {
    let text: String

    init(_ text: String) {
        self.text = text
    }

    init?(pathSegment: Substring) { text = String(pathSegment) }

    var pathSegment: String { text }
    static var placeholder: String { "resource" }
}

/// The API's answers.
enum APIDoors {
    static let most = 1_000

    static func list(_ name: ResourceName, _ context: Context) throws -> Response {
        try Problem.answering {
            let resource = try find(name, context)
            let limit = try context.query.numberIfGiven("limit") ?? 50
            guard (1...most).contains(limit) else {
                throw Problem.badRequest("The parameter limit is a number from 1 to \(most).")
            }
            let cursor = context.query["cursor"]
            guard cursor.map({ ID<Thread>($0) != nil }) ?? true else {
                throw Problem.badRequest("The parameter cursor is not one that this list has given.")
            }
            // One more than asked for tells whether there is a next page.
            try check(context.query, resource)
            let found = try context.read { try resource.list(context.query, cursor, limit + 1, $0) }
            let next: JSON = found.count > limit ? .string(found[limit - 1].id) : .null
            return .fresh(["items": .array(found.prefix(limit).map(\.record)), "next": next])
        }
    }

    static func record(_ address: (ResourceName, RecordWord), _ context: Context) throws -> Response {
        try Problem.answering {
            let resource = try find(address.0, context)
            guard let record = try context.read({ try resource.record(address.1.text, $0) }) else {
                throw Problem.notFound("There is no public record with this id in \(resource.name).")
            }
            var response = Response.fresh(record)
            response.headers.set("ETag", EntityTag.of(record.pretty + "\n"))
            return response
        }
    }

    /// Whether a list knows the parameters and can have their values.
    private static func check(_ query: Fields, _ resource: APIResource) throws {
        for (name, value) in query.pairs where !["limit", "cursor"].contains(name) {
            guard let filter = resource.filters.first(where: { $0.name == name }) else {
                throw Problem.badRequest("There is no parameter \(name).")
            }
            try filter.check(value)
        }
    }

    private static func find(_ name: ResourceName, _ context: Context) throws -> APIResource {
        let resources = context.application.features.lazy.flatMap(\.resources)
        guard let resource = resources.first(where: { $0.name == name.text }) else {
            throw Problem.notFound("There is no such list; /api/v1/openapi.json names those that exist.")
        }
        return resource
    }
}
