import Markup
import Storage
import Web

/// The pages of the State's reports: only those who make them come here.
enum ReportPages {
    /// What is reported on or assessed.
    struct Subject {
        let recommendation: Recommendation
        let asks: [Ask]

        /// - Throws: `Refusal.notFound` for what the visitor may not see.
        init(_ id: ID<Recommendation>, _ context: Context, _ scope: Scope) throws {
            recommendation = try RecommendationActions.find(id, context, in: scope)
            asks = try RecommendationStore.asks(of: id, in: scope)
        }
    }

    /// All that the page of a report shows.
    struct Shown {
        let report: ProgressReport
        let subject: Subject
        let files: [Evidence]
        let reporting: ReportRule
        let names: Names
        let state: FormState
        let history: HTML
    }

    static func list(_ reports: [(ProgressReport, Wording)], _ context: Context) -> Page {
        let language = context.language
        let rows = reports.html { report, title in
            """
            <li>\(Badge.html(report.stage.name, report.stage.tone, language)) \
            <a href="\(context.link(FollowUp.showReport, report.id))">\(title.html(language))</a> \
            <span class="quiet">\(Dates.text(report.at, language))</span></li>
            """
        }
        let body: HTML =
            reports.isEmpty
            ? "<p class=\"empty\">\(StatementTexts.nothingWaits[language])</p>"
            : "<ul class=\"history\">\(rows)</ul>"
        return Page(
            title: StatementTexts.reports[language], section: .workspace,
            body: "<p>\(StatementTexts.reportsText[language])</p>\(body)")
    }

    static func form(
        _ subject: Subject, _ state: FormState, report: ProgressReport? = nil, _ context: Context
    ) -> Page {
        let language = context.language
        let fields = FormFields(state, context)
        let known = subject.recommendation
        let submit: HTML = report == nil ? fields.box("submit", StatementTexts.submitNow) : .empty
        let form = context.form(
            to: report.map { context.link(FollowUp.updateReport, $0.id) }
                ?? context.link(FollowUp.insertReport, known.id),
            state, button: Words.save, sendsFiles: true,
            """
            \(statement(subject, fields))
            \(fields.file("evidence", FollowUpTexts.evidence, hint: FollowUpTexts.evidenceHint, accept: AttachedFileType.accepted))\(submit)
            """)
        return Page(
            title: FollowUpTexts.report[language], status: state.status, section: .recommendations,
            path: RecommendationPages.path(to: known, context),
            body: """
                <blockquote class="lines">\(known.text.html(language))</blockquote>
                <p>\(StatementTexts.draftText[language])</p>\(returned(report, language))\(form)
                """)
    }

    /// What somebody says of a recommendation: which part of it, how far it is, and in words.
    static func statement(_ subject: Subject, _ fields: FormFields) -> HTML {
        let ask: HTML =
            subject.asks.isEmpty
            ? .empty
            : fields.select(
                "ask", AskTexts.ask, AskTexts.options(subject.asks, fields.language),
                hint: AskTexts.askHint, required: false)
        return ask
            + fields.select("state", FollowUpTexts.state, { (state: ImplementationState) in state.name })
            + fields.wording("text", FollowUpTexts.text, rows: 5)
    }

    private static func returned(_ report: ProgressReport?, _ language: Language) -> HTML {
        guard let report, report.stage == .returned else { return .empty }
        return """
            <p class="notice wrong"><b>\(StatementTexts.returned[language]):</b> \(report.reason.html(language))</p>
            """
    }

    static func show(_ shown: Shown, _ context: Context) -> Page {
        let language = context.language
        let report = shown.report
        let ask = report.ask.flatMap { number in shown.subject.asks.first { $0.number == number } }
        return Page(
            title: StatementTexts.report[language], status: shown.state.status, section: .recommendations,
            path: RecommendationPages.path(to: shown.subject.recommendation, context),
            body: """
                <p>\(Badge.html(report.stage.name, report.stage.tone, language))</p>\(returned(report, language))
                \(Facts.html(
                    [
                        (AccountTexts.organisation, HTML(text: shown.names[report.organisation].text(language))),
                        (AskTexts.ask, HTML(text: ask?.name ?? "")),
                        (FollowUpTexts.state, RecommendationPages.badge(report.state, language)),
                    ], language))
                <blockquote class="lines">\(report.text.html(language))</blockquote>
                \(StatementPages.files(shown.files, context))\(steps(shown, context))\(shown.history)
                """)
    }

    /// What this person may do with it now.
    private static func steps(_ shown: Shown, _ context: Context) -> HTML {
        guard let person = context.visitor.person else { return .empty }
        let language = context.language
        let report = shown.report
        let validator = shown.reporting.validator(of: report.organisation)
        var all = HTML.empty
        if shown.reporting.mayDraft(person.id) {
            if report.stage.isOpen {
                all += """
                    <p><a class="button" href="\(context.link(FollowUp.editReport, report.id))">\
                    \(StatementTexts.edit[language])</a></p>
                    """
            }
            if report.stage.isOpen || report.stage == .submitted && validator == nil {
                let words = validator == nil ? StatementTexts.release : StatementTexts.submit
                all += context.form(
                    to: context.link(FollowUp.submitReport, report.id), shown.state, button: words)
            }
        }
        if report.stage == .submitted, validator == person.id {
            let reason = FormFields(shown.state, context).wording("reason", StatementTexts.reason, rows: 3)
            let back = context.form(
                to: context.link(FollowUp.returnReport, report.id), shown.state,
                button: StatementTexts.sendBack, isQuiet: true, reason)
            all += """
                \(context.form(to: context.link(FollowUp.releaseReport, report.id), FormState(), button: StatementTexts.release))\
                <section><h2>\(StatementTexts.sendBack[language])</h2>\(back)</section>
                """
        }
        return all
    }
}
