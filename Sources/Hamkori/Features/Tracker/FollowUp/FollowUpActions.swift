import Documents
import Markup
import Storage
import Web

/// Commitments, and what is said of them.
enum FollowUpActions {
    static func list(_ context: Context) throws -> Response {
        let request = ListRequest(context)
        let everything = context.visitor.may(.readInternal) || context.visitor.may(.makeCommitments)
        let (page, names) = try context.read {
            (
                try FollowUpStore.list(request, on: context.today, everything: everything, in: $0),
                try Names(in: $0)
            )
        }
        return try FollowUpPages.list(request, page: page, names: names, context).response(context)
    }

    static func show(_ id: ID<Commitment>, _ context: Context) throws -> Response {
        try page(id, FormState(), context)
    }

    static func report(_ id: ID<Commitment>, _ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let state: ImplementationState? = reader.choice("state")
        let text = reader.wording("text", limit: 8_000)
        let files = try evidence(&reader, context)
        guard reader.isValid, let state else { return try page(id, reader.state, context) }
        let person = try context.person()
        let report = context.newID(ProgressReport.self)
        let key = context.application.fileKey
        return try perform(id, reader: &reader, context) {
            try FollowUpDeeds.report(
                on: id, state, text, author: person.name, by: person.id, of: person.organisation, as: report,
                in: $0)
            try FollowUpDeeds.attach(files, to: report, key: key, in: $0)
        }
    }

    /// The file that came with a form, if any, looked at by the scanner; one that is refused is a fault of its field.
    /// Unlike a complaint's it is published, so without the verdict of a scanner that is named it is not taken.
    static func evidence(_ reader: inout FormReader, _ context: Context) throws -> [EvidenceFile] {
        guard let upload = reader.form.file("evidence"), !upload.fileName.isEmpty else { return [] }
        guard !upload.isLeftOut else {
            reader.refuse("evidence", FilesLeftOut.advice)
            return []
        }
        do {
            let type = try AttachedFile.type(of: upload)
            let verdict = try scan(upload, context)
            if case .found? = verdict { throw AttachedFile.Fault.harmful }
            let name = upload.fileName
            return [
                try EvidenceFile(
                    title: Wording(tg: name, ru: name, en: name),
                    file: AttachedFile(upload, type, isScanned: verdict == .clean))
            ]
        } catch let fault as AttachedFile.Fault {
            reader.refuse("evidence", text(of: fault))
        } catch is MalwareScanner.Failure {
            reader.refuse("evidence", FollowUpTexts.notScanned)
        }
        return []
    }

    private static func text(of fault: AttachedFile.Fault) -> Text {
        switch fault {
        case .tooLarge: FollowUpTexts.tooLarge
        case .empty: FollowUpTexts.emptyFile
        case .unknownType: FollowUpTexts.refused
        case .harmful: FollowUpTexts.harmful
        // Evidence is published as it was sent.
        case .cannotBeCleaned: FollowUpTexts.refused
        }
    }

    /// Nil where the installation has no scanner.
    private static func scan(_ upload: Upload, _ context: Context) throws -> MalwareScanner.Verdict? {
        guard let scanner = context.application.configuration.scanner else { return nil }
        return try scanner.scan(try upload.bytes(), by: Deadline(seconds: 20))
    }

    static func assess(_ id: ID<Commitment>, by voice: ImplementationVoice, _ context: Context) throws
        -> Response
    {
        var reader = try FormReader(context)
        let state: ImplementationState? = reader.choice("state")
        let text = reader.wording("text", limit: 8_000)
        guard let organisation = try context.person().organisation else { throw Refusal.notPermitted }
        guard reader.isValid, let state else { return try page(id, reader.state, context) }
        let assessment = context.newID(Assessment.self)
        return try perform(id, reader: &reader, context) {
            _ = try FollowUpDeeds.assess(
                id, by: voice, for: organisation, state, text, as: assessment, in: $0)
        }
    }

    static func dropForm(_ id: ID<Commitment>, _ context: Context) throws -> Response {
        let commitment = try context.read { try FollowUpStore.commitment(id, in: $0) }
        guard let commitment, commitment.isVisible(to: context.visitor) else { throw Refusal.notFound }
        return context.page(FollowUpPages.dropForm(commitment, FormState(), context))
    }

