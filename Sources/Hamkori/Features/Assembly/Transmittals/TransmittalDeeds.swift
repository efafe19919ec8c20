extension RecordKind {
    static let transmittal = RecordKind("transmittal")
}

extension DeedKind {
    static let transmittalPrepared = DeedKind(
        "transmittal.prepared",
        Text(
            tg: "Мактуби ирсолӣ омода шуд", ru: "Препроводительное письмо подготовлено",
            en: "Transmittal prepared"))
    static let transmittalSent = DeedKind(
        "transmittal.sent",
        Text(
            tg: "Мактуби ирсолӣ фиристода шуд", ru: "Препроводительное письмо отправлено",
            en: "Transmittal sent"))
    static let transmittalReceived = DeedKind(
        "transmittal.received",
        Text(
            tg: "Мактуби ирсолӣ гирифта шуд", ru: "Препроводительное письмо получено",
            en: "Transmittal received"))
    static let transmittalAnswered = DeedKind(
        "transmittal.answered",
        Text(
            tg: "Ба мактуби ирсолӣ ҷавоб дода шуд", ru: "На препроводительное письмо получен ответ",
            en: "Transmittal answered"))
}

/// What cannot be done with a transmittal.
enum TransmittalFault: RuleFault, Equatable {
    case noSuch
    /// It was sent, received or answered before.
    case notNow(TransmittalState)

    var reason: Text? {
        switch self {
        case .noSuch: nil
        case .notNow(let state): TransmittalTexts.notNow.filled(state.name)
        }
    }
}

/// What changes together; actions and the demo call these.
enum TransmittalDeeds {
    /// Prepares a package; nobody outside sees it yet.
    static func prepare(
        _ draft: Transmittal.Draft, from sender: ID<Organisation>, as id: ID<Transmittal>, in writing: Writing
    ) throws {
        try TransmittalStore.insert(draft, from: sender, as: id, in: writing)
        let reference = RecordReference(.transmittal, id)
        for recommendation in draft.recommendations {
            try ThreadStore.link(
                reference, .arisesFrom, RecordReference(.recommendation, recommendation), in: writing)
        }
        try writing.record(Deed(.transmittalPrepared, reference))
    }

    /// Sends it: notes the ledger entry that proves each text, and moves each recommendation that was not sent before.
    /// - Throws: `TransmittalFault`.
    static func send(_ id: ID<Transmittal>, in writing: Writing) throws {
        try expect(.prepared, id, writing)
        let recommendations = try TransmittalStore.items(of: id, in: writing.scope).map(\.recommendation)
        for recommendation in recommendations {
            let record = RecordReference(.recommendation, recommendation)
            let entries = try LedgerStore.entries(of: record, in: writing.scope)
            guard let last = entries.last else { throw TransmittalFault.noSuch }
            try TransmittalStore.setEntry(last.entry.number, of: recommendation, in: id, writing)
        }
        try TransmittalStore.set(.sent, of: id, in: writing)
        try writing.record(Deed(.transmittalSent, RecordReference(.transmittal, id)))
        try move(recommendations, to: .transmitted, in: writing)
    }

    /// Confirms for the addressee that it has arrived.
    /// - Throws: `TransmittalFault`.
    static func receive(_ id: ID<Transmittal>, in writing: Writing) throws {
        try expect(.sent, id, writing)
        try TransmittalStore.set(.received, of: id, in: writing)
        try writing.record(Deed(.transmittalReceived, RecordReference(.transmittal, id)))
        let recommendations = try TransmittalStore.items(of: id, in: writing.scope).map(\.recommendation)
        try move(recommendations, to: .acknowledged, in: writing)
    }

    /// Records the addressee's answer to the whole package.
    /// - Throws: `TransmittalFault`.
    static func answer(_ id: ID<Transmittal>, _ answer: Wording, in writing: Writing) throws {
        try expect(.received, id, writing)
        try TransmittalStore.set(.answered, of: id, answer: answer, in: writing)
        try writing.record(Deed(.transmittalAnswered, RecordReference(.transmittal, id)))
    }

    /// A letter goes its own way: sent a second time, or confirmed once the dialogue has gone on, it takes no
    /// recommendation back.
    private static func move(
        _ recommendations: [ID<Recommendation>], to state: DialogueState, in writing: Writing
    ) throws {
        let known = try RecommendationStore.all(recommendations, in: writing.scope)
        let movable = recommendations.filter { known[$0]?.dialogue.mayBecome(state) == true }
        try RecommendationDeeds.move(movable, to: state, reason: Wording(), in: writing)
    }

    private static func expect(_ state: TransmittalState, _ id: ID<Transmittal>, _ writing: Writing) throws {
        guard let known = try TransmittalStore.transmittal(id, in: writing.scope) else {
            throw TransmittalFault.noSuch
        }
        guard known.state == state else { throw TransmittalFault.notNow(known.state) }
    }
}
