import Web

/// The server's clock: kept every hour, and confirmed by an administrator where it cannot be believed.
enum ServerClock {
    static let show = Route(.get, "workspace", "clock")
    static let confirm = Route(.post, "workspace", "clock")

    static let feature = Feature(
        "Clock",
        endpoints: [
            .page(show, for: .permitted(.administerInstitution), ServerClockActions.show),
            .form(confirm, for: .permitted(.administerInstitution), ServerClockActions.confirm).irrevocable,
        ],
        migrations: ClockStore.migrations, deeds: [.clockConfirmed], jobs: [keeping],
        commands: [ServerClockCommand.command],
        adding: [
            WorkspaceTask(.administerInstitution, ServerClockTexts.title, at: 280, ServerClock.show),
            WorkspaceNotice(position: 10, html: ServerClockActions.alert),
        ])

    private static let keeping = Job(name: "keep the time", every: 3_600, needsMail: false) {
        application, _ in
        try application.keepTime()
    }
}

extension Application {
    /// Believes the system's clock as it stands.
    /// - Throws: `WriteRefusal.alreadyDone`, `StorageError`.
    func confirmClock(as actor: String, submission: Submission? = nil) throws {
        let wall = clock.wall
        let size = try write(as: actor, at: wall, submission: submission) { writing in
            try ClockDeeds.confirm(wall, in: writing)
        }
        clock.trust(confirmation: size)
    }
}
