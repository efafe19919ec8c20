import Markup
import Secrets
import Web

/// The fields of a form: a label, a hint, what is wrong, and the control, tied together for screen readers.
struct FormFields {
    let state: FormState
    let language: Language
    private let isConfidential: Bool

    init(_ state: FormState, _ context: Context) {
        self.state = state
        language = context.language
        isConfidential = context.isConfidential
    }

    /// Tells browsers not to fill a confidential text in again at a step back.
    private var forgotten: Attribute { .optional("autocomplete", isConfidential ? "off" : nil) }

    /// What a one-line field takes.
    enum Kind: String {
        case text, email, date, time, number

        fileprivate var isText: Bool { self == .text || self == .email }
    }

    func line(
        _ name: String, _ label: Text, _ kind: Kind = .text, hint: Text? = nil, required: Bool = true,
        autocomplete: String = "off"
    ) -> HTML {
        let line = input(
            name, label: label, type: kind.rawValue, value: state.value(name), hint: hint, required: required,
            autocomplete: autocomplete)
        return line + (kind.isText ? typed(name) : .empty)
    }

    /// A one-line field for what no other page repeats. A password is never sent back; a code or a recovery key is
    /// shown again to whoever has mistyped it.
    func secret(
        _ secret: FormSecret, _ label: Text, hint: Text? = nil, required: Bool = true,
        autocomplete: String = "off"
    ) -> HTML {
        let isHidden =
            switch secret {
            case .password, .current, .old: true
            case .recovery, .code: false
            }
        return input(
            secret.rawValue, label: label, type: isHidden ? "password" : "text",
            value: isHidden ? "" : state.value(secret.rawValue), hint: hint, required: required,
            autocomplete: autocomplete)
    }

    private func input(
        _ name: String, label: Text, type: String, value: String, hint: Text?, required: Bool,
        autocomplete: String
    ) -> HTML {
        field(name, label: label[language], hint: hint, required: required) { described in
            """
            <input id="\(name)" name="\(name)" type="\(type)" value="\(value)" \
            autocomplete="\(autocomplete)" \(described) \(invalid(name)) \
            \(.flag("required", required))>
            """
        }
    }

    func passage(_ name: String, _ label: Text, hint: Text? = nil, required: Bool = true, rows: Int = 4)
        -> HTML
    {
        field(name, label: label[language], hint: hint, required: required) { described in
            """
            <textarea id="\(name)" name="\(name)" rows="\(rows)" \(forgotten) \(described) \(invalid(name)) \
            \(.flag("required", required))>
            \(state.value(name))</textarea>\(typed(name))
            """
        }
    }

    /// A text in three languages, the reader's first.
    func wording(_ name: String, _ label: Text, hint: Text? = nil, rows: Int = 3) -> HTML {
        let order = [language] + Language.allCases.filter { $0 != language }
        let fields = order.html { other in
            let inner = "\(name)-\(other.rawValue)"
            // One language is enough, so none of the three is marked as optional or as required.
            let listed = "\(label[language]) (\(other.ownName))"
            return field(inner, label: other.ownName, hint: nil, required: true, listed: listed) {
                described in
                """
                <textarea id="\(inner)" name="\(inner)" rows="\(rows)" lang="\(other.rawValue)" \
                \(forgotten) \(described) \(invalid(inner))>
                \(state.value(inner))</textarea>\(typed(inner))
                """
            }
        }
        let hint: HTML = hint.map { "<p class=\"hint\">\($0[language])</p>" } ?? .empty
        return "<fieldset class=\"languages\"><legend>\(label[language])</legend>\(hint)\(fields)</fieldset>"
    }

    func select(
        _ name: String, _ label: Text, _ options: [(value: String, text: String)], hint: Text? = nil,
        required: Bool = true
    ) -> HTML {
        let chosen = state.value(name)
        let rows = options.html { option in
            "<option value=\"\(option.value)\" \(.flag("selected", option.value == chosen))>\(option.text)</option>"
        }
        let word: (String) -> String = { saved in options.first { $0.value == saved }?.text ?? saved }
        return field(name, label: label[language], hint: hint, required: required, word: word) { described in
            """
            <select id="\(name)" name="\(name)" \(forgotten) \(described) \(invalid(name)) \
            \(.flag("required", required))>
            <option value="">\(Words.choose[language])</option>\(rows)</select>
            """
        }
    }

