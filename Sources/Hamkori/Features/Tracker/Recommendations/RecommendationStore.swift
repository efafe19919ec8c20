import Documents
import Storage
import Web

/// All SQL of recommendations.
enum RecommendationStore {
    static func recommendation(_ id: ID<Recommendation>, in scope: Scope) throws
        -> Recommendation?
    {
        try scope.row("\(selection) WHERE \(scope.checked("r")) AND r.id = \(id)", made)
    }

    /// The recommendations of a seminar, in the order of their numbers.
    static func recommendations(of seminar: ID<Seminar>, in scope: Scope) throws -> [Recommendation] {
        try scope.rows(
            "\(selection) WHERE \(scope.checked("r")) AND r.seminar_id = \(seminar) ORDER BY r.number", made)
    }

    static func recommendations(_ ids: [ID<Recommendation>], in scope: Scope) throws -> [Recommendation] {
        try scope.rows(
            "\(selection) WHERE \(scope.checked("r")) AND r.id IN (\(list: ids)) ORDER BY r.number", made)
    }

    /// The adopted recommendations that nobody has transmitted yet.
    static func notTransmitted(in scope: Scope) throws -> [Recommendation] {
        try scope.rows(
            """
            \(selection) WHERE \(scope.own("r")) AND r.dialogue_state = 'notTransmitted'
                AND r.source_key IS NULL
            ORDER BY r.number
            """, made)
    }

    /// Those that may be put on a round's agenda: transmitted, or carried over from another round.
    static func awaitingRound(in scope: Scope) throws -> [Recommendation] {
        let states: [DialogueState] = [.transmitted, .acknowledged, .carriedOver]
        return try scope.rows(
            """
            \(selection) WHERE \(scope.own("r")) AND r.dialogue_state IN (\(list: states))
            ORDER BY r.number
            """, made)
    }

    /// Those whose adopted text names an organisation as the one that leads or supports, by number.
    /// - Parameter except: selects the ids of those that are left out.
    static func addressed(
        to organisation: ID<Organisation>, asLead: Bool, asSupporter: Bool, except: SQL, limit: Int,
        offset: Int, in scope: Scope
    ) throws -> [Recommendation] {
        let supported: SQL =
            """
            r.addressee_id <> \(organisation) AND r.id IN (SELECT recommendation_id FROM recommendation_supporters
                WHERE \(scope.checked) AND organisation_id = \(organisation))
            """
        let ways: [SQL] =
            (asLead ? ["r.addressee_id = \(organisation)"] : []) + (asSupporter ? ["(\(supported))"] : [])
        guard !ways.isEmpty else { return [] }
        return try scope.rows(
            """
            \(selection) WHERE \(scope.checked("r")) AND (\(ways.joined(by: " OR "))) AND r.id NOT IN (\(except))
            ORDER BY r.number LIMIT \(limit) OFFSET \(offset)
            """, made)
    }

    /// The steps on its axes, oldest first, with the names of those who took them.
    static func changes(of id: ID<Recommendation>, in scope: Scope) throws -> [StateChange] {
        try scope.rows(
            """
            SELECT axis, state, at, actor, reason FROM recommendation_states
            WHERE \(scope.checked) AND recommendation_id = \(id) ORDER BY number
            """
        ) { row in (row, try row["actor"] as String) }.map { row, actor in
            StateChange(
                axis: try row["axis"], state: try row["state"], at: try row["at"], reason: try row["reason"],
                who: try name(of: actor, in: scope))
        }
    }

    /// The name of a person, or of the organisation for which a program wrote.
    private static func name(of actor: String, in scope: Scope) throws -> Wording {
        if let name = try PersonStore.name(ofPseudonym: actor, in: scope) { return name }
        return try APITokenStore.organisation(ofPseudonym: actor, in: scope)
            .flatMap { try OrganisationStore.organisation($0, in: scope) }?.name ?? Wording()
    }

    /// In the order of their numbers, which is the search's, too.
    static func ids(in scope: Scope) throws -> [String] {
        try scope.rows("SELECT id FROM recommendations WHERE \(scope.own) ORDER BY number") { try $0["id"] }
    }

    // MARK: Writing

    static func insert(
        _ version: RecommendationVersion, of id: ID<Recommendation>, in writing: Writing
    ) throws {
        try writing.execute(
            """
            INSERT INTO recommendation_versions (recommendation_id, institution_id, number, text, reason, at)
            VALUES (\(id), \(writing.institution), \(version.number), \(version.text), \(version.reason), \(version.at))
            """)
    }

