import Storage

/// All SQL of the outbox. Mails are no records: they come and go without ledger entries.
enum OutboxStore {
    /// Seconds after which a mail that a process took in hand and did not settle is tried again. Longer than a server
    /// may take for one (`MailServer.limit`).
    static let patience = 600

    /// Puts a mail to somebody into the outbox, to be sent when the write is committed, and never otherwise.
    static func put(
        _ content: QueuedMail.Content, to person: ID<Person>, as id: ID<QueuedMail>, at now: Timestamp,
        in scope: Scope
    ) throws {
        try scope.execute(
            """
            INSERT INTO outbox (id, institution_id, person_id, subject, text, unsubscribe, state, attempts, created_at,
                due_at, fault)
            VALUES (\(id), \(scope.institution), \(person), \(content.subject), \(content.text), \(content.unsubscribe),
                \(MailState.waiting), 0, \(now), \(now), '')
            """)
    }

    static func isDue(at now: Timestamp, in scope: Scope) throws -> Bool {
        try scope.row(
            """
            SELECT 1 AS one FROM outbox
            WHERE \(scope.own) AND due_at IS NOT NULL AND due_at <= \(now) LIMIT 1
            """
        ) { _ in true } ?? false
    }

    /// Takes the mail that has been due longest in hand. It is marked before it is sent; a process that is killed
    /// before it marks what became of it leaves it due again after ``patience``.
    static func take(at now: Timestamp, in scope: Scope) throws -> QueuedMail? {
        let next = try scope.row(
            """
            SELECT * FROM outbox
            WHERE \(scope.own) AND due_at IS NOT NULL AND due_at <= \(now)
            ORDER BY due_at, id LIMIT 1 {forUpdate}
            """, made)
        guard let next else { return nil }
        try scope.execute(
            """
            UPDATE outbox SET state = \(MailState.underway), attempts = attempts + 1,
                due_at = \(now.adding(seconds: patience))
            WHERE \(scope.checked) AND id = \(next.id)
            """)
        return try mail(next.id, in: scope)
    }

    /// Marks what became of a mail in hand. The window in which a mail can come twice lies between the server's
    /// answer and this commit; both copies carry the same Message-ID.
    static func settle(
        _ id: ID<QueuedMail>, _ state: MailState, dueAt: Timestamp?, fault: String, in scope: Scope
    ) throws {
        try scope.execute(
            """
            UPDATE outbox SET state = \(state), due_at = \(dueAt), fault = \(fault)
            WHERE \(scope.checked) AND id = \(id) AND state = \(MailState.underway)
            """)
    }

    /// Makes mails due that were put off by a clock that stood ahead.
    static func bringBack(to now: Timestamp, in scope: Scope) throws {
        try scope.execute(
            """
            UPDATE outbox SET due_at = \(now)
            WHERE \(scope.own) AND due_at > \(now.adding(seconds: BackOff.longest))
            """)
    }

    /// Tries a mail again that was given up.
    static func retry(_ id: ID<QueuedMail>, at now: Timestamp, in scope: Scope) throws {
        try scope.execute(
            """
            UPDATE outbox SET state = \(MailState.waiting), attempts = 0, due_at = \(now)
            WHERE \(scope.checked) AND id = \(id) AND state = \(MailState.givenUp)
            """)
    }

    static func mail(_ id: ID<QueuedMail>, in scope: Scope) throws -> QueuedMail? {
        try scope.row("SELECT * FROM outbox WHERE \(scope.checked) AND id = \(id)", made)
    }

    /// A page of the mails, the newest first.
    static func list(_ request: ListRequest, in scope: Scope) throws -> ListPage<QueuedMail> {
        try ListQuery("outbox", request, order: "id {byCodePoint} DESC", isSearched: false, in: scope)
            .filtered(by: "state") { (state: MailState) in "state = \(state)" }
            .page(made)
    }

    /// Forgets what was settled long ago.
    static func forget(before moment: Timestamp, in scope: Scope) throws {
        try scope.execute(
            """
            DELETE FROM outbox
            WHERE \(scope.own) AND due_at IS NULL AND created_at < \(moment)
            """)
    }

    private static func made(_ row: Row) throws -> QueuedMail {
        QueuedMail(
            id: try row["id"], person: try row["person_id"],
            content: QueuedMail.Content(
                subject: try row["subject"], text: try row["text"], unsubscribe: try row["unsubscribe"]),
            state: try row["state"], attempts: try row["attempts"], createdAt: try row["created_at"],
            dueAt: try row["due_at"], fault: try row["fault"])
    }
}
