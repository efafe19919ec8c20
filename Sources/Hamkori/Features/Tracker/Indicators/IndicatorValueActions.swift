import Storage
import Web

/// The values of indicators: said once, and corrected only by another value that says why.
enum IndicatorValueActions {
    static func create(_ id: ID<Indicator>, _ context: Context) throws -> Response {
        let indicator = try context.read { try IndicatorActions.find(id, context, in: $0) }
        return context.page(IndicatorPages.valueForm(indicator, earlier: nil, state: FormState(), context))
    }

    static func insert(_ id: ID<Indicator>, _ context: Context) throws -> Response {
        let indicator = try context.read { try IndicatorActions.find(id, context, in: $0) }
        return try say(indicator, correcting: nil, context)
    }

    static func correction(
        _ address: (ID<Indicator>, ID<IndicatorValue>), _ context: Context
    ) throws -> Response {
        let (indicator, value) = try found(address, context)
        var values = Fields()
        values.add("amount", value.reading.amount.text)
        values.add("day", value.reading.day.text)
        values.add("note", value.note)
        return context.page(
            IndicatorPages.valueForm(indicator, earlier: value, state: FormState(values: values), context))
    }

    static func correct(
        _ address: (ID<Indicator>, ID<IndicatorValue>), _ context: Context
    ) throws -> Response {
        let (indicator, value) = try found(address, context)
        return try say(indicator, correcting: value, context)
    }

    private static func say(
        _ indicator: Indicator, correcting earlier: IndicatorValue?, _ context: Context
    ) throws -> Response {
        var reader = try FormReader(context)
        let amount = reader.decimal("amount")
        let day = reader.date("day")
        let note = reader.wording("note", required: false, limit: 1_000)
        let reason =
            earlier == nil ? Wording() : reader.wording("reason", required: false, limit: 1_000)
        if reader.isValid, let amount, let day {
            let value = IndicatorValue(
                id: context.newID(), indicator: indicator.id, reading: Reading(amount: amount, day: day),
                note: note, organisation: try context.person().organisation, at: context.now,
                corrects: earlier?.id, reason: reason)
            let link = context.link(Indicators.show, indicator.id)
            do {
                try context.write(submission: reader.submission(leadingTo: link)) {
                    try IndicatorDeeds.record(value, in: $0)
                }
                return context.redirect(to: link)
            } catch let fault as IndicatorFault {
                reader.refuse(fault)
            }
        }
        return context.page(
            IndicatorPages.valueForm(indicator, earlier: earlier, state: reader.state, context))
    }

    private static func found(
        _ address: (ID<Indicator>, ID<IndicatorValue>), _ context: Context
    ) throws -> (Indicator, IndicatorValue) {
        try context.read { scope in
            let indicator = try IndicatorActions.find(address.0, context, in: scope)
            guard let value = try IndicatorStore.value(address.1, in: scope),
                value.indicator == indicator.id
            else { throw Refusal.notFound }
            return (indicator, value)
        }
    }
}

extension IndicatorFault {
    var place: (field: String, words: Text) {
        switch self {
        case .inFuture: ("day", MeasureTexts.inFuture)
        case .neitherYesNorNo: ("amount", IndicatorTexts.neitherYesNorNo)
        case .noReason: ("reason-tg", MeasureTexts.noReason)
        case .notTheirs: ("amount", IndicatorTexts.notTheirs)
        case .isCorrected: ("amount", IndicatorTexts.isCorrected)
        case .noSuch, .noSuchValue: ("amount", FormReader.Faults.badChoice)
        }
    }
}
