import Web

extension FieldControl where Value == String {
    /// A local time, "09:30".
    static var time: FieldControl {
        FieldControl(
            html: { form, field, _ in form.line(field.name, field.label, .time) },
            read: { reader, field, _ in reader.time(field.name) },
            fill: { time, field in field.add(time) })
    }
}

extension FormRule {
    /// The second of two times is later than the first; nothing is said where one is missing.
    static func times(_ first: String, upTo last: String) -> FormRule {
        FormRule { reader in
            let (start, end) = (reader.time(first), reader.time(last))
            if !start.isEmpty, !end.isEmpty, end <= start { reader.refuse(last, FormReader.Faults.endsFirst) }
        }
    }
}

extension FormReader {
    /// A local time with two digits for hour and minute; empty where it is missing or none.
    fileprivate mutating func time(_ name: String) -> String {
        let text = text(name, limit: 5)
        let parts = text.split(separator: ":").compactMap { Int($0) }
        guard parts.count == 2, (0...23).contains(parts[0]), (0...59).contains(parts[1]) else {
            if !text.isEmpty { refuse(name, SeminarTexts.badTime) }
            return ""
        }
        return parts[0].padded(2) + ":" + parts[1].padded(2)
    }
}
