import Markup
import Storage
import Web

/// The reminders to the reader: which, why, and until when they want none.
enum ReminderActions {
    /// How many of the reminders stand on the page.
    private static let most = 50
    /// The longest pause, in days: somebody has to be reminded again some time.
    private static let longest = 366

    static func show(_ context: Context) throws -> Response { try page(nil, context) }

    static func pause(_ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let person = try context.person()
        let isOn = reader.isOn("resume")
        let until = isOn ? nil : reader.date("until")
        if let until, !(0...longest).contains(context.today.days(until: until)) {
            reader.refuse("until", ReportingTexts.badPause)
        }
        guard reader.isValid else { return try page(reader.state, context) }
        // Set twice it is the same: no one-time word is needed.
        try context.writeUnrecorded {
            try ReportingStore.setPause(until, of: person.id, in: $0)
        }
        return context.redirect(to: context.link(Reporting.reminders))
    }

    private static func page(_ sent: FormState?, _ context: Context) throws -> Response {
        let person = try context.person()
        let language = context.language
        let (until, rows) = try context.read { scope in
            (
                try ReportingStore.pause(of: person.id, in: scope),
                try ReportingStore.reminders(to: person.id, limit: most, in: scope).map {
                    try row($0, context, in: scope)
                }
            )
        }
        let list: HTML =
            rows.isEmpty
            ? "<p class=\"empty\">\(ReportingTexts.noReminders[language])</p>"
            : "<ol class=\"history\">\(rows.html { $0 })</ol>"
        let state = sent ?? FormState()
        return context.page(
            Page(
                title: ReportingTexts.reminders[language], status: state.status, section: .workspace,
                path: [(AccountTexts.workspace[language], context.link(Accounts.workspace))],
                body: """
                    \(MailPages.offNotice(context))<p>\(ReportingTexts.remindersText[language])</p>
                    \(pauseForm(until, state, context))
                    <section><h2>\(ReportingTexts.received[language])</h2>\(list)</section>
                    """))
    }

    private static func pauseForm(_ until: CalendarDate?, _ state: FormState, _ context: Context) -> HTML {
        let language = context.language
        let link = context.link(Reporting.pause)
        if let until, until >= context.today {
            return """
                <p class="notice">\(ReportingTexts.pausedUntil(language, Dates.text(until, language)))</p>
                \(context.form(to: link, FormState(), button: ReportingTexts.resume,
                    "<input type=\"hidden\" name=\"resume\" value=\"yes\">"))
                """
        }
        let field = FormFields(state, context).line("until", ReportingTexts.until, .date)
        return
            "<section><h2>\(ReportingTexts.pause[language])</h2>\(context.form(to: link, state, button: ReportingTexts.pause, field))</section>"
    }

    private static func row(_ sent: SentReminder, _ context: Context, in scope: Scope) throws -> HTML {
        let language = context.language
        guard let schedule = try ReportingStore.schedule(sent.schedule, in: scope),
            let organisation = try OrganisationStore.organisation(schedule.organisation, in: scope)
        else { return .empty }
        return """
            <li><span class="quiet">\(Dates.text(sent.at, language))</span> \
            <a href="\(context.link(Reporting.show, organisation.id))">\(organisation.name.html(language))</a><br>\
            \(ReportingTexts.why(
                language, Dates.text(sent.reminder.due, language), schedule.interval.name[language],
                sent.receiver.name[language]))</li>
            """
    }
}
