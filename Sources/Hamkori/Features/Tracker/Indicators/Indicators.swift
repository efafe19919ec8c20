import Web

/// Indicators: what is measured to see whether recommendations are carried out, and the values over time.
enum Indicators {
    static let list = Route(.get, "indicators")
    static let create = Route(.get, "indicators", "new")
    static let insert = Route(.post, "indicators", "new")
    static let show = Route(.get, "indicators", ID<Indicator>.self)
    static let edit = Route(.get, "indicators", ID<Indicator>.self, "edit")
    static let update = Route(.post, "indicators", ID<Indicator>.self, "edit")
    static let newValue = Route(.get, "indicators", ID<Indicator>.self, "values", "new")
    static let insertValue = Route(.post, "indicators", ID<Indicator>.self, "values", "new")
    static let correction = Route(
        .get, "indicators", ID<Indicator>.self, "values", ID<IndicatorValue>.self, "correct")
    static let correct = Route(
        .post, "indicators", ID<Indicator>.self, "values", ID<IndicatorValue>.self, "correct")

    static let feature = Feature(
        "Indicators",
        endpoints: [
            .page(list, for: .everyone, IndicatorActions.list).listing("kind"),
            .page(create, for: .permitted(.managePlans), IndicatorActions.create),
            .form(insert, for: .permitted(.managePlans), IndicatorActions.insert),
            .page(show, for: .everyone, IndicatorActions.show),
            .page(edit, for: .permitted(.managePlans), IndicatorActions.edit),
            .form(update, for: .permitted(.managePlans), IndicatorActions.update),
            .page(newValue, for: .permitted(.managePlans), IndicatorValueActions.create),
            .form(insertValue, for: .permitted(.managePlans), IndicatorValueActions.insert),
            .page(correction, for: .permitted(.managePlans), IndicatorValueActions.correction),
            .form(correct, for: .permitted(.managePlans), IndicatorValueActions.correct),
        ],
        migrations: IndicatorStore.migrations, records: [IndicatorRecords.source],
        deeds: [.indicatorDefined, .indicatorChanged, .indicatorMeasured, .indicatorCorrected],
        resources: [IndicatorRecords.resource],
        sections: [RecordSection(kind: .recommendation, html: IndicatorPages.section)],
        adding: [
            WorkspaceTask(.managePlans, IndicatorTexts.title, at: 350, Indicators.list),
            IndicatorDemo.chapter,
        ])
}
