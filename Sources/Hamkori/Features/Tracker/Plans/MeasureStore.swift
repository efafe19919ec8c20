import Documents
import Storage

/// All SQL of measures.
enum MeasureStore {
    static func measure(_ id: ID<Measure>, in scope: Scope) throws -> Measure? {
        try scope.row("SELECT * FROM measures WHERE \(scope.checked) AND id = \(id)", made)
    }

    /// A recommendation's plan, in its order.
    static func measures(of recommendation: ID<Recommendation>, in scope: Scope) throws -> [Measure] {
        try scope.rows(
            """
            SELECT * FROM measures
            WHERE \(scope.checked) AND recommendation_id = \(recommendation) ORDER BY place, number
            """, made)
    }

    /// A page of the list on a day; `everything` shows what is not public, too.
    static func list(
        _ request: ListRequest, on day: CalendarDate, everything: Bool, in scope: Scope
    ) throws -> ListPage<Measure> {
        var conditions: [SQL] = [scope.own]
        if !everything { conditions.append("publication = 'public'") }
        if !request.search.isEmpty {
            conditions.append("search_key LIKE \(request.searchPattern) ESCAPE '!'")
        }
        if let organisation = request.filter("organisation") {
            conditions.append("organisation_id = \(organisation)")
        }
        if let state: MeasureState = request.filter("state") { conditions.append(standing(state, on: day)) }
        if let days = request.filter("due").flatMap({ Int($0) }), (0...3_660).contains(days) {
            conditions.append("state IN ('planned', 'underway') AND ends_on <= \(day.adding(days: days))")
        }
        let narrowed = conditions.joined(by: " AND ")
        return try ListPage(
            request, "FROM measures WHERE \(narrowed)", order: order(request), in: scope, made)
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

    private static func order(_ request: ListRequest) -> SQL {
        switch (request.sort, request.isDescending) {
        case ("number", false): "number"
        case ("number", true): "number DESC"
        case ("end", true): "ends_on DESC, number"
        default: "ends_on, number"
        }
    }

    /// Public ones that are neither done nor dropped, for calendars.
    static func open(in scope: Scope) throws -> [Measure] {
        try scope.rows(
            """
            SELECT * FROM measures WHERE \(scope.own) AND publication = 'public'
                AND state IN ('planned', 'underway')
            ORDER BY ends_on, number
            """, made)
    }

    /// Public ones after a cursor, in the order of their ids.
    static func published(after id: String, limit: Int, in scope: Scope) throws -> [Measure] {
        try scope.rows(
            """
            SELECT * FROM measures
            WHERE \(scope.own) AND id > \(id) AND publication = 'public' ORDER BY id LIMIT \(limit)
            """, made)
    }

    /// Oldest first.
    static func versions(of id: ID<Measure>, in scope: Scope) throws -> [MeasureVersion] {
        try scope.rows(
            "SELECT * FROM measure_versions WHERE \(scope.checked) AND measure_id = \(id) ORDER BY number"
        )
        .map { row in
            let who = try PersonStore.name(ofPseudonym: try row["actor"], in: scope)
            return MeasureVersion(
                number: try row["number"], title: try row["title"], startsOn: try row["starts_on"],
                endsOn: try row["ends_on"], state: try row["state"], reason: try row["reason"],
                at: try row["at"], who: who ?? Wording())
        }
    }

    /// The place after the last one of a recommendation's plan.
    static func nextPlace(of recommendation: ID<Recommendation>, in scope: Scope) throws -> Int {
        try scope.row(
            """
            SELECT COALESCE(max(place), 0) + 1 AS next FROM measures WHERE \(scope.checked)
                AND recommendation_id = \(recommendation)
            """
        ) { try $0["next"] } ?? 1
    }

    static func ids(in scope: Scope) throws -> [String] {
        try scope.rows("SELECT id FROM measures WHERE \(scope.own)") { try $0["id"] }
    }

    /// The versions of a measure, each in the words of its record's form.
    static func keptVersions(of id: String, in scope: Scope) throws -> [(number: Int64, line: String)] {
        try scope.rows(
            "SELECT * FROM measure_versions WHERE \(scope.checked) AND measure_id = \(id) ORDER BY number"
        ) {
            row in
            let (title, text, reason): (Wording, Wording, Wording) = (
                try row["title"], try row["text"], try row["reason"]
            )
            let (starts, ends, since): (String?, String, String) = (
                try row["starts_on"], try row["ends_on"], try row["since"]
            )
            let form: JSON = [
                "title": title.json, "text": text.json, "reason": reason.json,
                "organisation": .string(try row["organisation_id"]),
                "starts": starts.map { .string($0) } ?? .null,
                "ends": .string(ends), "since": .string(since), "state": .string(try row["state"]),
            ]
            return (
                try row["number"], MeasureVersionCheck.line(form, at: try row["at"], by: try row["actor"])
            )
        }
    }

    // MARK: Writing

    static func insert(
        _ draft: Measure.Draft, for recommendation: ID<Recommendation>, as id: ID<Measure>,
        in writing: Writing
    ) throws {
        try writing.execute(
            """
            INSERT INTO measures (id, institution_id, number, recommendation_id, title, text, organisation_id,
                starts_on, ends_on, place, publication, state, since, reason, search_key, version)
            SELECT \(id), \(writing.institution), COALESCE(max(number), 0) + 1, \(recommendation), \(draft.title),
                \(draft.text), \(draft.organisation), \(draft.startsOn), \(draft.endsOn), \(draft.place),
                \(draft.publication), \(MeasureState.planned), \(writing.now.date), \(Wording()),
                \(searchKey(draft)), 1
            FROM measures WHERE \(writing.own)
            """)
        try keepVersion(of: id, in: writing)
    }

    /// - Throws: `WriteRefusal.stale` when somebody saved since the version that the form was opened with.
    static func update(
        _ id: ID<Measure>, _ draft: Measure.Draft, from version: Int, in writing: Writing
    ) throws {
        let changed = try writing.execute(
            """
            UPDATE measures SET title = \(draft.title), text = \(draft.text), organisation_id = \(draft.organisation),
                starts_on = \(draft.startsOn), ends_on = \(draft.endsOn), place = \(draft.place),
                publication = \(draft.publication), search_key = \(searchKey(draft)), version = version + 1
            WHERE \(writing.checked) AND id = \(id) AND version = \(version)
            """)
        guard changed == 1 else { throw WriteRefusal.stale }
        try keepVersion(of: id, in: writing)
    }

    /// - Throws: `WriteRefusal.stale` as ``update(_:_:from:in:)``.
    static func setState(
        _ state: MeasureState, of id: ID<Measure>, since day: CalendarDate, reason: Wording,
        from version: Int,
        in writing: Writing
    ) throws {
        let changed = try writing.execute(
            """
            UPDATE measures SET state = \(state), since = \(day), reason = \(reason), version = version + 1
            WHERE \(writing.checked) AND id = \(id) AND version = \(version)
            """)
        guard changed == 1 else { throw WriteRefusal.stale }
        try keepVersion(of: id, in: writing)
    }

    private static func keepVersion(of id: ID<Measure>, in writing: Writing) throws {
        try writing.execute(
            """
            INSERT INTO measure_versions (measure_id, institution_id, number, title, text, organisation_id, starts_on,
                ends_on, state, since, reason, at, actor)
            SELECT id, institution_id, version, title, text, organisation_id, starts_on, ends_on, state, since, reason,
                \(writing.now), \(writing.actor)
            FROM measures WHERE \(writing.checked) AND id = \(id)
            """)
    }

    private static func searchKey(_ draft: Measure.Draft) -> String {
        draft.title.searchKey + " " + draft.text.searchKey
    }

    private static func made(_ row: Row) throws -> Measure {
        Measure(
            id: try row["id"], number: try row["number"], recommendation: try row["recommendation_id"],
            draft: Measure.Draft(
                title: try row["title"], text: try row["text"], organisation: try row["organisation_id"],
                startsOn: try row["starts_on"], endsOn: try row["ends_on"], place: try row["place"],
                publication: try row["publication"]),
            stored: try row["state"], since: try row["since"], reason: try row["reason"],
            version: try row["version"])
    }
}
