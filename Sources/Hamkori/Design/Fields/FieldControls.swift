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
    static var day: FieldControl {
        FieldControl(
            html: { form, field, _ in form.line(field.name, field.label, .date) },
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

extension FieldControl where Value: RecordChoice {
    /// One of the words of a list.
    /// - Parameters:
    ///   - words: what is shown for each.
    ///   - offered: those that somebody may choose; nil for all.
    static func choice(
        _ words: @escaping @Sendable (Value) -> Text,
        offered: @escaping @Sendable (Visitor) -> [Value] = { _ in Array(Value.allCases) }
    ) -> FieldControl {
        chosen(.words { $0.options(offered($0.visitor), words) }) {
            Value(rawValue: $0)
        } word: {
            $0.rawValue
        }
    }
}

extension FieldControl {
    /// One of the words of a list, or none.
    static func choice<Word: RecordChoice>(_ words: @escaping @Sendable (Word) -> Text) -> FieldControl
    where Value == Word? {
        maybeChosen(.words { $0.options(Array(Word.allCases), words) }) {
            Word(rawValue: $0)
        } word: {
            $0.rawValue
        }
    }

    /// Any number of the words of a list.
    static func boxes<Word: RecordChoice>(_ words: @escaping @Sendable (Word) -> Text) -> FieldControl
    where Value == [Word] {
        FieldControl(
            offer: .words { $0.options(Array(Word.allCases), words) },
            html: { form, field, options in form.boxes(field.name, field.label, options) },
            read: { reader, field, _ in
                let sent = reader.ticked(field.name)
                let chosen = sent.compactMap { Word(rawValue: $0) }
                if chosen.count != sent.count { reader.refuse(field.name, FormReader.Faults.badChoice) }
                return chosen
            },
            fill: { chosen, field in field.add(chosen.map(\.rawValue)) })
    }

    /// One of several records.
    static func record<Record>(_ offer: @escaping @Sendable (Context, Scope) throws -> [FieldOption])
        -> FieldControl
    where Value == ID<Record> {
        chosen(.records(offer)) {
            ID<Record>($0)
        } word: {
            $0.text
        }
    }

    /// One of several records, or none.
    static func record<Record>(_ offer: @escaping @Sendable (Context, Scope) throws -> [FieldOption])
        -> FieldControl
    where Value == ID<Record>? {
        maybeChosen(.records(offer)) {
            ID<Record>($0)
        } word: {
            $0.text
        }
    }

    /// Any number of several records.
    /// - Parameter fault: what is said where none is chosen; nil where none need be.
    static func records<Record>(
        elseNone fault: Text? = nil, _ offer: @escaping @Sendable (Context, Scope) throws -> [FieldOption]
    ) -> FieldControl where Value == [ID<Record>] {
        FieldControl(
            offer: .records(offer),
            html: { form, field, options in form.boxes(field.name, field.label, options) },
            read: { reader, field, setting in
                let chosen = reader.ticked(field.name)
                if chosen.isEmpty, let fault { reader.refuse(field.name, fault) }
                let offered = Set(setting.options.map(\.value))
                if !offered.isSuperset(of: chosen) { reader.refuse(field.name, FormReader.Faults.badChoice) }
                return chosen.compactMap { ID<Record>($0) }
            },
            fill: { chosen, field in field.add(chosen.map(\.text)) })
    }

    /// One value of those on offer: whatever else is sent is refused.
    private static func chosen(
        _ offer: FieldOffer, _ value: @escaping @Sendable (String) -> Value?,
        word: @escaping @Sendable (Value) -> String
    ) -> FieldControl {
        FieldControl(
            offer: offer,
            html: { form, field, options in form.select(field.name, field.label, options) },
            read: { reader, field, setting in
                reader.option(field.name, of: setting.options).flatMap(value)
            },
            fill: { chosen, field in field.add(word(chosen)) })
    }

    private static func maybeChosen<Chosen>(
        _ offer: FieldOffer, _ value: @escaping @Sendable (String) -> Chosen?,
        word: @escaping @Sendable (Chosen) -> String
    ) -> FieldControl where Value == Chosen? {
        FieldControl(
            offer: offer,
            html: { form, field, options in
                form.select(field.name, field.label, options, required: false)
            },
            read: { reader, field, setting in
                .some(reader.option(field.name, of: setting.options, required: false).flatMap(value))
            },
            fill: { chosen, field in field.add(chosen.map(word) ?? "") })
    }
}

extension Context {
    fileprivate func options<Word: RecordChoice>(_ offered: [Word], _ words: (Word) -> Text) -> [FieldOption]
    {
        offered.map { ($0.rawValue, words($0)[language]) }
    }
}
