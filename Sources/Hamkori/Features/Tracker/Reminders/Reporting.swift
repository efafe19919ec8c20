import Web

/// Reporting by authority: who owes what by when, the schedules of reports, and the reminders.
enum Reporting {
    static let list = Route(.get, "authorities")
    static let show = Route(.get, "authorities", ID<Organisation>.self)
    static let calendar = Route(.get, "authorities", ID<Organisation>.self, "calendar.ics")
    static let schedule = Route(.get, "authorities", ID<Organisation>.self, "schedule")
    static let set = Route(.post, "authorities", ID<Organisation>.self, "schedule")
    static let end = Route(.post, "authorities", ID<Organisation>.self, "schedule", "end")
    static let reminders = Route(.get, "workspace", "reminders")
    static let pause = Route(.post, "workspace", "reminders")

    static let feature = Feature(
        "Reporting",
        endpoints: [
            .page(list, for: .everyone, AuthorityActions.list).listing("country"),
            .page(show, for: .everyone, AuthorityActions.show).listing("part", "due", "status", "country"),
            .page(calendar, for: .everyone, AuthorityActions.calendar),
            .page(schedule, for: .permitted(.scheduleReports), ScheduleActions.show),
            .form(set, for: .permitted(.scheduleReports), ScheduleActions.set),
            .form(end, for: .permitted(.scheduleReports), ScheduleActions.end),
            .page(reminders, for: .signedIn, ReminderActions.show),
            .form(pause, for: .signedIn, ReminderActions.pause),
        ],
        migrations: ReportingStore.migrations, records: [ReportingRecords.source],
        deeds: [.scheduleSet, .scheduleEnded],
        sections: [RecordSection(kind: .recommendation, html: ReportingSection.html)], jobs: [Reminding.job],
        adding: [
            WorkspaceTask(.reportProgress, ReportingTexts.ours, at: 140, Reporting.list),
            WorkspaceTask(.scheduleReports, ReportingTexts.title, at: 150, Reporting.list),
            AccountLink(position: 20, name: ReportingTexts.reminders, route: Reporting.reminders),
            TrackerView(name: ReportingTexts.title, route: list),
        ])
}

extension Permission {
    /// Says when authorities report on what they carry out.
    static let scheduleReports = Permission("scheduleReports", of: [.commissioner, .officer])
}
