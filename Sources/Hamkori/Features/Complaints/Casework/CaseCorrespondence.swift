import Web
import Markup

/// The letters between the office, the complainant and authorities (docs/rules.md#inquiry).
enum CaseCorrespondence {
    static let steps = [answer, request, reply]

    private static let answer = CaseStep(
        name: .answer, title: CaseTexts.answer, place: "text", isOffered: { _ in true },
        fields: { fields, _ in
            fields.passage("text", CaseTexts.answerText, hint: CaseTexts.answerHint, rows: 6)
        },
        read: { reader, _, _ in
            let text = reader.text("text", limit: 20_000)
            guard reader.isValid else { return nil }
            return { try $0.answer(text, by: $1) }
        })

    /// A request to an authority, or for interim measures where harm would come first (ICCPR OP-1 practice; Venice
    /// Principle 17: authorities answer within a time that is set).
    private static let request = CaseStep(
        name: .request, title: CaseTexts.request, hint: CaseTexts.requestHint,
        place: "to",
        fields: { fields, view in
            """
            \(fields.line("to", CaseTexts.addressee))
            \(fields.passage("text", CaseTexts.requestText, rows: 8))
            \(fields.line("due", CaseTexts.due, .date, hint: CaseTexts.dueHint, required: false))
            \(fields.box("urgent", CaseTexts.urgent))
            """
        },
        read: { reader, _, context in
            let to = reader.text("to", limit: 300)
            let text = reader.text("text", limit: 20_000)
            let due = reader.date("due", required: false)
            if let due, due < context.today { reader.refuse("due", CaseTexts.dueIsPast) }
            guard reader.isValid else { return nil }
            let isUrgent = reader.isOn("urgent")
            return { try $0.request(to, text, by: due, isUrgent: isUrgent, person: $1) }
        })

    private static let reply = CaseStep(
        name: .reply, title: CaseTexts.reply, sendsFiles: true,
        place: "request", isOffered: { !$0.waiting(.reply).isEmpty },
        fields: { fields, view in
            """
            \(fields.select("request", CaseTexts.request, waiting(.reply, view, fields.language)))
            \(fields.passage("text", CaseTexts.replyText, rows: 8))
            \(fields.file("files", IntakeTexts.files, hint: CaseTexts.filesHint, many: true, accept: EvidenceType.accepted))
            \(fields.box("keepMetadata", CaseTexts.keepMetadata))
            """
        },
        read: { reader, view, context in
            let request = reader.integer("request", in: 1...100_000)
            let text = reader.text("text", limit: 20_000)
            if let request, !view.waiting(.reply).contains(where: { $0.document.sequence == request }) {
                reader.refuse("request", FormReader.Faults.badChoice)
            }
            let files = try CaseFile.read(&reader, context)
            guard reader.isValid, let request else { return nil }
            return { try $0.reply(to: request, text, files, by: $1) }
        },
        start: { _ in Fields([("keepMetadata", "yes")]) })

    /// Returns the requests or tasks that are waited for, as options: the first words and the day.
    static func waiting(
        _ kind: CaseDeadline.Kind, _ view: CaseView, _ language: Language
    ) -> [(value: String, text: String)] {
        view.waiting(kind).map { waiting in
            let name = waiting.document[kind == .reply ? "to" : "text"].prefix(80)
            return (String(waiting.document.sequence), "\(name) (\(Dates.short(waiting.dueOn, language)))")
        }
    }
}
