import Markup
import Web

/// The pages of commitments.
enum FollowUpPages {
    static func list(
        _ request: ListRequest, page: ListPage<Commitment>, names: Names, _ context: Context
    ) -> ListView<Commitment> {
        let language = context.language
        return ListView(
            title: FollowUpTexts.title, section: .commitments,
            introduction: "<p>\(FollowUpTexts.introduction[language])</p>",
            filters: [
                Filter(
                    name: "state", label: Words.state,
                    options: CommitmentState.allCases.map { ($0.rawValue, $0.name[language]) }),
                Filter(
                    name: "owner", label: FollowUpTexts.owner,
                    options: names.all.filter(\.kind.carriesOut)
                        .map { ($0.id.text, $0.name.text(language)) }),
            ],
            columns: [
                Column(name: "number", heading: Words.number, isSortable: true, text: { String($0.number) }),
                Column(
                    name: "text", heading: FollowUpTexts.title, text: { $0.text.text(language) },
                    cell: {
                        "<a href=\"\(context.link(FollowUp.show, $0.id))\">\($0.text.html(language))</a>"
                    }),
                Column(name: "owner", heading: FollowUpTexts.owner, text: { names[$0.owner].text(language) }),
                Column(
                    name: "due", heading: FollowUpTexts.due, isSortable: true,
                    text: { Dates.short($0.due, language) }),
                Column(
                    name: "state", heading: Words.state,
                    text: { $0.state(on: context.today).name[language] },
                    cell: {
                        Badge.html(
                            $0.state(on: context.today).name, $0.state(on: context.today).tone, language)
                    }),
            ],
            emptiness: FollowUpTexts.none, request: request, page: page,
            feed: feed(context))
    }

    private static func feed(_ context: Context) -> ListFeed<Commitment> {
        ListFeed {
            FeedEntry(
                id: $0.id.text, title: $0.text, at: $0.closedAt ?? $0.id.madeAt,
                link: context.link(FollowUp.show, $0.id), summary: $0.closing)
        }
    }

    /// All that the page of a commitment shows.
    struct Shown {
        let commitment: Commitment
        /// Which page of reports and assessments is shown.
        let request: ListRequest
        let reportCount: Int
        /// Newest first.
        let reports: [(ProgressReport, [Evidence])]
        /// Not released yet: only for those who make them.
        let awaiting: [ProgressReport]
        let assessments: ListPage<Assessment>
        let round: RecordSummary?
        let recommendation: Recommendation?
        let names: Names
        let state: FormState
        let sections: HTML

        /// The last page of whichever there are more of.
        var lastPage: Int { Paging.last(of: max(reportCount, assessments.total)) }
    }

    static func show(_ shown: Shown, _ context: Context) -> Page {
        let language = context.language
        let commitment = shown.commitment
        let state = commitment.state(on: context.today)
        let closing: HTML =
            commitment.closing.isEmpty
            ? .empty
            : "<p class=\"notice\"><b>\(FollowUpTexts.closing[language]):</b> \(commitment.closing.html(language))</p>"
        return Page(
            title: FollowUpTexts.commitment(language, String(commitment.number)), status: shown.state.status,
            section: .commitments,
            path: [(FollowUpTexts.title[language], context.link(FollowUp.list))],
            body: """
                <blockquote class="lines">\(commitment.text.html(language))</blockquote>
                <p>\(Badge.html(state.name, state.tone, language))</p>\(closing)
                \(facts(shown, context))
                <div class="columns"><section><h2>\(FollowUpTexts.reports[language])</h2>\(reports(shown, context))</section>
                <section><h2>\(FollowUpTexts.assessments[language])</h2>\(assessments(shown, language))</section></div>
                \(Paging.html(shown.request.page, of: shown.lastPage, shown.request, context))\(forms(shown, context))\(shown.sections)
                """)
    }

    private static func facts(_ shown: Shown, _ context: Context) -> HTML {
        let language = context.language
        let commitment = shown.commitment
        let round: HTML =
            shown.round.flatMap { round in
                round.link(language).map { "<a href=\"\($0)\">\(round.title.text(language))</a>" }
            } ?? .empty
        let recommendation: HTML =
            shown.recommendation.map {
                "<a href=\"\(context.link(Recommendations.show, $0.id))\">\($0.number). \($0.title.text(language))</a>"
            } ?? HTML(text: NamedRecommendation.title(nil, language))
        return Facts.html(
            [
                (FollowUpTexts.owner, HTML(text: shown.names[commitment.owner].text(language))),
                (FollowUpTexts.due, HTML(text: Dates.text(commitment.due, language))),
                (context.application.features.name(of: .round), round),
                (RecommendationTexts.noun, recommendation),
            ], language)
    }

