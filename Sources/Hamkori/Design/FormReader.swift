import Mail
import Markup
import Secrets
import Web

/// What a form sent, read field by field. What is wrong is noted by field and shown in the filled form; it is never
/// thrown.
struct FormReader {
    let form: Form
    let language: Language
    /// The pseudonym of who sends it; nil for somebody who is not signed in.
    private let sender: String?
    private(set) var faults: [String: Text] = [:]

    /// - Throws: `FormError` when the body is no form at all.
    init(_ context: Context) throws {
        form = try context.request.form()
        language = context.language
        sender = context.visitor.person?.pseudonym
    }

    var isValid: Bool { faults.isEmpty }

    /// The version of the record that the form was opened with.
    var version: Int { form[.version].flatMap { Int($0) } ?? 0 }

    /// The form as it is shown again.
    var state: FormState {
        var state = FormState(values: form.fields, faults: faults)
        state.sentFiles = Dictionary(grouping: form.uploads, by: \.name).mapValues {
            $0.map(\.upload.fileName)
        }
        return state
    }

    /// What is the same only when the same person sends the same content of the same form once more. Other content is
    /// another sending, and so is every sending of a form without a one-time word.
    ///
    /// - Throws: `SpoolError`.
    func once() throws -> String {
        try form.once(by: sender) ?? Hexadecimal.text(Random.bytes(32))
    }

    /// The sending, with where its answer leads.
    ///
    /// - Throws: `SpoolError`.
    func submission(leadingTo link: @autoclosure () -> Link) throws -> Submission {
        Submission(once: try once(), leadingTo: link())
    }

    mutating func refuse(_ name: String, _ fault: Text) { if faults[name] == nil { faults[name] = fault } }

    /// The most bytes of a text for each of its characters: a character may have any number of combining marks, so a
    /// limit of characters alone bounds nothing.
    private static let bytesPerCharacter = 4

    /// A line or a passage, without white space at its ends; `limit` counts characters. Its bytes are counted first, as
    /// they came.
    mutating func text(_ name: String, required: Bool = true, limit: Int = 300) -> String {
        let typed = (form[name] ?? "").trimmed
        let most = limit * FormReader.bytesPerCharacter
        guard typed.utf8.count <= most else {
            refuse(name, Faults.tooManyBytes.filled(.same(String(limit)), .same(String(most))))
            return ""
        }
        let text = typed.replacing("\r\n", with: "\n")
        if text.isEmpty, required { refuse(name, Faults.missing) }
        if text.count > limit {
            refuse(name, Faults.tooLong.filled(.same(String(limit)), .same(String(text.count))))
        }
        return text
    }

    /// A text in the languages that it has: fields `name-tg`, `name-ru`, `name-en`; one is enough.
    mutating func wording(_ name: String, required: Bool = true, limit: Int = 5_000) -> Wording {
        var wording = Wording()
        for language in Language.allCases {
            wording[language] = text("\(name)-\(language.rawValue)", required: false, limit: limit)
        }
        if wording.isEmpty, required { refuse("\(name)-\(language.rawValue)", Faults.missing) }
        return wording
    }

    /// An e-mail address, as far as it can be judged without writing to it.
    mutating func email(_ name: String) -> String {
        let text = text(name, limit: 200)
        if !text.isEmpty, Address(mailbox: text) == nil { refuse(name, Faults.badEmail) }
        return text.lowercased()
    }

    mutating func date(_ name: String, required: Bool = true) -> CalendarDate? {
        let text = text(name, required: required, limit: 20)
        guard !text.isEmpty else { return nil }
        let date = CalendarDate(text)
        if date == nil { refuse(name, Faults.badDate) }
        return date
    }

    /// A year, a month or a day, as people write them, that is not still to come; nil where nothing is written.
    mutating func partialDate(_ name: String, notAfter today: CalendarDate) -> PartialDate? {
        let text = text(name, required: false, limit: 40)
        guard !text.isEmpty else { return nil }
        let date = try? WrittenDate.read(text)
        if date == nil { refuse(name, Faults.badPartialDate) }
        if let date, date.isFuture(on: today) { refuse(name, Faults.future) }
        return date
    }

    mutating func integer(_ name: String, in range: ClosedRange<Int>, required: Bool = true) -> Int? {
        let text = text(name, required: required, limit: 20)
        guard !text.isEmpty else { return nil }
        guard let number = Int(text), range.contains(number) else {
            refuse(
                name,
                Faults.badNumber.filled(.same(String(range.lowerBound)), .same(String(range.upperBound))))
            return nil
        }
        return number
    }

