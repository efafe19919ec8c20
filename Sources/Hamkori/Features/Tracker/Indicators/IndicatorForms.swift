import Markup
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

    /// The recommendations whose numbers stand in a field.
    fileprivate mutating func recommendations(
        numberedIn name: String, _ context: Context
    ) throws -> [ID<Recommendation>] {
        let words = text(name, limit: 1_000).split { $0 == "," || $0 == ";" || $0.isWhitespace }
        if words.isEmpty { refuse(name, Faults.missing) }
        let numbers = words.compactMap { Int($0) }
        let found = try context.read {
            try RecommendationStore.recommendations(numbered: numbers, in: $0)
        }
        let known = Set(found.map(\.number))
        if let wrong = words.first(where: { Int($0).map(known.contains) != true }) {
            refuse(name, IndicatorTexts.noSuchNumber.filled(.same(String(wrong.prefix(20)))))
        }
        return found.map(\.id)
    }
}

extension FieldControl where Value == Reading? {
    /// An amount and its day, both or neither.
    static func reading(on day: Text) -> FieldControl {
        FieldControl(
            html: { form, field, _ in
                """
                \(form.line(field.name, field.label, hint: IndicatorTexts.amountHint, required: false))
                \(form.line(field.name + "-on", day, .date, required: false))
                """
            },
            read: { reader, field, _ in .some(reader.reading(field.name)) },
            fill: { reading, field in
                field.add(reading?.amount.text ?? "")
                field.fields.add(field.name + "-on", reading?.day.text ?? "")
            })
    }
}

extension FieldColumns where Value == Reading? {
    /// An amount and its day, each in a column of its own; without one of them there is no reading.
    static func reading(_ amount: StaticString, on day: StaticString) -> FieldColumns {
        let (amountColumn, dayColumn) = ("\(amount)", "\(day)")
        return FieldColumns(
            names: [amount, day], stored: { [($0?.amount).stored, ($0?.day).stored] },
            read: { row in
                guard let amount: Decimal = try row[amountColumn],
                    let day: CalendarDate = try row[dayColumn]
                else { return nil }
                return Reading(amount: amount, day: day)
            })
    }
}

extension FieldControl where Value == [ID<Recommendation>] {
    /// The numbers of recommendations, in a line.
    static var numbers: FieldControl {
        FieldControl(
            html: { form, field, _ in form.line(field.name, field.label) },
            read: { reader, field, setting in
                try reader.recommendations(numberedIn: field.name, setting.context)
            },
            fill: { recommendations, field in
                let numbers = try field.context.read {
                    try RecommendationStore.numbers(of: recommendations, in: $0)
                }
                field.add(numbers.values.sorted().map(String.init).joined(separator: ", "))
            })
    }
}

extension FormRule {
    /// Yes is 1 and no is 0.
    static let yesOrNo = FormRule { reader in
        guard reader.form["direction"] == IndicatorDirection.yesNo.rawValue else { return }
        for name in ["baseline", "target"] {
            if let amount = reader.decimal(name, required: false), ![Decimal(0), Decimal(1)].contains(amount)
            {
                reader.refuse(name, IndicatorTexts.neitherYesNorNo)
            }
        }
    }
}
