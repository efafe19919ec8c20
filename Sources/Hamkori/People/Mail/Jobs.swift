import Web

/// What the system does by itself, and the mails that come of it.
enum Jobs {
    static let list = Route(.get, "workspace", "mail")
    static let show = Route(.get, "workspace", "mail", ID<QueuedMail>.self)
    static let retry = Route(.post, "workspace", "mail", ID<QueuedMail>.self, "again")

    static let feature = Feature(
        "Jobs",
        endpoints: [
            .page(list, for: .permitted(.administerMail), MailActions.list),
            .page(show, for: .permitted(.administerMail), MailActions.show),
            .form(retry, for: .permitted(.administerMail), MailActions.retry),
        ],
        migrations: OutboxStore.migrations, jobs: [forgetting, forgettingForms],
        adding: [
            WorkspaceTask(.administerMail, MailTexts.title, at: 240, Jobs.list)
        ])

    /// Days for which mails can be looked up after they were settled.
    static let memory = 90

    private static let forgettingForms = Job(
        name: "forget sent forms", every: 86_400, needsMail: false, needsCertainTime: true
    ) {
        application, now in
        try application.forgetSubmissions(before: now.adding(seconds: -2 * 86_400))
    }

    private static let forgetting = Job(
        name: "forget old mails", every: 86_400, needsMail: false, needsCertainTime: true
    ) {
        application, now in
        try application.writeUnrecorded(patience: .work) {
            try OutboxStore.forget(before: now.adding(seconds: -memory * 86_400), in: $0)
        }
    }
}

extension Permission {
    /// Sees which mails the system sends, and has those sent again that were given up.
    static let administerMail = Permission("administerMail", of: [.administrator])
}
