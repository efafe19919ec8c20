/// The demo's plans, indicators and groups of recommendations.
extension Demo {
    /// Tells of them what has happened up to today.
    func plan() throws {
        for (index, measure) in DemoContent.measures.enumerated() { try plan(measure, place: index + 1) }
        for indicator in DemoContent.indicators { try measure(indicator) }
        for (one, other) in DemoContent.alike {
            guard let one = recommendations[one], let other = recommendations[other] else { continue }
            let now = application.clock.now
            let id: ID<Cluster> = newID(at: now)
            _ = try write(.officer, at: now) { try ClusterDeeds.unite(one, other, as: id, in: $0) }
        }
        _ = try LikenessUpdate(application: application).perform()
    }

    private func plan(_ known: DemoMeasure, place: Int) throws {
        guard let recommendation = recommendations[known.recommendationNumber],
            let organisation = organisations[known.organisationKey]
        else { return }
        let planned = day(DemoDate(year: 0, month: 11, day: 20)).at(hour: 10)
        let id: ID<Measure> = newID(at: planned)
        let draft = Measure.Draft(
            title: known.title, text: known.text, organisation: organisation,
            startsOn: known.starts.map(day), endsOn: day(known.ends), place: place, publication: .public)
        try write(.focalPoint, at: planned) {
            try MeasureDeeds.plan(draft, for: recommendation, as: id, in: $0)
        }
        for (number, step) in known.steps.enumerated() where day(step.date) <= application.clock.now.date {
            let date = day(step.date)
            try write(.focalPoint, at: date.at(hour: 12)) {
                try MeasureDeeds.move(
                    id, to: step.state, since: date, reason: step.reason, from: number + 1, in: $0)
            }
        }
    }

    private func measure(_ known: DemoIndicator) throws {
        let defined = day(DemoDate(year: 0, month: 11, day: 25)).at(hour: 10)
        let id: ID<Indicator> = newID(at: defined)
        let draft = Indicator.Draft(
            title: known.title, kind: known.kind, direction: known.direction, unit: known.unit,
            disaggregation: known.disaggregation, source: known.source,
            baseline: known.baseline.flatMap { reading($0.amount, $0.date) },
            target: known.target.flatMap { reading($0.amount, $0.date) },
            recommendations: known.recommendationNumbers.compactMap { recommendations[$0] },
            publication: .public)
        try write(.officer, at: defined) { try IndicatorDeeds.define(draft, as: id, in: $0) }
        for value in known.values where day(value.date) <= application.clock.now.date {
            guard let reading = reading(value.amount, value.date) else { continue }
            let said = max(defined.adding(seconds: 3_600), day(value.date).at(hour: 17))
            let made = IndicatorValue(
                id: newID(at: said), indicator: id, reading: reading, note: Wording(),
                organisation: organisations[value.organisationKey], at: said, corrects: nil, reason: Wording()
            )
            let role: Role = value.organisationKey == "commissioner" ? .officer : .focalPoint
            try write(role, at: said) { try IndicatorDeeds.record(made, in: $0) }
        }
    }

    private func reading(_ amount: String, _ date: DemoDate) -> Reading? {
        Decimal(amount).map { Reading(amount: $0, day: day(date)) }
    }
}
