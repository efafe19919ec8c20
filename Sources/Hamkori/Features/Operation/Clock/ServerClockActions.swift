import Markup
import Web

/// What an administrator sees of the server's clock, and how they confirm it.
enum ServerClockActions {
    static func show(_ context: Context) throws -> Response { context.page(page(FormState(), context)) }

    static func confirm(_ context: Context) throws -> Response {
        let reader = try FormReader(context)
        let link = context.link(ServerClock.show)
        try context.application.confirmClock(
            as: try context.person().pseudonym, submission: reader.submission(leadingTo: link))
        return context.redirect(to: link)
    }

    /// For the workspace of administrators: that the clock waits for them.
    static func alert(_ context: Context) -> HTML {
        guard context.visitor.may(.administerInstitution), context.application.clock.doubt != nil else {
            return .empty
        }
        return """
            <div class="notice wrong"><p>\(ServerClockTexts.inDoubt[context.language])</p><p><a class="button" \
            href="\(context.link(ServerClock.show))">\(ServerClockTexts.title[context.language])</a></p></div>
            """
    }

    private static func page(_ state: FormState, _ context: Context) -> Page {
        let language = context.language
        let clock = context.application.clock
        let form: HTML =
            clock.doubt.map { doubt in
                """
                <div class="notice wrong"><p>\(ServerClockTexts.why(doubt)[language])</p>\
                <p>\(ServerClockTexts.meanwhile[language])</p></div>
                <p>\(ServerClockTexts.advice[language])</p>
                \(context.form(to: context.link(ServerClock.confirm), state, button: ServerClockTexts.confirm))
                """
            } ?? "<p>\(ServerClockTexts.certain[language])</p>"
        return Page(
            title: ServerClockTexts.title[language], section: .workspace,
            path: [(AccountTexts.workspace[language], context.link(Accounts.workspace))],
            body: """
                \(Facts.html([
                    (ServerClockTexts.wall, moment(clock.wall, language)),
                    (ServerClockTexts.known, moment(clock.now, language)),
                ], language))\(form)
                """)
    }

    private static func moment(_ time: Timestamp, _ language: Language) -> String {
        let local = time.local
        return "\(Dates.text(local.date, language)), \(local.hour.padded(2)):\(local.minute.padded(2))"
    }
}
