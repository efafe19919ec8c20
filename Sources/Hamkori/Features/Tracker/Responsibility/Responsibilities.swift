import Web

/// Responsibility: who leads, supports and watches a recommendation, and who did before.
enum Responsibilities {
    static let show = Route(.get, "recommendations", ID<Recommendation>.self, "responsibility")
    static let assign = Route(.post, "recommendations", ID<Recommendation>.self, "responsibility")
    static let people = Route(
        .get, "recommendations", ID<Recommendation>.self, "responsibility", ID<Organisation>.self)
    static let handOver = Route(
        .post, "recommendations", ID<Recommendation>.self, "responsibility", ID<Organisation>.self)
    static let end = Route(
        .post, "recommendations", ID<Recommendation>.self, "responsibility", ID<Organisation>.self, "end")
    static let watching = Route(.get, "recommendations", ID<Recommendation>.self, "watch")
    static let watch = Route(.post, "recommendations", ID<Recommendation>.self, "watch")
    static let chooseMany = Route(.get, "recommendations", "assign")
    static let assignMany = Route(.post, "recommendations", "assign")

    static let feature = Feature(
        "Responsibility",
        endpoints: [
            .page(show, for: .permitted(.assignResponsibility), ResponsibilityActions.show),
            .form(assign, for: .permitted(.assignResponsibility), ResponsibilityActions.assign),
            .page(people, for: .permitted(.nameResponsiblePeople), ResponsibilityActions.people),
            .form(handOver, for: .permitted(.nameResponsiblePeople), ResponsibilityActions.handOver),
            .form(end, for: .permitted(.assignResponsibility), ResponsibilityActions.end),
            .page(watching, for: .permitted(.watchRecommendations), ResponsibilityActions.watching),
            .form(watch, for: .permitted(.watchRecommendations), ResponsibilityActions.watch),
            .page(chooseMany, for: .permitted(.assignResponsibility), AssignmentActions.show),
            .form(assignMany, for: .permitted(.assignResponsibility), AssignmentActions.assign),
        ],
        migrations: ResponsibilityStore.migrations, records: [ResponsibilityRecords.source],
        deeds: [
            .responsibilityChanged, .responsibilitiesAssigned, .responsibilityAssigned, .responsibilityEnded,
        ],
        sections: [ResponsibilityPages.section],
        adding: [
            ListAction(kind: .recommendation) { context in
                guard context.visitor.may(.assignResponsibility) else { return .empty }
                let link = context.link(chooseMany).adding(query: context.query.encoded())
                return " <a href=\"\(link)\">\(ResponsibilityTexts.assignMany[context.language])</a> "
            }
        ])
}

extension Permission {
    /// Says which organisations lead, support and watch a recommendation, of any organisation.
    static let assignResponsibility = Permission(
        "assignResponsibility", of: [.commissioner, .officer], governsAccess: true)
    /// Watches recommendations for one's own organisation.
    static let watchRecommendations = Permission("watchRecommendations", of: [.member])
}
