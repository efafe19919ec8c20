/// The plans of the demo, invented for it.
enum PlanDemo {
    static let chapter = DemoChapter(position: 10) { cast in
        for (index, measure) in measures.enumerated() { try plan(measure, place: index + 1, cast) }
    }

    private static func plan(_ known: DemoMeasure, place: Int, _ cast: DemoCast) throws {
        guard let recommendation = cast.recommendations[known.recommendationNumber],
            let organisation = cast.organisations[known.organisationKey]
        else { return }
        let planned = cast.day(DemoDate(year: 0, month: 11, day: 20)).at(hour: 10)
        let id: ID<Measure> = cast.newID(at: planned)
        let draft = Measure.Draft(
            content: Measure.Content(
                title: known.title, text: known.text, organisation: organisation,
                startsOn: known.starts.map(cast.day), endsOn: cast.day(known.ends)),
            place: place, publication: .public)
        try cast.write(.focalPoint, at: planned) {
            try MeasureDeeds.plan(draft, for: recommendation, as: id, in: $0)
        }
        for (number, step) in known.steps.enumerated()
        where cast.day(step.date) <= cast.application.clock.now.date {
            let date = cast.day(step.date)
            try cast.write(.focalPoint, at: date.at(hour: 12)) {
                try MeasureDeeds.move(
                    id, to: Measure.Standing(state: step.state, since: date, reason: step.reason),
                    from: number + 1, in: $0)
            }
        }
    }
}

/// A measure of the demo; `steps` are what was said of it later.
struct DemoMeasure: Sendable {
    let recommendationNumber: Int
    let title: Wording
    let text: Wording
    let organisationKey: String
    let starts: DemoDate?
    let ends: DemoDate
    var steps: [(state: MeasureState, date: DemoDate, reason: Wording)] = []
}
