import Mail
import Secrets
import Storage
import TestDatabases
import TestMailServer
import Testing

@testable import Hamkori

/// An application that sends its mail through a real SMTP server.
func withMail(
    _ engine: Engine, isDemo: Bool = false, _ body: (Application, TestMailServer) throws -> Void
) throws {
    let server = try TestMailServer()
    let mailing = Mailing(
        server: try #require(MailServer("smtp://127.0.0.1:\(server.port)")),
        from: try #require(Address("Ҳамкорӣ <noreply@hamkori.example>")))
    try withApplication(engine, isDemo: isDemo, mailing: mailing) { try body($0, server) }
}

extension Application {
    /// A person with a mailbox of the test server.
    func invite(
        _ word: String, _ role: Role = .focalPoint, of organisation: ID<Organisation>? = nil
    ) throws -> ID<Person> {
        let id = ID<Person>(at: .now, random: Random.bytes(10))
        let invited = AccountDeeds.Invitation(
            name: Wording(en: word), email: word + "@mail.example", role: role, organisation: organisation)
        _ = try write(as: Application.nobody, at: .now) { try AccountDeeds.invite(invited, as: id, in: $0) }
        return id
    }

    /// Puts a mail to somebody into the outbox.
    @discardableResult
    func mail(_ subject: String, to person: ID<Person>, at now: Timestamp) throws -> ID<QueuedMail> {
        let id = ID<QueuedMail>(at: now, random: Random.bytes(10))
        try writeUnrecorded {
            try OutboxStore.put(
                QueuedMail.Content(subject: subject, text: "Text of \(subject)"), to: person, as: id, at: now,
                in: $0)
        }
        return id
    }

    func mail(_ id: ID<QueuedMail>) throws -> QueuedMail {
        try #require(try read { try OutboxStore.mail(id, in: $0) })
    }

    /// Runs what is due at a moment.
    @discardableResult
    func runJobs(at now: Timestamp) throws -> JobRunner.Report {
        try JobRunner(self, clock: { now }).runDue()
    }
}
