import Markup
import Storage
import Web

/// The State's reports on recommendations: drafted, submitted, released or returned.
enum ReportActions {
    /// What this person's authority has not released yet, and what waits for them as validator.
    static func list(_ context: Context) throws -> Response {
        let person = try context.person()
        let page = try context.read { scope -> Page in
            let own =
                try person.organisation.map {
                    try FollowUpStore.unreleased(by: $0, limit: 200, in: scope)
                } ?? []
            let others = try FollowUpStore.submitted(in: scope).filter {
                try $0.organisation != person.organisation
                    && StatementAccess.mayRead($0, context, in: scope)
            }
            let rows = try (others + own).map { report in
                (
                    report,
                    try RecommendationStore.recommendation(report.recommendation, in: scope)?.title
                        ?? Wording()
                )
            }
            return ReportPages.list(rows, context)
        }
        return context.page(page)
    }

    static func draft(_ id: ID<Recommendation>, _ context: Context) throws -> Response {
        let known = try read(id, context)
        return context.page(ReportPages.form(known, FormState(), context))
    }

    static func insert(_ id: ID<Recommendation>, _ context: Context) throws -> Response {
        let known = try read(id, context)
        let person = try context.person()
        var reader = try FormReader(context)
        let report = context.newID(ProgressReport.self)
        let isSubmitted = reader.isOn("submit")
        let files = try FollowUpActions.evidence(&reader, context)
        guard let organisation = person.organisation else { throw Refusal.notPermitted }
        guard let said = Said(&reader) else {
            return context.page(ReportPages.form(known, reader.state, context))
        }
        let key = context.application.fileKey
        let link = context.link(FollowUp.showReport, report)
        do {
            try context.write(submission: reader.submission(leadingTo: link)) { writing in
                try FollowUpDeeds.draft(
                    ProgressReport.Draft(
                        recommendation: id, ask: said.ask, organisation: organisation, state: said.state,
                        text: said.text, author: person.name),
                    by: person.id, as: report, in: writing)
                try FollowUpDeeds.attach(files, to: report, key: key, in: writing)
                if isSubmitted { try FollowUpDeeds.submit(report, by: person.id, in: writing) }
            }
            return context.redirect(to: link)
        } catch let fault as FollowUpFault {
            reader.refuse(fault)
        }
        return context.page(ReportPages.form(known, reader.state, context))
    }

    static func show(_ id: ID<ProgressReport>, _ context: Context) throws -> Response {
        try page(id, FormState(), context)
    }

    static func edit(_ id: ID<ProgressReport>, _ context: Context) throws -> Response {
        let (report, known) = try open(id, context)
        let state = FormState(values: fields(report), version: report.version)
        return context.page(ReportPages.form(known, state, report: report, context))
    }

    static func update(_ id: ID<ProgressReport>, _ context: Context) throws -> Response {
        let (report, known) = try open(id, context)
        let person = try context.person()
        var reader = try FormReader(context)
        let files = try FollowUpActions.evidence(&reader, context)
        guard let said = Said(&reader) else {
            return context.page(ReportPages.form(known, reader.state, report: report, context))
        }
        let key = context.application.fileKey
        let record = RecordReference(.progressReport, id)
        let link = context.link(FollowUp.showReport, id)
        do {
            let version = reader.version
            try context.write(submission: reader.submission(leadingTo: link)) { writing in
                try FollowUpDeeds.change(
                    id, version: version, state: said.state, text: said.text, ask: said.ask, by: person.id,
                    in: writing)
                try FollowUpDeeds.attach(files, to: id, key: key, in: writing)
            }
            return context.redirect(to: link)
        } catch WriteRefusal.stale {
            let conflict = try StaleEdit.conflict(
                record, saved: fields(report), version: report.version, context)
            return context.page(
                ReportPages.form(known, reader.state.facing(conflict), report: report, context))
        } catch let fault as FollowUpFault {
            reader.refuse(fault)
        }
        return context.page(ReportPages.form(known, reader.state, report: report, context))
    }

    static func submit(_ id: ID<ProgressReport>, _ context: Context) throws -> Response {
        try perform(id, reader: try FormReader(context), context) {
            try FollowUpDeeds.submit(id, by: $0, in: $1)
        }
    }

    static func release(_ id: ID<ProgressReport>, _ context: Context) throws -> Response {
        try perform(id, reader: try FormReader(context), context) {
            try FollowUpDeeds.release(id, by: $0, in: $1)
        }
    }

    static func sendBack(_ id: ID<ProgressReport>, _ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let reason = reader.wording("reason", limit: 2_000)
        guard reader.isValid else { return try page(id, reader.state, context) }
        return try perform(id, reader: reader, context) {
            try FollowUpDeeds.sendBack(id, reason: reason, by: $0, in: $1)
        }
    }

    private static func perform(
        _ id: ID<ProgressReport>, reader: FormReader, _ context: Context,
        _ body: (ID<Person>, Writing) throws -> Void
    ) throws -> Response {
        _ = try read(id, context)
        let person = try context.person()
        let link = context.link(FollowUp.showReport, id)
        var reader = reader
        do {
            try context.write(submission: reader.submission(leadingTo: link)) { try body(person.id, $0) }
            return context.redirect(to: link)
        } catch let fault as FollowUpFault {
            reader.refuse(fault)
        }
        return try page(id, reader.state, context)
    }

    /// What a form says of a recommendation or an ask of it.
    struct Said {
        let ask: Int?
        let state: ImplementationState
        let text: Wording

        init?(_ reader: inout FormReader) {
            let state: ImplementationState? = reader.choice("state")
            text = reader.wording("text", limit: 8_000)
            ask = reader.integer("ask", in: 1...100_000, required: false)
            guard reader.isValid, let state else { return nil }
            self.state = state
        }
    }

    private static func fields(_ report: ProgressReport) -> Fields {
        var fields = Fields()
        fields.add("state", report.state.rawValue)
        fields.add("ask", report.ask.map(String.init) ?? "")
        fields.add("text", report.text)
        return fields
    }

    private static func read(_ id: ID<Recommendation>, _ context: Context) throws -> ReportPages.Subject {
        try context.read { try ReportPages.Subject(id, context, $0) }
    }

    private static func read(_ id: ID<ProgressReport>, _ context: Context) throws -> ProgressReport {
        let report = try context.read { scope in
            try FollowUpStore.report(id, in: scope).flatMap {
                try StatementAccess.mayRead($0, context, in: scope) ? $0 : nil
            }
        }
        guard let report else { throw Refusal.notFound }
        return report
    }

    private static func open(
        _ id: ID<ProgressReport>, _ context: Context
    ) throws -> (ProgressReport, ReportPages.Subject) {
        let report = try read(id, context)
        guard report.stage.isOpen else { throw Refusal.notFound }
        return (report, try read(report.recommendation, context))
    }

    private static func page(
        _ id: ID<ProgressReport>, _ state: FormState, _ context: Context
    ) throws -> Response {
        let report = try read(id, context)
        let page = try context.read { scope in
            let record = RecordReference(.progressReport, id)
            return ReportPages.show(
                ReportPages.Shown(
                    report: report,
                    subject: try ReportPages.Subject(report.recommendation, context, scope),
                    files: try EvidenceStore.evidence(of: record, in: scope),
                    reporting: try ReportRule(of: report.recommendation, ask: report.ask, in: scope),
                    names: try Names(in: scope), state: state,
                    history: try RecordSections.history(record, context, in: scope)),
                context)
        }
        return context.page(page)
    }
}
