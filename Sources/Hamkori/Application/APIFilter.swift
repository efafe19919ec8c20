import Documents
import Web

/// A parameter that narrows a list of the API.
struct APIFilter: Sendable {
    /// What stands for records that have no value.
    static let none = "none"

    /// What a parameter's value is.
    enum Kind: Sendable {
        case words([String])
        case text, id, country, goal, moment
    }

    let name: String
    let meaning: String
    var kind = Kind.text

    /// - Throws: `Problem` for a value that it cannot have.
    func check(_ value: String) throws {
        let isGood =
            switch kind {
            case .words(let words): words.contains(value)
            case .text: value.unicodeScalars.count <= 200 && !value.unicodeScalars.contains("\0")
            case .id: ID<Organisation>(value) != nil
            case .country: value == "all" || Country(known: value) != nil && value.allSatisfy(\.isUppercase)
            case .goal:
                value == APIFilter.none
                    || value.prefix { $0.isNumber }.count <= 2 && (value.first?.isNumber ?? false)
            case .moment: CalendarDate(value)?.text == value
            }
        guard isGood else {
            throw Problem.badRequest("The parameter \(name) cannot have this value: \(meaning).")
        }
    }
}

extension APIFilter {
    /// The JSON Schema of its value.
    var schema: JSON {
        switch kind {
        case .words(let words): APISchema.words(words)
        case .text: ["type": "string", "maxLength": 200]
        case .id: APISchema.id
        case .country: ["type": "string", "pattern": "^([A-Z]{2,3}|all)$"]
        case .goal: ["type": "string", "pattern": "^(none|[0-9]{1,2}([.][0-9a-z]{1,2})?)$"]
        case .moment: ["type": "string", "pattern": #"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"#]
        }
    }
}
