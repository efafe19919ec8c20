import Documents
import Web

/// The OpenAPI 3.1 description, made of the same values as the doors.
enum APIDescription {
    static func json(of features: FeatureList) -> JSON {
        let resources = features.flatMap(\.resources)
        var paths = JSON.Members()
        var schemas = JSON.Members(APISchema.shared)
        for resource in resources {
            schemas[resource.name] = resource.schema
            paths["/api/v1/" + resource.name] = ["get": list(resource)]
            paths["/api/v1/" + resource.name + "/{id}"] = ["get": record(resource)]
        }
        for operation in features.flatMap(\.operations) {
            var methods = paths[operation.pattern]?.asObject ?? JSON.Members()
            methods[operation.method.rawValue] = write(operation)
            paths[operation.pattern] = .object(methods)
        }
        let bearer: JSON = [
            "type": "http", "scheme": "bearer",
            "description": .string(
                "A token from the workspace, with scopes: "
                    + features.scopes.map { "\($0.word) (\($0.name.en.lowercased()))" }
                    .joined(separator: ", ")),
        ]
        return [
            "openapi": "3.1.0",
            "info": [
                "title": "Hamkori", "version": .string(Application.version),
                "description": "Everything public is read without an account; writing takes a token.",
                "license": ["name": "EUPL-1.2", "identifier": "EUPL-1.2"],
            ],
            "servers": [["url": "/"]], "paths": .object(paths),
            "components": ["schemas": .object(schemas), "securitySchemes": ["token": bearer]],
        ]
    }

    // MARK: Reading

    private static func list(_ resource: APIResource) -> JSON {
        let page = APISchema.object([
            "items": APISchema.list(of: APISchema.reference(resource.name)),
            "next": APISchema.nullable(APISchema.id),
        ])
        let paging = [
            parameter(
                "limit", "how many at most",
                [
                    "type": "integer", "minimum": 1, "maximum": .integer(Int64(APIDoors.most)), "default": 50,
                ]),
            parameter("cursor", "next of the page before", APISchema.id),
        ]
        let filters = resource.filters.map { parameter($0.name, $0.meaning, $0.schema) }
        return [
            "summary": .string(resource.summary), "operationId": .string(resource.name),
            "parameters": .array(paging + filters + [known]),
            "responses": .object(
                JSON.Members([
                    ("200", answer("A page of the list", page, ["ETag": tag])),
                    unchanged,
                    ("400", problem("A parameter that is unknown, or cannot have its value")), busy,
                ])),
        ]
    }

    private static func record(_ resource: APIResource) -> JSON {
        [
            "summary": .string("One of: " + resource.summary), "operationId": .string(resource.name + "ByID"),
            "parameters": [id, known],
            "responses": .object(
                JSON.Members([
                    ("200", answer("The record", APISchema.reference(resource.name), ["ETag": tag])),
                    unchanged,
                    ("400", problem("Invalid identifier", orPlain: true)),
                    ("404", problem("No such public record")), busy,
                ])),
        ]
    }

    // MARK: Writing

    private static func write(_ operation: APIOperation) -> JSON {
        var parameters: [JSON] = operation.isAboutRecord ? [id, precondition(operation)] : []
        if operation.method == .post { parameters.append(once) }
        var responses = JSON.Members()
        let headers: JSON.Members =
            operation.success == 201
            ? [
                "ETag": tag,
                "Location": ["description": "Where the record is", "schema": APISchema.text],
            ] : ["ETag": tag]
        responses[String(operation.success)] = answer(
            "The recommendation as it is now", APISchema.reference("recommendations"), headers)
        for (status, words) in refusals(operation) {
            responses[status] = problem(words, orPlain: status == "400")
        }
        responses[busy.0] = busy.1
        return [
            "summary": .string(operation.summary), "operationId": .string(operation.name),
            "description": .string("Scope: " + operation.scope.word),
            "security": [["token": []]], "parameters": .array(parameters),
            "requestBody": [
                "required": true, "content": ["application/json": ["schema": operation.body]],
            ],
            "responses": .object(responses),
        ]
    }

    private static func refusals(_ operation: APIOperation) -> [(String, String)] {
        var all = [
            ("400", "Invalid JSON or invalid idempotency key"), ("401", "Invalid or missing token"),
            ("403", "The token lacks the scope, or its organisation may not report"),
        ]
        if operation.isAboutRecord { all.append(("404", "No such public record")) }
        all.append(("409", "It is there already, or the organisation would assess itself"))
        if operation.isAboutRecord { all.append(("412", "The record has changed since it was read")) }
        all += [
            ("413", "More than 256 KiB"), ("415", "Another content type than application/json"),
            ("422", "Faults by JSON pointer, or the idempotency key of another request"),
        ]
        if operation.method == .patch { all.append(("428", "If-Match is missing")) }
        return all + [("429", "Too many requests; Retry-After says when to come again")]
    }

    // MARK: Pieces

    private static let tag: JSON = [
        "description": "For If-None-Match and If-Match", "schema": APISchema.text,
    ]
    private static let id: JSON = [
        "name": "id", "in": "path", "required": true, "schema": APISchema.id,
    ]
    private static let known = header(
        "If-None-Match", "the ETag of what the reader has; 304 when it is still good")
    private static let once = header(
        "Idempotency-Key",
        "1 to 128 visible ASCII characters that name the request: sent again with the same body within two days, "
            + "it writes nothing and gets the same answer", ["type": "string", "pattern": "^[!-~]{1,128}$"])
    private static let unchanged: (String, JSON) = (
        "304", ["description": "What the reader has is still good"]
    )
    private static let busy = ("503", problem("Busy; Retry-After says when to come again"))

    private static func precondition(_ operation: APIOperation) -> JSON {
        header(
            "If-Match", "the ETag of the record as it was read",
            isRequired: operation.method == .patch)
    }

    private static func header(
        _ name: String, _ meaning: String, _ schema: JSON = APISchema.text, isRequired: Bool = false
    ) -> JSON {
        [
            "name": .string(name), "in": "header", "required": .bool(isRequired),
            "description": .string(meaning),
            "schema": schema,
        ]
    }

    private static func parameter(_ name: String, _ meaning: String, _ schema: JSON) -> JSON {
        [
            "name": .string(name), "in": "query", "required": false, "description": .string(meaning),
            "schema": schema,
        ]
    }

    private static func answer(_ words: String, _ schema: JSON, _ headers: JSON.Members) -> JSON {
        [
            "description": .string(words), "headers": .object(headers),
            "content": ["application/json": ["schema": schema]],
        ]
    }

    /// - Parameter orPlain: whether the server itself may say so, before it knows what was asked for.
    private static func problem(_ words: String, orPlain: Bool = false) -> JSON {
        var content: JSON.Members = ["application/problem+json": ["schema": APISchema.reference("problem")]]
        if orPlain { content["text/plain"] = ["schema": APISchema.text] }
        return ["description": .string(words), "content": .object(content)]
    }
}
