import Markup
import Web

extension RecommendationViews {
    /// A select of a view's form.
    struct Choice {
        let name: String
        let label: Text
        let options: [(value: String, text: String)]
        let chosen: String
    }

    /// The form that sets a view; what it was narrowed by elsewhere stays.
    static func form(_ choices: [Choice], _ request: ViewRequest, _ context: Context) -> HTML {
        let language = context.language
        let selects = choices.html { choice in
            let options = choice.options.html {
                "<option value=\"\($0.value)\" \(.flag("selected", $0.value == choice.chosen))>\($0.text)</option>"
            }
            return """
                <div class="field"><label for="\(choice.name)">\(choice.label[language])</label>\
                <select id="\(choice.name)" name="\(choice.name)">\(options)</select></div>
                """
        }
        let kept = request.kept.filter { pair in !choices.contains { $0.name == pair.name } }
        let hidden = kept.html { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" }
        let reset: HTML =
            kept.isEmpty
            ? .empty
            : " <a href=\"\(Link(path: context.request.path))\">\(ViewTexts.reset[language])</a>"
        return """
            <form class="narrow" method="get">\(hidden)\(selects)\
            <p class="actions"><button type="submit">\(ViewTexts.show[language])</button>\(reset)</p></form>
            """
    }

    /// The select of the State: those that are in the tracker, the institution's own, and all.
    static func country(_ countries: [Country], _ request: ViewRequest, _ context: Context) -> Choice {
        let known = countries.contains(context.home) ? countries : [context.home] + countries
        let language = context.language
        let names = known.map { (value: $0.code, text: $0.name.text(language)) }
            .sorted { language.alphabetical($0.text) < language.alphabetical($1.text) }
        return Choice(
            name: "country", label: ViewTexts.country,
            options: names + [("all", ViewTexts.allStates[language])], chosen: request.country?.code ?? "all")
    }

    /// The trail to a view.
    static func path(_ context: Context) -> [(title: String, link: Link)] {
        [(RecommendationTexts.title[context.language], context.link(Recommendations.list))]
    }
}
