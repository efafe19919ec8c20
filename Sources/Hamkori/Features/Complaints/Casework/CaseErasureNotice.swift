import Markup
import Storage

/// The mail that cases will be erased. It says how many and where the list is, and nothing of any case.
enum CaseErasureNotice {
    /// Puts a mail to each reader of the cases into the outbox, where there is a mail server.
    static func tell(
        of ids: [ID<Complaint>], _ application: Application, at now: Timestamp, in scope: Scope
    ) throws {
        guard application.configuration.mailing != nil else { return }
        let cases = try ComplaintStore.complaints(ids, in: scope)
        let excluded = try ComplaintStore.excluded(from: ids, in: scope)
        for person in try ReaderDeeds.readers(in: scope) {
            let count = cases.count {
                CaseAccess.covers(person, $0.office) && excluded[$0.id]?.contains(person.id) != true
            }
            guard count > 0 else { continue }
            try OutboxStore.put(
                content(count, application.configuration.publicURL), to: person.id,
                as: application.newID(at: now), at: now, in: scope)
        }
    }

    private static func content(_ count: Int, _ address: String) -> QueuedMail.Content {
        QueuedMail.Content(
            subject: Language.allCases.map { CaseErasureTexts.count(count, $0) }.joined(separator: " · "),
            text: Language.allCases.map { language in
                [
                    CaseErasureTexts.count(count, language) + " " + CaseErasureTexts.week[language],
                    address + Link(Complaints.erasures, language).address,
                ].joined(separator: "\n\n")
            }.joined(separator: "\n\n----\n\n") + "\n")
    }
}
