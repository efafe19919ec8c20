import Storage

/// The reminders of one report: before it is due, on the day, then more and more rarely, and no more.
enum ReminderStep: Int, CaseIterable, Sendable, Storable {
    case before = -14
    case onTheDay = 0
    case week = 7
    case fortnight = 14
    case month = 28
    case last = 56

    /// Days after the day on which the report is due.
    var days: Int { rawValue }

    /// Whom it goes to besides the focal point: who can help sees it, the longer nothing comes.
    var reaches: [ReminderReceiver] {
        switch self {
        case .before, .onTheDay: [.focalPoint]
        case .week, .fortnight: [.focalPoint, .alternate]
        case .month, .last: [.focalPoint, .alternate, .validator]
        }
    }
}

/// As what somebody is reminded.
enum ReminderReceiver: String, CaseIterable, Sendable, Storable {
    case focalPoint, alternate, validator
    /// Nobody is named, so all who may report for the authority are asked.
    case anyone

    var name: Text {
        switch self {
        case .focalPoint: Text(tg: "шахси масъул", ru: "координатор", en: "the focal point")
        case .alternate: Text(tg: "ивазкунанда", ru: "заместитель координатора", en: "the alternate")
        case .validator: Text(tg: "тасдиқкунанда", ru: "утверждающий", en: "the validator")
        case .anyone:
            Text(
                tg: "шахсе, ки аз номи мақом ҳисобот дода метавонад",
                ru: "сотрудник, который может отчитываться за орган",
                en: "a person who may report on behalf of the authority")
        }
    }
}

/// Which reminder is to be sent on a day. Pure, so that every day of every schedule can be looked at.
struct Reminder: Sendable, Hashable {
    /// The day for which a report is waited for.
    let due: CalendarDate
    let step: ReminderStep

    /// After so many reports in a row were not made, silence: more mails would not be read. The page goes on saying it.
    static let patience = 3

    /// The latest step that is reached. Earlier ones that were missed, as when mail was off, are not made up for; and
    /// when the next report comes near, the one before is no longer asked for by itself.
    static func current(_ schedule: ReportSchedule, open: Int, on day: CalendarDate) -> Reminder? {
        let number = schedule.last(by: day.adding(days: -ReminderStep.before.days))
        guard schedule.endedOn == nil, number >= max(open, 0), number - open < patience else { return nil }
        let due = schedule.due(number)
        let passed = due.days(until: day)
        // From half as long again after the last step nothing is sent, even if the last one never was.
        guard let step = ReminderStep.allCases.last(where: { $0.days <= passed }),
            passed < ReminderStep.last.days * 3 / 2
        else { return nil }
        return Reminder(due: due, step: step)
    }

    /// Who gets it: those whom the step reaches and who have not paused reminders; if none of them is left, the next
    /// in line.
    static func receivers(
        _ step: ReminderStep, people: Responsibility.People, isPaused: (ID<Person>) -> Bool
    ) -> [(person: ID<Person>, as: ReminderReceiver)] {
        let line: [(ID<Person>?, ReminderReceiver)] = [
            (people.focalPoint, .focalPoint), (people.alternate, .alternate), (people.validator, .validator),
        ]
        let named = line.compactMap { person, part in person.map { (person: $0, as: part) } }
        let ready = named.filter { !isPaused($0.person) }
        let reached = ready.filter { step.reaches.contains($0.as) }
        return reached.isEmpty ? Array(ready.prefix(1)) : reached
    }
}
