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
    static let giveUp = Route(.get, "commitments", ID<Commitment>.self, "drop")
    static let drop = Route(.post, "commitments", ID<Commitment>.self, "drop")
    static let evidence = Route(.get, "evidence", ID<Evidence>.self)

    static let feature = Feature(
        "FollowUp",
        endpoints: [
            .page(list, for: .everyone, FollowUpActions.list),
            .page(show, for: .everyone, FollowUpActions.show),
            // A little more than the largest file, for the fields around it.
            .form(report, for: .permitted(.reportProgress), bodyLimit: 26_500_000, FollowUpActions.report),
            .form(assess, for: .permitted(.assessAsInstitution)) { id, context in
                try FollowUpActions.assess(id, by: .nhri, context)
            },
            .form(assessAsCivilSociety, for: .permitted(.assessAsCivilSociety)) { id, context in
                try FollowUpActions.assess(id, by: .civilSociety, context)
            },
            .form(fulfil, for: .permitted(.manageRounds)) { id, context in
                try FollowUpActions.close(id, .commitmentFulfilled, context) {
                    try FollowUpDeeds.fulfil(id, reason: $0, in: $1)
                }
            },
            .page(giveUp, for: .permitted(.manageRounds), FollowUpActions.giveUp),
            .form(drop, for: .permitted(.manageRounds)) { id, context in
                try FollowUpActions.close(id, .commitmentDropped, context) {
                    try FollowUpDeeds.drop(id, reason: $0, in: $1)
                }
            },
            .page(evidence, for: .everyone, remembered: false, FollowUpActions.evidence),
        ],
        migrations: FollowUpStore.migrations, records: FollowUpRecords.sources,
        deeds: [
            .commitmentMade, .commitmentFulfilled, .commitmentDropped, .progressReported, .evidenceAttached,
            .assessmentMade,
        ], resources: [FollowUpRecords.resource])
}
