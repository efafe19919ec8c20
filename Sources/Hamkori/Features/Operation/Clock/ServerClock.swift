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
        migrations: ClockStore.migrations, deeds: [.clockConfirmed], jobs: [keeping])

    private static let keeping = Job(name: "keep the time", every: 3_600, needsMail: false) {
        application, _ in
        try application.keepTime()
    }
}
