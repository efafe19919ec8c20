extension RecordKind {
    static let responsibility = RecordKind("responsibility")
}

extension DeedKind {
    static let responsibilityChanged = DeedKind(
        "recommendation.responsibilityChanged",
        Text(tg: "Масъулон тағйир ёфтанд", ru: "Ответственные изменены", en: "Responsibility changed"))
    static let responsibilitiesAssigned = DeedKind(
        "responsibility.assignedToMany",
        Text(
            tg: "Ба чанд тавсия масъул таъин шуд", ru: "Ответственный назначен по ряду рекомендаций",
            en: "Responsibility for several recommendations assigned"))
    static let responsibilityAssigned = DeedKind(
        "responsibility.assigned",
        Text(tg: "Масъул таъин шуд", ru: "Назначен ответственный", en: "Responsibility assigned"))
    static let responsibilityEnded = DeedKind(
        "responsibility.ended",
        Text(tg: "Масъулият ба охир расид", ru: "Ответственность прекращена", en: "Responsibility ended"))
}

/// Why responsibility cannot be given.
enum ResponsibilityFault: FieldFault, Equatable {
    case noSuchRecommendation
    case noSuchAsk
    case noSuchOrganisation
    /// Authorities and the institution carry out, civil society watches.
    case unsuited
    /// The organisation has this part already, with these people.
    case unchanged
    case notHeld
    /// Somebody of another organisation, or who may not report.
    case notOfOrganisation
    /// A report passes two pairs of eyes: whoever drafts does not release, and somebody has to draft.
    case validatorDrafts

    var reason: Text? {
        switch self {
        case .noSuchRecommendation, .notHeld: nil
        default: place.words
        }
    }

    var place: (field: String, words: Text) {
        switch self {
        case .noSuchAsk: ("ask", FormReader.Faults.badChoice)
        case .unchanged: ("organisation", ResponsibilityTexts.unchanged)
        case .notOfOrganisation: ("focal-point", ResponsibilityTexts.notOfOrganisation)
        case .validatorDrafts: ("validator", ResponsibilityTexts.validatorDrafts)
        case .noSuchRecommendation, .noSuchOrganisation, .notHeld, .unsuited:
            ("part", ResponsibilityTexts.unsuited)
        }
    }
}

/// What changes together in responsibility; actions and the demo call these.
enum ResponsibilityDeeds {
    /// Gives an organisation a part. Whatever it had to do with it before ends, and so does an earlier lead.
    /// - Parameter version: of what the form was opened with; nil when nothing was.
    /// - Throws: `ResponsibilityFault`; `WriteRefusal.stale`.
    @discardableResult
    static func assign(
        _ draft: Responsibility.Draft, replacing version: Int? = nil, in writing: Writing
    ) throws -> ID<Responsibility> {
        try recordChange(of: draft.recommendation, in: writing)
        return try give(draft, replacing: version, in: writing)
    }

    /// Gives an organisation the same part in many recommendations; those in which it has it already stay as they are.
    /// - Throws: `ResponsibilityFault`.
    static func assign(
        _ organisation: ID<Organisation>, as role: ResponsibilityRole,
        to recommendations: [ID<Recommendation>], in writing: Writing
    ) throws {
        try writing.record(
            Deed(.responsibilitiesAssigned, RecordReference(.institution, writing.institution)))
        for id in recommendations {
            do {
                _ = try give(
                    Responsibility.Draft(recommendation: id, organisation: organisation, role: role),
                    in: writing)
            } catch ResponsibilityFault.unchanged {
                continue
            }
        }
    }

    /// Says at the recommendation that its parts change. Its own form tells of none of them, so this may come before.
    private static func recordChange(of recommendation: ID<Recommendation>, in writing: Writing) throws {
        guard try RecommendationStore.recommendation(recommendation, in: writing.scope) != nil else {
            throw ResponsibilityFault.noSuchRecommendation
        }
        try writing.record(Deed(.responsibilityChanged, RecordReference(.recommendation, recommendation)))
    }

