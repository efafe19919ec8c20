import Documents
import Storage

/// All SQL of seminars, their sessions and participants.
enum SeminarStore {
    static func seminar(_ id: ID<Seminar>, in scope: Scope) throws -> Seminar? {
        try scope.row("SELECT * FROM seminars WHERE \(scope.checked) AND id = \(id)", made)
    }

    /// A page of the list; drafts only for those who may read what is internal.
    static func list(
        _ request: ListRequest, withInternal: Bool, in scope: Scope
    ) throws -> ListPage<Seminar> {
        var conditions: [SQL] = [scope.own]
        if !withInternal { conditions.append("publication = 'public'") }
        if !request.search.isEmpty {
            conditions.append("search_key LIKE \(request.searchPattern) ESCAPE '!'")
        }
        if let state: SeminarState = request.filter("state") { conditions.append("state = \(state)") }
        let narrowed = conditions.joined(by: " AND ")
        let order: SQL = request.sort == "starts" && !request.isDescending ? "starts_on" : "starts_on DESC"
        return try ListPage(
            request, "FROM seminars WHERE \(narrowed)", order: "\(order), id", in: scope, made)
    }

    static func published(after id: String, limit: Int, in scope: Scope) throws -> [Seminar] {
        try scope.rows(
            """
            SELECT * FROM seminars WHERE \(scope.own) AND id > \(id) AND publication = 'public'
            ORDER BY id LIMIT \(limit)
            """,
            made)
    }

    static func sessions(of seminar: ID<Seminar>, in scope: Scope) throws -> [Session] {
        try scope.rows(
            """
            SELECT * FROM sessions_of_seminars
            WHERE \(scope.checked) AND seminar_id = \(seminar) ORDER BY day, starts_at
            """
        ) { row in
            Session(
                id: try row["id"], day: try row["day"], startsAt: try row["starts_at"],
                endsAt: try row["ends_at"],
                title: try row["title"], description: try row["description"], speakers: try row["speakers"],
                theme: try row["theme"])
        }
    }

    static func participants(of seminar: ID<Seminar>, in scope: Scope) throws -> [Participant] {
        try scope.rows(
            "SELECT * FROM participants WHERE \(scope.checked) AND seminar_id = \(seminar) ORDER BY kind, region, id",
            participant)
    }

    static func participant(
        _ id: String, in scope: Scope
    ) throws -> (participant: Participant, seminar: ID<Seminar>)? {
        try scope.row("SELECT * FROM participants WHERE \(scope.checked) AND id = \(id)") {
            (try participant($0), try $0["seminar_id"])
        }
    }

    static func ids(in scope: Scope) throws -> [String] {
        try scope.rows("SELECT id FROM seminars WHERE \(scope.own)") { try $0["id"] }
    }

    static func participantIDs(in scope: Scope) throws -> [String] {
        try scope.rows("SELECT id FROM participants WHERE \(scope.own)") { try $0["id"] }
    }

    // MARK: Writing

    static func insert(_ seminar: Seminar, in writing: Writing) throws {
        try writing.execute(
            """
            INSERT INTO seminars (id, institution_id, title, summary, place, starts_on, ends_on, languages, themes,
                state, publication, search_key, version)
            VALUES (\(seminar.id), \(writing.institution), \(seminar.title), \(seminar.summary), \(seminar.place),
                \(seminar.startsOn), \(seminar.endsOn), \(seminar.languages.map(\.rawValue).joined(separator: " ")),
                \(seminar.themes.list), \(seminar.state), \(seminar.publication),
                \(seminar.title.searchKey + " " + seminar.place.searchKey), 1)
            """)
    }

    /// - Throws: `WriteRefusal.stale` when somebody saved since the version that the form was opened with.
    static func update(_ seminar: Seminar, from version: Int, in writing: Writing) throws {
        let changed = try writing.execute(
            """
            UPDATE seminars SET title = \(seminar.title), summary = \(seminar.summary), place = \(seminar.place),
                starts_on = \(seminar.startsOn), ends_on = \(seminar.endsOn),
                languages = \(seminar.languages.map(\.rawValue).joined(separator: " ")),
                themes = \(seminar.themes.list), state = \(seminar.state), publication = \(seminar.publication),
                search_key = \(seminar.title.searchKey + " " + seminar.place.searchKey), version = \(version + 1)
            WHERE \(writing.checked) AND id = \(seminar.id) AND version = \(version)
            """)
        guard changed == 1 else { throw WriteRefusal.stale }
    }

    static func insert(_ session: Session, of seminar: ID<Seminar>, in writing: Writing) throws {
        try writing.execute(
            """
            INSERT INTO sessions_of_seminars
                (id, institution_id, seminar_id, day, starts_at, ends_at, title, description, speakers, theme)
            VALUES (\(session.id), \(writing.institution), \(seminar), \(session.day), \(session.startsAt),
                \(session.endsAt), \(session.title), \(session.description), \(session.speakers), \(session.theme))
            """)
    }

    static func update(_ session: Session, in writing: Writing) throws {
        try writing.execute(
            """
            UPDATE sessions_of_seminars SET day = \(session.day), starts_at = \(session.startsAt),
                ends_at = \(session.endsAt), title = \(session.title), description = \(session.description),
                speakers = \(session.speakers), theme = \(session.theme)
            WHERE \(writing.checked) AND id = \(session.id)
            """)
    }

    static func remove(_ session: ID<Session>, in writing: Writing) throws {
        try writing.execute("DELETE FROM sessions_of_seminars WHERE \(writing.checked) AND id = \(session)")
    }

    static func insert(_ participant: Participant, of seminar: ID<Seminar>, in writing: Writing) throws {
        try writing.execute(
            """
            INSERT INTO participants (id, institution_id, seminar_id, organisation_id, title, kind, region, is_present)
            VALUES (\(participant.id), \(writing.institution), \(seminar), \(participant.organisation),
                \(participant.title), \(participant.kind), \(participant.region), \(participant.isPresent))
            """)
    }

    static func setPresent(_ isPresent: Bool, _ id: ID<Participant>, in writing: Writing) throws {
        try writing.execute(
            """
            UPDATE participants SET is_present = \(isPresent)
            WHERE \(writing.checked) AND id = \(id)
            """)
    }

    private static func made(_ row: Row) throws -> Seminar {
        let languages: String = try row["languages"]
        return Seminar(
            id: try row["id"], title: try row["title"], summary: try row["summary"], place: try row["place"],
            startsOn: try row["starts_on"], endsOn: try row["ends_on"],
            languages: languages.split(separator: " ").compactMap { Language(rawValue: String($0)) },
            themes: Theme.list(try row["themes"]), state: try row["state"],
            publication: try row["publication"],
            version: try row["version"])
    }

    private static func participant(_ row: Row) throws -> Participant {
        Participant(
            id: try row["id"], organisation: try row["organisation_id"], title: try row["title"],
            kind: try row["kind"], region: try row["region"], isPresent: try row["is_present"])
    }
}
