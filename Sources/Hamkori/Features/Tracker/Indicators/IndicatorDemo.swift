/// The indicators of the demo, invented for it.
enum IndicatorDemo {
    static let chapter = DemoChapter(position: 20) { cast in
        for indicator in indicators { try measure(indicator, cast) }
    }

    private static func measure(_ known: DemoIndicator, _ cast: DemoCast) throws {
        let defined = cast.day(DemoDate(year: 0, month: 11, day: 25)).at(hour: 10)
        let id: ID<Indicator> = cast.newID(at: defined)
        let draft = Indicator.Draft(
            title: known.title, kind: known.kind, direction: known.direction, unit: known.unit,
            baseline: known.baseline.flatMap { reading($0.amount, $0.date, cast) },
            target: known.target.flatMap { reading($0.amount, $0.date, cast) },
            disaggregation: known.disaggregation, source: known.source,
            recommendations: known.recommendationNumbers.compactMap { cast.recommendations[$0] },
            publication: .public)
        try cast.write(.officer, at: defined) { try IndicatorDeeds.define(draft, as: id, in: $0) }
        for value in known.values where cast.day(value.date) <= cast.application.clock.now.date {
            guard let reading = reading(value.amount, value.date, cast) else { continue }
            let said = max(defined.adding(seconds: 3_600), cast.day(value.date).at(hour: 17))
            let made = IndicatorValue(
                id: cast.newID(at: said), indicator: id, reading: reading, note: Wording(),
                organisation: cast.organisations[value.organisationKey], at: said, corrects: nil,
                reason: Wording()
            )
            let role: Role = value.organisationKey == "commissioner" ? .officer : .focalPoint
            try cast.write(role, at: said) { try IndicatorDeeds.record(made, in: $0) }
        }
    }

    private static func reading(_ amount: String, _ date: DemoDate, _ cast: DemoCast) -> Reading? {
        Decimal(amount).map { Reading(amount: $0, day: cast.day(date)) }
    }
}

/// An indicator of the demo with the values that were said of it.
struct DemoIndicator: Sendable {
    let recommendationNumbers: [Int]
    let title: Wording
    let kind: IndicatorKind
    let direction: IndicatorDirection
    var unit = Wording()
    var disaggregation = Wording()
    let source: Wording
    let baseline: (amount: String, date: DemoDate)?
    let target: (amount: String, date: DemoDate)?
    let values: [(amount: String, date: DemoDate, organisationKey: String)]
}
