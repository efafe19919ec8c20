/// The demo's recommendations of the UN: the same themes asked for in one review after the other.
extension Demo {
    /// Takes them in as a file of the UN would be taken in.
    func review(_ cycles: [DemoCycle]) throws {
        let rows = cycles.flatMap { cycle in cycle.asked.map { row($0, of: cycle) } }
        let work = RecommendationImport(application: application, actor: Application.nobody)
        _ = try work.perform(rows)
    }

    private func row(_ asked: DemoAsk, of cycle: DemoCycle) -> ImportedRecommendation {
        var row = ImportedRecommendation(
            line: 0, source: cycle.source, country: Country.tajikistan.code, text: asked.text,
            recommenders: [])
        row.symbol = cycle.symbol
        row.paragraph = asked.paragraph
        row.session = cycle.session
        row.date = PartialDate(cycle.date)
        row.position = asked.position
        row.positionSymbol = asked.position == nil ? "" : cycle.symbol
        row.themes = asked.themes
        row.persons = asked.persons
        row.goals = asked.goals
        return row
    }
}
