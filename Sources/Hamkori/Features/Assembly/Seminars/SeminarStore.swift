import Documents
import Storage

/// All SQL of seminars, their sessions and participants.
enum SeminarStore {
    static let seminars = RecordTable<Seminar>("seminars")
    static let participants = RecordTable<Participant>("participants")
    private static let sessions = RecordTable<Session>("sessions_of_seminars")

    static func seminar(_ id: ID<Seminar>, in scope: Scope) throws -> Seminar? {
        try seminars.record(id, in: scope)
    }

    /// A page of the list; drafts only for those who may read what is internal.
    static func list(
        _ request: ListRequest, withInternal: Bool, in scope: Scope
    ) throws -> ListPage<Seminar> {
        try ListQuery("seminars", request, order: "starts_on DESC, id", everything: withInternal, in: scope)
            .filtered(by: "state") { (state: SeminarState) in "state = \(state)" }
            .sorted(by: "starts", "starts_on, id", descending: "starts_on DESC, id")
            .page(of: seminars)
    }

    static func sessions(of seminar: ID<Seminar>, in scope: Scope) throws -> [Session] {
        try sessions.found(by: "seminar_id = \(seminar) ORDER BY day, starts_at", in: scope)
    }

    static func participants(of seminar: ID<Seminar>, in scope: Scope) throws -> [Participant] {
        try participants.found(by: "seminar_id = \(seminar) ORDER BY kind, region, id", in: scope)
    }

    // MARK: Writing

    static func insert(_ seminar: Seminar, in writing: Writing) throws {
        try seminars.insert(seminar, ["search_key": searchKey(seminar.draft)], in: writing.scope)
    }

    /// - Throws: `WriteRefusal.stale`.
    static func update(
        _ id: ID<Seminar>, _ draft: Seminar.Draft, _ state: SeminarState, from version: Int,
        in writing: Writing
    ) throws {
        try seminars.update(
            id, to: draft, ["state": state, "search_key": searchKey(draft)], from: version, in: writing)
    }

    static func insert(_ session: Session, of seminar: ID<Seminar>, in writing: Writing) throws {
        try sessions.insert(session, ["seminar_id": seminar], in: writing.scope)
    }

    static func update(_ id: ID<Session>, _ draft: Session.Draft, in writing: Writing) throws {
        try writing.execute(
            """
            UPDATE sessions_of_seminars SET \(Session.Draft.fields.assignments(draft))
            WHERE \(writing.checked) AND id = \(id)
            """)
    }

    static func remove(_ session: ID<Session>, in writing: Writing) throws {
        try writing.execute("DELETE FROM sessions_of_seminars WHERE \(writing.checked) AND id = \(session)")
    }

    static func insert(_ participant: Participant, in writing: Writing) throws {
        try participants.insert(participant, in: writing.scope)
    }

    static func setPresent(_ isPresent: Bool, _ id: ID<Participant>, in writing: Writing) throws {
        try writing.execute(
            "UPDATE participants SET is_present = \(isPresent) WHERE \(writing.checked) AND id = \(id)")
    }

    private static func searchKey(_ draft: Seminar.Draft) -> String {
        draft.title.searchKey + " " + draft.place.searchKey
    }
}
