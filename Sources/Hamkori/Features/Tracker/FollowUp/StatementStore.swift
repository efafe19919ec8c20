import Storage

/// All SQL of what is said of recommendations and commitments: the State's reports and the others' assessments.
extension FollowUpStore {
    static func report(_ id: ID<ProgressReport>, in scope: Scope) throws -> ProgressReport? {
        try scope.row("SELECT * FROM progress_reports WHERE \(scope.checked) AND id = \(id)", report)
    }

    /// The released reports on a commitment, oldest first.
    static func reports(of id: ID<Commitment>, in scope: Scope) throws -> [ProgressReport] {
        try scope.rows(
            """
            SELECT * FROM progress_reports WHERE \(scope.checked) AND commitment_id = \(id) AND stage = 'released'
                ORDER BY at, id
            """, report)
    }

    /// A page of the released reports on a commitment, newest first.
    static func reports(
        of id: ID<Commitment>, _ request: ListRequest, in scope: Scope
    ) throws -> ListPage<ProgressReport> {
        try ListPage(
            request,
            "FROM progress_reports WHERE \(scope.checked) AND commitment_id = \(id) AND stage = 'released'",
            order: "at DESC, id DESC", in: scope, report)
    }

    /// The released reports on a recommendation, its asks and the commitments to carry it out, newest first.
    static func reports(of id: ID<Recommendation>, in scope: Scope) throws -> [ProgressReport] {
        try scope.rows(
            """
            SELECT * FROM progress_reports WHERE \(scope.checked) AND recommendation_id = \(id) AND stage = 'released'
            ORDER BY at DESC, id DESC
            """, report)
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
        try scope.rows(
            """
            SELECT * FROM progress_reports WHERE \(scope.checked) AND recommendation_id = \(id) AND stage <> 'released'
            ORDER BY at DESC, id DESC
            """, report)
    }

    /// The reports of an authority that are not released, newest first.
    static func unreleased(
        by organisation: ID<Organisation>, limit: Int, in scope: Scope
    ) throws -> [ProgressReport] {
        let open: [ReportStage] = [.draft, .returned, .submitted]
        return try scope.rows(
            """
            SELECT * FROM progress_reports
            WHERE \(scope.own) AND stage IN (\(list: open))
                AND organisation_id = \(organisation)
            ORDER BY at DESC, id DESC LIMIT \(limit)
            """, report)
    }

    /// The reports that wait for their release, the longest waiting first.
    static func submitted(in scope: Scope) throws -> [ProgressReport] {
        try scope.rows(
            """
            SELECT * FROM progress_reports WHERE \(scope.own) AND stage = 'submitted'
            ORDER BY at, id
            """, report)
    }

    static func assessment(_ id: ID<Assessment>, in scope: Scope) throws -> Assessment? {
        try scope.row("SELECT * FROM assessments WHERE \(scope.checked) AND id = \(id)", assessment)
    }

    /// Oldest first.
    static func assessments(of id: ID<Commitment>, in scope: Scope) throws -> [Assessment] {
        try scope.rows(
            "SELECT * FROM assessments WHERE \(scope.checked) AND commitment_id = \(id) ORDER BY at, id",
            assessment)
    }

    /// A page of the assessments of a commitment, newest first.
    static func assessments(
        of id: ID<Commitment>, _ request: ListRequest, in scope: Scope
    ) throws -> ListPage<Assessment> {
        try ListPage(
            request, "FROM assessments WHERE \(scope.checked) AND commitment_id = \(id)",
            order: "at DESC, id DESC",
            in: scope,
            assessment)
    }

    /// The assessments of a recommendation, its asks and the commitments to carry it out, newest first.
    static func assessments(of id: ID<Recommendation>, in scope: Scope) throws -> [Assessment] {
        try scope.rows(
            "SELECT * FROM assessments WHERE \(scope.checked) AND recommendation_id = \(id) ORDER BY at DESC, id DESC",
            assessment)
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
                """, report),
            try scope.rows(
                """
                SELECT * FROM (SELECT \(ranked) FROM assessments WHERE \(scope.checked)
                    AND recommendation_id = \(id)) ranked
                WHERE place <= \(most) ORDER BY at DESC, id DESC
                """, assessment)
        )
    }

    static func reportIDs(in scope: Scope) throws -> [String] {
        try scope.rows("SELECT id FROM progress_reports WHERE \(scope.own)") { try $0["id"] }
    }

    static func assessmentIDs(in scope: Scope) throws -> [String] {
        try scope.rows("SELECT id FROM assessments WHERE \(scope.own)") { try $0["id"] }
    }

    // MARK: Writing

    static func insert(_ draft: ProgressReport.Draft, as id: ID<ProgressReport>, in writing: Writing) throws {
        try writing.execute(
            """
            INSERT INTO progress_reports (id, institution_id, recommendation_id, ask, commitment_id, organisation_id,
                state, text, at, author, stage, reason, version)
            VALUES (\(id), \(writing.institution), \(draft.recommendation), \(draft.ask ?? 0), \(draft.commitment),
                \(draft.organisation), \(draft.state), \(draft.text), \(writing.now), \(draft.author),
                \(ReportStage.draft), \(Wording()), 1)
            """)
    }

    /// Changes what an open report says.
    /// - Throws: `WriteRefusal.stale` when it has changed since the form was opened.
    static func update(
        _ report: ProgressReport, version: Int, state: ImplementationState, text: Wording, ask: Int?,
        in writing: Writing
    ) throws {
        let changed = try writing.execute(
            """
            UPDATE progress_reports SET state = \(state), text = \(text), ask = \(ask ?? 0), at = \(writing.now),
                version = \(version + 1)
            WHERE \(writing.checked) AND id = \(report.id) AND version = \(version)
            """)
        guard changed == 1 else { throw WriteRefusal.stale }
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
        try writing.execute(
            """
            INSERT INTO assessments (id, institution_id, recommendation_id, ask, commitment_id, reporter,
                organisation_id, state, text, at)
            VALUES (\(assessment.id), \(writing.institution), \(assessment.recommendation), \(assessment.ask ?? 0),
                \(assessment.commitment), \(assessment.reporter), \(assessment.organisation), \(assessment.state),
                \(assessment.text), \(assessment.at))
            """)
    }

    private static func report(_ row: Row) throws -> ProgressReport {
        ProgressReport(
            id: try row["id"], recommendation: try row["recommendation_id"], ask: try ask(row),
            commitment: try row["commitment_id"], organisation: try row["organisation_id"],
            state: try row["state"], text: try row["text"], at: try row["at"], author: try row["author"],
            stage: try row["stage"], reason: try row["reason"], version: try row["version"])
    }

    private static func assessment(_ row: Row) throws -> Assessment {
        Assessment(
            id: try row["id"], recommendation: try row["recommendation_id"], ask: try ask(row),
            commitment: try row["commitment_id"], reporter: try row["reporter"],
            organisation: try row["organisation_id"], state: try row["state"], text: try row["text"],
            at: try row["at"])
    }

    /// Zero stands for the whole.
    private static func ask(_ row: Row) throws -> Int? {
        let number: Int = try row["ask"]
        return number == 0 ? nil : number
    }
}
