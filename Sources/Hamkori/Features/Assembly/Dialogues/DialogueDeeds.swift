extension RecordKind {
    static let round = RecordKind("round")
    static let agendaItem = RecordKind("agendaItem")
}

extension DeedKind {
    static let roundPlanned = DeedKind(
        "round.planned",
        Text(tg: "Даври муколама ба нақша гирифта шуд", ru: "Раунд запланирован", en: "Round planned"))
    static let roundEdited = DeedKind(
        "round.edited",
        Text(tg: "Маълумоти давр тағйир ёфт", ru: "Сведения о раунде изменены", en: "Round changed"))
    static let roundAdvanced = DeedKind(
        "round.advanced",
        Text(
            tg: "Давр ба марҳилаи навбатӣ гузашт", ru: "Раунд перешёл на следующий этап",
            en: "Round moved to its next stage"))
    static let roundPublished = DeedKind(
        "round.published",
        Text(
            tg: "Натиҷаҳои давр нашр шуданд", ru: "Итоги раунда опубликованы", en: "Round’s results published"
        ))
    static let itemPutOnAgenda = DeedKind(
        "agendaItem.added",
        Text(tg: "Ба рӯзнома дохил шуд", ru: "Внесено в повестку", en: "Put on the agenda"))
    static let itemCarriedOver = DeedKind(
        "agendaItem.carriedOver",
        Text(
            tg: "Ба даври оянда гузаронида шуд", ru: "Перенесено на следующий раунд",
            en: "Carried over to the next round"))
    static let itemNoted = DeedKind(
        "agendaItem.noted",
        Text(tg: "Қайди муҳокима илова шуд", ru: "Добавлена запись обсуждения", en: "Discussion recorded"))
    static let itemAnswered = DeedKind(
        "agendaItem.answered",
        Text(tg: "Давлат ҷавоб дод", ru: "Государство ответило", en: "The State answered"))
}

/// What changes together in the dialogue; actions and the demo call these.
enum DialogueDeeds {
    /// Makes a promise at an item of a round that has begun.
    /// - Parameter id: its id, where the caller had to know it before.
    /// - Throws: `DialogueFault`, `FollowUpFault`.
    static func commit(
        _ draft: Commitment.Draft, at id: ID<AgendaItem>, as commitment: ID<Commitment>? = nil,
        in writing: Writing
    ) throws {
        guard let item = try DialogueStore.item(id, in: writing.scope),
            let round = try DialogueStore.round(item.round, in: writing.scope)
        else { throw DialogueFault.noSuchItem }
        guard round.state != .planned else { throw DialogueFault.tooEarly }
        try FollowUpDeeds.commit(
            draft,
            at: Commitment.Place(item: id, round: item.round, recommendation: item.recommendation),
            as: commitment, in: writing)
    }

    /// Plans a round.
    /// - Parameter id: its id, where the caller had to know it before.
    @discardableResult
    static func plan(_ draft: Round.Draft, as id: ID<Round>? = nil, in writing: Writing) throws -> ID<Round> {
        let id = id ?? writing.newID(Round.self)
        try DialogueStore.insert(draft, as: id, in: writing)
        try writing.record(Deed(.roundPlanned, RecordReference(.round, id)))
        return id
    }

    /// Changes what a round is called and where and when it is.
    /// - Throws: `WriteRefusal.stale`.
    static func edit(_ id: ID<Round>, version: Int, _ draft: Round.Draft, in writing: Writing) throws {
        try DialogueStore.update(id, draft, from: version, in: writing)
        try writing.record(Deed(.roundEdited, RecordReference(.round, id)))
    }

    /// Puts recommendations on the agenda of a round, and says so at the round, too.
    /// - Throws: `DialogueFault`, `RecommendationFault`.
    static func putOnAgenda(
        _ recommendations: [ID<Recommendation>], of round: ID<Round>, in writing: Writing
    ) throws {
        _ = try found(round, writing)
        try writing.record(Deed(.roundEdited, RecordReference(.round, round)))
        for recommendation in recommendations {
            try putOnAgenda(recommendation, of: round, in: writing)
        }
    }

    /// Puts a recommendation at the end of a round's agenda.
    /// - Throws: `DialogueFault`, `RecommendationFault`.
    @discardableResult
    static func putOnAgenda(
        _ recommendation: ID<Recommendation>, of round: ID<Round>, in writing: Writing
    ) throws -> ID<AgendaItem> {
        let known = try found(round, writing)
        guard known.state.takesItems else { throw DialogueFault.agendaClosed }
        try RecommendationDeeds.move(recommendation, to: .onAgenda, reason: known.title, in: writing)
        let id = writing.newID(AgendaItem.self)
        try DialogueStore.insertItem(id, of: round, recommendation, in: writing)
        let reference = RecordReference(.agendaItem, id)
        try ThreadStore.link(
            reference, .arisesFrom, RecordReference(.recommendation, recommendation), in: writing)
        if let package = try transmittal(of: recommendation, in: writing) {
            try ThreadStore.link(reference, .arisesFrom, package, in: writing)
        }
        try writing.record(Deed(.itemPutOnAgenda, reference))
        return id
    }

