import Markup
import Web

/// Follow-up: commitments with owner and day, what is reported on them, evidence, and independent assessment.
enum FollowUp {
    static let list = Route(.get, "commitments")
    static let show = Route(.get, "commitments", ID<Commitment>.self)
    static let report = Route(.post, "commitments", ID<Commitment>.self, "report")
    static let assess = Route(.post, "commitments", ID<Commitment>.self, "assessment")
    static let assessAsCivilSociety = Route(
        .post, "commitments", ID<Commitment>.self, "civil-society-assessment")
    static let fulfil = Route(.post, "commitments", ID<Commitment>.self, "fulfil")
    static let dropForm = Route(.get, "commitments", ID<Commitment>.self, "drop")
    static let drop = Route(.post, "commitments", ID<Commitment>.self, "drop")
    static let evidence = Route(.get, "evidence", ID<Evidence>.self)

    static let reports = Route(.get, "reports")
    static let draftReport = Route(.get, "recommendations", ID<Recommendation>.self, "report")
    static let insertReport = Route(.post, "recommendations", ID<Recommendation>.self, "report")
    static let showReport = Route(.get, "reports", ID<ProgressReport>.self)
    static let editReport = Route(.get, "reports", ID<ProgressReport>.self, "edit")
    static let updateReport = Route(.post, "reports", ID<ProgressReport>.self, "edit")
    static let submitReport = Route(.post, "reports", ID<ProgressReport>.self, "submit")
    static let releaseReport = Route(.post, "reports", ID<ProgressReport>.self, "release")
    static let returnReport = Route(.post, "reports", ID<ProgressReport>.self, "return")
    static let assessRecommendation = Route(
        .get, "recommendations", ID<Recommendation>.self, "assessment")
    static let insertAssessment = Route(.post, "recommendations", ID<Recommendation>.self, "assessment")
    static let assessRecommendationAsCivilSociety = Route(
        .get, "recommendations", ID<Recommendation>.self, "civil-society-assessment")
    static let insertCivilSocietyAssessment = Route(
        .post, "recommendations", ID<Recommendation>.self, "civil-society-assessment")

    static let feature = Feature(
        "FollowUp",
        endpoints: [
            .page(list, for: .everyone, FollowUpActions.list)
                .listing("owner", "state", "from", "until", "due"),
            .page(show, for: .everyone, FollowUpActions.show).knowing(["page"]),
            // A little more than the largest file, for the fields around it.
            .form(
                report, for: .permitted(.reportProgress), files: EvidenceFile.formLimit,
                FollowUpActions.report),
            .form(assess, for: .permitted(.assessAsInstitution)) { id, context in
                try FollowUpActions.assess(id, by: .nhri, context)
            },
            .form(assessAsCivilSociety, for: .permitted(.assessAsCivilSociety)) { id, context in
                try FollowUpActions.assess(id, by: .civilSociety, context)
            },
            .form(fulfil, for: .permitted(.manageRounds)) { id, context in
                try FollowUpActions.close(id, context) {
                    try FollowUpDeeds.fulfil(id, reason: $0, in: $1)
                }
            },
            .page(dropForm, for: .permitted(.manageRounds), FollowUpActions.dropForm),
            .form(drop, for: .permitted(.manageRounds)) { id, context in
                try FollowUpActions.close(id, context) {
                    try FollowUpDeeds.drop(id, reason: $0, in: $1)
                }
            },
            .page(evidence, for: .everyone, remembered: false, FollowUpActions.evidence),
        ] + onRecommendations,
        migrations: FollowUpStore.migrations + FollowUpStore.statementMigrations,
        records: FollowUpRecords.sources,
        deeds: [
            .commitmentMade, .commitmentFulfilled, .commitmentDropped, .progressReported, .evidenceAttached,
            .assessmentMade, .reportDrafted, .reportChanged, .reportSubmitted, .reportReturned,
        ], resources: [FollowUpRecords.resource], sections: [StatementPages.section],
        checks: [EvidenceCheck.all],
        operations: AssessmentOperation.operations,
        adding: [
            Section.commitments,
            WorkspaceTask(.reportProgress, FollowUpTexts.report, at: 110, FollowUp.list),
            WorkspaceTask(.reportProgress, StatementTexts.reports, at: 120, FollowUp.reports),
            WorkspaceTask(.assessAsInstitution, FollowUpTexts.assess, at: 160, FollowUp.list),
            WorkspaceTask(.assessAsCivilSociety, FollowUpTexts.assess, at: 170, FollowUp.list),
            RecordLink(kind: .organisation, name: OrganisationTexts.owned) { id, language in
                Link(list, language).adding(query: Fields([(name: "owner", value: id)]).encoded())
            },
        ])

    /// What is said of recommendations. A file may come with each, so the forms take a little more than the largest.
    private static let onRecommendations: [Endpoint] = [
        .page(reports, for: .permitted(.reportProgress), ReportActions.list),
        .page(draftReport, for: .permitted(.reportProgress), ReportActions.draft),
        .form(
            insertReport, for: .permitted(.reportProgress), files: EvidenceFile.formLimit,
            ReportActions.insert),
        .page(showReport, for: .permitted(.reportProgress), ReportActions.show),
        .page(editReport, for: .permitted(.reportProgress), ReportActions.edit),
        .form(
            updateReport, for: .permitted(.reportProgress), files: EvidenceFile.formLimit,
            ReportActions.update),
        .form(submitReport, for: .permitted(.reportProgress), ReportActions.submit),
        .form(releaseReport, for: .permitted(.reportProgress), ReportActions.release),
        .form(returnReport, for: .permitted(.reportProgress), ReportActions.sendBack),
        .page(assessRecommendation, for: .permitted(.assessAsInstitution)) { id, context in
            try AssessmentActions.show(id, by: .nhri, context)
        },
        .form(insertAssessment, for: .permitted(.assessAsInstitution), files: EvidenceFile.formLimit) {
            id, context in
            try AssessmentActions.insert(id, by: .nhri, context)
        },
        .page(assessRecommendationAsCivilSociety, for: .permitted(.assessAsCivilSociety)) { id, context in
            try AssessmentActions.show(id, by: .civilSociety, context)
        },
        .form(
            insertCivilSocietyAssessment, for: .permitted(.assessAsCivilSociety),
            files: EvidenceFile.formLimit
        ) { id, context in
            try AssessmentActions.insert(id, by: .civilSociety, context)
        },
    ]
}

extension Section {
    static let commitments = Section(
        name: Text(tg: "Уҳдадориҳо", ru: "Обязательства", en: "Commitments"), path: FollowUp.list.path,
        position: 50)
}
