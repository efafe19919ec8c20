import Storage

/// All SQL of commitments, reports and assessments (`StatementStore.swift`); ``EvidenceStore`` has that of the files.
enum FollowUpStore {
    static func commitment(_ id: ID<Commitment>, in scope: Scope) throws -> Commitment? {
        try scope.row("SELECT * FROM commitments WHERE \(scope.checked) AND id = \(id)", commitment)
    }

    /// The commitments made at a round, in the order of their numbers.
    static func commitments(of round: ID<Round>, in scope: Scope) throws -> [Commitment] {
        try scope.rows(
            "SELECT * FROM commitments WHERE \(scope.checked) AND round_id = \(round) ORDER BY number",
            commitment
        )
    }

    static func commitments(of item: ID<AgendaItem>, in scope: Scope) throws -> [Commitment] {
        try scope.rows(
            "SELECT * FROM commitments WHERE \(scope.checked) AND item_id = \(item) ORDER BY number",
            commitment)
    }

    static func commitments(of recommendation: ID<Recommendation>, in scope: Scope) throws -> [Commitment] {
        try scope.rows(
            "SELECT * FROM commitments WHERE \(scope.checked) AND recommendation_id = \(recommendation) ORDER BY number",
            commitment)
    }

    /// A page of the list on a day; `everything` shows what is not public, too.
    static func list(
        _ request: ListRequest, on day: CalendarDate, everything: Bool, in scope: Scope
    ) throws -> ListPage<Commitment> {
        var conditions: [SQL] = [scope.own]
        if !everything { conditions.append("publication = 'public'") }
        if !request.search.isEmpty {
            conditions.append("search_key LIKE \(request.searchPattern) ESCAPE '!'")
        }
        if let owner = request.filter("owner") { conditions.append("owner_id = \(owner)") }
        if let state: CommitmentState = request.filter("state") {
            conditions.append(standing(state, on: day))
        }
        if let from = request.filter("from").flatMap({ CalendarDate($0) }) {
            conditions.append("due_on >= \(from)")
        }
        if let until = request.filter("until").flatMap({ CalendarDate($0) }) {
            conditions.append("due_on <= \(until)")
        }
        if let year = request.filter("due"), let first = CalendarDate(year + "-01-01") {
            conditions.append("due_on >= \(first) AND due_on <= \(year + "-12-31")")
        }
        let narrowed = conditions.joined(by: " AND ")
        return try ListPage(
            request, "FROM commitments WHERE \(narrowed)", order: order(request), in: scope, commitment)
    }

    /// The same as ``Commitment/state(on:)``, asked of the database.
    private static func standing(_ state: CommitmentState, on day: CalendarDate) -> SQL {
        let last = day.adding(days: CommitmentState.dueWithinDays)
        return switch state {
        case .open: "state = 'open' AND due_on > \(last)"
        case .due: "state = 'open' AND due_on >= \(day) AND due_on <= \(last)"
        case .overdue: "state = 'open' AND due_on < \(day)"
        case .fulfilled, .dropped: "state = \(state)"
        }
    }

    private static func order(_ request: ListRequest) -> SQL {
        switch (request.sort, request.isDescending) {
        case ("number", false): "number"
        case ("number", true): "number DESC"
        case ("due", true): "due_on DESC, number"
        default: "due_on, number"
        }
    }

    /// The years in which commitments are due.
    static func years(in scope: Scope) throws -> [String] {
        try scope.rows(
            """
            SELECT DISTINCT substr(due_on, 1, 4) AS year FROM commitments
            WHERE \(scope.own) AND publication = 'public' ORDER BY year
            """
        ) { try $0["year"] }
    }

    /// Public ones that are neither fulfilled nor dropped, for calendars.
    static func open(in scope: Scope) throws -> [Commitment] {
        try scope.rows(
            """
            SELECT * FROM commitments
            WHERE \(scope.own) AND publication = 'public' AND state = 'open'
            ORDER BY due_on, number
            """, commitment)
    }

    /// Public ones after a cursor, in the order of their ids.
    static func published(after id: String, limit: Int, in scope: Scope) throws -> [Commitment] {
        try scope.rows(
            """
            SELECT * FROM commitments WHERE \(scope.own) AND id > \(id) AND publication = 'public'
            ORDER BY id LIMIT \(limit)
            """,
            commitment)
    }

    static func commitmentIDs(in scope: Scope) throws -> [String] {
        try scope.rows("SELECT id FROM commitments WHERE \(scope.own)") { try $0["id"] }
    }

    // MARK: Writing

    static func insert(
        _ draft: Commitment.Draft, at place: Commitment.Place, as id: ID<Commitment>, in writing: Writing
    ) throws {
        try writing.execute(
            """
            INSERT INTO commitments (id, institution_id, number, item_id, round_id, recommendation_id, text, owner_id,
                due_on, state, closing, publication, search_key, version)
            SELECT \(id), \(writing.institution), COALESCE(max(number), 0) + 1, \(place.item), \(place.round),
                \(place.recommendation), \(draft.text), \(draft.owner), \(draft.due), \(CommitmentState.open),
                \(Wording()), \(draft.publication), \(draft.text.searchKey), 1
            FROM commitments WHERE \(writing.own)
            """)
    }

    static func close(_ id: ID<Commitment>, _ state: CommitmentState, _ reason: Wording, in writing: Writing)
        throws
    {
        try writing.execute(
            """
            UPDATE commitments SET state = \(state), closing = \(reason), closed_at = \(writing.now),
                version = version + 1
            WHERE \(writing.checked) AND id = \(id)
            """)
    }

    private static func commitment(_ row: Row) throws -> Commitment {
        Commitment(
            id: try row["id"], number: try row["number"], item: try row["item_id"],
            round: try row["round_id"],
            recommendation: try row["recommendation_id"], text: try row["text"], owner: try row["owner_id"],
            due: try row["due_on"], stored: try row["state"], closing: try row["closing"],
            closedAt: try row["closed_at"], publication: try row["publication"], version: try row["version"])
    }
}
