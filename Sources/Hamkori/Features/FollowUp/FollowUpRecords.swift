import Documents
import Storage

/// What others get to know of commitments, reports and assessments.
enum FollowUpRecords {
    static let sources = [
        RecordSource(
            kind: .commitment, ids: FollowUpStore.commitmentIDs,
            form: { id, transaction in try commitment(id, transaction).map(json) },
            summary: { id, transaction in try commitment(id, transaction).map(summary) }),
        RecordSource(
            kind: .progressReport, ids: FollowUpStore.reportIDs,
            form: { id, transaction in
                guard let id = ID<ProgressReport>(id),
                    let report = try FollowUpStore.report(id, in: transaction)
                else {
                    return nil
                }
                return try json(report, transaction)
            },
            summary: { id, transaction in
                guard let id = ID<ProgressReport>(id),
                    let report = try FollowUpStore.report(id, in: transaction),
                    let commitment = try FollowUpStore.commitment(report.commitment, in: transaction)
                else { return nil }
                return summary(
                    RecordReference(.progressReport, id), report.text, report.state, report.at, commitment)
            }),
        RecordSource(
            kind: .assessment, ids: FollowUpStore.assessmentIDs,
            form: { id, transaction in
                guard let id = ID<Assessment>(id) else { return nil }
                return try FollowUpStore.assessment(id, in: transaction).map(json)
            },
            summary: { id, transaction in
                guard let id = ID<Assessment>(id),
                    let said = try FollowUpStore.assessment(id, in: transaction),
                    let commitment = try FollowUpStore.commitment(said.commitment, in: transaction)
                else { return nil }
                return summary(RecordReference(.assessment, id), said.text, said.state, said.at, commitment)
            }),
    ]

    private static func commitment(_ id: String, _ transaction: Transaction) throws -> Commitment? {
        guard let id = ID<Commitment>(id) else { return nil }
        return try FollowUpStore.commitment(id, in: transaction)
    }

    static func json(_ commitment: Commitment) -> JSON {
        [
            "id": .string(commitment.id.text), "number": .integer(Int64(commitment.number)),
            "item": .string(commitment.item.text), "round": .string(commitment.round.text),
            "recommendation": .string(commitment.recommendation.text), "text": commitment.text.json,
            "owner": .string(commitment.owner.text), "due": .string(commitment.due.text),
            "state": .string(commitment.stored.rawValue), "closing": commitment.closing.json,
            "closedAt": commitment.closedAt.map { .string($0.utcText) } ?? .null,
            "publication": .string(commitment.publication.rawValue),
        ]
    }

    static func json(_ report: ProgressReport, _ transaction: Transaction) throws -> JSON {
        let files = try EvidenceStore.evidence(of: report.id, in: transaction)
        return [
            "id": .string(report.id.text), "commitment": .string(report.commitment.text),
            "state": .string(report.state.rawValue), "text": report.text.json,
            "at": .string(report.at.utcText),
            "author": report.author.json,
            "evidence": .array(
                files.map { file in
                    [
                        "id": .string(file.id.text), "title": file.title.json,
                        "fileName": .string(file.fileName),
                        "contentType": .string(file.type.contentType), "size": .integer(Int64(file.size)),
                        "sha256": .string(Hexadecimal.text(file.digest)),
                    ]
                }),
        ]
    }

    static func json(_ assessment: Assessment) -> JSON {
        [
            "id": .string(assessment.id.text), "commitment": .string(assessment.commitment.text),
            "reporter": .string(assessment.reporter.rawValue),
            "organisation": .string(assessment.organisation.text),
            "state": .string(assessment.state.rawValue), "text": assessment.text.json,
            "at": .string(assessment.at.utcText),
        ]
    }

    private static func summary(_ commitment: Commitment) -> RecordSummary {
        RecordSummary(
            reference: RecordReference(.commitment, commitment.id), title: commitment.text,
            // Search results are remembered longer than a day: only the stored state stands there.
            state: commitment.stored.name, text: commitment.closing, date: commitment.due,
            isPublic: commitment.publication == .public, path: FollowUp.show.path(commitment.id))
    }

    /// A report or an assessment is read on its commitment's page.
    private static func summary(
        _ reference: RecordReference, _ text: Wording, _ state: ImplementationState, _ at: Timestamp,
        _ commitment: Commitment
    ) -> RecordSummary {
        RecordSummary(
            reference: reference, title: commitment.text, state: state.name, text: text, date: at.date,
            isPublic: commitment.publication == .public, path: FollowUp.show.path(commitment.id))
    }

    static let resource = APIResource(
        name: "commitments",
        summary: "Commitments made at rounds of the dialogue, with what was reported and how it was assessed",
        schema: APISchema.object([
            "id": APISchema.id, "number": APISchema.integer, "item": APISchema.id, "round": APISchema.id,
            "recommendation": APISchema.id, "text": APISchema.wording, "owner": APISchema.id,
            "due": APISchema.day, "state": APISchema.words(["open", "fulfilled", "dropped"]),
            "closing": APISchema.wording, "closedAt": APISchema.nullable(APISchema.moment),
            "publication": APISchema.words(Publication.self),
            "reports": APISchema.list(
                of: APISchema.object([
                    "id": APISchema.id, "commitment": APISchema.id,
                    "state": APISchema.words(ImplementationState.self), "text": APISchema.wording,
                    "at": APISchema.moment, "author": APISchema.wording,
                    "evidence": APISchema.list(
                        of: APISchema.object([
                            "id": APISchema.id, "title": APISchema.wording, "fileName": APISchema.text,
                            "contentType": APISchema.text, "size": APISchema.integer,
                            "sha256": APISchema.text,
                        ])),
                ])),
            "assessments": APISchema.list(
                of: APISchema.object([
                    "id": APISchema.id, "commitment": APISchema.id,
                    "reporter": APISchema.words(Reporter.self),
                    "organisation": APISchema.id, "state": APISchema.words(ImplementationState.self),
                    "text": APISchema.wording, "at": APISchema.moment,
                ])),
        ]),
        list: { _, after, limit, transaction in
            try FollowUpStore.published(after: after ?? "", limit: limit, in: transaction).map { commitment in
                (commitment.id.text, try whole(commitment, transaction))
            }
        },
        record: { id, transaction in
            guard let found = try commitment(id, transaction), found.publication == .public else {
                return nil
            }
            return try whole(found, transaction)
        })

    private static func whole(_ commitment: Commitment, _ transaction: Transaction) throws -> JSON {
        var members = json(commitment).asObject ?? JSON.Members()
        let reports = try FollowUpStore.reports(of: commitment.id, in: transaction)
        members["reports"] = .array(try reports.map { try json($0, transaction) })
        members["assessments"] = .array(
            try FollowUpStore.assessments(of: commitment.id, in: transaction).map(json))
        return .object(members)
    }
}
