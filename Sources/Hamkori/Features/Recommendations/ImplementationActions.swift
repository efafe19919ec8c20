import Markup
import Web

/// What each side says of a recommendation's implementation: the State reports, the Commissioner and civil society
/// assess, and none of them overwrites another.
enum ImplementationActions {
    static func say(_ reporter: Reporter, _ id: ID<Recommendation>, _ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let state: ImplementationState? = reader.choice("state")
        let text = reader.wording("text", limit: 8_000)
        guard reader.isValid, let state else {
            return try RecommendationActions.page(id, reader.state, context)
        }
        let link = context.link(Recommendations.show, id)
        do {
            try context.write(
                doing: Deed(.recommendationReported, RecordReference(.recommendation, id)),
                submission: reader.submission(leadingTo: link)
            ) {
                try RecommendationDeeds.assess(
                    state, by: reporter, for: context.visitor.person?.organisation, of: id, reason: text,
                    in: $0)
            }
            return context.redirect(to: link)
        } catch RecommendationFault.assessesItself {
            reader.refuse("state", FollowUpTexts.itself)
            return try RecommendationActions.page(id, reader.state, context)
        } catch RecommendationFault.noSuch {
            throw Refusal.notFound
        }
    }

    /// The form of what this visitor may say; empty for who may say nothing.
    static func form(_ recommendation: Recommendation, _ state: FormState, _ context: Context) -> HTML {
        let all: [(permission: Permission, title: Text, route: Route<ID<Recommendation>>)] = [
            (.reportProgress, FollowUpTexts.report, Recommendations.report),
            (.assessAsInstitution, FollowUpTexts.assess, Recommendations.assess),
            (.assessAsCivilSociety, FollowUpTexts.assess, Recommendations.assessAsCivilSociety),
        ]
        guard let mine = all.first(where: { context.visitor.may($0.permission) }) else { return .empty }
        let fields = FormFields(state, context)
        let form = context.form(
            to: context.link(mine.route, recommendation.id), state, button: mine.title,
            """
            \(fields.select("state", FollowUpTexts.state, { (state: ImplementationState) in state.name }))
            \(fields.wording("text", FollowUpTexts.text, rows: 4))
            """)
        return "<section><h2>\(mine.title[context.language])</h2>\(form)</section>"
    }
}
