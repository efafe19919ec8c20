import Documents
import Storage

/// What others get to know of commitments, reports and assessments.
enum FollowUpRecords {
    static let sources = [
        RecordSource(
            kind: .commitment, name: Text(tg: "Ӯҳдадорӣ", ru: "Обязательство", en: "Commitment"), position: 130,
            of: FollowUpStore.commitments, summary: { commitment, _ in summary(commitment) }),
        RecordSource(
            kind: .progressReport, name: Text(tg: "Ҳисобот", ru: "Отчёт о ходе", en: "Progress report"),
            position: 140,
            ids: FollowUpStore.reportIDs,
            form: { id, scope in
                guard let id = ID<ProgressReport>(id),
                    let report = try FollowUpStore.report(id, in: scope)
                else {
                    return nil
                }
                return try json(report, in: scope)
            },
            summary: { id, scope in
                guard let id = ID<ProgressReport>(id),
                    let report = try FollowUpStore.report(id, in: scope)
                else { return nil }
                return try summary(
                    Said(
                        record: RecordReference(.progressReport, id), recommendation: report.recommendation,
                        commitment: report.commitment, text: report.text, state: report.state, at: report.at,
                        isReleased: report.stage == .released), in: scope)
            }),
        RecordSource(
            kind: .assessment, name: Text(tg: "Арзёбӣ", ru: "Оценка", en: "Assessment"), position: 150,
            ids: FollowUpStore.assessmentIDs,
            form: { id, scope in
                guard let id = ID<Assessment>(id) else { return nil }
                return try FollowUpStore.assessment(id, in: scope).map { try json($0, in: scope) }
            },
            summary: { id, scope in
                guard let id = ID<Assessment>(id),
                    let said = try FollowUpStore.assessment(id, in: scope)
                else { return nil }
                return try summary(
                    Said(
                        record: RecordReference(.assessment, id), recommendation: said.recommendation,
                        commitment: said.commitment, text: said.text, state: said.state, at: said.at),
                    in: scope)
            }),
    ]

    static func json(_ report: ProgressReport, in scope: Scope) throws -> JSON {
        var members: JSON.Members = [
            "id": .string(report.id.text),
            "state": .string(report.state.rawValue), "text": report.text.json,
            "at": .string(report.at.utcText),
            "evidence": try files(RecordReference(.progressReport, report.id), in: scope),
        ]
        if let commitment = report.commitment {
            members["commitment"] = .string(commitment.text)
            members["author"] = report.author.json
        }
        // What a report on a commitment alone had not is left out of it, so that its entries stay true.
        if report.commitment == nil || report.stage != .released || report.organisation != nil {
            members["recommendation"] = .string(report.recommendation.text)
            members["organisation"] = report.organisation.map { .string($0.text) } ?? .null
            members["ask"] = report.ask.map { .integer(Int64($0)) } ?? .null
            members["stage"] = .string(report.stage.rawValue)
            members["reason"] = report.reason.json
        }
        return .object(members)
    }

    static func json(_ assessment: Assessment, in scope: Scope) throws -> JSON {
        var members: JSON.Members = [
            "id": .string(assessment.id.text), "reporter": .string(assessment.reporter.rawValue),
            "organisation": .string(assessment.organisation.text),
            "state": .string(assessment.state.rawValue), "text": assessment.text.json,
            "at": .string(assessment.at.utcText),
        ]
        if let commitment = assessment.commitment {
            members["commitment"] = .string(commitment.text)
        } else {
            members["recommendation"] = .string(assessment.recommendation.text)
            members["ask"] = assessment.ask.map { .integer(Int64($0)) } ?? .null
        }
        let record = RecordReference(.assessment, assessment.id)
        let files = try files(record, in: scope)
        if files != .array([]) { members["evidence"] = files }
        return .object(members)
    }

