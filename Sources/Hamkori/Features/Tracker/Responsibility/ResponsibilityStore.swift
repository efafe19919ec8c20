import Storage

/// All SQL of responsibility. What an adopted text says of its addressees holds until somebody assigns otherwise.
enum ResponsibilityStore {
    static func responsibility(_ id: ID<Responsibility>, in scope: Scope) throws
        -> Responsibility?
    {
        try scope.row("SELECT * FROM responsibilities WHERE \(scope.checked) AND id = \(id)", made)
    }

    /// Who has to do with a recommendation now: leading first, then supporting, then watching.
    static func responsibilities(of id: ID<Recommendation>, in scope: Scope) throws -> [Responsibility] {
        let held = try scope.rows(
            """
            SELECT * FROM responsibilities
            WHERE \(scope.checked) AND recommendation_id = \(id) AND until IS NULL ORDER BY since, id
            """,
            made)
        let stated = try isAssigned(id, in: scope) ? [] : named(by: id, in: scope)
        return (stated + held).enumerated().sorted {
            ($0.element.role.place, $0.element.ask ?? 0, $0.offset)
                < ($1.element.role.place, $1.element.ask ?? 0, $1.offset)
        }.map(\.element)
    }

    /// Who had to do with it before, the latest first.
    static func earlier(of id: ID<Recommendation>, in scope: Scope) throws -> [Responsibility] {
        try scope.rows(
            """
            SELECT * FROM responsibilities WHERE \(scope.checked) AND recommendation_id = \(id) AND until IS NOT NULL
            ORDER BY until DESC, since DESC, id DESC
            """, made)
    }

    /// What an organisation has to do now, of a part or of all: first what was assigned, then what adopted texts say.
    static func responsibilities(
        of organisation: ID<Organisation>, parts: [ResponsibilityRole] = ResponsibilityRole.allCases,
        limit: Int, offset: Int = 0, in scope: Scope
    ) throws -> [Responsibility] {
        let assigned = try scope.rows(
            """
            SELECT * FROM responsibilities
            WHERE \(scope.own) AND organisation_id = \(organisation) AND until IS NULL AND part IN (\(list: parts))
            ORDER BY recommendation_id, ask LIMIT \(limit) OFFSET \(offset)
            """, made)
        guard assigned.count < limit else { return assigned }
        let count: Int =
            try scope.row(
                """
                SELECT count(*) AS total FROM responsibilities
                WHERE \(scope.own) AND organisation_id = \(organisation) AND until IS NULL
                    AND part IN (\(list: parts))
                """
            ) { try $0["total"] } ?? 0
        let stated = try RecommendationStore.addressed(
            to: organisation, asLead: parts.contains(.lead), asSupporter: parts.contains(.supporting),
            except:
                "SELECT recommendation_id FROM responsibilities WHERE \(scope.checked) AND part <> 'watching'",
            limit: limit - assigned.count, offset: max(0, offset - count), in: scope)
        return assigned
            + stated.map { recommendation in
                let role: ResponsibilityRole =
                    recommendation.addressee == organisation ? .lead : .supporting
                return Responsibility(stated: recommendation, organisation, role)
            }
    }

    /// The people whom an organisation can name: those who may report for it.
    static func people(of organisation: ID<Organisation>, in scope: Scope) throws -> [Person] {
        try PersonStore.active(of: organisation, in: scope).filter {
            $0.role.may(.reportProgress)
        }
    }

    static func ids(in scope: Scope) throws -> [String] {
        try scope.rows("SELECT id FROM responsibilities WHERE \(scope.own)") { try $0["id"] }
    }

    /// Whether somebody has ever assigned who carries a recommendation out; until then its text says it.
    static func isAssigned(_ id: ID<Recommendation>, in scope: Scope) throws -> Bool {
        try scope.row(
            """
            SELECT 1 AS one FROM responsibilities
            WHERE \(scope.checked) AND recommendation_id = \(id) AND part <> 'watching' LIMIT 1
            """
        ) { _ in true } ?? false
    }

    private static func named(by id: ID<Recommendation>, in scope: Scope) throws -> [Responsibility] {
        guard let known = try RecommendationStore.recommendation(id, in: scope) else { return [] }
        let lead = known.addressee.map { Responsibility(stated: known, $0, .lead) }
        let supporting = try RecommendationStore.supporting(of: id, in: scope)
        return [lead].compactMap { $0 }
            + supporting.filter { $0 != known.addressee }.map {
                Responsibility(stated: known, $0, .supporting)
            }
    }

    // MARK: Writing

    static func insert(
        _ draft: Responsibility.Draft, _ people: Responsibility.People, as id: ID<Responsibility>,
        since: PartialDate?, in writing: Writing
    ) throws {
        try writing.execute(
            """
            INSERT INTO responsibilities (id, institution_id, recommendation_id, ask, organisation_id, part,
                focal_point_id, alternate_id, validator_id, since, until, version)
            VALUES (\(id), \(writing.institution), \(draft.recommendation), \(draft.ask ?? 0),
                \(draft.organisation), \(draft.role), \(people.focalPoint), \(people.alternate),
                \(people.validator), \(since.known), NULL, 1)
            """)
    }

    /// Ends one.
    /// - Throws: `WriteRefusal.stale` when it has changed or ended since the form was opened.
    static func end(_ id: ID<Responsibility>, version: Int, in writing: Writing) throws {
        let changed = try writing.execute(
            """
            UPDATE responsibilities SET until = \(writing.now.date), version = \(version + 1)
            WHERE \(writing.checked) AND id = \(id) AND version = \(version) AND until IS NULL
            """)
        guard changed == 1 else { throw WriteRefusal.stale }
    }

    private static func made(_ row: Row) throws -> Responsibility {
        let ask: Int = try row["ask"]
        return Responsibility(
            id: try row["id"], recommendation: try row["recommendation_id"], ask: ask == 0 ? nil : ask,
            organisation: try row["organisation_id"], role: try row["part"],
            people: Responsibility.People(
                focalPoint: try row["focal_point_id"], alternate: try row["alternate_id"],
                validator: try row["validator_id"]),
            since: try PartialDate?(known: row["since"]), until: try row["until"], version: try row["version"]
        )
    }
}

extension ResponsibilityRole {
    fileprivate var place: Int { ResponsibilityRole.allCases.firstIndex(of: self) ?? 0 }
}

extension Responsibility {
    /// What an adopted text says of an organisation.
    fileprivate init(
        stated recommendation: Recommendation, _ organisation: ID<Organisation>, _ role: ResponsibilityRole
    ) {
        self.init(
            id: nil, recommendation: recommendation.id, ask: nil, organisation: organisation, role: role,
            people: People(), since: recommendation.adoptedOn, until: nil, version: 0)
    }
}