    private static func reports(_ shown: Shown, _ context: Context) -> HTML {
        let language = context.language
        let awaiting = StatementPages.unreleased(shown.awaiting, context)
        guard !shown.reports.isEmpty else {
            return "\(awaiting)<p class=\"empty\">\(FollowUpTexts.noReports[language])</p>"
        }
        let rows = shown.reports.html { report, files in
            let links = StatementPages.files(files, context)
            let who = [Dates.text(report.at, language), report.author.text(language)]
            return """
                <li><span class="quiet">\(who.joined(separator: " · "))</span><br>\
                \(RecommendationPages.badge(report.state, language))<p class="lines">\(report.text.html(language))</p>\(links)</li>
                """
        }
        return "\(awaiting)<ol class=\"history\">\(rows)</ol>"
    }

    private static func assessments(_ shown: Shown, _ language: Language) -> HTML {
        guard !shown.assessments.items.isEmpty else {
            return "<p class=\"empty\">\(FollowUpTexts.noAssessments[language])</p>"
        }
        let rows = shown.assessments.items.html { assessment in
            """
            <li><span class="quiet">\(Dates.text(assessment.at, language)) · \
            \(shown.names[assessment.organisation].text(language)) · \(assessment.voice.name[language])</span><br>\
            \(RecommendationPages.badge(assessment.state, language))<p class="lines">\(assessment.text.html(language))</p></li>
            """
        }
        return "<ol class=\"history\">\(rows)</ol>"
    }

    /// What this visitor may say about it now.
    private static func forms(_ shown: Shown, _ context: Context) -> HTML {
        let id = shown.commitment.id
        let fields = FormFields(shown.state, context)
        var all = HTML.empty
        if context.visitor.may(.reportProgress), shown.commitment.stored == .open {
            all += section(
                FollowUpTexts.report, link: context.link(FollowUp.report, id), shown: shown, context,
                fields: said(fields)
                    + fields.file(
                        "evidence", FollowUpTexts.evidence, hint: FollowUpTexts.evidenceHint,
                        accept: AttachedFileType.accepted),
                sendsFiles: true)
        }
        if context.visitor.may(.assessAsInstitution) {
            all += section(
                FollowUpTexts.assess, link: context.link(FollowUp.assess, id), shown: shown, context,
                fields: said(fields))
        }
        if context.visitor.may(.assessAsCivilSociety) {
            let link = context.link(FollowUp.assessAsCivilSociety, id)
            all += section(FollowUpTexts.assess, link: link, shown: shown, context, fields: said(fields))
        }
        if context.visitor.may(.manageRounds), shown.commitment.stored == .open {
            let reason = fields.wording("reason", FollowUpTexts.reason, rows: 2)
            all += section(
                FollowUpTexts.fulfil, link: context.link(FollowUp.fulfil, id), shown: shown, context,
                fields: reason)
            all +=
                "<p><a href=\"\(context.link(FollowUp.dropForm, id))\">\(FollowUpTexts.dropIt[context.language])</a></p>"
        }
        return all
    }

    /// Giving a promise up has a page of its own: nobody does it by a slip of the hand.
    static func dropForm(_ commitment: Commitment, _ state: FormState, _ context: Context) -> Page {
        let language = context.language
        let here = FollowUpTexts.commitment(language, String(commitment.number))
        let form = context.form(
            to: context.link(FollowUp.drop, commitment.id), state, button: FollowUpTexts.drop,
            FormFields(state, context).wording("reason", FollowUpTexts.reason, rows: 3))
        return Page(
            title: FollowUpTexts.dropIt[language], status: state.status, section: .commitments,
            path: [
                (FollowUpTexts.title[language], context.link(FollowUp.list)),
                (here, context.link(FollowUp.show, commitment.id)),
            ],
            body: """
                <blockquote class="lines">\(commitment.text.html(language))</blockquote>
                <p>\(FollowUpTexts.dropText[language])</p>\(form)
                """)
    }

    private static func said(_ fields: FormFields) -> HTML {
        fields.select("state", FollowUpTexts.state, { (state: ImplementationState) in state.name })
            + fields.wording("text", FollowUpTexts.text, rows: 4)
    }

    private static func section(
        _ title: Text, link: Link, shown: Shown, _ context: Context, fields: HTML,
        sendsFiles: Bool = false
    ) -> HTML {
        let form = context.form(to: link, shown.state, button: title, sendsFiles: sendsFiles, fields)
        return "<section><h2>\(title[context.language])</h2>\(form)</section>"
    }
}
