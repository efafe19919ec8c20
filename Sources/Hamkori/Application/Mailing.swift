import Mail

/// Through which server mails go, and from whom.
struct Mailing: Sendable {
    let server: MailServer
    let from: Address
}