    /// The package that brought a recommendation to the dialogue: the last one that it went out with.
    private static func transmittal(
        of recommendation: ID<Recommendation>, in writing: Writing
    ) throws -> RecordReference? {
        try ThreadStore.links(
            of: RecordReference(.recommendation, recommendation), in: writing.scope
        ).last { $0.from.kind == .transmittal }?.from
    }

    /// Leaves an item to the next round.
    /// - Throws: `DialogueFault`, `RecommendationFault`.
    static func carryOver(_ item: ID<AgendaItem>, in writing: Writing) throws {
        let (known, round) = try found(item, writing)
        guard known.response == nil, !known.isCarriedOver else { throw DialogueFault.alreadySettled }
        try DialogueStore.setCarriedOver(item, in: writing)
        try writing.record(Deed(.itemCarriedOver, RecordReference(.agendaItem, item)))
        try RecommendationDeeds.move(known.recommendation, to: .carriedOver, reason: round.title, in: writing)
    }

    /// Keeps what was said about an item.
    /// - Parameter author: the name of who writes it.
    @discardableResult
    static func note(
        _ item: ID<AgendaItem>, _ text: Wording, _ visibility: NoteVisibility, by author: Wording,
        in writing: Writing
    ) throws -> ID<DiscussionNote> {
        _ = try found(item, writing)
        let id = writing.newID(DiscussionNote.self)
        try DialogueStore.insert(
            DiscussionNote(
                id: id, item: item, text: text, visibility: visibility, at: writing.now, author: author,
                actor: writing.actor), in: writing)
        try writing.record(Deed(.itemNoted, RecordReference(.agendaItem, item)))
        return id
    }

    /// Gives the State's response to an item; it counts as discussed then.
    /// - Throws: `DialogueFault`, `RecommendationFault`.
    static func respond(
        _ item: ID<AgendaItem>, _ response: DialogueState, _ text: Wording, in writing: Writing
    ) throws {
        guard response.isResponse else { throw DialogueFault.noResponse }
        let (known, round) = try found(item, writing)
        guard round.state != .planned else { throw DialogueFault.tooEarly }
        guard !known.isCarriedOver else { throw DialogueFault.alreadySettled }
        try DialogueStore.set(response: response, text, of: item, in: writing)
        try writing.record(Deed(.itemAnswered, RecordReference(.agendaItem, item)))
        let recommendation = try RecommendationStore.recommendation(known.recommendation, in: writing.scope)
        if recommendation?.dialogue == .onAgenda {
            // Taken up again at a later round, the earlier round's item is closed.
            let latest = try DialogueStore.items(of: known.recommendation, in: writing.scope).last
            guard latest?.id == item else { throw DialogueFault.alreadySettled }
            try RecommendationDeeds.move(
                known.recommendation, to: .discussed, reason: round.title, in: writing)
        }
        try RecommendationDeeds.move(known.recommendation, to: response, reason: text, in: writing)
    }

    /// Takes a round one step on; the last step is ``publish(_:jointStatement:in:)``.
    /// - Throws: `DialogueFault`.
    static func advance(_ round: ID<Round>, to state: RoundState, in writing: Writing) throws {
        let known = try found(round, writing)
        guard known.state.next == state else {
            throw DialogueFault.mayNotBecome(from: known.state, to: state)
        }
        guard state != .published || !known.jointStatement.isEmpty else { throw DialogueFault.noStatement }
        try DialogueStore.set(state, of: round, in: writing)
        try writing.record(
            Deed(state == .published ? .roundPublished : .roundAdvanced, RecordReference(.round, round)))
    }

    /// Publishes what a round that was held came to.
    /// - Throws: `DialogueFault`.
    static func publish(_ round: ID<Round>, jointStatement: Wording, in writing: Writing) throws {
        guard !jointStatement.isEmpty else { throw DialogueFault.noStatement }
        try DialogueStore.set(jointStatement: jointStatement, of: round, in: writing)
        try advance(round, to: .published, in: writing)
    }

    private static func found(_ id: ID<Round>, _ writing: Writing) throws -> Round {
        guard let round = try DialogueStore.round(id, in: writing.scope) else {
            throw DialogueFault.noSuchRound
        }
        return round
    }

    private static func found(_ id: ID<AgendaItem>, _ writing: Writing) throws -> (AgendaItem, Round) {
        guard let item = try DialogueStore.item(id, in: writing.scope) else {
            throw DialogueFault.noSuchItem
        }
        return (item, try found(item.round, writing))
    }
}
