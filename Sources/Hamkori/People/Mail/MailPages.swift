import Markup
import Web

/// The pages of the outbox.
enum MailPages {
    static func list(
        _ request: ListRequest, _ page: ListPage<QueuedMail>, _ names: [ID<Person>: Wording],
        _ context: Context
    ) -> ListView<QueuedMail> {
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
                    name: "subject", heading: MailTexts.subject, text: { $0.content.subject },
                    cell: { "<a href=\"\(context.link(Jobs.show, $0.id))\">\($0.content.subject)</a>" }),
                Column(
                    name: "to", heading: MailTexts.receiver,
                    text: { names[$0.person]?.text(language) ?? "–" }),
                Column(
                    name: "at", heading: MailTexts.written, text: { Dates.text($0.createdAt, language) }),
                Column(
                    name: "state", heading: Words.state, text: { $0.state.name[language] },
                    cell: { Badge.html($0.state.name, $0.state.tone, language) }),
            ],
            emptiness: MailTexts.none, request: request, page: page)
    }

    /// The sentence that says that no mail goes out; empty where it does.
    static func offNotice(_ context: Context) -> HTML {
        guard context.application.configuration.mailing == nil else { return .empty }
        return "<p class=\"notice\">\(MailTexts.off[context.language])</p>"
    }

    static func show(_ mail: QueuedMail, _ names: [ID<Person>: Wording], _ context: Context) -> Page {
        let language = context.language
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
                    (MailTexts.receiver, names[mail.person]?.text(language) ?? "–"),
                    (MailTexts.written, Dates.text(mail.createdAt, language)),
                    (MailTexts.attempts, String(mail.attempts)), (MailTexts.next, next),
                    (MailTexts.fault, mail.fault),
                ], language))
                \(again)<section><h2>\(MailTexts.text[language])</h2>
                <blockquote class="lines">\(mail.content.text)</blockquote></section>
                """)
    }
}
