import Markup
import Storage

/// That cases are overdue, as it is told to one person.
///
/// A mail passes many hands and stands open on telephones (see ``QueuedMail/Content``), so it says how many there are and
/// where the queue is, and nothing of any case: no number, no office, no authority, no day.
struct OverdueNotice: Sendable, Equatable {
    /// To whom it goes; the commissioner hears of what was not done in spite of the first mail.
    enum Step: String, Sendable, Storable { case office, escalated }

    let person: ID<Person>
    let step: Step
    let count: Int

    /// After so many working days a case that is overdue is brought before the commissioner.
    static let patience = 3

    /// The first day that does not count as overdue for a step: what was due before it does.
    static func limit(of step: Step, on today: CalendarDate, _ calendar: WorkingCalendar) -> CalendarDate {
        guard step == .escalated else { return today }
        // Two weeks of holidays in a row are the most that a year has.
        return (0...30).lazy.map { today.adding(days: -$0) }
            .first { calendar.workingDays(from: $0.adding(days: -1), to: today) > patience }
            ?? today.adding(days: -30)
    }

    /// The mail, in all three languages, as nobody has said yet which one somebody reads.
    func content(_ address: String) -> QueuedMail.Content {
        QueuedMail.Content(
            subject: Language.allCases.map { OverdueTexts.subject(count, $0) }.joined(separator: " · "),
            text: Language.allCases.map { text($0, address) }.joined(separator: "\n\n----\n\n") + "\n")
    }

    private func text(_ language: Language, _ address: String) -> String {
        let sentence = step == .office ? OverdueTexts.ofOffice : OverdueTexts.escalated
        return [
            sentence(count, language),
            OverdueTexts.queue(language, address + Link(Complaints.queue, language).address),
            OverdueTexts.reason[language],
        ].joined(separator: "\n\n")
    }
}
