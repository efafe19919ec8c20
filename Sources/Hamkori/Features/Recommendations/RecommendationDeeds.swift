import Documents

extension DeedKind {
    static let recommendationAdopted = DeedKind(
        "recommendation.adopted",
        Text(tg: "Тавсия қабул шуд", ru: "Рекомендация принята", en: "Recommendation adopted"))
    static let recommendationCorrected = DeedKind(
        "recommendation.corrected",
        Text(
            tg: "Матни тавсия ислоҳ шуд", ru: "Текст рекомендации исправлен",
            en: "Recommendation’s text corrected"))
    static let recommendationMoved = DeedKind(
        "recommendation.dialogueMoved",
        Text(
            tg: "Тавсия дар муколама пеш рафт", ru: "Рекомендация продвинулась в диалоге",
            en: "Recommendation moved in the dialogue"))
    static let recommendationReported = DeedKind(
        "recommendation.implementationSaid",
        Text(
            tg: "Дар бораи иҷро гуфта шуд", ru: "Сказано о выполнении",
            en: "Implementation reported or assessed"))
}

/// What cannot be done with a recommendation.
enum RecommendationFault: Error, Equatable {
    case noSuch
    /// The tracker has one of the same key.
    case isThere(ID<Recommendation>)
    /// Nobody assesses what is asked of themselves.
    case assessesItself
    /// The dialogue's axis knows no way from one state to the other.
    case mayNotBecome(from: DialogueState, to: DialogueState)
}

/// What changes together; actions and the demo call these.
enum RecommendationDeeds {
    /// Adopts a text: from now on it stands.
    /// - Parameter id: its id, where the caller had to know it before.
    @discardableResult
    static func adopt(
        _ draft: Recommendation.Draft, as id: ID<Recommendation>? = nil, in writing: Writing
    ) throws -> ID<Recommendation> {
        let id = id ?? writing.newID(Recommendation.self)
        try RecommendationStore.insert(draft, as: id, in: writing)
        let reference = RecordReference(.recommendation, id)
        if let proposal = draft.proposal {
            try ThreadStore.link(reference, .arisesFrom, RecordReference(.proposal, proposal), in: writing)
        } else if let seminar = draft.seminar {
            try ThreadStore.link(reference, .arisesFrom, RecordReference(.seminar, seminar), in: writing)
        }
        if let repeats = draft.repeats {
            try ThreadStore.link(
                reference, .duplicates, RecordReference(.recommendation, repeats), in: writing)
        }
        writing.says(Deed(.recommendationAdopted, reference))
        return id
    }

    /// Moves one on the axis of dialogue.
    /// - Throws: `RecommendationFault`.
    static func move(
        _ id: ID<Recommendation>, to state: DialogueState, reason: Wording, in writing: Writing
    ) throws {
        guard let known = try RecommendationStore.recommendation(id, in: writing.transaction) else {
            throw RecommendationFault.noSuch
        }
        guard known.dialogue.mayBecome(state) else {
            throw RecommendationFault.mayNotBecome(from: known.dialogue, to: state)
        }
        try RecommendationStore.setDialogue(state, of: id, reason: reason, in: writing)
        writing.also(Deed(.recommendationMoved, RecordReference(.recommendation, id)))
    }

    /// Says how far it is carried out, for one reporter; the others' words stay as they are.
    static func say(
        _ state: ImplementationState, by reporter: Reporter, of id: ID<Recommendation>, reason: Wording,
        in writing: Writing
    ) throws {
        try RecommendationStore.setImplementation(state, by: reporter, of: id, reason: reason, in: writing)
        writing.says(Deed(.recommendationReported, RecordReference(.recommendation, id)))
    }

    /// Assesses how far it is carried out, independently of who has to do it.
    /// - Parameter organisation: for whom the assessment speaks.
    /// - Throws: `RecommendationFault`; `.assessesItself` where the one who judges is the one who is asked.
    static func assess(
        _ state: ImplementationState, by reporter: Reporter, for organisation: ID<Organisation>?,
        of id: ID<Recommendation>, reason: Wording, in writing: Writing
    ) throws {
        guard let known = try RecommendationStore.recommendation(id, in: writing.transaction) else {
            throw RecommendationFault.noSuch
        }
        if let addressee = known.addressee, reporter != .state {
            let kind = try OrganisationStore.organisation(addressee, in: writing.transaction)?.kind
            if addressee == organisation || reporter == .nhri && kind == .institution {
                throw RecommendationFault.assessesItself
            }
        }
        try say(state, by: reporter, of: id, reason: reason, in: writing)
    }
}
