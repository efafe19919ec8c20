import Markup
import Storage
import Web

/// The decisions about a case: its state, its subject, and who has it.
enum CaseDecisions {
    static let steps = [state, qualification, assignment, transfer, exclusion]

    /// The next state with its reason, and for an inadmissible complaint with its ground (docs/rules.md#complaints).
    private static let state = CaseStep(
        name: .state, title: CaseTexts.move, hint: CaseTexts.moveHint,
        place: "state", isOffered: { !$0.complaint.state.next.isEmpty },
        fields: { fields, view in
            let language = fields.language
            let next = view.complaint.state.next.filter { $0 != .recommendationIssued }
                .map { (value: $0.rawValue, text: $0.name[language]) }
            let ground: HTML =
                view.complaint.state.next.contains(.inadmissible)
                ? fields.select(
                    "ground", CaseTexts.ground, view.options(.groundsOfInadmissibility, language),
                    hint: CaseTexts.groundHint, required: false) : .empty
            return """
                \(fields.select("state", CaseTexts.nextState, next))\(ground)
                \(fields.passage("reason", CaseTexts.reason, hint: CaseTexts.answerHint))
                """
        },
        read: { reader, view, _ in
            let state: ComplaintState? = reader.choice("state")
            let reason = reader.text("reason", limit: 10_000)
            let ground: ID<Term>? = reader.id("ground", required: state == .inadmissible)
            if let state, !view.complaint.state.next.contains(state) || state == .recommendationIssued {
                reader.refuse("state", FormReader.Faults.badChoice)
            }
            let grounds = view.options(.groundsOfInadmissibility, reader.language).map(\.value)
            if let ground, !grounds.contains(ground.text) {
                reader.refuse("ground", FormReader.Faults.badChoice)
            }
            guard reader.isValid, let state else { return nil }
            return {
                try $0.move(
                    to: state, reason: reason, ground: state == .inadmissible ? ground : nil, by: $1)
            }
        })

    /// The rights at stake, and whose: for statistics and for whoever takes the case over.
    private static let qualification = CaseStep(
        name: .qualification, title: CaseTexts.qualify, hint: CaseTexts.qualifyHint,
        place: "concerns", isOffered: { _ in true },
        fields: { fields, view in
            """
            \(fields.select("concerns", IntakeTexts.concerns) { (concerned: PersonConcerned) in concerned.name })
            \(fields.select("authority", CaseTexts.authority) { (kind: AuthorityKind) in kind.name })
            \(fields.box("closed", IntakeTexts.closedPlace))
            \(fields.boxes("rights", Taxonomy.rights.name, view.options(.rights, fields.language)))
            """
        },
        read: { reader, view, _ in
            let concerns: PersonConcerned? = reader.choice("concerns")
            let authority: AuthorityKind? = reader.choice("authority")
            let known = Set(view.options(.rights, reader.language).map(\.value))
            let rights = reader.form.all("rights").uniqued.filter(known.contains).compactMap { ID<Term>($0) }
            let isFromClosedPlace = reader.isOn("closed")
            guard reader.isValid, let concerns, let authority else { return nil }
            let qualification = Qualification(
                concerns: concerns, authority: authority, isFromClosedPlace: isFromClosedPlace,
                rights: rights)
            return { try $0.qualify(qualification, by: $1) }
        },
        start: { view in
            var fields = Fields()
            fields.add("concerns", view.complaint.concerns.rawValue)
            fields.add("authority", view.complaint.authority.rawValue)
            if view.complaint.isFromClosedPlace { fields.add("closed", "yes") }
            for right in view.rights { fields.add("rights", right.text) }
            return fields
        })

    private static let assignment = CaseStep(
        name: .assignment, title: CaseTexts.assign,
        place: "assignee", fields: { $0.select("assignee", CaseTexts.assignee, people($1, $0.language)) },
        read: { reader, view, _ in
            let assignee = person("assignee", &reader, view)
            guard reader.isValid, let assignee else { return nil }
            return { try $0.assign(assignee, by: $1) }
        })

    private static let transfer = CaseStep(
        name: .transfer, title: CaseTexts.transfer, hint: CaseTexts.transferHint,
        place: "office",
        fields: { fields, view in
            let others = view.offices.filter { $0.id != view.complaint.office }
                .map { (value: $0.id.text, text: $0.name.text(fields.language)) }
            return """
                \(fields.select("office", CaseTexts.office, others))\(fields.passage("reason", CaseTexts.reason))
                """
        },
        read: { reader, view, context in
            let office: ID<Office>? = reader.id("office")
            let reason = reader.text("reason", limit: 2_000)
            let isKnown = view.offices.contains { $0.id == office && $0.id != view.complaint.office }
            if office != nil, !isKnown { reader.refuse("office", FormReader.Faults.badChoice) }
            guard reader.isValid, let office else { return nil }
            return { writing, person in
                try writing.transfer(to: office, reason: reason, by: person)
                let readers = try CaseAccess.readers(of: writing.complaint, in: writing.scope)
                // Nobody there could ever open it.
                let keys = try PersonKeyStore.publicKeys(of: readers.map(\.id), in: writing.scope)
                guard readers.contains(where: { $0.office == office && keys[$0.id] != nil }) else {
                    throw ComplaintFault.nobodyThere
                }
                try CaseAccess.reseal(readers, to: writing.complaint, writing.key, in: writing.scope)
            }
        })

    private static let exclusion = CaseStep(
        name: .exclusion, title: CaseTexts.exclude, hint: CaseTexts.excludeHint, place: "excluded",
        nobodyThere: CaseTexts.lastReader, isOffered: { _ in true },
        fields: { fields, view in
            """
            \(fields.select("excluded", CaseTexts.excluded, people(view, fields.language)))
            \(fields.passage("why", CaseTexts.why))
            \(fields.box("sure", CaseTexts.excludeSurely))
            """
        },
        read: { reader, view, context in
            let excluded = person("excluded", &reader, view)
            let why = reader.text("why", limit: 2_000)
            if !reader.isOn("sure") { reader.refuse("sure", CaseTexts.tickToExclude) }
            guard reader.isValid, let excluded else { return nil }
            return { writing, person in
                try writing.exclude(excluded, reason: why, by: person)
                let readers = try CaseAccess.readers(of: writing.complaint, in: writing.scope)
                let keys = try PersonKeyStore.publicKeys(of: readers.map(\.id), in: writing.scope)
                // Without anybody left the case would be lost.
                guard !keys.isEmpty else { throw ComplaintFault.nobodyThere }
                try CaseAccess.reseal(readers, to: writing.complaint, writing.key, in: writing.scope)
            }
        })

    /// Returns the people who may read the case, as options.
    static func people(_ view: CaseView, _ language: Language) -> [(value: String, text: String)] {
        view.readers.map { ($0.id.text, $0.name.text(language)) }
    }

    static func person(_ name: String, _ reader: inout FormReader, _ view: CaseView) -> ID<Person>? {
        let id: ID<Person>? = reader.id(name)
        if id != nil, !view.readers.contains(where: { $0.id == id }) {
            reader.refuse(name, FormReader.Faults.badChoice)
        }
        return id
    }
}