    private static func files(_ record: RecordReference, in scope: Scope) throws -> JSON {
        .array(
            try EvidenceStore.evidence(of: record, in: scope).map { file in
                [
                    "id": .string(file.id.text), "title": file.title.json, "fileName": .string(file.fileName),
                    "contentType": .string(file.type.contentType), "size": .integer(Int64(file.size)),
                    "sha256": .string(Hexadecimal.text(file.digest)),
                ]
            })
    }

    private static func summary(_ commitment: Commitment) -> RecordSummary {
        RecordSummary(
            reference: RecordReference(.commitment, commitment.id), title: commitment.text,
            // Search results are remembered longer than a day: only the stored state stands there.
            state: commitment.stored.name, text: commitment.closing, date: commitment.due,
            isPublic: commitment.publication == .public, path: FollowUp.show.path(commitment.id))
    }

    /// What a report and an assessment have in common.
    private struct Said {
        let record: RecordReference
        let recommendation: ID<Recommendation>
        let commitment: ID<Commitment>?
        let text: Wording
        let state: ImplementationState
        let at: Timestamp
        var isReleased = true
    }

    /// A report or an assessment is read on the page of its commitment, or of its recommendation. Nobody but the State
    /// gets to know what a report says before it is released.
    private static func summary(_ said: Said, in scope: Scope) throws -> RecordSummary? {
        guard said.isReleased,
            let recommendation = try RecommendationStore.recommendation(said.recommendation, in: scope)
        else { return nil }
        let commitment = try said.commitment.flatMap { try FollowUpStore.commitment($0, in: scope) }
        return RecordSummary(
            reference: said.record, title: commitment?.text ?? recommendation.title, state: said.state.name,
            text: said.text, date: said.at.date,
            isPublic: (commitment?.publication ?? recommendation.publication) == .public,
            path: commitment.map { FollowUp.show.path($0.id) }
                ?? Recommendations.show.path(recommendation.id))
    }

    private static let reportSchema = APISchema.object([
        "id": APISchema.id, "commitment": APISchema.id,
        "state": APISchema.words(ImplementationState.self), "text": APISchema.wording,
        "at": APISchema.moment, "author": APISchema.wording,
        "evidence": APISchema.list(
            of: APISchema.object([
                "id": APISchema.id, "title": APISchema.wording, "fileName": APISchema.text,
                "contentType": APISchema.text, "size": APISchema.integer, "sha256": APISchema.text,
            ])),
    ])

    private static let assessmentSchema = APISchema.object([
        "id": APISchema.id, "commitment": APISchema.id, "reporter": ImplementationVoice.schema,
        "organisation": APISchema.id, "state": APISchema.words(ImplementationState.self),
        "text": APISchema.wording, "at": APISchema.moment,
    ])

    static let resource = APIResource(
        name: "commitments",
        summary: "Commitments made at rounds of the dialogue, with what was reported and how it was assessed",
        of: FollowUpStore.commitments, isPublic: { $0.publication == .public },
        schemas: Commitment.schemas(replacing: [
            "recommendation": APISchema.nullable(APISchema.id),
            "state": APISchema.words(["open", "fulfilled", "dropped"]),
        ]) + [
            ("reports", APISchema.list(of: reportSchema)),
            ("assessments", APISchema.list(of: assessmentSchema)),
        ], form: whole)

    private static func whole(_ commitment: Commitment, in scope: Scope) throws -> JSON.Members {
        var members = commitment.told
        members["recommendation"] = try NamedRecommendation.publicID(commitment.recommendation, in: scope)
        let reports = try FollowUpStore.reports(of: commitment.id, in: scope)
        members["reports"] = .array(
            try reports.map { report in
                var members = try json(report, in: scope).asObject ?? JSON.Members()
                if members["recommendation"] != nil {
                    members["recommendation"] = try NamedRecommendation.publicID(
                        report.recommendation, in: scope)
                }
                return .object(members)
            })
        members["assessments"] = .array(
            try FollowUpStore.assessments(of: commitment.id, in: scope).map {
                try json($0, in: scope)
            })
        return members
    }
}
