import Markup
import Web

/// What somebody typed into a form that could not be taken: it stands on the refusal's page, so that nothing that a
/// person wrote is lost because a disk was full or a session had ended.
///
/// A button sends it again where that is safe: our own page sent it, so that no stranger's words are signed, and it gives
/// nobody rights or keys. All that a person wrote into the form can be seen, but for a receipt, which the button sends, too;
/// so are the choices, which have no words without the form. Else the texts are there to be copied.
enum FormResubmission {
    /// What was sent; empty where there was no form, or where it held a secret.
    static func html(_ refusal: Refusal, _ context: Context) -> HTML {
        guard refusal.keepsWhatWasTyped, context.request.method == .post,
            let form = try? context.request.form(),
            !form.fields.pairs.contains(where: { FormSecret(rawValue: $0.name) != nil }),
            form.fields.pairs.contains(where: { FormMark(rawValue: $0.name) == nil && !$0.value.isEmpty })
        else { return .empty }
        let language = context.language
        let list = texts(of: form)
        if refusal == .foreignForm {
            if list.isEmpty { return .empty }
            return "<details><summary>\(came[language])</summary><p>\(doubted[language])</p>\(list)</details>"
        }
        // Consent is pressed, not written: there is nothing to copy.
        if context.endpoint?.isIrrevocable == true, context.isForComplainants { return .empty }
        guard refusal.mayPass, isSafe(form, context) else {
            return copies(list, language)
        }
        let advice: HTML = refusal == .signInFirst ? "<p>\(signInElsewhere[language])</p>" : .empty
        return """
            <section><h2>\(kept[language])</h2>\(advice)\(list)<p>\(whole[language])</p>\(button(form, context))</section>
            """
    }

    /// The texts of a form that its page does not take any more, because somebody did another step meanwhile.
    static func copies(_ context: Context) -> HTML {
        guard context.request.method == .post, let form = try? context.request.form() else { return .empty }
        return copies(texts(of: form), context.language)
    }

    private static func copies(_ list: HTML, _ language: Language) -> HTML {
        list.isEmpty
            ? .empty : "<section><h2>\(kept[language])</h2><p>\(copy[language])</p>\(list)</section>"
    }

    /// What a person typed, in the order of the form: the fields that it names as texts.
    private static func texts(of form: Form) -> HTML {
        let names = Set(form.fields.all(FormMark.texts.rawValue))
        let texts = form.fields.pairs.filter { name, value in
            names.contains(name) && FormMark(rawValue: name) == nil && !value.isEmpty
        }
        return texts.html { "<p class=\"lines\">\($0.value)</p>" }
    }

    private static func isSafe(_ form: Form, _ context: Context) -> Bool {
        context.source.isTrusted && context.endpoint?.isResendable == true && form.uploads.isEmpty
    }

    private static func button(_ form: Form, _ context: Context) -> HTML {
        let hidden = form.fields.pairs.filter { $0.name != FormMark.csrf.rawValue }.html {
            "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">"
        }
        let token = context.visitor.formSecret.map(FormToken.masked) ?? ""
        return """
            <form method="post" action="\(Link(path: context.request.path))" autocomplete="off">\
            <input type="hidden" name="csrf" value="\(token)">\(hidden)
            <p class="actions"><button type="submit" class="main">\(again[context.language])</button></p></form>
            """
    }

    private static let kept = Text(
        tg: "Шакли пуркардаи шумо гум нашудааст", ru: "Заполненная вами форма не потеряна",
        en: "The form that you filled in has been kept")
    private static let copy = Text(
        tg: "Инҳо матнҳое мебошанд, ки навиштед. Онҳоро аз ин ҷо ба шакли нав нусха кунед.",
        ru: "Вот тексты, которые вы написали. Скопируйте их отсюда в новую форму.",
        en: "These are the texts that you typed. Copy them from here into a new form.")
    private static let whole = Text(
        tg: "Тугма тамоми шаклро, бо ҳар чизе ки интихоб кардаед, аз нав мефиристад.",
        ru: "Кнопка отправит всю форму ещё раз, вместе со всем, что вы выбрали.",
        en: "The button sends the whole form again, with everything that you chose.")
    private static let came = Text(
        tg: "Бо он чӣ омад", ru: "Что пришло вместе с ней", en: "What was sent with it")
    private static let doubted = Text(
        tg: "Мо намедонем, ки инро кӣ навиштааст. Агар матни худатон бошад, онро ба шакл нусха кунед.",
        ru: "Мы не знаем, кто это написал. Если это ваш текст, скопируйте его в форму.",
        en: "We do not know who wrote this. If it is your own text, copy it into the form.")
    private static let signInElsewhere = Text(
        tg: "Дар равзанаи дигар ворид шавед, баъд ба ин ҷо баргашта, аз нав фиристед.",
        ru: "Войдите в другом окне, затем вернитесь сюда и отправьте ещё раз.",
        en: "Sign in in another window, then come back here and send it again.")
    private static let again = Text(tg: "Аз нав фиристодан", ru: "Отправить ещё раз", en: "Send again")
}

extension Refusal {
    /// Whether the same request may succeed a little later.
    fileprivate var mayPass: Bool {
        switch self {
        case .signInFirst, .staleForm, .busy, .diskFull, .databaseLost, .unknownOutcome, .fault: true
        default: false
        }
    }

    fileprivate var keepsWhatWasTyped: Bool {
        if case .ruledOut = self { return true }
        return mayPass || self == .foreignForm
    }
}

extension Endpoint {
    /// Whether a refused form may be offered to be sent again. Never where it gives or takes rights or keys, where a person
    /// changes their own access, nor where nobody can undo what it lets happen.
    var isResendable: Bool {
        guard !isIrrevocable else { return false }
        return switch audience {
        case .everyone: isConfidential
        case .signedIn: false
        case .permitted(let permission): !permission.governsAccess
        }
    }
}
