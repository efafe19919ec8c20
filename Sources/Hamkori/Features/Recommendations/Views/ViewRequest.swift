import Markup
import Storage
import Web

/// What a reader asks of a view: the dimensions that it counts by, and what it is narrowed by, as the list is.
struct ViewRequest: Sendable {
    /// What views can be narrowed by, by name.
    static let parameters = Dimension.allCases.map(\.rawValue) + ["q", "topic"]

    /// What the view is narrowed by, without the dimensions that it counts by.
    let kept: [(name: String, value: String)]
    /// The list whose recommendations are counted.
    let counted: ListRequest
    /// From 1.
    let page: Int
    let format: ListRequest.Format

    init(_ dimensions: [Dimension], _ context: Context) {
        let own = Set(dimensions.map(\.rawValue))
        let known = Set(ViewRequest.parameters).subtracting(own)
        kept = context.query.pairs.filter { known.contains($0.name) && !$0.value.isEmpty }
        var fields = Fields(kept)
        // Counted by State, all of them are counted.
        if own.contains(Dimension.country.rawValue) { fields.add("country", "all") }
        counted = ListRequest(query: fields)
        let asked = ListRequest(context)
        page = asked.page
        format = asked.format
    }

    /// The list that a count opens.
    func list(_ words: [(Dimension, String)], _ context: Context) -> Link {
        let fields = Fields(kept + words.map { (name: $0.0.rawValue, value: $0.1) })
        return context.link(Recommendations.list).adding(query: fields.encoded())
    }

    /// A count that opens its list.
    func count(_ count: Int, _ words: [(Dimension, String)], _ context: Context) -> HTML {
        guard count > 0 else { return "<span class=\"quiet\">0</span>" }
        return "<a href=\"\(list(words, context))\">\(Numbers.text(count, context.language))</a>"
    }

    /// The word of the State whose recommendations are counted, or `all`.
    var country: String { RecommendationNarrowing.country(counted)?.code ?? "all" }

    /// The name of that State, or of all.
    func countryName(_ language: Language) -> String {
        Country(known: country)?.name.text(language) ?? ViewTexts.allStates[language]
    }
}

/// What the views have in common: the way from one to the other, and the form that sets them.
enum RecommendationViews {
    private static var all: [(route: Route<Void>, name: Text)] {
        [
            (Recommendations.list, ViewTexts.list), (Recommendations.matrix, ViewTexts.matrix),
            (Recommendations.goals, ViewTexts.goals), (Recommendations.timeline, ViewTexts.timeline),
            (Reporting.list, ReportingTexts.title), (TrackerReports.choose, TrackerReportTexts.title),
        ]
    }

    /// The views over the tracker, the one that is open marked. They keep the State that is looked at.
    static func nav(_ context: Context) -> HTML {
        let language = context.language
        let country = context.query["country"].flatMap { $0.isEmpty ? nil : $0 }
        let query = country.map { Fields([(name: "country", value: $0)]).encoded() } ?? ""
        let links = all.html { view in
            let link = context.link(view.route)
            let isHere = context.request.path == link.address
            return isHere
                ? "<a href=\"\(link.adding(query: query))\" aria-current=\"page\">\(view.name[language])</a>"
                : "<a href=\"\(link.adding(query: query))\">\(view.name[language])</a>"
        }
        return "<nav class=\"views\" aria-label=\"\(ViewTexts.views[language])\">\(links)</nav>"
    }

    /// What the list is narrowed by that it has no field for, in the reader's words; each can be taken out.
    static func narrowing(_ request: ListRequest, _ context: Context, _ transaction: Transaction) throws
        -> HTML
    {
        let set = Dimension.allCases.filter { !Dimension.facets.contains($0) }.compactMap { dimension in
            request.filter(dimension.rawValue).map { (dimension, $0) }
        }
        guard !set.isEmpty else { return .empty }
        let language = context.language
        let names = try DimensionNames(
            set.map { ($0.0, [$0.1]) }, language, of: context.institution, in: transaction)
        let chips = set.html { dimension, word in
            let name =
                dimension == .country && word == "all"
                ? ViewTexts.allStates[language] : names.name(dimension, word)
            let without = Link(path: context.request.path).adding(
                query: request.changing([(dimension.rawValue, nil), ("page", nil)]))
            return """
                <li>\(dimension.name[language]): <b>\(name)</b> \
                <a href="\(without)">\(ViewTexts.takeOut[language])</a></li>
                """
        }
        return "<ul class=\"chips\" aria-label=\"\(ViewTexts.narrowedBy[language])\">\(chips)</ul>"
    }

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
    static func country(_ countries: [Country], _ request: ViewRequest, _ language: Language) -> Choice {
        let known = countries.contains(.tajikistan) ? countries : [.tajikistan] + countries
        let names = known.map { (value: $0.code, text: $0.name.text(language)) }
            .sorted { language.alphabetical($0.text) < language.alphabetical($1.text) }
        return Choice(
            name: "country", label: ViewTexts.country,
            options: names + [("all", ViewTexts.allStates[language])], chosen: request.country)
    }

    /// The trail to a view.
    static func path(_ context: Context) -> [(title: String, link: Link)] {
        [(RecommendationTexts.title[context.language], context.link(Recommendations.list))]
    }
}
