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
        guard let fault = decision.fault else { return decision }
        reader.refuse(fault)
        return nil
    }
}
