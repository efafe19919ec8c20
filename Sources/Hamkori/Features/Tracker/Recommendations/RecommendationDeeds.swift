import Documents

extension RecordKind {
    static let recommendation = RecordKind("recommendation")
}

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
            tg: "Тавсия дар муколама ба марҳилаи навбатӣ гузашт",
            ru: "Рекомендация перешла на следующий этап диалога",
            en: "Recommendation moved to the next stage of the dialogue"))
    static let recommendationReported = DeedKind(
        "recommendation.implementationSaid",
        Text(
            tg: "Дар бораи иҷро хабар дода шуд", ru: "Представлены сведения о выполнении",
            en: "Implementation reported or assessed"))
    static let recommendationSplit = DeedKind(
        "recommendation.split",
        Text(tg: "Тавсия ба қисмҳо ҷудо шуд", ru: "Рекомендация разделена", en: "Recommendation split"))
    static let recommendationMerged = DeedKind(
        "recommendation.merged",
        Text(
            tg: "Қисмҳои тавсия муттаҳид шуданд", ru: "Части рекомендации объединены",
            en: "Parts of the recommendation merged"))
    static let recommendationPositionTaken = DeedKind(
        "recommendation.positionTaken",
        Text(
            tg: "Мавқеи давлат илова шуд", ru: "Добавлена позиция государства",
            en: "State’s position added"))
    static let recommendationEntered = DeedKind(
        "recommendation.entered",
        Text(
            tg: "Тавсия дастӣ ворид карда шуд", ru: "Рекомендация внесена вручную",
            en: "Recommendation entered by hand"))
    static let recommendationPublished = DeedKind(
        "recommendation.published",
        Text(tg: "Тавсия нашр шуд", ru: "Рекомендация опубликована", en: "Recommendation published"))
}

/// What cannot be done with a recommendation.
enum RecommendationFault: RuleFault, Equatable {
    case noSuch
    /// The same paragraph of the same document is there already.
    case known(ID<Recommendation>)
    case nothingToSplit
    case nothingToMerge
    /// The dialogue's axis knows no way from one state to the other.
    case mayNotBecome(from: DialogueState, to: DialogueState)

    var reason: Text? {
        switch self {
        case .noSuch: nil
        case .known: EntryTexts.known
        case .nothingToSplit, .nothingToMerge: AskTexts.tooFew
        case .mayNotBecome(let from, let to): RecommendationTexts.mayNotBecome.filled(from.name, to.name)
        }
    }
}

/// What changes together; actions and the demo call these.
enum RecommendationDeeds {
    /// Moves one on the axis of dialogue.
    /// - Throws: `RecommendationFault`.
    static func move(
        _ id: ID<Recommendation>, to state: DialogueState, reason: Wording, in writing: Writing
    ) throws {
        try move([id], to: state, reason: reason, in: writing)
    }

    /// Moves several, each of them once.
    /// - Throws: `RecommendationFault`.
    static func move(
        _ ids: [ID<Recommendation>], to state: DialogueState, reason: Wording, in writing: Writing
    ) throws {
        for id in ids {
            guard let known = try RecommendationStore.recommendation(id, in: writing.scope) else {
                throw RecommendationFault.noSuch
            }
            guard known.dialogue.mayBecome(state) else {
                throw RecommendationFault.mayNotBecome(from: known.dialogue, to: state)
            }
            try RecommendationStore.setDialogue(state, of: id, reason: reason, in: writing)
        }
        try writing.record(ids.map { Deed(.recommendationMoved, RecordReference(.recommendation, $0)) })
    }

    /// Says how far it is carried out, for one reporter; the others' words stay as they are.
    static func say(
        _ state: ImplementationState, by voice: ImplementationVoice, of id: ID<Recommendation>,
        reason: Wording,
        in writing: Writing
    ) throws {
        try RecommendationStore.setImplementation(state, by: voice, of: id, reason: reason, in: writing)
        try writing.record(Deed(.recommendationReported, RecordReference(.recommendation, id)))
    }

    /// Splits a compound text into the things that it asks for; an earlier split ends.
    /// - Throws: `RecommendationFault.noSuch`, `.nothingToSplit` for fewer than two.
    static func split(_ id: ID<Recommendation>, into asks: [Ask.Draft], in writing: Writing) throws {
        guard asks.count > 1, asks.allSatisfy({ !$0.text.isEmpty }) else {
            throw RecommendationFault.nothingToSplit
        }
        guard try RecommendationStore.recommendation(id, in: writing.scope) != nil else {
            throw RecommendationFault.noSuch
        }
        try RecommendationStore.endAsks(of: id, in: writing)
        try RecommendationStore.insert(asks, of: id, in: writing)
        try writing.record(Deed(.recommendationSplit, RecordReference(.recommendation, id)))
    }

