import Storage

/// All SQL of commitments, reports and assessments (`StatementStore.swift`); ``EvidenceStore`` has that of the files.
enum FollowUpStore {
    static let commitments = RecordTable<Commitment>("commitments")

    static func commitment(_ id: ID<Commitment>, in scope: Scope) throws -> Commitment? {
        try commitments.record(id, in: scope)
    }

    /// The commitments made at a round, in the order of their numbers.
    static func commitments(of round: ID<Round>, in scope: Scope) throws -> [Commitment] {
        try commitments.found(by: "round_id = \(round) ORDER BY number", in: scope)
    }

    static func commitments(of item: ID<AgendaItem>, in scope: Scope) throws -> [Commitment] {
        try commitments.found(by: "item_id = \(item) ORDER BY number", in: scope)
    }

    static func commitments(of recommendation: ID<Recommendation>, in scope: Scope) throws -> [Commitment] {
        try commitments.found(by: "recommendation_id = \(recommendation) ORDER BY number", in: scope)
    }

    /// A page of the list on a day; `everything` shows what is not public, too.
    static func list(
        _ request: ListRequest, on day: CalendarDate, everything: Bool, in scope: Scope
    ) throws -> ListPage<Commitment> {
        try ListQuery("commitments", request, order: "due_on, number", everything: everything, in: scope)
            .filtered(by: "owner") { "owner_id = \($0)" }
            .filtered(by: "state") { standing($0, on: day) }
            .filtered(by: "from") { CalendarDate($0).map { "due_on >= \($0)" } }
            .filtered(by: "until") { CalendarDate($0).map { "due_on <= \($0)" } }
            .filtered(by: "due") { year in
                CalendarDate(year + "-01-01").map { "due_on >= \($0) AND due_on <= \(year + "-12-31")" }
            }
            .sorted(by: "number", "number", descending: "number DESC")
            .sorted(by: "due", "due_on, number", descending: "due_on DESC, number")
            .page(of: commitments)
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
        try commitments.all(
            where: "publication = 'public' AND state = 'open' ORDER BY due_on, number", in: scope)
    }

    // MARK: Writing

    static func insert(
        _ draft: Commitment.Draft, at place: Commitment.Place, as id: ID<Commitment>, in writing: Writing
    ) throws {
        let commitment = Commitment(
            id: id, number: try commitments.next("number", in: writing.scope), item: place.item,
            round: place.round, recommendation: place.recommendation, draft: draft, stored: .open,
            closing: Wording(), closedAt: nil, publication: .public, version: 1)
        try commitments.insert(commitment, ["search_key": draft.text.searchKey], in: writing.scope)
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
}
