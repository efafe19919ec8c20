import Storage

/// All SQL of transmittals.
enum TransmittalStore {
    static func transmittal(_ id: ID<Transmittal>, in scope: Scope) throws -> Transmittal? {
        try scope.row("SELECT * FROM transmittals WHERE \(scope.checked) AND id = \(id)", made)
    }

    static func list(
        _ request: ListRequest, withPrepared: Bool, in scope: Scope
    ) throws -> ListPage<Transmittal> {
        var conditions: [SQL] = [scope.own]
        if !withPrepared { conditions.append("state <> 'prepared'") }
        if !request.search.isEmpty {
            conditions.append("search_key LIKE \(request.searchPattern) ESCAPE '!'")
        }
        if let state: TransmittalState = request.filter("state") { conditions.append("state = \(state)") }
        let narrowed = conditions.joined(by: " AND ")
        return try ListPage(
            request, "FROM transmittals WHERE \(narrowed)", order: "number DESC", in: scope, made)
    }

    static func published(after id: String, limit: Int, in scope: Scope) throws -> [Transmittal] {
        try scope.rows(
            """
            SELECT * FROM transmittals WHERE \(scope.own) AND id > \(id) AND state <> 'prepared'
            ORDER BY id LIMIT \(limit)
            """,
            made)
    }

    static func items(of id: ID<Transmittal>, in scope: Scope) throws -> [TransmittalItem] {
        try scope.rows(
            """
            SELECT recommendation_id, entry FROM transmittal_items
            WHERE \(scope.checked) AND transmittal_id = \(id) ORDER BY place
            """
        ) { TransmittalItem(recommendation: try $0["recommendation_id"], entry: try $0["entry"]) }
    }

    /// When a recommendation was sent to an addressee last.
    static func lastSending(of recommendation: ID<Recommendation>, in scope: Scope) throws -> Timestamp? {
        try scope.row(
            """
            SELECT t.sent_at FROM transmittal_items i JOIN transmittals t ON t.id = i.transmittal_id
            WHERE \(scope.checked("i")) AND i.recommendation_id = \(recommendation) AND t.sent_at IS NOT NULL
            ORDER BY t.sent_at DESC LIMIT 1
            """
        ) { try $0["sent_at"] }
    }

    static func ids(in scope: Scope) throws -> [String] {
        try scope.rows("SELECT id FROM transmittals WHERE \(scope.own)") { try $0["id"] }
    }

    // MARK: Writing

    static func insert(_ draft: Transmittal.Draft, as id: ID<Transmittal>, in writing: Writing) throws {
        let next: Int =
            try writing.scope.row(
                """
                SELECT COALESCE(max(number), 0) + 1 AS next FROM transmittals
                WHERE \(writing.own)
                """
            ) { try $0["next"] } ?? 1
        try writing.execute(
            """
            INSERT INTO transmittals (id, institution_id, number, title, cover_letter, sender_id, addressee_id,
                through_id, state, prepared_at, answer, search_key, version)
            VALUES (\(id), \(writing.institution), \(next), \(draft.title), \(draft.coverLetter), \(draft.sender),
                \(draft.addressee), \(draft.through), \(TransmittalState.prepared), \(writing.now), \(Wording()),
                \(draft.title.searchKey), 1)
            """)
        for (place, recommendation) in draft.recommendations.enumerated() {
            try writing.execute(
                """
                INSERT INTO transmittal_items (transmittal_id, institution_id, recommendation_id, place)
                VALUES (\(id), \(writing.institution), \(recommendation), \(place))
                """)
        }
    }

    static func setEntry(
        _ entry: Int, of recommendation: ID<Recommendation>, in id: ID<Transmittal>, _ writing: Writing
    ) throws {
        try writing.execute(
            """
            UPDATE transmittal_items SET entry = \(entry)
            WHERE \(writing.checked) AND transmittal_id = \(id) AND recommendation_id = \(recommendation)
            """)
    }

    /// Takes it to the next state and notes when.
    static func set(
        _ state: TransmittalState, of id: ID<Transmittal>, answer: Wording = Wording(), in writing: Writing
    ) throws {
        let column: SQL =
            switch state {
            case .prepared: "prepared_at"
            case .sent: "sent_at"
            case .received: "received_at"
            case .answered: "answered_at"
            }
        try writing.execute(
            """
            UPDATE transmittals SET state = \(state), \(column) = \(writing.now), answer = \(answer),
                version = version + 1 WHERE \(writing.checked) AND id = \(id)
            """)
    }

    private static func made(_ row: Row) throws -> Transmittal {
        Transmittal(
            id: try row["id"], number: try row["number"], title: try row["title"],
            coverLetter: try row["cover_letter"], sender: try row["sender_id"],
            addressee: try row["addressee_id"],
            through: try row["through_id"], state: try row["state"], preparedAt: try row["prepared_at"],
            sentAt: try row["sent_at"], receivedAt: try row["received_at"],
            answeredAt: try row["answered_at"],
            answer: try row["answer"], version: try row["version"])
    }

    static let migrations = [
        Migration(
            "2026-11-24-transmittals",
            """
            CREATE TABLE transmittals (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id),
                number {integer} NOT NULL, title TEXT NOT NULL, cover_letter TEXT NOT NULL,
                sender_id TEXT NOT NULL REFERENCES organisations (id),
                addressee_id TEXT NOT NULL REFERENCES organisations (id),
                through_id TEXT REFERENCES organisations (id), state TEXT NOT NULL, prepared_at {integer} NOT NULL,
                sent_at {integer}, received_at {integer}, answered_at {integer}, answer TEXT NOT NULL,
                search_key TEXT NOT NULL, version {integer} NOT NULL, UNIQUE (institution_id, number)
            ) {strict};
            CREATE TABLE transmittal_items (
                transmittal_id TEXT NOT NULL REFERENCES transmittals (id), institution_id TEXT NOT NULL,
                recommendation_id TEXT NOT NULL REFERENCES recommendations (id), place {integer} NOT NULL,
                entry {integer}, PRIMARY KEY (transmittal_id, recommendation_id)
            ) {strict}
            """),
        Migration(
            "2026-11-24-transmittals-of-recommendations",
            "CREATE INDEX transmittal_items_of_recommendation ON transmittal_items (recommendation_id)"),
    ]
}
