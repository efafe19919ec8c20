import Documents
import Storage
import Web

/// The JSON API: every feature's public records under `/api/v1`, and a description that is made from the same list.
enum API {
    static let list = Route(.get, "api", "v1", ResourceName.self)
    static let description = Route(.get, "api", "v1", "openapi.json")
    static let record = Route<(ResourceName, RecordWord)>.record

    static let feature = Feature(
        "API",
        endpoints: [
            .door(description) { _ in .fresh(APIDescription.json) }, .door(list, APIDoors.list),
            .door(record, APIDoors.record),
        ])

    /// The lists that exist.
    static func resource(_ name: ResourceName) -> APIResource? {
        Application.features.lazy.flatMap(\.resources).first { $0.name == name.text }
    }
}

extension Route where Parameters == (ResourceName, RecordWord) {
    fileprivate static var record: Route { Route(.get, "api", "v1", ResourceName.self, RecordWord.self) }
}

/// The word of a list in its address.
struct ResourceName: Sendable, PathParameter {
    let text: String

    init?(pathSegment: Substring) { text = String(pathSegment) }

    var pathSegment: String { text }
    static var placeholder: String { "resource" }
}

/// The API's answers.
enum APIDoors {
    static let most = 1_000

    static func list(_ name: ResourceName, _ context: Context) throws -> Response {
        try Problem.answering {
            let resource = try find(name)
            let limit = try context.query.numberIfGiven("limit") ?? 50
            guard (1...most).contains(limit) else {
                throw Problem.badRequest("The parameter limit is a number from 1 to \(most).")
            }
            let cursor = context.query["cursor"]
            guard cursor.map({ ID<Thread>($0) != nil }) ?? true else {
                throw Problem.badRequest("The parameter cursor is not one that this list has given.")
            }
            // One more than asked for tells whether there is a next page.
            let known = Set(resource.filters.map(\.name) + ["limit", "cursor"])
            if let stranger = context.query.pairs.first(where: { !known.contains($0.name) }) {
                throw Problem.badRequest("There is no parameter \(stranger.name).")
            }
            let query = APIQuery(fields: context.query, institution: context.institution)
            let found = try context.read { try resource.list(query, cursor, limit + 1, $0) }
            let next: JSON = found.count > limit ? .string(found[limit - 1].id) : .null
            return .fresh(["items": .array(found.prefix(limit).map(\.record)), "next": next])
        }
    }

    static func record(_ address: (ResourceName, RecordWord), _ context: Context) throws -> Response {
        try Problem.answering {
            let resource = try find(address.0)
            guard let record = try context.read({ try resource.record(address.1.text, $0) }) else {
                throw Problem.notFound("There is no public record of this id in \(resource.name).")
            }
            return .fresh(record)
        }
    }

    private static func find(_ name: ResourceName) throws -> APIResource {
        guard let resource = API.resource(name) else {
            throw Problem.notFound("There is no such list; /api/v1/openapi.json names those that exist.")
        }
        return resource
    }
}

/// The OpenAPI 3.1 description.
enum APIDescription {
    static var json: JSON {
        let resources = Application.features.flatMap(\.resources)
        var paths = JSON.Members()
        var schemas = JSON.Members()
        for resource in resources {
            schemas[resource.name] = resource.schema
            paths["/api/v1/" + resource.name] = ["get": list(resource)]
            paths["/api/v1/" + resource.name + "/{id}"] = ["get": record(resource)]
        }
        schemas["problem"] = [
            "type": "object",
            "properties": [
                "type": ["type": "string"], "title": ["type": "string"], "status": ["type": "integer"],
                "detail": ["type": "string"],
            ],
        ]
        return [
            "openapi": "3.1.0",
            "info": ["title": "Hamkori", "version": .string(Hamkori.version)],
            "paths": .object(paths), "components": ["schemas": .object(schemas)],
        ]
    }

    private static func list(_ resource: APIResource) -> JSON {
        let page: JSON = [
            "type": "object",
            "properties": [
                "items": ["type": "array", "items": reference(resource.name)],
                "next": ["type": ["string", "null"]],
            ],
            "required": ["items", "next"],
        ]
        let paging: [JSON] = [
            [
                "name": "limit", "in": "query",
                "schema": [
                    "type": "integer", "minimum": 1, "maximum": .integer(Int64(APIDoors.most)), "default": 50,
                ],
            ],
            ["name": "cursor", "in": "query", "schema": ["type": "string", "format": "uuid"]],
        ]
        let filters = resource.filters.map { filter -> JSON in
            [
                "name": .string(filter.name), "in": "query", "description": .string(filter.meaning),
                "schema": ["type": "string"],
            ]
        }
        return [
            "summary": .string(resource.summary), "operationId": .string(resource.name),
            "parameters": .array(paging + filters),
            "responses": ["200": answer("A page of the list", page), "400": problem("Wrong parameters")],
        ]
    }

    private static func record(_ resource: APIResource) -> JSON {
        [
            "summary": .string("One of: " + resource.summary), "operationId": .string(resource.name + "ByID"),
            "parameters": [
                [
                    "name": "id", "in": "path", "required": true,
                    "schema": ["type": "string", "format": "uuid"],
                ]
            ],
            "responses": [
                "200": answer("The record", reference(resource.name)),
                "404": problem("No such public record"),
            ],
        ]
    }

    private static func reference(_ name: String) -> JSON {
        ["$ref": .string("#/components/schemas/" + name)]
    }

    private static func answer(_ words: String, _ schema: JSON) -> JSON {
        ["description": .string(words), "content": ["application/json": ["schema": schema]]]
    }

    private static func problem(_ words: String) -> JSON {
        [
            "description": .string(words),
            "content": ["application/problem+json": ["schema": reference("problem")]],
        ]
    }
}
