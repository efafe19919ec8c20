import Documents

/// JSON Schemas (draft 2020-12) of what the API gives and takes: the description and the data package are made of
/// them, so no object stands in them whose members are not told.
enum APISchema {
    static let text: JSON = ["type": "string"]
    static let id: JSON = ["type": "string", "format": "uuid"]
    static let day: JSON = ["type": "string", "format": "date"]
    /// A year, a month of a year, or a day.
    static let partialDate: JSON = [
        "type": "string", "pattern": "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
        "description": "A date as exactly as it is known: 2011, 2011-11 or 2011-11-05",
    ]
    static let moment: JSON = ["type": "string", "format": "date-time"]
    static let integer: JSON = ["type": "integer"]
    static let flag: JSON = ["type": "boolean"]
    /// A text in the languages that it has.
    static let wording = reference("wording")

    static func reference(_ name: String) -> JSON { ["$ref": .string("#/components/schemas/" + name)] }

    /// One of the values of a type.
    static func words<Choice: CaseIterable & RawRepresentable>(_: Choice.Type) -> JSON
    where Choice.RawValue == String {
        words(Choice.allCases.map(\.rawValue))
    }

    static func words(_ values: [String]) -> JSON {
        ["type": "string", "enum": .array(values.map { .string($0) })]
    }

    static func list(of items: JSON) -> JSON { ["type": "array", "items": items] }

    static func nullable(_ schema: JSON) -> JSON { ["anyOf": [schema, ["type": "null"]]] }

    /// An object that has all of its members but the optional ones.
    static func object(_ members: KeyValuePairs<String, JSON>, optional: Set<String> = []) -> JSON {
        object(members.map { ($0.key, $0.value) }, optional: optional)
    }

    static func object(_ members: [(String, JSON)], optional: Set<String> = []) -> JSON {
        [
            "type": "object", "properties": .object(JSON.Members(members)),
            "required": .array(members.filter { !optional.contains($0.0) }.map { .string($0.0) }),
        ]
    }

    /// An object that a program sends: other members are refused.
    static func body(_ members: KeyValuePairs<String, JSON>, optional: Set<String> = []) -> JSON {
        var schema = object(members, optional: optional).asObject ?? JSON.Members()
        schema["additionalProperties"] = false
        return .object(schema)
    }

    /// A line that a program sends: a letter or a digit at least, and no NUL.
    static func line(_ limit: Int) -> JSON {
        [
            "type": "string", "minLength": 1, "maxLength": .integer(Int64(limit)),
            "pattern": .string(somethingWritten),
        ]
    }

    /// A text that a program sends, in one language at least.
    static func wordingToSend(_ limit: Int) -> JSON {
        [
            "type": "object",
            "properties": .object(JSON.Members(Language.allCases.map { ($0.rawValue, line(limit)) })),
            "additionalProperties": false, "minProperties": 1,
        ]
    }

    /// Whether a character makes a text of one: a letter of our languages, or a digit.
    static func isWritten(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "A"..."Z", "a"..."z", "0"..."9", "\u{400}"..."\u{4FF}": true
        default: false
        }
    }

    private static let somethingWritten = #"^[^\u0000]*[A-Za-z0-9\u0400-\u04FF][^\u0000]*$"#

    /// The schemas that others refer to.
    static let shared: [(String, JSON)] = [
        (
            "wording",
            [
                "type": "object", "description": "A text in the languages that it has.",
                "properties": .object(JSON.Members(Language.allCases.map { ($0.rawValue, text) })),
                "additionalProperties": false,
            ]
        ),
        (
            "problem",
            object(
                [
                    "type": ["type": "string", "format": "uri-reference"], "title": text, "status": integer,
                    "detail": text, "errors": list(of: object(["pointer": text, "detail": text])),
                ], optional: ["errors"])
        ),
    ]
}
