import Storage

/// A day by which something of a case has to be done. Kind and day stand in clear, for the queue.
struct CaseDeadline: Sendable {
    /// The step that has to be done by then (docs/rules.md#deadlines).
    enum Kind: String, CaseIterable, Sendable, Storable {
        /// The complainant hears that the complaint has come.
        case acknowledgement
        /// The decision on whether it is admissible.
        case admissibility
        /// The inquiry's outcome.
        case conclusion
        /// An authority's answer to a request.
        case reply
        case task

        var name: Text {
            switch self {
            case .acknowledgement:
                Text(tg: "Тасдиқи қабул", ru: "Подтверждение получения", en: "Acknowledgement")
            case .admissibility:
                Text(
                    tg: "Қарор дар бораи қабул ба баррасӣ", ru: "Решение о приемлемости",
                    en: "Decision on admissibility"
                )
            case .conclusion: Text(tg: "Натиҷаи санҷиш", ru: "Итог проверки", en: "Outcome of the inquiry")
            case .reply: Text(tg: "Ҷавоби мақом", ru: "Ответ органа", en: "Reply of the authority")
            case .task: Text(tg: "Супориш", ru: "Поручение", en: "Task")
            }
        }
    }

    /// The document from which it arises.
    let sequence: Int
    let kind: Kind
    let dueOn: CalendarDate
    let metOn: CalendarDate?

    /// Returns the day by which something has to be done that begins on a day; nil for a kind without a term.
    static func due(_ kind: Kind, after day: CalendarDate, in scope: Scope) throws -> CalendarDate? {
        let terms = try WorkingCalendarStore.terms(in: scope)
        guard let days = terms.workingDays(for: kind) else { return nil }
        return try WorkingCalendarStore.calendar(in: scope)
            .deadline(after: day, workingDays: days)
    }
}

extension ComplaintState {
    /// The step that is waited for in a state; nil when none is.
    var awaits: CaseDeadline.Kind? {
        switch self {
        case .received: .acknowledgement
        case .acknowledged: .admissibility
        case .admissible, .inquiry: .conclusion
        default: nil
        }
    }
}

extension ProcedureTerms {
    /// Returns the working days for a kind; nil where each has its own day.
    func workingDays(for kind: CaseDeadline.Kind) -> Int? {
        switch kind {
        case .acknowledgement: acknowledgement
        case .admissibility: admissibility
        case .conclusion: conclusion
        case .reply: reply
        case .task: nil
        }
    }
}
