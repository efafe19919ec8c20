import Markup
import Web

extension FieldControl where Value == Wording {
    /// A text in up to three languages; `limit` counts the characters of each.
    static func wording(
        required: Bool = true, limit: Int = 5_000, rows: Int = 3, hint: Text? = nil
    ) -> FieldControl {
        FieldControl(
            html: { form, field, _ in form.wording(field.name, field.label, hint: hint, rows: rows) },
            read: { reader, field, _ in reader.wording(field.name, required: required, limit: limit) },
            fill: { wording, field in field.fields.add(field.name, wording) })
    }
}

extension FieldControl where Value == String {
    static func line(required: Bool = true, limit: Int = 300, hint: Text? = nil) -> FieldControl {
        FieldControl(
            html: { form, field, _ in form.line(field.name, field.label, hint: hint, required: required) },
            read: { reader, field, _ in reader.text(field.name, required: required, limit: limit) },
            fill: { text, field in field.add(text) })
    }
}

extension FieldControl where Value == CalendarDate {
    static var day: FieldControl { day() }

    static func day(hint: Text? = nil) -> FieldControl {
        FieldControl(
            html: { form, field, _ in form.line(field.name, field.label, .date, hint: hint) },
            read: { reader, field, _ in reader.date(field.name) },
            fill: { day, field in field.add(day.text) })
    }

    /// A day that is not still to come.
    static func day(elseFuture fault: Text) -> FieldControl {
        FieldControl(
            html: day.html,
            read: { reader, field, setting in
                let day = reader.date(field.name)
                if let day, day > setting.context.today { reader.refuse(field.name, fault) }
                return day
            }, fill: day.fill)
    }
}

extension FieldControl where Value == CalendarDate? {
    static var day: FieldControl {
        FieldControl(
            html: { form, field, _ in form.line(field.name, field.label, .date, required: false) },
            read: { reader, field, _ in .some(reader.date(field.name, required: false)) },
            fill: { day, field in field.add(day?.text ?? "") })
    }
}

extension FieldControl where Value == Int {
    static func number(in range: ClosedRange<Int>) -> FieldControl {
        FieldControl(
            html: { form, field, _ in form.line(field.name, field.label, .number) },
            read: { reader, field, _ in reader.integer(field.name, in: range) },
            fill: { number, field in field.add(String(number)) })
    }
}

extension FieldControl {
    /// One of the words of a list.
    /// - Parameters:
    ///   - words: what is shown for each.
    ///   - offered: those that somebody may choose.
    static func choice(
        _ words: @escaping @Sendable (Value) -> Text,
        offered: @escaping @Sendable (Visitor) -> [Value] = { _ in Array(Value.allCases) }
    ) -> FieldControl where Value: RecordChoice {
        one(of: .words { $0.options(offered($0.visitor), words) })
    }

    /// One of the words of a list, or none.
    static func choice<Word: RecordChoice>(_ words: @escaping @Sendable (Word) -> Text) -> FieldControl
    where Value == Word? {
        oneOrNone(of: .words { $0.options(Array(Word.allCases), words) })
    }

    /// Any number of the words of a list.
    static func boxes<Word: RecordChoice>(_ words: @escaping @Sendable (Word) -> Text) -> FieldControl
    where Value == [Word] {
        any(of: .words { $0.options(Array(Word.allCases), words) })
    }

    /// One of several records.
    static func record<Record>(_ offer: @escaping RecordOffer) -> FieldControl where Value == ID<Record> {
        one(of: .records(offer))
    }

    /// One of several records, or none.
    static func record<Record>(_ offer: @escaping RecordOffer) -> FieldControl where Value == ID<Record>? {
        oneOrNone(of: .records(offer))
    }

    /// Any number of several records.
    /// - Parameter fault: what is said where none is chosen; nil where none need be.
    static func records<Record>(elseNone fault: Text? = nil, _ offer: @escaping RecordOffer) -> FieldControl
    where Value == [ID<Record>] {
        any(of: .records(offer), elseNone: fault)
    }

    // MARK: Whatever is not on offer is refused

    private static func one(of offer: FieldOffer) -> FieldControl where Value: OfferedValue {
        FieldControl(
            offer: offer,
            html: { form, field, options in form.select(field.name, field.label, options) },
            read: { reader, field, setting in
                reader.option(field.name, of: setting.options).flatMap { Value(option: $0) }
            },
            fill: { chosen, field in field.add(chosen.option) })
    }

    private static func oneOrNone<Chosen: OfferedValue>(of offer: FieldOffer) -> FieldControl
    where Value == Chosen? {
        FieldControl(
            offer: offer,
            html: { form, field, options in
                form.select(field.name, field.label, options, required: false)
            },
            read: { reader, field, setting in
                let sent = reader.option(field.name, of: setting.options, required: false)
                return .some(sent.flatMap { Chosen(option: $0) })
            },
            fill: { chosen, field in field.add(chosen?.option ?? "") })
    }

    private static func any<Chosen: OfferedValue>(
        of offer: FieldOffer, elseNone fault: Text? = nil
    ) -> FieldControl where Value == [Chosen] {
        FieldControl(
            offer: offer,
            html: { form, field, options in form.boxes(field.name, field.label, options) },
            read: { reader, field, setting in
                let sent = reader.ticked(field.name)
                if sent.isEmpty, let fault { reader.refuse(field.name, fault) }
                if !Set(setting.options.map(\.value)).isSuperset(of: sent) {
                    reader.refuse(field.name, FormReader.Faults.badChoice)
                }
                return sent.compactMap { Chosen(option: $0) }
            },
            fill: { chosen, field in field.add(chosen.map(\.option)) })
    }
}

extension Context {
    fileprivate func options<Word: RecordChoice>(_ offered: [Word], _ words: (Word) -> Text) -> [FieldOption]
    {
        offered.map { ($0.option, words($0)[language]) }
    }
}
