import Documents

/// What a program sent, read member by member: every fault is noted with its JSON pointer (RFC 6901), and all of them
/// are told at once.
struct JSONReader {
    private let members: JSON.Members
    private let pointer: String
    private var known: Set<String> = []
    private(set) var faults: [Problem.Fault] = []

    init(_ json: JSON, at pointer: String = "") {
        members = json.asObject ?? JSON.Members()
        self.pointer = pointer
        if json.asObject == nil {
            faults.append(Problem.Fault(pointer: pointer, detail: "This is not an object."))
        }
    }

    /// - Throws: `Problem` with all faults, if there is one; members that nobody asked for are faults, too.
    mutating func finish() throws {
        let all = allFaults()
        if !all.isEmpty { throw Problem.invalid(all) }
    }

    private func allFaults() -> [Problem.Fault] {
        faults
            + members.filter { !known.contains($0.name) }.map {
                Problem.Fault(pointer: place($0.name), detail: "There is no such member here.")
            }
    }

    mutating func refuse(_ name: String, _ detail: String) {
        faults.append(Problem.Fault(pointer: place(name), detail: detail))
    }

    private func place(_ name: String) -> String {
        pointer + "/" + name.replacing("~", with: "~0").replacing("/", with: "~1")
    }

    private mutating func value(_ name: String, required: Bool) -> JSON? {
        known.insert(name)
        let value = members[name]
        if value == nil, required { refuse(name, "This member is missing.") }
        return value
    }

    /// A line: something that is no white space.
    mutating func line(_ name: String, required: Bool = true, limit: Int) -> String {
        guard let value = value(name, required: required) else { return "" }
        guard let text = value.asString else {
            refuse(name, "This is not a string.")
            return ""
        }
        return checked(text, at: place(name), limit)
    }

    private mutating func checked(_ text: String, at pointer: String, _ limit: Int) -> String {
        if !text.unicodeScalars.contains(where: APISchema.isWritten) || text.unicodeScalars.contains("\0") {
            faults.append(
                Problem.Fault(
                    pointer: pointer, detail: "Nothing is written here, or a character that cannot be kept."))
        }
        if text.unicodeScalars.count > limit {
            faults.append(Problem.Fault(pointer: pointer, detail: "At most \(limit) characters."))
        }
        return text.trimmed
    }

    /// A text in one language at least.
    mutating func wording(_ name: String, limit: Int) -> Wording {
        guard let value = value(name, required: true) else { return Wording() }
        var inner = JSONReader(value, at: place(name))
        var wording = Wording()
        for language in Language.allCases {
            wording[language] = inner.line(language.rawValue, required: false, limit: limit)
        }
        if inner.members.isEmpty { inner.refuse(Language.en.rawValue, "One language at least.") }
        faults += inner.allFaults()
        return wording
    }

    /// One of the values of a type.
    mutating func choice<Choice: RawRepresentable & CaseIterable>(_ name: String) -> Choice?
    where Choice.RawValue == String {
        guard let value = value(name, required: true) else { return nil }
        let choice = value.asString.flatMap { Choice(rawValue: $0) }
        if choice == nil {
            refuse(name, "One of: " + Choice.allCases.map(\.rawValue).joined(separator: ", ") + ".")
        }
        return choice
    }

    mutating func integer(_ name: String, in range: ClosedRange<Int>) -> Int? {
        guard let value = value(name, required: false) else { return nil }
        guard let number = value.asInteger.flatMap({ Int(exactly: $0) }), range.contains(number) else {
            refuse(name, "A whole number from \(range.lowerBound) to \(range.upperBound).")
            return nil
        }
        return number
    }

    mutating func day(_ name: String, required: Bool) -> CalendarDate? {
        guard let value = value(name, required: required) else { return nil }
        guard let day = value.asString.flatMap({ CalendarDate($0) }), day.text == value.asString else {
            refuse(name, "A day as 2026-09-17, from 1900 to 2199.")
            return nil
        }
        return day
    }

    /// A year, a month or a day that is not still to come, as exactly as it is known; null where it is not.
    mutating func partialDate(_ name: String, notAfter today: CalendarDate) -> PartialDate? {
        guard let value = value(name, required: false), value != .null else { return nil }
        let date = value.asString.flatMap { PartialDate($0) }
        guard let date, !date.isFuture(on: today) else {
            refuse(name, "A year, a month or a day from 1900 to today, as 2011, 2011-11 or 2011-11-05.")
            return nil
        }
        return date
    }

    mutating func id<Record>(_ name: String, of: Record.Type = Record.self) -> ID<Record>? {
        guard let value = value(name, required: true) else { return nil }
        let id = value.asString.flatMap { ID<Record>($0) }
        if id == nil { refuse(name, "The id of a record.") }
        return id
    }

    /// A list of lines.
    mutating func lines(_ name: String, limit: Int, most: Int = 200) -> [String] {
        guard let value = value(name, required: false) else { return [] }
        guard let items = value.asArray, items.count <= most else {
            refuse(name, "A list of at most \(most).")
            return []
        }
        return items.enumerated().map { place, item in
            let pointer = self.place(name) + "/\(place)"
            guard let text = item.asString else {
                faults.append(Problem.Fault(pointer: pointer, detail: "This is not a string."))
                return ""
            }
            return checked(text, at: pointer, limit)
        }
    }

    /// An object of its own, read by the body; nil when it is not there.
    mutating func inner<Made>(_ name: String, _ read: (inout JSONReader) -> Made?) -> Made? {
        guard let value = value(name, required: false) else { return nil }
        var inner = JSONReader(value, at: place(name))
        let made = read(&inner)
        faults += inner.allFaults()
        return made
    }
}
