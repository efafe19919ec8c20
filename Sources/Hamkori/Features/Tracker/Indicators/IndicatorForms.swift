import Storage
import Web

extension FormReader {
    /// An exact decimal number; nil when it is missing or none.
    mutating func decimal(_ name: String, required: Bool = true) -> Decimal? {
        let text = text(name, required: required, limit: 40)
        guard !text.isEmpty else { return nil }
        let number = Decimal(text)
        if number == nil { refuse(name, IndicatorTexts.badAmount) }
        return number
    }

    /// An amount and its day, both or neither: fields `name` and `name-on`.
    fileprivate mutating func reading(_ name: String) -> Reading? {
        let amount = decimal(name, required: false)
        let day = date(name + "-on", required: false)
        switch (amount, day) {
        case (let amount?, let day?): return Reading(amount: amount, day: day)
        case (nil, nil): return nil
        case (nil, _): refuse(name, IndicatorTexts.bothOrNone)
        case (_, nil): refuse(name + "-on", IndicatorTexts.bothOrNone)
        }
        return nil
    }

    /// An indicator as a form tells it.
    mutating func indicator(_ context: Context) throws -> Indicator.Draft? {
        let title = wording("title", limit: 300)
        let kind: IndicatorKind? = choice("kind")
        let direction: IndicatorDirection? = choice("direction")
        let unit = wording("unit", required: false, limit: 60)
        let disaggregation = wording("disaggregation", required: false, limit: 200)
        let source = wording("source", required: false, limit: 500)
        let (baseline, target) = (reading("baseline"), reading("target"))
        let publication = publication(context)
        let served = try served(context)
        if direction == .yesNo {
            let known = [Decimal(0), Decimal(1)]
            for (name, reading) in [("baseline", baseline), ("target", target)] {
                if let reading, !known.contains(reading.amount) {
                    refuse(name, IndicatorTexts.neitherYesNorNo)
                }
            }
        }
        guard isValid, let kind, let direction, let publication else { return nil }
        return Indicator.Draft(
            title: title, kind: kind, direction: direction, unit: unit, disaggregation: disaggregation,
            source: source, baseline: baseline, target: target, recommendations: served,
            publication: publication)
    }

    /// The recommendations whose numbers stand in the field.
    private mutating func served(_ context: Context) throws -> [ID<Recommendation>] {
        let words = text("served", limit: 1_000).split { $0 == "," || $0 == ";" || $0.isWhitespace }
        let numbers = words.compactMap { Int($0) }
        let found = try context.read {
            try RecommendationStore.recommendations(numbered: numbers, in: $0)
        }
        let known = Set(found.map(\.number))
        if let wrong = words.first(where: { Int($0).map(known.contains) != true }) {
            refuse("served", IndicatorTexts.noSuchNumber.filled(.same(String(wrong.prefix(20)))))
        }
        return found.map(\.id)
    }
}

extension Indicator.Draft {
    /// The fields of its form; `numbers` are those of its recommendations.
    func fields(_ numbers: [Int]) -> Fields {
        var fields = Fields()
        fields.add("title", title)
        fields.add("kind", kind.rawValue)
        fields.add("direction", direction.rawValue)
        fields.add("unit", unit)
        fields.add("disaggregation", disaggregation)
        fields.add("source", source)
        for (name, reading) in [("baseline", baseline), ("target", target)] {
            fields.add(name, reading?.amount.text ?? "")
            fields.add(name + "-on", reading?.day.text ?? "")
        }
        fields.add("served", numbers.sorted().map(String.init).joined(separator: ", "))
        fields.add("publication", publication.rawValue)
        return fields
    }
}
