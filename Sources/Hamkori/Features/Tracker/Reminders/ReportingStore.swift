import Storage

/// All SQL of schedules, reminders and their pauses.
enum ReportingStore {
    static let schedules = RecordTable<ReportSchedule>("report_schedules")

    static func schedule(_ id: ID<ReportSchedule>, in scope: Scope) throws -> ReportSchedule? {
        try schedules.record(id, in: scope)
    }

    /// The schedules that hold, of one organisation or of all.
    static func schedules(
        of organisation: ID<Organisation>? = nil, in scope: Scope
    ) throws -> [ReportSchedule] {
        let ofOne: SQL = organisation.map { "AND organisation_id = \($0)" } ?? .empty
        return try schedules.all(where: "ended_on IS NULL \(ofOne) ORDER BY id", in: scope)
    }

    /// The schedule that holds for an organisation and a recommendation, or for all that it leads.
    static func schedule(
        of organisation: ID<Organisation>, on recommendation: ID<Recommendation>?, in scope: Scope
    ) throws -> ReportSchedule? {
        try schedules.all(
            where: """
                organisation_id = \(organisation)
                AND COALESCE(recommendation_id, '') = \(recommendation?.text ?? "") AND ended_on IS NULL
                """, in: scope
        ).first
    }

    /// Whether a reminder went out already, to whomever.
    static func isSent(
        _ reminder: Reminder, of schedule: ID<ReportSchedule>, in scope: Scope
    ) throws -> Bool {
        try scope.row(
            """
            SELECT 1 AS one FROM report_reminders
            WHERE \(scope.checked) AND schedule_id = \(schedule) AND due_on = \(reminder.due)
                AND step = \(reminder.step) LIMIT 1
            """
        ) { _ in true } ?? false
    }

    /// The reminders that somebody got, the newest first.
    static func reminders(to person: ID<Person>, limit: Int, in scope: Scope) throws -> [SentReminder] {
        try scope.rows(
            """
            SELECT * FROM report_reminders WHERE \(scope.checked) AND person_id = \(person)
                ORDER BY at DESC, due_on DESC LIMIT \(limit)
            """
        ) {
            SentReminder(
                schedule: try $0["schedule_id"],
                reminder: Reminder(due: try $0["due_on"], step: try $0["step"]),
                receiver: try $0["sent_as"], at: try $0["at"])
        }
    }

    /// Until which day somebody wants no reminders; that day included.
    static func pause(of person: ID<Person>, in scope: Scope) throws -> CalendarDate? {
        try scope.row("SELECT until FROM reminder_pauses WHERE \(scope.checked) AND person_id = \(person)") {
            try $0["until"]
        }
    }

    // MARK: Writing

    /// - Throws: `WriteRefusal.stale` when somebody saved since the version that the form was opened with.
    static func update(
        _ id: ID<ReportSchedule>, to draft: ReportSchedule.Draft, from version: Int, in writing: Writing
    ) throws {
        try schedules.update(id, ReportSchedule.Draft.fields.assignments(draft), from: version, in: writing)
    }

    static func end(_ id: ID<ReportSchedule>, on day: CalendarDate, in writing: Writing) throws {
        let changed = try writing.execute(
            """
            UPDATE report_schedules SET ended_on = \(day), version = version + 1
            WHERE \(writing.checked) AND id = \(id) AND ended_on IS NULL
            """)
        guard changed == 1 else { throw WriteRefusal.stale }
    }

    /// Notes that somebody gets a reminder; the key keeps it from being noted twice.
    static func insert(_ sent: SentReminder, to person: ID<Person>, in scope: Scope) throws {
        try scope.execute(
            """
            INSERT INTO report_reminders (schedule_id, institution_id, due_on, step, person_id, sent_as, at)
            VALUES (\(sent.schedule), \(scope.institution), \(sent.reminder.due), \(sent.reminder.step), \(person),
                \(sent.receiver), \(sent.at))
            """)
    }

    /// Keeps reminders from somebody through a day, or lets them through again.
    static func setPause(_ until: CalendarDate?, of person: ID<Person>, in scope: Scope) throws {
        guard let until else {
            try scope.execute("DELETE FROM reminder_pauses WHERE \(scope.checked) AND person_id = \(person)")
            return
        }
        try scope.execute(
            """
            INSERT INTO reminder_pauses (person_id, institution_id, until) VALUES (\(person), \(scope.institution), \(until))
            ON CONFLICT (person_id) DO UPDATE SET until = excluded.until
            """)
    }
}

/// A reminder that somebody got.
struct SentReminder: Sendable, Hashable {
    let schedule: ID<ReportSchedule>
    let reminder: Reminder
    let receiver: ReminderReceiver
    let at: Timestamp
}
