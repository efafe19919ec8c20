import Markup
import Web

/// Assessing a recommendation, or an ask of it, for the institution or for a civil-society organisation.
enum AssessmentActions {
    static func show(_ id: ID<Recommendation>, by voice: ImplementationVoice, _ context: Context) throws
        -> Response
    {
        let subject = try context.read { try ReportPages.Subject(id, context, $0) }
        return context.page(form(subject, voice: voice, state: FormState(), context))
    }

    static func insert(_ id: ID<Recommendation>, by voice: ImplementationVoice, _ context: Context) throws
        -> Response
    {
        let subject = try context.read { try ReportPages.Subject(id, context, $0) }
        guard let organisation = try context.person().organisation else { throw Refusal.notPermitted }
        var reader = try FormReader(context)
        let files = try FollowUpActions.evidence(&reader, context)
        guard let said = ReportActions.Said(&reader) else {
            return context.page(form(subject, voice: voice, state: reader.state, context))
        }
        let assessment = context.newID(Assessment.self)
        let key = context.application.fileKey
        let link = context.link(Recommendations.show, id)
        do {
            try context.write(submission: reader.submission(leadingTo: link)) { writing in
                try FollowUpDeeds.assess(
                    id, ask: said.ask, by: voice, for: organisation, said.state, said.text,
                    as: assessment, in: writing)
                try FollowUpDeeds.attach(files, to: assessment, key: key, in: writing)
            }
            return context.redirect(to: link)
        } catch let fault as FollowUpFault {
            reader.refuse(fault)
        }
        return context.page(form(subject, voice: voice, state: reader.state, context))
    }

    private static func form(
        _ subject: ReportPages.Subject, voice: ImplementationVoice, state: FormState,
        _ context: Context
    ) -> Page {
        let language = context.language
        let known = subject.recommendation
        let fields = FormFields(state, context)
        let action =
            voice == .nhri
            ? context.link(FollowUp.insertAssessment, known.id)
            : context.link(FollowUp.insertCivilSocietyAssessment, known.id)
        let form = context.form(
            to: action, state, button: FollowUpTexts.assess, sendsFiles: true,
            ReportPages.statement(subject, fields)
                + fields.file(
                    "evidence", FollowUpTexts.evidence, hint: FollowUpTexts.evidenceHint,
                    accept: AttachedFileType.accepted))
        return Page(
            title: FollowUpTexts.assess[language], status: state.status, section: .recommendations,
            path: RecommendationPages.path(to: known, context),
            body: """
                <blockquote class="lines">\(known.text.html(language))</blockquote>
                <p>\(StatementTexts.assessText[language])</p>\(form)
                """)
    }
}