    /// Puts a corrected text in place as a new version.
    /// - Throws: `WriteRefusal.stale` when there is a newer version than the one that was corrected.
    static func correct(
        _ recommendation: Recommendation, version: Int, text: Wording, reason: Wording, in writing: Writing
    ) throws {
        let changed = try writing.execute(
            """
            UPDATE recommendations SET version = \(version + 1)
            WHERE \(writing.checked) AND id = \(recommendation.id) AND version = \(version)
            """)
        guard changed == 1 else { throw WriteRefusal.stale }
        let corrected = RecommendationVersion(
            number: version + 1, text: text, reason: reason, at: writing.now)
        try insert(corrected, of: recommendation.id, in: writing)
    }

    /// Notes by which numbers the search knows some; nil for those that it has forgotten.
    static func setDocuments(_ numbers: [(id: String, number: Int64?)], in scope: Scope) throws {
        let known = numbers.compactMap { id, number in number.map { "(\(id), \($0))" as SQL } }
        for rows in known.portions {
            try scope.execute(
                """
                UPDATE recommendations SET document = places.number
                FROM (SELECT column1 AS id, column2 AS number FROM (VALUES \(rows)) listed) places
                WHERE \(scope.checked("recommendations")) AND recommendations.id = places.id
                """)
        }
        for (id, number) in numbers where number == nil {
            try scope.execute(
                "UPDATE recommendations SET document = NULL WHERE \(scope.checked) AND id = \(id)")
        }
    }

    static func setDialogue(
        _ state: DialogueState, of id: ID<Recommendation>, reason: Wording, in writing: Writing
    ) throws {
        try writing.execute(
            "UPDATE recommendations SET dialogue_state = \(state) WHERE \(writing.checked) AND id = \(id)")
        try log("dialogue", state.rawValue, of: id, reason: reason, in: writing)
    }

    static func setImplementation(
        _ state: ImplementationState, by voice: ImplementationVoice, of id: ID<Recommendation>,
        reason: Wording,
        in writing: Writing
    ) throws {
        let column: SQL =
            switch voice {
            case .state: "state_reported"
            case .nhri: "nhri_assessed"
            case .civilSociety: "civil_society_assessed"
            }
        try writing.execute(
            """
            UPDATE recommendations SET \(column) = \(state)
            WHERE \(writing.checked) AND id = \(id)
            """)
        try log(voice.rawValue, state.rawValue, of: id, reason: reason, in: writing)
    }

    private static func log(
        _ axis: String, _ state: String, of id: ID<Recommendation>, reason: Wording, in writing: Writing
    ) throws {
        try writing.execute(
            """
            INSERT INTO recommendation_states (recommendation_id, institution_id, number, axis, state, at, actor, reason)
            SELECT \(id), \(writing.institution), COALESCE(max(number), 0) + 1, \(axis), \(state), \(writing.now),
                \(writing.actor), \(reason)
            FROM recommendation_states WHERE \(writing.checked) AND recommendation_id = \(id)
            """)
    }

    /// Recommendations with the texts that stand, before what narrows them.
    static let selection: SQL = """
        SELECT r.*, v.text FROM recommendations r
        JOIN recommendation_versions v ON v.recommendation_id = r.id AND v.number = r.version
        """

    static func made(_ row: Row) throws -> Recommendation {
        var implementation: [ImplementationVoice: ImplementationState] = [:]
        implementation[.state] = try row["state_reported"]
        implementation[.nhri] = try row["nhri_assessed"]
        implementation[.civilSociety] = try row["civil_society_assessed"]
        let sdg: String = try row["sdg"]
        let dissent: String = try row["dissent"]
        return Recommendation(
            id: try row["id"], number: try row["number"], kind: try row["kind"], title: try row["title"],
            text: try row["text"], theme: try row["theme"], source: try row["source"],
            addressee: try row["addressee_id"],
            adoptedOn: try PartialDate?(known: row["adopted_on"]),
            sdg: sdg.split(separator: " ").map(String.init),
            seminar: try row["seminar_id"], proposal: try row["proposal_id"], repeats: try row["repeats_id"],
            dissent: Dissent.list(try JSON(parsing: Array(dissent.utf8))),
            dialogue: try row["dialogue_state"],
            implementation: implementation, publication: try row["publication"], version: try row["version"],
            origin: try origin(row))
    }

    private static func origin(_ row: Row) throws -> Recommendation.Origin {
        let recommenders: String = try row["recommenders"]
        return Recommendation.Origin(
            country: try row["country"], session: try row["session"],
            symbol: try row["symbol"], paragraph: try row["paragraph"],
            recommenders: recommenders.split(separator: "\n").map(String.init), action: try row["action"],
            position: try row["position"], key: try row["source_key"], body: try row["body"],
            withdrawnOn: try row["withdrawn_on"], isByHand: try row["by_hand"])
    }
}
