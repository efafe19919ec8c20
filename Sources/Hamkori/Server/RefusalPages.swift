import Markup
import Web

extension Refusal {
    /// The page that says so in the reader's language.
    func response(_ context: Context) -> Response {
        // Programs get it in their own form (RFC 9457).
        if context.request.head.begins(with: "api") { return Problem(self).response }
        let language = context.language
        var next = Refusal.button(Link(path: "/" + language.rawValue), Refusal.home[language])
        if self == .signInFirst {
            let link = Link(Accounts.signIn, language).adding(
                query: Fields([("next", context.request.target)]).encoded())
            next = Refusal.button(link, Refusal.signIn[language])
        }
        if let words = backToPage, let page = context.nearestPage(in: language) {
            next = Refusal.button(page, words[language])
        }
        let number: HTML = self == .fault ? "<p class=\"quiet\">\(context.requestID)</p>" : .empty
        var response = Layout.response(
            Page(
                title: title[language], status: status,
                body: "\(advice(context))\(next)\(FormResubmission.html(self, context))\(number)"),
            context)
        if case .wrongMethod(let allowed) = self {
            response.headers.set("Allow", allowed.map(\.name).joined(separator: ", "))
        }
        if status == 503 { response.headers.set("Retry-After", "5") }
        return response
    }

    private func advice(_ context: Context) -> HTML {
        let language = context.language
        guard self == .tooLarge, let limit = context.endpoint?.bodyLimit else {
            return "<p>\(advice[language])</p>"
        }
        let texts = Numbers.size(limit.fields, language)
        let said =
            limit.files > 0
            ? RefusalAdvice.filesTooLarge(language, Numbers.size(limit.files, language), texts)
            : RefusalAdvice.textsTooLong(language, texts)
        let without: HTML =
            context.isForComplainants ? "<p>\(RefusalAdvice.sendWithoutFiles[language])</p>" : .empty
        return "<p>\(said)</p>\(without)"
    }

    private static func button(_ link: Link, _ words: String) -> HTML {
        "<p><a class=\"button\" href=\"\(link)\">\(words)</a></p>"
    }

    /// What leads to the page from which the form was sent; nil where that leads no further.
    private var backToPage: Text? {
        switch self {
        case .foreignForm, .tooLarge: Refusal.openForm
        case .ruledOut: Refusal.back
        default: nil
        }
    }

    private static let back = Text(
        tg: "Бозгашт ба саҳифа", ru: "Вернуться к странице", en: "Back to the page")
    private static let openForm = Text(
        tg: "Кушодани шакл дар ин ҷо", ru: "Открыть форму здесь", en: "Open the form here")
    private static let home = Text(tg: "Ба саҳифаи асосӣ", ru: "На главную", en: "Go to the home page")
    private static let signIn = Text(tg: "Вуруд", ru: "Войти", en: "Sign in")
}
