import Storage

/// All SQL of the dialogue: rounds, their agenda and the notes of the discussion.
enum DialogueStore {
    static let rounds = RecordTable<Round>("rounds")
    static let items = RecordTable<AgendaItem>("agenda_items")
    private static let notes = RecordTable<DiscussionNote>("discussion_notes")

    static func round(_ id: ID<Round>, in scope: Scope) throws -> Round? {
        try rounds.record(id, in: scope)
    }

    /// All rounds, the latest first.
    static func rounds(in scope: Scope) throws -> [Round] {
        try scope.rows(
            "SELECT * FROM rounds WHERE \(scope.own) ORDER BY held_on DESC, id DESC", Round.fields.read
        )
    }

    /// A page of the list; `everything` shows what is not public, too.
    static func list(_ request: ListRequest, everything: Bool, in scope: Scope) throws -> ListPage<Round> {
        try ListQuery("rounds", request, order: "held_on DESC, id DESC", everything: everything, in: scope)
            .filtered(by: "state") { (state: RoundState) in "state = \(state)" }
            .sorted(by: "date", "held_on, id", descending: "held_on DESC, id DESC")
            .page(of: rounds)
    }

    static func item(_ id: ID<AgendaItem>, in scope: Scope) throws -> AgendaItem? {
        try items.record(id, in: scope)
    }

    /// The agenda, in its order.
    static func items(of round: ID<Round>, in scope: Scope) throws -> [AgendaItem] {
        try items.found(by: "round_id = \(round) ORDER BY place", in: scope)
    }

    /// Where a recommendation stood on an agenda, oldest first.
    static func items(of recommendation: ID<Recommendation>, in scope: Scope) throws -> [AgendaItem] {
        try items.found(by: "recommendation_id = \(recommendation) ORDER BY id", in: scope)
    }

    /// Every note of an item, oldest first; who may read which is for ``DiscussionNote/isVisible(to:)`` to say.
    static func notes(of item: ID<AgendaItem>, in scope: Scope) throws -> [DiscussionNote] {
        try notes.found(by: "item_id = \(item) ORDER BY at, id", in: scope)
    }

    // MARK: Writing

    static func insert(_ draft: Round.Draft, as id: ID<Round>, in writing: Writing) throws {
        let round = Round(
            id: id, draft: draft, state: .planned, jointStatement: Wording(), publication: .public, version: 1
        )
        try rounds.insert(round, ["search_key": searchKey(draft)], in: writing.scope)
    }

    /// - Throws: `WriteRefusal.stale`.
    static func update(
        _ id: ID<Round>, _ draft: Round.Draft, from version: Int, in writing: Writing
    ) throws {
        try rounds.update(
            id, to: draft, ["search_key": searchKey(draft)], from: version, in: writing)
    }

    static func set(_ state: RoundState, of round: ID<Round>, in writing: Writing) throws {
        try writing.execute(
            "UPDATE rounds SET state = \(state), version = version + 1 WHERE \(writing.checked) AND id = \(round)"
        )
    }

    static func set(jointStatement: Wording, of round: ID<Round>, in writing: Writing) throws {
        try writing.execute(
            """
            UPDATE rounds SET joint_statement = \(jointStatement), version = version + 1
            WHERE \(writing.checked) AND id = \(round)
            """
        )
    }

    static func insertItem(
        _ id: ID<AgendaItem>, of round: ID<Round>, _ recommendation: ID<Recommendation>, in writing: Writing
    ) throws {
        try writing.execute(
            """
            INSERT INTO agenda_items (id, institution_id, round_id, recommendation_id, place, response_text,
                is_carried_over)
            SELECT \(id), \(writing.institution), \(round), \(recommendation), COALESCE(max(place), 0) + 1,
                \(Wording()), \(false)
            FROM agenda_items WHERE \(writing.own) AND round_id = \(round)
            """)
    }

    static func setCarriedOver(_ item: ID<AgendaItem>, in writing: Writing) throws {
        try writing.execute(
            "UPDATE agenda_items SET is_carried_over = \(true) WHERE \(writing.checked) AND id = \(item)")
    }

    static func set(response: DialogueState, _ text: Wording, of item: ID<AgendaItem>, in writing: Writing)
        throws
    {
        try writing.execute(
            """
            UPDATE agenda_items SET response = \(response), response_text = \(text), responded_at = \(writing.now)
            WHERE \(writing.checked) AND id = \(item)
            """)
    }

    static func insert(_ note: DiscussionNote, in writing: Writing) throws {
        try notes.insert(note, in: writing.scope)
    }

    private static func searchKey(_ draft: Round.Draft) -> String {
        draft.title.searchKey + " " + draft.place.searchKey + " " + draft.summary.searchKey
    }
}
