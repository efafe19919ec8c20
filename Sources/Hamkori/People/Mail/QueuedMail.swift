import Mail
import Storage

/// How far a mail of the outbox has come.
enum MailState: String, CaseIterable, Sendable, Storable {
    case waiting
    /// Being handed over, or in the hands of a process that was killed.
    case underway
    case sent
    /// Not taken by the server, and not tried any more unless somebody asks for it.
    case givenUp
    /// Its receiver has no open account any more.
    case dropped

    var name: Text {
        switch self {
        case .waiting: Text(tg: "Интизори ирсол", ru: "Ожидает отправки", en: "Waiting")
        case .underway: Text(tg: "Ирсол мешавад", ru: "Отправляется", en: "Being sent")
        case .sent: Text(tg: "Ирсол шуд", ru: "Отправлено", en: "Sent")
        case .givenUp: Text(tg: "Ирсол нашуд", ru: "Не отправлено", en: "Not sent")
        case .dropped: Text(tg: "Бекор шуд", ru: "Отменено", en: "Cancelled")
        }
    }

    var tone: Badge.Tone {
        switch self {
        case .waiting, .dropped: .neutral
        case .underway: .underway
        case .sent: .good
        case .givenUp: .bad
        }
    }
}

/// A mail of the outbox: written in the transaction of what causes it, so that neither is without the other.
struct QueuedMail: Sendable {
    let id: ID<QueuedMail>
    let person: ID<Person>
    let content: Content
    let state: MailState
    let attempts: Int
    let createdAt: Timestamp
    /// When it is tried next; nil when it is not.
    let dueAt: Timestamp?
    /// Why the last attempt failed, in the server's words.
    let fault: String

    /// What it says. Only what is public, and links: mail is read by everything that it passes.
    struct Content: Sendable, Hashable {
        let subject: String
        let text: String
        /// The address that ends mails of this kind, without signing in.
        var unsubscribe: String?
    }
}

/// When a mail that was not taken is tried again.
enum BackOff {
    /// Seconds after the first, second … attempt: 1 and 5 and 30 minutes, 2 hours, 1 day.
    static let pauses = [60, 300, 1_800, 7_200, longest]
    static let longest = 86_400

    /// Nil when it was tried often enough.
    static func next(after attempts: Int, at now: Timestamp) -> Timestamp? {
        guard attempts >= 1, attempts <= pauses.count else { return nil }
        return now.adding(seconds: pauses[attempts - 1])
    }
}

extension Mailing {
    func message(_ mail: QueuedMail, to receiver: Address) -> Message {
        Message(
            from: from, to: receiver, subject: mail.content.subject, text: mail.content.text,
            date: mail.createdAt.seconds, id: mail.id.text, unsubscribe: mail.content.unsubscribe)
    }
}
