extension RecordKind {
    static let measure = RecordKind("measure")
}

extension DeedKind {
    static let measurePlanned = DeedKind(
        "measure.planned",
        Text(tg: "Чорабинӣ ба нақша гирифта шуд", ru: "Мероприятие запланировано", en: "Measure planned"))
    static let measureChanged = DeedKind(
        "measure.changed",
        Text(tg: "Чорабинӣ тағйир дода шуд", ru: "Мероприятие изменено", en: "Measure changed"))
    static let measureMoved = DeedKind(
        "measure.moved",
        Text(
            tg: "Ҳолати чорабинӣ тағйир ёфт", ru: "Состояние мероприятия изменилось",
            en: "State of the measure changed")
    )
}

/// What changes together in plans; actions and the demo call these.
enum MeasureDeeds {
    /// Plans a measure for a recommendation.
    /// - Throws: `MeasureFault`.
    static func plan(
        _ draft: Measure.Draft, for recommendation: ID<Recommendation>, as id: ID<Measure>,
        in writing: Writing
    ) throws {
        guard try RecommendationStore.recommendation(recommendation, in: writing.scope) != nil else {
            throw MeasureFault.noSuchRecommendation
        }
        try check(draft, writing)
        try MeasureStore.insert(draft, for: recommendation, as: id, in: writing)
        let reference = RecordReference(.measure, id)
        try ThreadStore.link(
            reference, .implements, RecordReference(.recommendation, recommendation), in: writing)
        try writing.record(Deed(.measurePlanned, reference))
    }

    /// Puts other words or days in place; the earlier ones stay as a version.
    /// - Throws: `MeasureFault`, `WriteRefusal.stale`.
    static func change(
        _ id: ID<Measure>, to draft: Measure.Draft, from version: Int, in writing: Writing
    ) throws {
        try check(draft, writing)
        try MeasureStore.update(id, draft, from: version, in: writing)
        try writing.record(Deed(.measureChanged, RecordReference(.measure, id)))
    }

    /// Says how it stands since a day.
    /// - Throws: `MeasureFault`, `WriteRefusal.stale`.
    static func move(
        _ id: ID<Measure>, to standing: Measure.Standing, from version: Int, in writing: Writing
    ) throws {
        guard let known = try MeasureStore.measure(id, in: writing.scope) else {
            throw MeasureFault.noSuch
        }
        guard known.version == version else { throw WriteRefusal.stale }
        let earlier = known.standing.state
        guard earlier.mayBecome(standing.state) else {
            throw MeasureFault.mayNotBecome(from: earlier, to: standing.state)
        }
        guard !standing.reason.isEmpty || !standing.state.needsReason(from: earlier) else {
            throw MeasureFault.noReason
        }
        guard standing.since <= writing.now.date else { throw MeasureFault.inFuture }
        try MeasureStore.set(standing, of: id, from: version, in: writing)
        try writing.record(Deed(.measureMoved, RecordReference(.measure, id)))
    }

    private static func check(_ draft: Measure.Draft, _ writing: Writing) throws {
        guard try OrganisationStore.organisation(draft.content.organisation, in: writing.scope) != nil else {
            throw MeasureFault.noSuchOrganisation
        }
    }
}
