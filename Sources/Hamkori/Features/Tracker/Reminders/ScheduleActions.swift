import Markup
import Storage
import Web

/// Setting when an authority reports.
enum ScheduleActions {
    /// What a schedule's form is about.
    private struct Subject {
        let organisation: Organisation
        let recommendation: Recommendation?
        /// The one that holds now.
        let known: ReportSchedule?
    }

    static func show(_ id: ID<Organisation>, _ context: Context) throws -> Response {
        let subject = try subject(id, context.query["recommendation"], context)
        return page(subject, saved(subject.known), context)
    }

    static func set(_ id: ID<Organisation>, _ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let subject = try subject(id, reader.form["recommendation"], context)
        let interval: ReportInterval? = reader.choice("every")
        let first = reader.date("first")
        guard reader.isValid, let interval, let first else { return page(subject, reader.state, context) }
        let draft = ReportSchedule.Draft(
            organisation: id, recommendation: subject.recommendation?.id, interval: interval, firstDue: first)
        let schedule = subject.known?.id ?? context.newID(ReportSchedule.self)
        let link = context.link(Reporting.show, id)
        do {
            try context.write(submission: reader.submission(leadingTo: link)) { writing in
                if subject.known != nil {
                    try ReportingDeeds.change(schedule, to: draft, from: reader.version, in: writing)
                } else {
                    try ReportingDeeds.set(draft, as: schedule, in: writing)
                }
            }
        } catch WriteRefusal.stale {
            let saved = saved(subject.known)
            let conflict = try StaleEdit.conflict(
                RecordReference(.reportSchedule, schedule), saved: saved.values, version: saved.version ?? 0,
                context)
            return page(subject, reader.state.facing(conflict), context)
        }
        return context.redirect(to: link)
    }

    static func end(_ id: ID<Organisation>, _ context: Context) throws -> Response {
        let reader = try FormReader(context)
        let subject = try subject(id, reader.form["recommendation"], context)
        let link = context.link(Reporting.show, id)
        guard let known = subject.known else { return context.redirect(to: link) }
        try context.write(submission: reader.submission(leadingTo: link)) {
            try ReportingDeeds.end(known.id, in: $0)
        }
        return context.redirect(to: link)
    }

    private static func subject(
        _ id: ID<Organisation>, _ recommendation: String?, _ context: Context
    ) throws -> Subject {
        try context.read { scope in
            guard let organisation = try OrganisationStore.organisation(id, in: scope),
                ResponsibilityRole.lead.isAllowed(for: organisation.kind)
            else { throw Refusal.notFound }
            var about: Recommendation?
            if let text = recommendation, !text.isEmpty {
                guard let known = ID<Recommendation>(text) else { throw Refusal.notFound }
                about = try RecommendationStore.recommendation(known, in: scope)
                guard about?.publication == .public else { throw Refusal.notFound }
            }
            return Subject(
                organisation: organisation, recommendation: about,
                known: try ReportingStore.schedule(
                    of: id, on: about?.id, in: scope))
        }
    }

    private static func saved(_ schedule: ReportSchedule?) -> FormState {
        var values = Fields()
        values.add("every", schedule?.interval.rawValue ?? "")
        values.add("first", schedule?.firstDue.text ?? "")
        return FormState(values: values, version: schedule?.version ?? 0)
    }

    private static func page(_ subject: Subject, _ state: FormState, _ context: Context) -> Response {
        let language = context.language
        let fields = FormFields(state, context)
        let id = subject.organisation.id
        let about: HTML =
            subject.recommendation.map {
                "<input type=\"hidden\" name=\"recommendation\" value=\"\($0.id.text)\">"
            } ?? .empty
        let scope: HTML =
            subject.recommendation.map {
                "<blockquote class=\"lines\">\($0.number). \($0.text.html(language))</blockquote>"
            } ?? "<p>\(ReportingTexts.onAll[language])</p>"
        let end: HTML =
            subject.known == nil
            ? .empty
            : """
            <section><h2>\(ReportingTexts.end[language])</h2><p>\(ReportingTexts.endText[language])</p>
            \(context.form(to: context.link(Reporting.end, id), FormState(), button: ReportingTexts.end, isQuiet: true, about))
            </section>
            """
        let form = context.form(
            to: context.link(Reporting.set, id), state, button: Words.save,
            """
            \(about)\(fields.select("every", ReportingTexts.every, { (interval: ReportInterval) in interval.name }))
            \(fields.line("first", ReportingTexts.first, .date, hint: ReportingTexts.firstHint))
            """)
        return context.page(
            Page(
                title: ReportingTexts.setSchedule[language], status: state.status, section: .recommendations,
                path: [
                    (ReportingTexts.title[language], context.link(Reporting.list)),
                    (subject.organisation.name.text(language), context.link(Reporting.show, id)),
                ],
                body: "\(scope)\(form)\(end)"))
    }
}
