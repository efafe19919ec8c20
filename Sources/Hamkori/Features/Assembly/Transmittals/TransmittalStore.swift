import Storage

/// All SQL of transmittals.
enum TransmittalStore {
    static let table = RecordTable<Transmittal>("transmittals")

    static func transmittal(_ id: ID<Transmittal>, in scope: Scope) throws -> Transmittal? {
        try table.record(id, in: scope)
    }

    static func list(
        _ request: ListRequest, withPrepared: Bool, in scope: Scope
    ) throws -> ListPage<Transmittal> {
        try ListQuery("transmittals", request, order: "number DESC", in: scope)
            .narrowed(to: withPrepared ? nil : "state <> 'prepared'")
            .filtered(by: "state") { (state: TransmittalState) in "state = \(state)" }
            .page(of: table)
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

    // MARK: Writing

    static func insert(
        _ draft: Transmittal.Draft, from sender: ID<Organisation>, as id: ID<Transmittal>, in writing: Writing
    ) throws {
        let transmittal = Transmittal(
            id: id, number: try table.next("number", in: writing.scope), letter: draft.letter, sender: sender,
            state: .prepared,
            preparedAt: writing.now, sentAt: nil, receivedAt: nil, answeredAt: nil, answer: Wording(),
            version: 1)
        try table.insert(transmittal, ["search_key": draft.letter.title.searchKey], in: writing.scope)
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
