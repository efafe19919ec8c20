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
        let record = RecordReference(.institution, institution)
        let wall = clock.wall
        let size = try write(
            as: actor, at: wall, doing: Deed(.clockConfirmed, record), submission: submission
        ) { writing in
            let size = try LedgerStore.size(of: institution, in: writing.transaction) + 1
            try ClockStore.confirm(wall, size: size, of: institution, in: writing.transaction)
            // What the wrong clock has put off or started would otherwise last until its time comes.
            try OutboxStore.bringBack(to: wall, of: institution, in: writing.transaction)
            try SessionStore.endAll(startedAfter: wall, in: writing.transaction)
            return size
        }
        clock.trust(confirmation: size)
    }
}

extension DeedKind {
    static let clockConfirmed = DeedKind(
        "institution.clockConfirmed",
        Text(tg: "Соати сервер тасдиқ шуд", ru: "Часы сервера подтверждены", en: "Server clock confirmed"))
}
