import Documents

/// A column of a table, made of a member of the API's records.
struct DataColumn: Sendable {
    let name: String
    /// The field's description in a table schema (Frictionless Table Schema, version 1).
    let field: JSON
    /// Where the value stands in a record, member by member.
    let path: [String]
    let kind: Kind

    enum Kind: Sendable { case text, moment, words, json }

    /// The cell; empty where the record has no such value.
    func text(_ record: JSON) -> String {
        let value = path.reduce(record) { $0[$1] ?? .null }
        switch (kind, value) {
        case (_, .null): return ""
        // To the second, as table schemas write moments.
        case (.moment, .string(let text)): return text.prefix(19) + "Z"
        case (.words, .array(let items)): return items.compactMap(\.asString).joined(separator: "; ")
        case (.json, _): return value.canonical
        case (_, .string(let text)): return text
        default: return value.text
        }
    }
}

/// The description of the package, and how records become rows: made of the same schemas as the API's description.
enum DataPackage {
    static func json(of features: FeatureList, title: String, home: String) -> JSON {
        [
            "profile": "tabular-data-package", "name": "hamkori-public-data",
            "title": .string(title + ": public data"), "homepage": .string(home),
            "description": .string(
                "All public records, one table for each list of the API. Texts have a column for each language; "
                    + "lists of words are joined by semicolons, other lists are JSON. A cell that a spreadsheet "
                    + "would take for a formula begins with an apostrophe. Texts of documents of the United Nations "
                    + "remain under its terms."),
            "licenses": [
                [
                    "name": "CC-BY-4.0", "title": "Creative Commons Attribution 4.0",
                    "path": "https://creativecommons.org/licenses/by/4.0/",
                ]
            ],
            "resources": .array(features.flatMap(\.resources).map(table)),
        ]
    }

    private static func table(_ resource: APIResource) -> JSON {
        [
            "profile": "tabular-data-resource", "name": .string(resource.name),
            "title": .string(resource.summary), "path": .string(resource.name + ".csv"), "format": "csv",
            "mediatype": "text/csv", "encoding": "utf-8",
            "schema": [
                "fields": .array(columns(of: resource.schema).map(\.field)), "primaryKey": "id",
                "missingValues": [""],
            ],
        ]
    }

    /// The columns of a record: members of objects become columns of their own.
    static func columns(of schema: JSON, name: String = "", path: [String] = []) -> [DataColumn] {
        if let whole = schema["anyOf"]?[0] { return columns(of: whole, name: name, path: path) }
        if schema["$ref"] != nil {
            return Language.allCases.map { language in
                column(
                    "\(name)_\(language.rawValue)", type: "string", at: path + [language.rawValue], as: .text)
            }
        }
        switch schema["type"]?.asString {
        case "object":
            return (schema["properties"]?.asObject ?? JSON.Members()).flatMap { member in
                columns(
                    of: member.value, name: name.isEmpty ? member.name : "\(name)_\(member.name)",
                    path: path + [member.name])
            }
        case "array":
            let isPlain = schema["items"]?["type"]?.asString == "string"
            return [column(name, type: isPlain ? "string" : "array", at: path, as: isPlain ? .words : .json)]
        case "integer": return [column(name, type: "integer", at: path, as: .text)]
        case "boolean": return [column(name, type: "boolean", at: path, as: .text)]
        default: return [line(schema, name, path)]
        }
    }

    private static func line(_ schema: JSON, _ name: String, _ path: [String]) -> DataColumn {
        switch schema["format"]?.asString {
        case "date": return column(name, type: "date", at: path, as: .text)
        case "date-time": return column(name, type: "datetime", at: path, as: .moment)
        case "uuid": return column(name, type: "string", at: path, as: .text, more: ["format": "uuid"])
        default:
            guard let words = schema["enum"] else { return column(name, type: "string", at: path, as: .text) }
            return column(name, type: "string", at: path, as: .text, more: ["constraints": ["enum": words]])
        }
    }

    private static func column(
        _ name: String, type: String, at path: [String], as kind: DataColumn.Kind, more: JSON.Members = [:]
    ) -> DataColumn {
        var field: JSON.Members = ["name": .string(name), "type": .string(type)]
        for member in more { field[member.name] = member.value }
        return DataColumn(name: name, field: .object(field), path: path, kind: kind)
    }
}