    /// Takes the asks back into one: what was said of them stays, and nothing new can be.
    /// - Throws: `RecommendationFault.noSuch`, `.nothingToMerge`.
    static func merge(_ id: ID<Recommendation>, in writing: Writing) throws {
        guard try !RecommendationStore.asks(of: id, in: writing.scope).isEmpty else {
            throw RecommendationFault.nothingToMerge
        }
        try RecommendationStore.endAsks(of: id, in: writing)
        try writing.record(Deed(.recommendationMerged, RecordReference(.recommendation, id)))
    }

    /// Adds what the State said to a recommendation; it is the position that stands now.
    /// - Throws: `RecommendationFault.noSuch`.
    static func take(_ position: PositionTaken, on id: ID<Recommendation>, in writing: Writing) throws {
        guard try RecommendationStore.recommendation(id, in: writing.scope) != nil else {
            throw RecommendationFault.noSuch
        }
        try RecommendationStore.add(position, to: id, in: writing)
        try writing.record(Deed(.recommendationPositionTaken, RecordReference(.recommendation, id)))
    }

    /// Enters a recommendation or a pledge by hand, or one that was adopted: from now on its text stands.
    /// - Parameter id: its id, where the caller had to know it before.
    /// - Throws: `RecommendationFault.known` when the paragraph of the document is there already.
    @discardableResult
    static func enter(
        _ entry: EnteredRecommendation, as id: ID<Recommendation>? = nil, in writing: Writing
    ) throws -> ID<Recommendation> {
        let id = id ?? writing.newID(Recommendation.self)
        let key = entry.key(id)
        let known = try key.flatMap {
            try RecommendationStore.known($0, in: writing.scope)
        }
        if let known { throw RecommendationFault.known(known.id) }
        try RecommendationStore.insert(entry, key: key, as: id, in: writing)
        let reference = RecordReference(.recommendation, id)
        if let adoption = entry.adoption { try link(reference, adoption, in: writing) }
        try writing.record(
            Deed(entry.adoption == nil ? .recommendationEntered : .recommendationAdopted, reference))
        return id
    }

    private static func link(
        _ reference: RecordReference, _ adoption: EnteredRecommendation.Adoption, in writing: Writing
    ) throws {
        if let proposal = adoption.proposal {
            try ThreadStore.link(reference, .arisesFrom, RecordReference(.proposal, proposal), in: writing)
        } else if let seminar = adoption.seminar {
            try ThreadStore.link(reference, .arisesFrom, RecordReference(.seminar, seminar), in: writing)
        }
        if let repeats = adoption.repeats {
            try ThreadStore.link(
                reference, .duplicates, RecordReference(.recommendation, repeats), in: writing)
        }
    }

    /// Makes an internal one public.
    /// - Throws: `RecommendationFault.noSuch`.
    static func publish(_ id: ID<Recommendation>, in writing: Writing) throws {
        guard try RecommendationStore.recommendation(id, in: writing.scope) != nil else {
            throw RecommendationFault.noSuch
        }
        try RecommendationStore.publish(id, in: writing)
        try writing.record(Deed(.recommendationPublished, RecordReference(.recommendation, id)))
    }

    /// Enters one of the UN, as an import of a single row would.
    /// - Throws: `RecommendationFault.known` when the tracker has one of the same key.
    static func enter(
        _ row: ImportedRecommendation, _ words: ImportedWords, as id: ID<Recommendation>, in writing: Writing
    ) throws {
        let known = try RecommendationStore.known(row.key, in: writing.scope)
        if let known { throw RecommendationFault.known(known.id) }
        let last = try RecommendationStore.lastNumber(in: writing.scope)
        try RecommendationStore.insert(
            [.init(row: row, words: words, id: id, number: last + 1)], in: writing)
        try writing.record(Deed(.recommendationImported, RecordReference(.recommendation, id)))
    }

    /// Puts a corrected text in place as a new version.
    /// - Throws: `WriteRefusal.stale`.
    static func correct(
        _ known: Recommendation, from version: Int, text: Wording, reason: Wording, in writing: Writing
    ) throws {
        try RecommendationStore.correct(known, version: version, text: text, reason: reason, in: writing)
        try writing.record(Deed(.recommendationCorrected, RecordReference(.recommendation, known.id)))
    }
}
