import Markup
import Storage
import Web

/// A view over the tracker, such as the matrix, linked beside the others from each of them.
struct TrackerView: Addition {
    let name: Text
    let route: Route<Void>
}

/// The way from one view to the other, and what narrows the list.
enum TrackerViews {
    /// The views over the tracker, the one that is open marked. They keep the State that is looked at.
    static func nav(_ context: Context) -> HTML {
        let language = context.language
        let country = context.query["country"].flatMap { $0.isEmpty ? nil : $0 }
        let query = country.map { Fields([(name: "country", value: $0)]).encoded() } ?? ""
        let views = context.application.features.additions(TrackerView.self)
        let links = views.html { view in
            let link = context.link(view.route)
            let isHere = context.request.path == link.address
            return isHere
                ? "<a href=\"\(link.adding(query: query))\" aria-current=\"page\">\(view.name[language])</a>"
                : "<a href=\"\(link.adding(query: query))\">\(view.name[language])</a>"
        }
        return "<nav class=\"views\" aria-label=\"\(ViewTexts.views[language])\">\(links)</nav>"
    }

    /// What the list is narrowed by that it has no field for, in the reader's words; each can be taken out.
    static func narrowing(_ request: ListRequest, _ context: Context, in scope: Scope) throws
        -> HTML
    {
        let set = Dimension.allCases.filter { !Dimension.facets.contains($0) }.compactMap { dimension in
            request.filter(dimension.rawValue).map { (dimension, $0) }
        }
        guard !set.isEmpty else { return .empty }
        let language = context.language
        let names = try DimensionNames(set.map { ($0.0, [$0.1]) }, language, in: scope)
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
}
