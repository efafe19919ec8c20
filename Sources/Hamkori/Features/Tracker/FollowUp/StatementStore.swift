import Storage

/// All SQL of what is said of recommendations and commitments: the State's reports and the others' assessments.
extension FollowUpStore {
    static let reports = RecordTable<ProgressReport>("progress_reports")
    static let assessments = RecordTable<Assessment>("assessments")

    static func report(_ id: ID<ProgressReport>, in scope: Scope) throws -> ProgressReport? {
        try reports.record(id, in: scope)
    }

    /// The released reports on a commitment, oldest first.
    static func reports(of id: ID<Commitment>, in scope: Scope) throws -> [ProgressReport] {
        try reports.found(by: "commitment_id = \(id) AND stage = 'released' ORDER BY at, id", in: scope)
    }

    /// A page of the released reports on a commitment, newest first.
    static func reports(
        of id: ID<Commitment>, _ request: ListRequest, in scope: Scope
    ) throws -> ListPage<ProgressReport> {
        try ListPage(
            request,
            "FROM progress_reports WHERE \(scope.checked) AND commitment_id = \(id) AND stage = 'released'",
            order: "at DESC, id DESC", in: scope, ProgressReport.fields.read)
    }

    /// The released reports on a recommendation, its asks and the commitments to carry it out, newest first.
    static func reports(of id: ID<Recommendation>, in scope: Scope) throws -> [ProgressReport] {
        try reports.found(
            by: "recommendation_id = \(id) AND stage = 'released' ORDER BY at DESC, id DESC", in: scope)
    }

    /// The days of the released reports on single asks of some recommendations; those on the whole are among the
    /// recommendation's own steps.
    static func reportedOnAsks(
        of ids: [ID<Recommendation>], in scope: Scope
    ) throws -> [ID<Recommendation>: [CalendarDate]] {
        var days: [ID<Recommendation>: [CalendarDate]] = [:]
        for some in ids.pieces(of: 1_000) {
            try scope.forEach(
                """
                SELECT recommendation_id, at FROM progress_reports
                WHERE \(scope.checked) AND recommendation_id IN (\(list: some)) AND stage = 'released' AND ask <> 0
                """
            ) { row in
                let at: Timestamp = try row["at"]
                days[try row["recommendation_id"], default: []].append(at.date)
            }
        }
        return days
    }

    /// The reports on a recommendation that are not released, newest first: only for those who make them.
    static func unreleased(of id: ID<Recommendation>, in scope: Scope) throws -> [ProgressReport] {
        try reports.found(
            by: "recommendation_id = \(id) AND stage <> 'released' ORDER BY at DESC, id DESC", in: scope)
    }

    /// The reports of an authority that are not released, newest first.
    static func unreleased(
        by organisation: ID<Organisation>, limit: Int, in scope: Scope
    ) throws -> [ProgressReport] {
        let open: [ReportStage] = [.draft, .returned, .submitted]
        return try reports.all(
            where: """
                stage IN (\(list: open)) AND organisation_id = \(organisation)
                ORDER BY at DESC, id DESC LIMIT \(limit)
                """, in: scope)
    }

    /// The reports that wait for their release, the longest waiting first.
    static func submitted(in scope: Scope) throws -> [ProgressReport] {
        try reports.all(where: "stage = 'submitted' ORDER BY at, id", in: scope)
    }

    static func assessment(_ id: ID<Assessment>, in scope: Scope) throws -> Assessment? {
        try assessments.record(id, in: scope)
    }

    /// Oldest first.
    static func assessments(of id: ID<Commitment>, in scope: Scope) throws -> [Assessment] {
        try assessments.found(by: "commitment_id = \(id) ORDER BY at, id", in: scope)
    }

    /// A page of the assessments of a commitment, newest first.
    static func assessments(
        of id: ID<Commitment>, _ request: ListRequest, in scope: Scope
    ) throws -> ListPage<Assessment> {
        try ListPage(
            request, "FROM assessments WHERE \(scope.checked) AND commitment_id = \(id)",
            order: "at DESC, id DESC",
            in: scope, Assessment.fields.read)
    }

    /// The assessments of a recommendation, its asks and the commitments to carry it out, newest first.
    static func assessments(of id: ID<Recommendation>, in scope: Scope) throws -> [Assessment] {
        try assessments.found(by: "recommendation_id = \(id) ORDER BY at DESC, id DESC", in: scope)
    }

    /// The newest so many statements of each voice on a recommendation, newest first: of each organisation on the whole
    /// and on each ask.
    static func newest(
        _ most: Int, of id: ID<Recommendation>, in scope: Scope
    ) throws -> (reports: [ProgressReport], assessments: [Assessment]) {
        let ranked: SQL =
            "*, row_number() OVER (PARTITION BY organisation_id, ask ORDER BY at DESC, id DESC) AS place"
        return (
            try scope.rows(
                """
                SELECT * FROM (SELECT \(ranked) FROM progress_reports
                    WHERE \(scope.checked) AND recommendation_id = \(id) AND stage = 'released') ranked
                WHERE place <= \(most) ORDER BY at DESC, id DESC
                """, ProgressReport.fields.read),
            try scope.rows(
                """
                SELECT * FROM (SELECT \(ranked) FROM assessments WHERE \(scope.checked)
                    AND recommendation_id = \(id)) ranked
                WHERE place <= \(most) ORDER BY at DESC, id DESC
                """, Assessment.fields.read)
        )
    }

    // MARK: Writing

    static func insert(_ draft: ProgressReport.Draft, as id: ID<ProgressReport>, in writing: Writing) throws {
        let report = ProgressReport(
            id: id, recommendation: draft.recommendation, ask: draft.ask, commitment: draft.commitment,
            organisation: draft.organisation, state: draft.state, text: draft.text, at: writing.now,
            author: draft.author, stage: .draft, reason: Wording(), version: 1)
        try reports.insert(report, in: writing.scope)
    }

    /// Changes what an open report says.
    /// - Throws: `WriteRefusal.stale` when it has changed since the form was opened.
    static func update(
        _ report: ProgressReport, version: Int, state: ImplementationState, text: Wording, ask: Int?,
        in writing: Writing
    ) throws {
        try reports.update(
            report.id, "state = \(state), text = \(text), ask = \(ask ?? 0), at = \(writing.now)",
            from: version,
            in: writing)
    }

    static func set(
        _ stage: ReportStage, reason: Wording, of id: ID<ProgressReport>, in writing: Writing
    ) throws {
        try writing.execute(
            """
            UPDATE progress_reports SET stage = \(stage), reason = \(reason), at = \(writing.now),
                version = version + 1
            WHERE \(writing.checked) AND id = \(id)
            """)
    }

    static func insert(_ assessment: Assessment, in writing: Writing) throws {
        try assessments.insert(assessment, in: writing.scope)
    }
}
