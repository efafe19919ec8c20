import Web

/// A seminar's form: input to value, or faults by field.
enum SeminarForms {
    static func seminar(_ reader: inout FormReader, _ known: Seminar?, id: ID<Seminar>) -> Seminar? {
        let title = reader.wording("title", limit: 300)
        let summary = reader.wording("summary", required: false)
        let place = reader.wording("place", limit: 200)
        let starts = reader.date("starts")
        let ends = reader.date("ends")
        if let starts, let ends, ends < starts { reader.refuse("ends", SeminarTexts.endsFirst) }
        guard reader.isValid, let starts, let ends else { return nil }
        return Seminar(
            id: id, title: title, summary: summary, place: place, startsOn: starts, endsOn: ends,
            languages: reader.choices("languages"), themes: reader.choices("themes"),
            state: known?.state ?? .draft,
            publication: reader.isOn("public") ? .public : .internal, version: reader.version)
    }

    static func fields(_ seminar: Seminar) -> Fields {
        var fields = Fields()
        fields.add("title", seminar.title)
        fields.add("summary", seminar.summary)
        fields.add("place", seminar.place)
        fields.add("starts", seminar.startsOn.text)
        fields.add("ends", seminar.endsOn.text)
        for language in seminar.languages { fields.add("languages", language.rawValue) }
        for theme in seminar.themes { fields.add("themes", theme.rawValue) }
        if seminar.publication == .public { fields.add("public", "yes") }
        return fields
    }

    static func session(_ reader: inout FormReader, id: ID<Session>) -> Session? {
        let day = reader.integer("day", in: 1...14)
        let from = time(&reader, "from")
        let until = time(&reader, "until")
        let title = reader.wording("title", limit: 300)
        let description = reader.wording("description", required: false)
        let speakers = reader.wording("speakers", required: false, limit: 500)
        let theme: Theme? = reader.choice("theme", required: false)
        if !from.isEmpty, !until.isEmpty, until <= from { reader.refuse("until", SeminarTexts.endsFirst) }
        guard reader.isValid, let day else { return nil }
        return Session(
            id: id, day: day, startsAt: from, endsAt: until, title: title, description: description,
            speakers: speakers, theme: theme)
    }

    static func fields(_ session: Session) -> Fields {
        var fields = Fields()
        fields.add("day", String(session.day))
        fields.add("from", session.startsAt)
        fields.add("until", session.endsAt)
        fields.add("title", session.title)
        fields.add("description", session.description)
        fields.add("speakers", session.speakers)
        if let theme = session.theme { fields.add("theme", theme.rawValue) }
        return fields
    }

    private static func time(_ reader: inout FormReader, _ name: String) -> String {
        let text = reader.text(name, limit: 5)
        let parts = text.split(separator: ":").compactMap { Int($0) }
        guard parts.count == 2, (0...23).contains(parts[0]), (0...59).contains(parts[1]) else {
            if !text.isEmpty { reader.refuse(name, SeminarTexts.badTime) }
            return ""
        }
        return parts[0].padded(2) + ":" + parts[1].padded(2)
    }

    static func participant(_ reader: inout FormReader, id: ID<Participant>, _ names: Names) -> Participant? {
        let organisation: ID<Organisation>? = reader.id("organisation")
        let title = reader.wording("title", limit: 200)
        let region: Region? = reader.choice("region")
        guard reader.isValid, let organisation, let region, let known = names.organisation(organisation)
        else {
            return nil
        }
        return Participant(
            id: id, organisation: organisation, title: title, kind: known.kind, region: region,
            isPresent: false)
    }

    static func proposal(_ reader: inout FormReader, proposer: ID<Organisation>?) -> Proposal.Draft? {
        let title = reader.wording("title", limit: 300)
        let text = reader.wording("text", limit: 3_000)
        let explanation = reader.wording("explanation", required: false)
        let theme: Theme? = reader.choice("theme")
        let addressee: ID<Organisation>? = reader.id("addressee")
        let sdg = reader.targets("sdg", limit: 100)
        guard reader.isValid, let theme, let addressee else { return nil }
        return Proposal.Draft(
            title: title, text: text, explanation: explanation, theme: theme, addressee: addressee,
            supporting: reader.form.all("supporting").compactMap { ID<Organisation>($0) }, proposer: proposer,
            sdg: sdg)
    }

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
