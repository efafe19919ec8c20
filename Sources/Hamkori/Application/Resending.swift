import Markup
import Web

/// What somebody typed into a form that could not be taken just now: it stands on the refusal's page, and one button
/// sends it again. Nothing that a person wrote is lost because a disk was full or a session had ended.
enum Resending {
    /// Fields that no page repeats.
    private static let secrets: Set<String> = ["password", "current", "old", "recovery", "code", "csrf"]

    /// The form with everything that was sent; empty where there was none, or where it held a secret or a file.
    static func html(_ refusal: Refusal, _ context: Context) -> HTML {
        // A form that another site sent is not offered with a token of ours.
        guard refusal.mayPass, context.request.method == .post,
            context.request.head.headers["Sec-Fetch-Site"] != "cross-site",
            let form = try? context.request.form(),
            !form.fields.pairs.contains(where: { $0.name != "csrf" && secrets.contains($0.name) })
        else { return .empty }
        let sent = form.fields.pairs.filter { !secrets.contains($0.name) }
        let texts = sent.filter { $0.value.count > 40 }.html {
            "<blockquote class=\"lines\">\($0.value)</blockquote>"
        }
        let hidden = sent.html { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" }
        let token = context.visitor.formSecret.map(FormToken.masked) ?? ""
        let language = context.language
        let advice: HTML = refusal == .signInFirst ? "<p>\(signInElsewhere[language])</p>" : .empty
        return """
            <section><h2>\(kept[language])</h2>\(advice)\(texts)
            <form method="post" action="\(Link(path: context.request.path))">\
            <input type="hidden" name="csrf" value="\(token)">\(hidden)
            <p class="actions"><button type="submit" class="main">\(again[language])</button></p></form></section>
            """
    }

    private static let kept = Text(
        tg: "Навиштаи шумо гум нашудааст", ru: "Написанное вами не потеряно", en: "What you wrote is not lost"
    )
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
        case .signInFirst, .staleForm, .busy, .diskFull, .databaseLost, .fault: true
        default: false
        }
    }
}
