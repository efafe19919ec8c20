import Web

/// Plans: the measures by which recommendations are carried out, each with who answers for it and its days.
enum Plans {
    static let list = Route(.get, "plan")
    static let calendar = Route(.get, "plan.ics")
    static let show = Route(.get, "plan", ID<Measure>.self)
    static let create = Route(.get, "recommendations", ID<Recommendation>.self, "measures", "new")
    static let insert = Route(.post, "recommendations", ID<Recommendation>.self, "measures", "new")
    static let edit = Route(.get, "plan", ID<Measure>.self, "edit")
    static let update = Route(.post, "plan", ID<Measure>.self, "edit")
    static let moveForm = Route(.get, "plan", ID<Measure>.self, "state")
    static let move = Route(.post, "plan", ID<Measure>.self, "state")

    static let feature = Feature(
        "Plans",
        endpoints: [
            .page(list, for: .everyone, MeasureActions.list).listing("organisation", "state", "due"),
            .door(calendar, MeasureActions.calendar),
            .page(show, for: .everyone, MeasureActions.show),
            .page(create, for: .permitted(.managePlans), MeasureActions.create),
            .form(insert, for: .permitted(.managePlans), MeasureActions.insert),
            .page(edit, for: .permitted(.managePlans), MeasureActions.edit),
            .form(update, for: .permitted(.managePlans), MeasureActions.update),
            .page(moveForm, for: .permitted(.managePlans), MeasureActions.moveForm),
            .form(move, for: .permitted(.managePlans), MeasureActions.move),
        ],
        migrations: MeasureStore.migrations, records: [MeasureRecords.source],
        deeds: [.measurePlanned, .measureChanged, .measureMoved], resources: [MeasureRecords.resource],
        sections: [RecordSection(kind: .recommendation, html: MeasurePages.section)],
        checks: [MeasureVersionCheck.all],
        adding: [
            WorkspaceTask(.managePlans, MeasureTexts.title, at: 340, Plans.list),
            PlanDemo.chapter,
        ])
}

extension Permission {
    /// Keeps the measures of the State's authorities, and indicators.
    static let managePlans = Permission("managePlans", of: [.commissioner, .officer, .focalPoint])
    /// Keeps the measures of every organisation.
    static let planForEverybody = Permission("planForEverybody", of: [.commissioner, .officer])
}
