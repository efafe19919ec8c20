import Markup
import Storage
import Web

/// The pages of the outbox.
enum MailPages {
    /// A mail with who receives it.
    struct Listed: Sendable {
        let mail: QueuedMail
        let receiver: Wording?

        static func all(_ mails: [QueuedMail], in scope: Scope) throws -> [Listed] {
            let names = try PersonStore.names(mails.map(\.person), in: scope)
            return mails.map { Listed(mail: $0, receiver: names[$0.person]) }
        }
    }

    static func list(
        _ request: ListRequest, _ page: ListPage<Listed>, _ context: Context
    ) -> ListView<Listed> {
        let language = context.language
        return ListView(
            title: MailTexts.title, section: .workspace,
            path: [(AccountTexts.workspace[language], context.link(Accounts.workspace))],
            introduction: "\(offNotice(context))<p>\(MailTexts.introduction[language])</p>", hasSearch: false,
            filters: [
                Filter(
                    name: "state", label: Words.state,
                    options: MailState.allCases.map { ($0.rawValue, $0.name[language]) })
            ],
            columns: [
                Column(
                    name: "subject", heading: MailTexts.subject, text: { $0.mail.content.subject },
                    cell: {
                        "<a href=\"\(context.link(Jobs.show, $0.mail.id))\">\($0.mail.content.subject)</a>"
                    }),
                Column(
                    name: "to", heading: MailTexts.receiver, text: { $0.receiver?.text(language) ?? "–" }),
                Column(
                    name: "at", heading: MailTexts.written,
                    text: { Dates.text($0.mail.createdAt, language) }),
                Column(
                    name: "state", heading: Words.state, text: { $0.mail.state.name[language] },
                    cell: { Badge.html($0.mail.state.name, $0.mail.state.tone, language) }),
            ],
            emptiness: MailTexts.none, request: request, page: page)
    }

    /// The sentence that says that no mail goes out; empty where it does.
    static func offNotice(_ context: Context) -> HTML {
        guard context.application.configuration.mailing == nil else { return .empty }
        return "<p class=\"notice\">\(MailTexts.off[context.language])</p>"
    }

    static func show(_ listed: Listed, _ context: Context) -> Page {
        let (language, mail) = (context.language, listed.mail)
        let again: HTML =
            mail.state == .givenUp
            ? context.form(to: context.link(Jobs.retry, mail.id), FormState(), button: MailTexts.again)
            : .empty
        let next = mail.state == .waiting ? mail.dueAt.map { Dates.text($0, language) } ?? "" : ""
        return Page(
            title: mail.content.subject, section: .workspace,
            path: [
                (AccountTexts.workspace[language], context.link(Accounts.workspace)),
                (MailTexts.title[language], context.link(Jobs.list)),
            ],
            kicker: MailTexts.mail[language],
            body: """
                \(offNotice(context))<p>\(Badge.html(mail.state.name, mail.state.tone, language))</p>
                \(Facts.html([
                    (MailTexts.receiver, listed.receiver?.text(language) ?? "–"),
                    (MailTexts.written, Dates.text(mail.createdAt, language)),
                    (MailTexts.attempts, String(mail.attempts)), (MailTexts.next, next),
                    (MailTexts.fault, mail.fault),
                ], language))
                \(again)<section><h2>\(MailTexts.text[language])</h2>
                <blockquote class="lines">\(mail.content.text)</blockquote></section>
                """)
    }
}
