import Markup
import Storage
import Web

/// The outbox as administrators see it.
enum MailActions {
    static func list(_ context: Context) throws -> Response {
        let request = ListRequest(context)
        let page = try context.read { scope in
            try OutboxStore.list(request, in: scope)
                .completed(in: scope, MailPages.Listed.all)
        }
        return try MailPages.list(request, page, context).response(context)
    }

    static func show(_ id: ID<QueuedMail>, _ context: Context) throws -> Response {
        let listed = try context.read { scope in
            let mail = try OutboxStore.mail(id, in: scope)
            return try MailPages.Listed.all(mail.map { [$0] } ?? [], in: scope).first
        }
        guard let listed else { throw Refusal.notFound }
        return context.page(MailPages.show(listed, context))
    }

    /// Tried again twice is tried again once: no one-time word is needed.
    static func retry(_ id: ID<QueuedMail>, _ context: Context) throws -> Response {
        try context.writeUnrecorded { try OutboxStore.retry(id, at: context.now, in: $0) }
        return context.redirect(to: context.link(Jobs.show, id))
    }
}
