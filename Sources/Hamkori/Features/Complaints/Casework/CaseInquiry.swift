import Web
import Documents
import Markup

/// An inquiry after the events model (HURIDOCS Events Standard Formats: an event has acts, and each act says who did
/// what to whom), its evidence, its notes and its tasks. None of it is shown to the complainant.
enum CaseInquiry {
    static let steps = [note, event, act, evidence, task, done]

    private static let note = CaseStep(
        name: .note, title: InquiryTexts.note, place: "kind", isOffered: { _ in true },
        fields: { fields, _ in
            """
            \(fields.select("kind", InquiryTexts.noteKind) { (kind: NoteKind) in kind.name })
            \(fields.passage("text", InquiryTexts.text, rows: 6))
            """
        },
        read: { reader, _, _ in
            let kind: NoteKind? = reader.choice("kind")
            let text = reader.text("text", limit: 20_000)
            guard reader.isValid, let kind else { return nil }
            return {
                try $0.append(.note, ["note": .string(kind.rawValue), "text": .string(text)], by: $1)
            }
        })

    private static let event = CaseStep(
        name: .event, title: InquiryTexts.addEvent, hint: InquiryTexts.eventHint,
        place: "title",
        fields: { fields, _ in
            """
            \(fields.line("title", InquiryTexts.eventTitle))
            \(fields.line("from", InquiryTexts.from, .date, required: false))
            \(fields.line("until", InquiryTexts.until, .date, required: false))
            \(fields.line("where", IntakeTexts.place, required: false))
            \(fields.passage("text", InquiryTexts.whatHappened, rows: 6))
            """
        },
        read: { reader, _, _ in
            let title = reader.text("title")
            let place = reader.text("where", required: false, limit: 500)
            let text = reader.text("text", limit: 20_000)
            let (from, until) = span(&reader)
            guard reader.isValid else { return nil }
            return {
                try $0.append(
                    .event,
                    [
                        "title": .string(title), "from": .string(from), "until": .string(until),
                        "where": .string(place), "text": .string(text),
                    ], by: $1)
            }
        })

    private static let act = CaseStep(
        name: .act, title: InquiryTexts.act, hint: InquiryTexts.actHint,
        place: "event",
        isOffered: { view in !view.complaint.state.isClosed && view.documents.contains { $0.kind == .event }
        },
        fields: { fields, view in
            """
            \(fields.select("event", InquiryTexts.event, events(view)))
            \(fields.select("kind", InquiryTexts.actKind) { (kind: ActKind) in kind.name })
            \(fields.passage("victims", InquiryTexts.victims, hint: InquiryTexts.oneALine, rows: 2))
            \(fields.passage("perpetrators", InquiryTexts.perpetrators, hint: InquiryTexts.perpetratorsHint, required: false, rows: 2))
            \(fields.passage("witnesses", InquiryTexts.witnesses, hint: InquiryTexts.oneALine, required: false, rows: 2))
            \(fields.line("from", InquiryTexts.from, .date, required: false))
            \(fields.line("until", InquiryTexts.until, .date, required: false))
            \(fields.select("finding", InquiryTexts.finding) { (finding: ActFinding) in finding.name })
            \(fields.boxes("rights", Taxonomy.rights.name, view.options(.rights, fields.language)))
            """
        },
        read: { reader, view, _ in
            let event = reader.integer("event", in: 1...100_000)
            if let event, !events(view).contains(where: { $0.value == String(event) }) {
                reader.refuse("event", FormReader.Faults.badChoice)
            }
            let kind: ActKind? = reader.choice("kind")
            let finding: ActFinding? = reader.choice("finding")
            let roles = ["victims", "perpetrators", "witnesses"].map { name in
                (name, JSON.string(reader.text(name, required: name == "victims", limit: 2_000)))
            }
            let (from, until) = span(&reader)
            let known = Set(view.options(.rights, reader.language).map(\.value))
            let rights = reader.form.all("rights").uniqued.filter(known.contains)
            guard reader.isValid, let event, let kind, let finding else { return nil }
            var content = JSON.Members(roles)
            content["event"] = .integer(Int64(event))
            content["act"] = .string(kind.rawValue)
            content["finding"] = .string(finding.rawValue)
            content["from"] = .string(from)
            content["until"] = .string(until)
            content["rights"] = .array(rights.map { .string($0) })
            return { [content] in try $0.append(.act, .object(content), by: $1) }
        })

