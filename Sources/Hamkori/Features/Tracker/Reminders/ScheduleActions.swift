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
        guard let known = subject.known else {
            return try context.create(ReportSchedule.Draft.self) { page(subject, $0, context) }
        }
        return try context.edit(known) { page(subject, $0, context) }
    }

    static func set(_ id: ID<Organisation>, _ context: Context) throws -> Response {
        let subject = try subject(id, try context.request.form()["recommendation"], context)
        let link = context.link(Reporting.show, id)
        guard let known = subject.known else {
            let schedule = context.newID(ReportSchedule.self)
            return try context.insert(
                ReportSchedule.Draft.self, leadingTo: link, on: { page(subject, $0, context) }
            ) { draft, writing in
                let schedule = ReportSchedule(
                    id: schedule, organisation: id, recommendation: subject.recommendation?.id, draft: draft,
                    endedOn: nil, version: 1)
                try ReportingDeeds.set(schedule, in: writing)
            }
        }
        return try context.update(known, leadingTo: link, on: { page(subject, $0, context) }) {
            try ReportingDeeds.change(known, to: $0, from: $1, in: $2)
        }
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

    private static func page(
        _ subject: Subject, _ form: RecordForm<ReportSchedule.Draft>, _ context: Context
    ) -> Page {
        let language = context.language
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
        return Page(
            title: ReportingTexts.setSchedule[language], status: form.status, section: .recommendations,
            path: [
                (ReportingTexts.title[language], context.link(Reporting.list)),
                (subject.organisation.name.text(language), context.link(Reporting.show, id)),
            ],
            body:
                "\(scope)\(form.html(to: context.link(Reporting.set, id), button: Words.save, with: about))\(end)"
        )
    }
}
