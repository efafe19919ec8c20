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
    /// The State whose recommendations are counted; nil for all.
    let country: Country?
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
        country = RecommendationNarrowing.country(counted, home: context.home)
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

    /// The name of that State, or of all.
    func countryName(_ language: Language) -> String {
        country?.name.text(language) ?? ViewTexts.allStates[language]
    }
}
