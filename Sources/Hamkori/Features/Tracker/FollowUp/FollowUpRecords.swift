import Documents
import Storage

/// What others get to know of commitments, reports and assessments.
enum FollowUpRecords {
    static let sources = [
        RecordSource(
            kind: .commitment, name: Text(tg: "Уҳдадорӣ", ru: "Обязательство", en: "Commitment"),
            position: 130,
            of: FollowUpStore.commitments, summary: { commitment, _ in summary(commitment) }),
        RecordSource(
            kind: .progressReport, name: Text(tg: "Ҳисобот", ru: "Отчёт о ходе", en: "Progress report"),
            position: 140,
            of: FollowUpStore.reports, form: form,
            summary: { report, scope in
                try summary(
                    Said(
                        record: RecordReference(.progressReport, report.id),
                        recommendation: report.recommendation,
                        commitment: report.commitment, text: report.text, state: report.state, at: report.at,
                        isReleased: report.stage == .released), in: scope)
            }),
        RecordSource(
            kind: .assessment, name: Text(tg: "Арзёбӣ", ru: "Оценка", en: "Assessment"), position: 150,
            of: FollowUpStore.assessments, form: form,
            summary: { said, scope in
                try summary(
                    Said(
                        record: RecordReference(.assessment, said.id), recommendation: said.recommendation,
                        commitment: said.commitment, text: said.text, state: said.state, at: said.at),
                    in: scope)
            }),
    ]

    private static func form(_ report: ProgressReport, in scope: Scope) throws -> JSON.Members {
        var members = report.told
        members["evidence"] = try files(RecordReference(.progressReport, report.id), in: scope)
        if report.commitment == nil {
            for name in ["commitment", "author"] { members[name] = nil }
        } else if report.stage == .released, report.organisation == nil {
            // What a report on a commitment alone had not is left out of it, so that its entries stay true.
            for name in ["recommendation", "organisation", "ask", "stage", "reason"] { members[name] = nil }
        }
        return members
    }

    private static func form(_ assessment: Assessment, in scope: Scope) throws -> JSON.Members {
        var members = assessment.told
        let absent = assessment.commitment == nil ? ["commitment"] : ["recommendation", "ask"]
        for name in absent { members[name] = nil }
        let files = try files(RecordReference(.assessment, assessment.id), in: scope)
        if files != .array([]) { members["evidence"] = files }
        return members
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
                var members = try form(report, in: scope)
                if members["recommendation"] != nil {
                    members["recommendation"] = try NamedRecommendation.publicID(
                        report.recommendation, in: scope)
                }
                return .object(members)
            })
        members["assessments"] = .array(
            try FollowUpStore.assessments(of: commitment.id, in: scope).map {
                .object(try form($0, in: scope))
            })
        return members
    }
}
