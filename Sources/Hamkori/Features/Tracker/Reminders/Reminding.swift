import Markup
import Storage

/// The job that reminds authorities of their reports.
enum Reminding {
    static let job = Job(name: "remind of reports", every: 3_600, needsMail: true) { application, now in
        let schedules = try application.read(patience: .work) {
            try ReportingStore.schedules(in: $0)
        }
        for (organisation, schedules) in Dictionary(grouping: schedules, by: \.organisation) {
            // Read first, so that an hour in which nothing is due writes nothing.
            let isDue = try application.read(patience: .work) {
                try !notices(organisation, schedules, at: now, application, in: $0).isEmpty
            }
            if isDue { try remind(organisation, schedules, at: now, application) }
        }
    }

    /// Writes the reminders that are to be sent now and were not written yet: their notes and their mails together.
    private static func remind(
        _ organisation: ID<Organisation>, _ schedules: [ReportSchedule], at now: Timestamp,
        _ application: Application
    ) throws {
        try application.writeUnrecorded(patience: .work) { scope in
            // Asked again where nobody else can write meanwhile; a report may have come, or another node was faster.
            for notice in try notices(organisation, schedules, at: now, application, in: scope) {
                for (person, receiver) in notice.receivers {
                    let sent = SentReminder(
                        schedule: notice.schedule, reminder: notice.reminder, receiver: receiver, at: now)
                    try ReportingStore.insert(sent, to: person, in: scope)
                    try OutboxStore.put(
                        notice.content(receiver, application.configuration.publicURL, on: now.date),
                        to: person,
                        as: application.newID(at: now), at: now, in: scope)
                }
            }
        }
    }

    /// What is to be sent now for an authority's schedules.
    private static func notices(
        _ id: ID<Organisation>, _ schedules: [ReportSchedule], at now: Timestamp, _ application: Application,
        in scope: Scope
    ) throws -> [ReminderNotice] {
        guard let organisation = try OrganisationStore.organisation(id, in: scope) else { return [] }
        let all = try Obligations(scope: scope).all(of: id)
            .filter { !$0.isSettled }
        return try schedules.compactMap { schedule in
            let open = all.filter { $0.schedule?.id == schedule.id }
                .map { (obligation: $0, open: schedule.open(after: $0.reports)) }
            guard let oldest = open.map(\.open).min(),
                let reminder = Reminder.current(schedule, open: oldest, on: now.date),
                try !ReportingStore.isSent(reminder, of: schedule.id, in: scope)
            else { return nil }
            let awaited = open.filter { schedule.due($0.open) <= reminder.due }.map(\.obligation)
            let receivers = try receivers(of: reminder, awaited, organisation, on: now.date, in: scope)
            guard !awaited.isEmpty, !receivers.isEmpty else { return nil }
            return ReminderNotice(
                schedule: schedule.id, reminder: reminder, organisation: organisation,
                awaited: awaited.map(\.recommendation), receivers: receivers)
        }
    }

    private static func receivers(
        of reminder: Reminder, _ awaited: [Obligation], _ organisation: Organisation, on day: CalendarDate,
        in scope: Scope
    ) throws -> [ID<Person>: ReminderReceiver] {
        var paused: Set<ID<Person>> = []
        let anyone = try ResponsibilityStore.people(of: organisation.id, in: scope)
        let named = Set(awaited.flatMap(\.people.all))
        for person in named.union(anyone.map(\.id)) {
            if let until = try ReportingStore.pause(of: person, in: scope), until >= day {
                paused.insert(person)
            }
        }
        var receivers: [ID<Person>: ReminderReceiver] = [:]
        for people in Set(awaited.map(\.people)) {
            for (person, part) in Reminder.receivers(reminder.step, people: people, isPaused: paused.contains)
            {
                receivers[person] = receivers[person] ?? part
            }
            if people.all.isEmpty {
                for person in anyone where !paused.contains(person.id) {
                    receivers[person.id] = receivers[person.id] ?? .anyone
                }
            }
        }
        return receivers
    }
}

/// A reminder with all that its mails say.
struct ReminderNotice: Sendable {
    let schedule: ID<ReportSchedule>
    let reminder: Reminder
    let organisation: Organisation
    /// What no report has come on.
    let awaited: [Recommendation]
    let receivers: [ID<Person>: ReminderReceiver]

    /// The most recommendations that a mail names.
    private static let most = 10

    /// The mail, in all three languages, as nobody has said yet which one somebody reads.
    func content(
        _ receiver: ReminderReceiver, _ address: String, on day: CalendarDate
    ) -> QueuedMail.Content {
        QueuedMail.Content(
            subject: Language.allCases.map { ReportingTexts.mailSubject($0, Dates.short(reminder.due, $0)) }
                .joined(separator: " · "),
            text: Language.allCases.map { text($0, receiver, address, on: day) }
                .joined(separator: "\n\n----\n\n") + "\n")
    }

    private func text(
        _ language: Language, _ receiver: ReminderReceiver, _ address: String, on day: CalendarDate
    ) -> String {
        let passed = reminder.due.days(until: day)
        let standing =
            passed > 0 ? ReportingTexts.late(passed, language) : ReportingTexts.left(-passed, language)
        let list = awaited.prefix(ReminderNotice.most).map {
            "– \($0.number). \($0.title.text(language))\n  \(address)\(Link(Recommendations.show, $0.id, language).address)"
        }
        let more = awaited.count - list.count
        return [
            ReportingTexts.mailOpening(
                language, organisation.name.text(language), Dates.text(reminder.due, language), standing),
            list.joined(separator: "\n") + (more > 0 ? "\n… + \(more)" : ""),
            ReportingTexts.mailAll(
                language, address + Link(Reporting.show, organisation.id, language).address),
            reminder.step == .last ? ReportingTexts.mailLast[language] : "",
            ReportingTexts.mailReason(
                language, receiver.name[language], address + Link(Reporting.reminders, language).address),
        ].filter { !$0.isEmpty }.joined(separator: "\n\n")
    }
}