    /// Files with their way into the case: who brought them, when, and a digest of what was brought (chain of custody,
    /// Istanbul Protocol (2022) ch. III; Berkeley Protocol (2020) ch. VI).
    private static let evidence = CaseStep(
        name: .evidence, title: InquiryTexts.evidence, hint: InquiryTexts.evidenceHint, sendsFiles: true,
        place: "files",
        fields: { fields, _ in
            """
            \(fields.file("files", IntakeTexts.files, hint: CaseTexts.filesHint, required: true, many: true, accept: EvidenceType.accepted))
            \(fields.box("keepMetadata", CaseTexts.keepMetadata))
            \(fields.line("source", InquiryTexts.source))
            \(fields.line("received", InquiryTexts.receivedOn, .date))
            """
        },
        read: { reader, _, context in
            if reader.form.files("files").isEmpty { reader.refuse("files", FormReader.Faults.missing) }
            let source = reader.text("source", limit: 500)
            let day = reader.date("received")
            if let day, day > context.today { reader.refuse("received", PositionTexts.future) }
            let files = try CaseFile.read(&reader, context)
            guard reader.isValid, let day else { return nil }
            return { writing, person in
                let custody = CaseFile.Custody(source: source, receivedOn: day, person: person)
                for file in files { try writing.append(file, custody) }
            }
        },
        start: { _ in Fields([("keepMetadata", "yes")]) })

    private static let task = CaseStep(
        name: .task, title: InquiryTexts.addTask,
        place: "text",
        fields: { fields, view in
            """
            \(fields.line("text", InquiryTexts.whatToDo))
            \(fields.select("assignee", CaseTexts.assignee, CaseDecisions.people(view, fields.language)))
            \(fields.line("due", CaseTexts.due, .date))
            """
        },
        read: { reader, view, context in
            let text = reader.text("text")
            let assignee = CaseDecisions.person("assignee", &reader, view)
            let due = reader.date("due")
            if let due, due < context.today { reader.refuse("due", CaseTexts.dueIsPast) }
            guard reader.isValid, let assignee, let due else { return nil }
            return { try $0.task(text, for: assignee, by: due, person: $1) }
        })

    private static let done = CaseStep(
        name: .done, title: InquiryTexts.done, place: "task", isOffered: { !$0.waiting(.task).isEmpty },
        fields: { fields, view in
            fields.select(
                "task", InquiryTexts.task, CaseCorrespondence.waiting(.task, view, fields.language))
        },
        read: { reader, view, _ in
            let task = reader.integer("task", in: 1...100_000)
            if let task, !view.waiting(.task).contains(where: { $0.document.sequence == task }) {
                reader.refuse("task", FormReader.Faults.badChoice)
            }
            guard reader.isValid, let task else { return nil }
            return { try $0.finish(task: task, by: $1) }
        })

    private static func span(_ reader: inout FormReader) -> (from: String, until: String) {
        let from = reader.date("from", required: false)
        let until = reader.date("until", required: false)
        if let from, let until, until < from { reader.refuse("until", FormReader.Faults.endsFirst) }
        return (from?.text ?? "", until?.text ?? "")
    }

    private static func events(_ view: CaseView) -> [(value: String, text: String)] {
        view.documents.filter { $0.kind == .event }.map { (String($0.sequence), $0["title"]) }
    }
}
