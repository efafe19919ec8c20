import Web

/// The form of how a proposal was decided: input to value, or faults by field.
enum SeminarForms {
    static func decision(_ reader: inout FormReader, _ language: Language) -> Decision? {
        let rule: DecisionRule? = reader.choice("rule")
        let base: DecisionBase? = reader.choice("base")
        func count(_ name: String) -> Int { reader.integer(name, in: 0...100_000, required: false) ?? 0 }
        let entitled = count("entitled")
        let present = count("present")
        let quorum = count("quorum")
        let votes = ["yes", "no", "abstain", "invalid"].map(count)
        let blocks = count("blocks")
        let objections = reader.text("objections", required: false, limit: 5_000)
        let dissentText = reader.text("dissent", required: false, limit: 3_000)
        let dissenter: ID<Organisation>? = reader.id("dissenter", required: !dissentText.isEmpty)
        guard reader.isValid, let rule, let base else { return nil }
        func wording(_ text: String) -> Wording {
            var wording = Wording()
            wording[language] = text
            return wording
        }
        let decision = Decision(
            rule: rule, base: base, entitled: entitled, present: present, quorum: quorum, yes: votes[0],
            no: votes[1], abstain: votes[2], invalid: votes[3],
            objections: objections.split(separator: "\n").map { wording(String($0)) }, blocksAllowed: blocks,
            dissent: dissentText.isEmpty
                ? [] : dissenter.map { [Dissent(organisation: $0, text: wording(dissentText))] } ?? [])
        switch decision.fault {
        case .morePresentThanEntitled: reader.refuse("present", SeminarTexts.morePresent)
        case .moreVotesThanPresent: reader.refuse("yes", SeminarTexts.moreVotes)
        case .noVotes: reader.refuse("yes", SeminarTexts.noVotes)
        case nil: return decision
        }
        return nil
    }
}

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
            if !start.isEmpty, !end.isEmpty, end <= start { reader.refuse(last, SeminarTexts.endsFirst) }
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
