import Documents
import Storage

/// All SQL of measures.
enum MeasureStore {
    static let table = RecordTable<Measure>("measures")

    static func measure(_ id: ID<Measure>, in scope: Scope) throws -> Measure? {
        try table.record(id, in: scope)
    }

    /// A recommendation's plan, in its order.
    static func measures(of recommendation: ID<Recommendation>, in scope: Scope) throws -> [Measure] {
        try table.found(by: "recommendation_id = \(recommendation) ORDER BY place, number", in: scope)
    }

    /// A page of the list on a day; `everything` shows what is not public, too.
    static func list(
        _ request: ListRequest, on day: CalendarDate, everything: Bool, in scope: Scope
    ) throws -> ListPage<Measure> {
        try ListQuery("measures", request, order: "ends_on, number", everything: everything, in: scope)
            .filtered(by: "organisation") { "organisation_id = \($0)" }
            .filtered(by: "state") { standing($0, on: day) }
            .filtered(by: "due") { text in
                Int(text).flatMap { (0...3_660).contains($0) ? day.adding(days: $0) : nil }
                    .map { "state IN ('planned', 'underway') AND ends_on <= \($0)" }
            }
            .sorted(by: "number", "number", descending: "number DESC")
            .sorted(by: "end", "ends_on, number", descending: "ends_on DESC, number")
            .page(of: table)
    }

    /// The same as ``Measure/state(on:)``, asked of the database.
    private static func standing(_ state: MeasureState, on day: CalendarDate) -> SQL {
        switch state {
        case .planned:
            "state = 'planned' AND ends_on >= \(day) AND (starts_on IS NULL OR starts_on >= \(day))"
        case .underway: "state = 'underway' AND ends_on >= \(day)"
        case .delayed:
            """
            state IN ('planned', 'underway')
                AND (ends_on < \(day) OR state = 'planned' AND starts_on IS NOT NULL AND starts_on < \(day))
            """
        case .done, .dropped: "state = \(state)"
        }
    }

    /// Public ones that are neither done nor dropped, for calendars.
    static func open(in scope: Scope) throws -> [Measure] {
        try table.all(
            where: "publication = 'public' AND state IN ('planned', 'underway') ORDER BY ends_on, number",
            in: scope)
    }

    /// Oldest first.
    static func versions(of id: ID<Measure>, in scope: Scope) throws -> [MeasureVersion] {
        try scope.rows(
            "SELECT * FROM measure_versions WHERE \(scope.checked) AND measure_id = \(id) ORDER BY number",
            MeasureVersion.fields.read)
    }

    /// The place after the last one of a recommendation's plan.
    static func nextPlace(of recommendation: ID<Recommendation>, in scope: Scope) throws -> Int {
        try table.next("place", among: "recommendation_id = \(recommendation)", in: scope)
    }

    // MARK: Writing

    static func insert(
        _ draft: Measure.Draft, for recommendation: ID<Recommendation>, as id: ID<Measure>,
        in writing: Writing
    ) throws {
        let measure = Measure(
            id: id, number: try table.next("number", in: writing.scope), recommendation: recommendation,
            draft: draft,
            standing: Measure.Standing(state: .planned, since: writing.now.date, reason: Wording()),
            version: 1)
        try table.insert(measure, ["search_key": searchKey(draft)], in: writing.scope)
        try keepVersion(of: id, in: writing)
    }

    /// - Throws: `WriteRefusal.stale` when somebody saved since the version that the form was opened with.
    static func update(
        _ id: ID<Measure>, _ draft: Measure.Draft, from version: Int, in writing: Writing
    ) throws {
        try table.update(
            id, to: draft, ["search_key": searchKey(draft)], from: version, in: writing)
        try keepVersion(of: id, in: writing)
    }

    /// - Throws: `WriteRefusal.stale` as ``update(_:_:from:in:)``.
    static func set(
        _ standing: Measure.Standing, of id: ID<Measure>, from version: Int, in writing: Writing
    ) throws {
        try table.update(id, Measure.Standing.fields.assignments(standing), from: version, in: writing)
        try keepVersion(of: id, in: writing)
    }

    private static func keepVersion(of id: ID<Measure>, in writing: Writing) throws {
        let kept: SQL = "\(Measure.Content.fields.columns), \(Measure.Standing.fields.columns)"
        try writing.execute(
            """
            INSERT INTO measure_versions (measure_id, institution_id, number, \(kept), at, actor)
            SELECT id, institution_id, version, \(kept), \(writing.now), \(writing.actor)
            FROM measures WHERE \(writing.checked) AND id = \(id)
            """)
    }

    private static func searchKey(_ draft: Measure.Draft) -> String {
        draft.content.title.searchKey + " " + draft.content.text.searchKey
    }
}
