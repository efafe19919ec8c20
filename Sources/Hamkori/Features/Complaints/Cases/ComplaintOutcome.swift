import Storage

/// What came of a complaint, for statistics: its state once it is closed, and until then that it is open.
enum ComplaintOutcome: String, CaseIterable, Sendable {
    case open, resolved, recommendationIssued, notEstablished, inadmissible, referred, discontinued, withdrawn

    init(_ state: ComplaintState) {
        self = ComplaintOutcome(rawValue: state.rawValue) ?? .open
    }

    var name: Text {
        ComplaintState(rawValue: rawValue)?.name
            ?? Text(tg: "Дар кор", ru: "В работе", en: "Open")
    }
}

/// By what complaints are counted beside their outcome.
enum ComplaintDimension: String, CaseIterable, Sendable {
    case region, authority, concerned, channel, office, right, ground

    /// Those whose values stand with every complaint, one each, and name nothing inside the institution.
    static let ofThePublic: [ComplaintDimension] = [.region, .authority, .concerned, .channel]
}

/// How many complaints there are by a value and by outcome.
struct ComplaintCounts: Sendable {
    private(set) var byValue: [String: [ComplaintOutcome: Int]] = [:]

    /// Of all values together.
    var byOutcome: [ComplaintOutcome: Int] {
        byValue.values.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
    }

    mutating func add(_ count: Int, _ value: String, _ state: ComplaintState) {
        byValue[value, default: [:]][ComplaintOutcome(state), default: 0] += count
    }

    /// A row of a table.
    func row(_ value: String, _ outcomes: [ComplaintOutcome]) -> [Int] {
        outcomes.map { byValue[value]?[$0] ?? 0 }
    }
}

/// Which complaints are counted.
struct ComplaintSelection: Sendable {
    /// Nil for all offices.
    var office: ID<Office>?
    /// The year of receipt; nil for all.
    var year: Int?
    /// Who looks: a case from which they are excluded is not counted, else the count would tell them of it.
    var reader: ID<Person>?
}