    static func close(
        _ id: ID<Commitment>, _ context: Context, _ body: (Wording, Writing) throws -> Void
    ) throws -> Response {
        var reader = try FormReader(context)
        let reason = reader.wording("reason", limit: 2_000)
        guard reader.isValid else { return try page(id, reader.state, context) }
        return try perform(id, reader: &reader, context) { try body(reason, $0) }
    }

    static func evidence(_ id: ID<Evidence>, _ context: Context) throws -> Response {
        let key = context.application.fileKey
        let file = try context.read { scope -> (Evidence, [UInt8]) in
            guard let evidence = try EvidenceStore.evidence(id, in: scope),
                try isShown(evidence.record, context, in: scope),
                let contents = try EvidenceStore.contents(of: id, key: key, in: scope)
            else { throw Refusal.notFound }
            return (evidence, contents)
        }
        // Never shown inside our pages: the browser saves it.
        let name = file.0.fileName.replacing("\"", with: "_")
        var response: Response
        if context.visitor.person == nil {
            // What everybody may read need not be kept in memory for slow readers.
            guard let copy = TemporaryFile(file.1) else { throw Refusal.diskFull }
            response = try .attachment(copy, file.0.type.contentType, named: name)
        } else {
            response = .attachment(file.1, file.0.type.contentType, named: name)
        }
        response.headers.set("Cache-Control", "no-store")
        return response
    }

    /// Whether this visitor may read the report or the assessment that a file proves.
    private static func isShown(
        _ record: RecordReference, _ context: Context, in scope: Scope
    ) throws -> Bool {
        if let report = try ID<ProgressReport>(record.id).flatMap({
            try FollowUpStore.report($0, in: scope)
        }) {
            return try StatementAccess.mayRead(report, context, in: scope)
        }
        guard
            let assessment = try ID<Assessment>(record.id).flatMap({
                try FollowUpStore.assessment($0, in: scope)
            })
        else { return false }
        return try StatementAccess.isShown(
            assessment.recommendation, assessment.commitment, context, in: scope)
    }

    private static func perform(
        _ id: ID<Commitment>, reader: inout FormReader, _ context: Context,
        _ body: (Writing) throws -> Void
    ) throws -> Response {
        let link = context.link(FollowUp.show, id)
        do {
            try context.write(submission: reader.submission(leadingTo: link), body)
            return context.redirect(to: link)
        } catch FollowUpFault.assessesItself {
            reader.refuse("state", FollowUpTexts.itself)
        } catch let fault as FollowUpFault where fault.reason != nil {
            reader.refuse(fault)
        }
        return try page(id, reader.state, context)
    }

    private static func page(_ id: ID<Commitment>, _ state: FormState, _ context: Context) throws -> Response
    {
        let page = try context.read { scope in
            guard let commitment = try FollowUpStore.commitment(id, in: scope),
                commitment.isVisible(to: context.visitor)
            else { throw Refusal.notFound }
            let request = ListRequest(page: context.query["page"])
            let reports = try FollowUpStore.reports(of: id, request, in: scope)
            return FollowUpPages.show(
                FollowUpPages.Shown(
                    commitment: commitment,
                    request: request, reportCount: reports.total,
                    reports: try reports.items.map { report in
                        let record = RecordReference(.progressReport, report.id)
                        return (report, try EvidenceStore.evidence(of: record, in: scope))
                    },
                    awaiting: try FollowUpStore.unreleased(of: commitment.recommendation, in: scope)
                        .filter {
                            try $0.commitment == id && StatementAccess.mayRead($0, context, in: scope)
                        },
                    assessments: try FollowUpStore.assessments(of: id, request, in: scope),
                    round: try context.application.features.source(of: .round)?.summary(
                        commitment.round.text, scope),
                    recommendation: try NamedRecommendation.shown(
                        commitment.recommendation, to: context.visitor, in: scope),
                    names: try Names(in: scope), state: state,
                    sections: try RecordSections.html(RecordReference(.commitment, id), context, in: scope)),
                context)
        }
        return context.page(page)
    }
}