    /// A select of all values of a type.
    func select<Choice: CaseIterable & RawRepresentable>(
        _ name: String, _ label: Text, _ word: (Choice) -> Text, hint: Text? = nil, required: Bool = true
    ) -> HTML where Choice.RawValue == String {
        let options = Choice.allCases.map { (value: $0.rawValue, text: word($0)[language]) }
        return select(name, label, options, hint: hint, required: required)
    }

    /// Boxes of which any number may be ticked.
    func boxes(_ name: String, _ label: Text, _ options: [(value: String, text: String)]) -> HTML {
        let chosen = state.values.all(name)
        state.drawn.note(name, label[language])
        let id = Attribute.optional("id", state.faults[name] == nil ? nil : name)
        let boxes = options.html { option in
            """
            <label class="box"><input type="checkbox" name="\(name)" value="\(option.value)" \
            \(.flag("checked", chosen.contains(option.value)))> \(option.text)</label>
            """
        }
        return """
            <fieldset class="boxes" \(id)><legend>\(label[language])</legend>\(fault(name))\
            <div class="columns">\(boxes)</div>\
            \(savedMeanwhile(name) { saved in options.first { $0.value == saved }?.text ?? saved })</fieldset>
            """
    }

    /// One box. What is wrong with it stands before it, and the list on top leads to it.
    func box(_ name: String, _ label: Text) -> HTML {
        state.drawn.note(name, label[language])
        let isWrong = state.faults[name] != nil
        let id = Attribute.optional("id", isWrong ? name : nil)
        let described = Attribute.optional("aria-describedby", isWrong ? "\(name)-fault" : nil)
        return """
            \(fault(name))<label class="box"><input type="checkbox" \(id) \(described) name="\(name)" value="yes" \
            \(.flag("checked", !state.value(name).isEmpty))> \(label[language])</label>\
            \(savedMeanwhile(name) { _ in Words.ticked[language] })
            """
    }

    func file(
        _ name: String, _ label: Text, hint: Text? = nil, required: Bool = false, many: Bool = false,
        accept: String? = nil, limit: FileLimit? = nil
    ) -> HTML {
        field(name, label: label[language], hint: hint, required: required) { described in
            """
            <input id="\(name)" name="\(name)" type="file" \(.flag("multiple", many)) \(described) \(invalid(name)) \
            \(.optional("accept", accept)) \(.optional("data-most", limit.map { String($0.most) })) \
            \(.optional("data-largest", limit.map { String($0.largest) })) \
            \(.optional("data-fault", limit?.fault[language])) \(.flag("required", required))>\(again(name))
            """
        }
    }

    /// Names the files that have to be chosen once more.
    private func again(_ name: String) -> HTML {
        guard let files = state.sentFiles[name], !files.isEmpty else { return .empty }
        let words = Words.filesAgain.filled(.same(files.joined(separator: ", ")))
        return "<p class=\"fault\">\(words[language])</p>"
    }

    private func field(
        _ name: String, label: String, hint: Text?, required: Bool, listed: String? = nil,
        word: (String) -> String = { $0 }, _ control: (Attribute) -> HTML
    ) -> HTML {
        state.drawn.note(name, listed ?? label)
        var notes: [String] = []
        if hint != nil { notes.append("\(name)-hint") }
        if state.faults[name] != nil { notes.append("\(name)-fault") }
        let described = Attribute.optional(
            "aria-describedby", notes.isEmpty ? nil : notes.joined(separator: " "))
        let optional: HTML = required ? .empty : " <span class=\"quiet\">\(Words.optional[language])</span>"
        let hintLine: HTML =
            hint.map { "<p class=\"hint\" id=\"\(name)-hint\">\($0[language])</p>" } ?? .empty
        return """
            <div class="field"><label for="\(name)">\(label)\(optional)</label>\(hintLine)\(fault(name))\
            \(control(described))\(savedMeanwhile(name, word))</div>
            """
    }

    /// Says that a person types the text of that field, so that a refusal can show it without the form.
    private func typed(_ name: String) -> HTML {
        "<input type=\"hidden\" name=\"\(FormMark.texts.rawValue)\" value=\"\(name)\">"
    }

    /// Without it some browsers tell screen readers that a required field is wrong before anybody has filled it in.
    private func invalid(_ name: String) -> Attribute {
        .optional("aria-invalid", state.faults[name] == nil ? "false" : "true")
    }

    private func fault(_ name: String) -> HTML {
        guard let fault = state.faults[name] else { return .empty }
        return "<p class=\"fault\" id=\"\(name)-fault\">\(fault[language])</p>"
    }

