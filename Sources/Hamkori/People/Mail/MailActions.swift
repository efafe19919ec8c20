import Markup
import Storage
import Web

/// The outbox as administrators see it.
enum MailActions {
    static func list(_ context: Context) throws -> Response {
        let request = ListRequest(context)
        let (page, names) = try context.read { transaction in
            let page = try OutboxStore.list(request, of: context.institution, in: transaction)
            return (page, try receivers(of: page.items, in: transaction))
        }
        return try MailPages.list(request, page, names, context).response(context)
    }

    static func show(_ id: ID<QueuedMail>, _ context: Context) throws -> Response {
        let (mail, names) = try context.read { transaction in
            guard let mail = try OutboxStore.mail(id, in: transaction) else { throw Refusal.notFound }
            return (mail, try receivers(of: [mail], in: transaction))
        }
        return context.page(MailPages.show(mail, names, context))
    }

    /// Tried again twice is tried again once: no one-time word is needed.
    static func retry(_ id: ID<QueuedMail>, _ context: Context) throws -> Response {
        try context.database.write { try OutboxStore.retry(id, at: context.now, in: $0) }
        return context.redirect(to: context.link(Jobs.show, id))
    }

    private static func receivers(
        of mails: [QueuedMail], in transaction: Transaction
    ) throws -> [ID<Person>: Wording] {
        var names: [ID<Person>: Wording] = [:]
        for mail in mails where names[mail.person] == nil {
            names[mail.person] = try PersonStore.person(mail.person, in: transaction)?.name
        }
        return names
    }
}