    private static func give(
        _ draft: Responsibility.Draft, replacing version: Int? = nil, in writing: Writing
    ) throws -> ID<Responsibility> {
        try check(draft, writing)
        let known = try ResponsibilityStore.responsibilities(of: draft.recommendation, in: writing.scope)
        let own = known.first { $0.ask == draft.ask && $0.organisation == draft.organisation }
        if let version, own?.version != version { throw WriteRefusal.stale }
        let people = draft.people ?? own?.people ?? Responsibility.People()
        if let own, own.role == draft.role, own.people == people { throw ResponsibilityFault.unchanged }
        let held = draft.role.carriesOut ? try written(known, in: writing) : known.filter { !$0.isFromText }
        for earlier in held where earlier.ask == draft.ask {
            let isReplaced = earlier.role == .lead && draft.role == .lead
            guard isReplaced || earlier.organisation == draft.organisation else { continue }
            try end(earlier, in: writing)
        }
        let id = writing.newID(Responsibility.self)
        try ResponsibilityStore.insert(
            draft, people, as: id, since: PartialDate(writing.now.date), in: writing)
        try writing.record(Deed(.responsibilityAssigned, RecordReference(.responsibility, id)))
        return id
    }

    /// Takes a part away.
    /// - Throws: `ResponsibilityFault.notHeld`; `WriteRefusal.stale`.
    static func end(
        _ organisation: ID<Organisation>, ask: Int?, of recommendation: ID<Recommendation>,
        version: Int? = nil, in writing: Writing
    ) throws {
        var known = try ResponsibilityStore.responsibilities(of: recommendation, in: writing.scope)
        guard let own = known.first(where: { $0.ask == ask && $0.organisation == organisation }) else {
            throw ResponsibilityFault.notHeld
        }
        if let version, own.version != version { throw WriteRefusal.stale }
        try recordChange(of: recommendation, in: writing)
        if own.role.carriesOut { known = try written(known, in: writing) }
        for held in known where held.ask == ask && held.organisation == organisation {
            try end(held, in: writing)
        }
    }

    private static func end(_ held: Responsibility, in writing: Writing) throws {
        guard let id = held.id else { return }
        try ResponsibilityStore.end(id, version: held.version, in: writing)
        try writing.record(Deed(.responsibilityEnded, RecordReference(.responsibility, id)))
    }

    /// What adopted texts say is written down when it is to change for the first time, so that its history begins with
    /// it.
    private static func written(_ known: [Responsibility], in writing: Writing) throws -> [Responsibility] {
        try known.map { held in
            guard held.isFromText else { return held }
            let id = writing.newID(Responsibility.self)
            let draft = Responsibility.Draft(
                recommendation: held.recommendation, organisation: held.organisation, role: held.role)
            try ResponsibilityStore.insert(draft, held.people, as: id, since: held.since, in: writing)
            try writing.record(Deed(.responsibilityAssigned, RecordReference(.responsibility, id)))
            return try ResponsibilityStore.responsibility(id, in: writing.scope) ?? held
        }
    }

    private static func check(_ draft: Responsibility.Draft, _ writing: Writing) throws {
        let scope = writing.scope
        guard try RecommendationStore.recommendation(draft.recommendation, in: scope) != nil else {
            throw ResponsibilityFault.noSuchRecommendation
        }
        if let ask = draft.ask {
            let asks = try RecommendationStore.asks(of: draft.recommendation, in: scope)
            guard asks.contains(where: { $0.number == ask }) else { throw ResponsibilityFault.noSuchAsk }
        }
        guard let organisation = try OrganisationStore.organisation(draft.organisation, in: scope)
        else { throw ResponsibilityFault.noSuchOrganisation }
        guard draft.role.isAllowed(for: organisation.kind) else { throw ResponsibilityFault.unsuited }
        if let fault = draft.people?.fault(
            among: try ResponsibilityStore.people(of: organisation.id, in: scope).map(\.id))
        {
            throw fault
        }
    }
}

extension Responsibility.People {
    /// Why these cannot be named in an organisation with these people; nil when they can.
    func fault(among people: [ID<Person>]) -> ResponsibilityFault? {
        if !all.allSatisfy(people.contains) { return .notOfOrganisation }
        if Set(drafting).count < drafting.count { return .validatorDrafts }
        if let validator, drafting.isEmpty || drafting.contains(validator) { return .validatorDrafts }
        return nil
    }
}