    /// What somebody else has saved in a field since the form was opened, in the words of its options.
    private func savedMeanwhile(_ name: String, _ word: (String) -> String) -> HTML {
        guard let saved = state.saved(name) else { return .empty }
        let words = saved.map(word).joined(separator: "\n")
        return """
            <div class="saved"><b>\(Words.saved[language])</b>\
            <p class="lines">\(words.isEmpty ? Words.nothing[language] : words)</p></div>
            """
    }

    enum Words {
        static let choose = Text(tg: "– интихоб кунед –", ru: "– выберите –", en: "– select –")
        static let optional = Text(tg: "(ҳатмӣ нест)", ru: "(необязательно)", en: "(optional)")
        static let filesAgain = Text(
            tg: "Файлҳоро аз нав интихоб кунед, браузер онҳоро нигоҳ намедорад: {1}",
            ru: "Выберите файлы ещё раз, браузер их не сохраняет: {1}",
            en: "Choose the files again, the browser does not keep them: {1}")
        static let nothing = Text(tg: "(холӣ)", ru: "(пусто)", en: "(empty)")
        static let ticked = Text(tg: "қайд шудааст", ru: "отмечено", en: "ticked")
        static let saved = Text(
            tg: "Дар ин муддат захира шуд:", ru: "Тем временем сохранено:", en: "Saved in the meantime:")
    }
}

/// How many files a control takes and how large each may be; a script says so before anything is sent.
struct FileLimit: Sendable {
    let most: Int
    /// In bytes.
    let largest: Int
    let fault: Text
}

extension Context {
    /// A whole form: its token, its one-time word, what is wrong on top, the fields and the button.
    ///
    /// - Parameter button: the words of the button, which say what it does.
    func form(
        to action: Link, _ state: FormState, button: Text, sendsFiles: Bool = false, isQuiet: Bool = false,
        _ fields: HTML = .empty
    ) -> HTML {
        let token = visitor.formSecret.map(FormToken.masked) ?? ""
        let once = state.values[FormMark.once.rawValue] ?? Hexadecimal.text(Random.bytes(16))
        let version: HTML =
            state.version.map { "<input type=\"hidden\" name=\"version\" value=\"\($0)\">" } ?? .empty
        let forgotten = Attribute.optional("autocomplete", isConfidential ? "off" : nil)
        let encoding = sendsFiles ? "multipart/form-data" : "application/x-www-form-urlencoded"
        return """
            \(conflict(state))\(summary(state))
            <form method="post" action="\(action)" enctype="\(encoding)" \(forgotten) novalidate>
            <input type="hidden" name="csrf" value="\(token)">\
            <input type="hidden" name="once" value="\(once)">\(version)
            \(fields)
            <p class="actions"><button type="submit" class="\(isQuiet ? "quiet" : "main")">\(button[language])</button></p>
            </form>
            """
    }

    private func summary(_ state: FormState) -> HTML {
        guard !state.faults.isEmpty else { return .empty }
        let lines = state.drawn.inOrder(state.faults).html { field in
            let label = field.label.map { $0.hasSuffix("?") ? "\($0) " : "\($0): " } ?? ""
            return "<li><a href=\"\(Link(fragment: field.name))\">\(label)\(field.fault[language])</a></li>"
        }
        return """
            <div class="notice wrong" id="faults" role="alert" tabindex="-1" autofocus><p><b>\(FormWords.faults[language])</b></p><ul>\(lines)</ul></div>
            """
    }

    private func conflict(_ state: FormState) -> HTML {
        guard let conflict = state.conflict else { return .empty }
        let when = Dates.text(conflict.at, language)
        return """
            <div class="notice wrong" role="alert"><p><b>\(FormWords.conflict(language, conflict.who, when))</b></p>\
            <p>\(FormWords.conflictAdvice[language])</p></div>
            """
    }
}

private enum FormWords {
    static let faults = Text(
        tg: "Шакл қабул нашуд. Инҳоро ислоҳ кунед:", ru: "Форма не принята. Исправьте:",
        en: "The form was not accepted. Please correct:"
    )
    static let conflict = Text(
        tg: "Ин сабтро дар ин муддат {1} тағйир дод ({2}).",
        ru: "Тем временем эту запись изменил(а) {1} ({2}).",
        en: "{1} has changed this record in the meantime ({2}).")
    static let conflictAdvice = Text(
        tg:
            "Матни шумо дар шакл мондааст, матни захирашуда дар паҳлӯи он. Онҳоро муттаҳид кунед ва аз нав захира намоед.",
        ru: "Ваш текст остался в форме, сохранённый — рядом с ним. Объедините их и сохраните ещё раз.",
        en:
            "Your text is still in the form, with the saved version beside it. Merge the two versions and save again."
    )
}
