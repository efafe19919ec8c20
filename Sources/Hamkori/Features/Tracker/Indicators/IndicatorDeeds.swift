extension RecordKind {
    static let indicator = RecordKind("indicator")
}

extension DeedKind {
    static let indicatorDefined = DeedKind(
        "indicator.defined",
        Text(tg: "Нишондиҳанда муайян шуд", ru: "Показатель определён", en: "Indicator defined"))
    static let indicatorChanged = DeedKind(
        "indicator.changed",
        Text(tg: "Нишондиҳанда тағйир ёфт", ru: "Показатель изменён", en: "Indicator changed"))
    static let indicatorMeasured = DeedKind(
        "indicator.measured", Text(tg: "Қимат сабт шуд", ru: "Записано значение", en: "Value recorded"))
    static let indicatorCorrected = DeedKind(
        "indicator.corrected", Text(tg: "Қимат ислоҳ шуд", ru: "Значение исправлено", en: "Value corrected"))
}

/// What changes together in indicators; actions and the demo call these.
enum IndicatorDeeds {
    static func define(_ draft: Indicator.Draft, as id: ID<Indicator>, in writing: Writing) throws {
        try IndicatorStore.insert(draft, as: id, in: writing)
        let reference = RecordReference(.indicator, id)
        for recommendation in draft.recommendations {
            try ThreadStore.link(
                reference, .cites, RecordReference(.recommendation, recommendation), in: writing)
        }
        try writing.record(Deed(.indicatorDefined, reference))
    }

    /// Puts another definition in place; the ledger keeps the earlier ones.
    /// - Throws: `WriteRefusal.stale`.
    static func change(
        _ id: ID<Indicator>, to draft: Indicator.Draft, from version: Int, in writing: Writing
    ) throws {
        try IndicatorStore.update(id, draft, from: version, in: writing)
        try writing.record(Deed(.indicatorChanged, RecordReference(.indicator, id)))
    }

    /// Says a value, for the first time or in place of one that was wrong.
    /// - Throws: `IndicatorFault`.
    static func record(_ value: IndicatorValue, in writing: Writing) throws {
        guard let indicator = try IndicatorStore.indicator(value.indicator, in: writing.scope) else {
            throw IndicatorFault.noSuch
        }
        guard value.reading.day <= writing.now.date else { throw IndicatorFault.inFuture }
        guard indicator.draft.direction != .yesNo || [0, 1].map(Decimal.init).contains(value.reading.amount)
        else { throw IndicatorFault.neitherYesNorNo }
        if let corrects = value.corrects {
            guard let earlier = try IndicatorStore.value(corrects, in: writing.scope),
                earlier.indicator == value.indicator
            else { throw IndicatorFault.noSuchValue }
            guard earlier.mayBeCorrected(for: value.organisation) else { throw IndicatorFault.notTheirs }
            guard try !IndicatorStore.isCorrected(corrects, in: writing.scope) else {
                throw IndicatorFault.isCorrected
            }
            guard !value.reason.isEmpty else { throw IndicatorFault.noReason }
        }
        try IndicatorStore.insert(value, in: writing)
        let deed: DeedKind = value.corrects == nil ? .indicatorMeasured : .indicatorCorrected
        try writing.record(Deed(deed, RecordReference(.indicator, value.indicator)))
    }
}