    /// One of the values of a type.
    mutating func choice<Choice: RawRepresentable>(_ name: String, required: Bool = true) -> Choice?
    where Choice.RawValue == String {
        let text = form[name] ?? ""
        guard !text.isEmpty else {
            if required { refuse(name, Faults.missing) }
            return nil
        }
        let choice = Choice(rawValue: text)
        if choice == nil { refuse(name, Faults.badChoice) }
        return choice
    }

    /// What is ticked among boxes of one name, each once.
    func ticked(_ name: String) -> [String] { form.all(name).filter { !$0.isEmpty }.uniqued }

    /// The id of a record, chosen from a list.
    mutating func id<Record>(_ name: String, required: Bool = true) -> ID<Record>? {
        let text = form[name] ?? ""
        guard !text.isEmpty else {
            if required { refuse(name, Faults.missing) }
            return nil
        }
        let id = ID<Record>(text)
        if id == nil { refuse(name, Faults.badChoice) }
        return id
    }

    /// Goals and targets of sustainable development, written in a line.
    mutating func targets(_ name: String, limit: Int) -> [SDGTarget] {
        let (targets, unknown) = SDGTarget.read(text(name, required: false, limit: limit))
        if let first = unknown.first { refuse(name, Faults.noTarget.filled(.same(first))) }
        return targets
    }

    /// Whether a box is ticked.
    func isOn(_ name: String) -> Bool { form[name] != nil }

    enum Faults {
        static let missing = Text(
            tg: "Ин майдонро пур кунед.", ru: "Заполните это поле.", en: "Fill in this field.")
        static let tooLong = Text(
            tg: "На зиёда аз {1} аломат; ҳоло {2}.", ru: "Не более {1} знаков; сейчас {2}.",
            en: "At most {1} characters; now {2}.")
        static let tooManyBytes = Text(
            tg: "На зиёда аз {1} аломат, ки дар якҷоягӣ на зиёда аз {2} байт мегиранд.",
            ru: "Не более {1} знаков, которые вместе занимают не более {2} байт.",
            en: "At most {1} characters, which together take at most {2} bytes.")
        static let badDate = Text(
            tg: "Чунин рӯз нест. Намуна: 17.09.2026.", ru: "Такой даты нет. Пример: 17.09.2026.",
            en: "This is not a valid date. Example: 17.09.2026.")
        static let badPartialDate = Text(
            tg: "Ин сана нофаҳмост. Намуна: 17.09.2026, 09.2026, 2026.",
            ru: "Эта дата непонятна. Пример: 17.09.2026, 09.2026, 2026.",
            en: "This date is not understood. Example: 17.09.2026, 09.2026, 2026.")
        static let future = Text(
            tg: "Ин сана ҳанӯз нарасидааст.", ru: "Эта дата ещё не наступила.",
            en: "This date is still to come.")
        static let badEmail = Text(
            tg: "Ин почтаи электронӣ нест. Намуна: nom@misol.tj.",
            ru: "Это не адрес электронной почты. Пример: imya@primer.tj.",
            en: "This is not an e-mail address. Example: name@example.tj.")
        static let badNumber = Text(
            tg: "Рақами аз {1} то {2} нависед.", ru: "Укажите число от {1} до {2}.",
            en: "Give a number from {1} to {2}.")
        static let noDigit = Text(
            tg: "«{1}» рақам нест.", ru: "«{1}» — не цифра.", en: "“{1}” is not a digit.")
        static let badChoice = Text(
            tg: "Яке аз вариантҳоро интихоб кунед.", ru: "Выберите один из вариантов.",
            en: "Choose one of the options.")
        static let noTarget = Text(
            tg: "«{1}» на ҳадаф аст ва на вазифа: ҳадафҳо аз 1 то 17, вазифаҳо мисли 16.3 навишта мешаванд.",
            ru: "«{1}» — не цель и не задача: цели — от 1 до 17, задачи пишутся так: 16.3.",
            en: "“{1}” is neither a goal nor a target: goals go from 1 to 17, targets are written like 16.3.")
        static let endsFirst = Text(
            tg: "Анҷом пеш аз оғоз аст.", ru: "Окончание раньше начала.", en: "The end is before the start.")
    }
}

extension FormReader {
    mutating func refuse(_ secret: FormSecret, _ fault: Text) { refuse(secret.rawValue, fault) }
}
