import Markup
import Web

/// The page of a recommendation, and the correction of its text.
extension RecommendationPages {
    /// All that the page of a recommendation shows.
    struct Shown {
        let recommendation: Recommendation
        let versions: [RecommendationVersion]
        let changes: [StateChange]
        let supporting: [ID<Organisation>]
        let asks: [Ask]
        let positions: [PositionTaken]
        let topics: [(taxonomy: Taxonomy, topic: String)]
        let terms: TaxonomyNames
        let names: Names
        /// What other features add: who is responsible, what each side says.
        let added: HTML
        let trail: HTML
    }

    static func show(_ shown: Shown, _ context: Context) -> Page {
        let language = context.language
        let recommendation = shown.recommendation
        return Page(
            title: recommendation.title.text(language), section: .recommendations,
            path: [(RecommendationTexts.title[language], context.link(Recommendations.list))],
            kicker: RecommendationTexts.recommendation(language, String(recommendation.number)),
            alternatives: [
                (
                    "application/json", "JSON",
                    Link(
                        door: API.record,
                        (
                            ResourceName(RecommendationRecords.resource.name),
                            RecordWord(recommendation.id.text)
                        ))
                )
            ],
            body: """
                <blockquote class="lines adopted">\(recommendation.text.html(language))</blockquote>
                <p>\(badges(recommendation, language))</p>
                \(facts(shown, language))\(asks(shown.asks, language))\(positions(shown, language))
                \(actions(recommendation, context))\(shown.added)
                \(DissentPages.html(recommendation.dissent, shown.names, language))
                \(steps(shown.changes, context))\(versions(shown.versions, language))\(shown.trail)
                """)
    }

    private static func badges(_ recommendation: Recommendation, _ language: Language) -> HTML {
        // The State's own promise is its position.
        var all: HTML =
            recommendation.kind == .pledge
            ? Badge.html(recommendation.kind.name, .underway, language) : badge(recommendation, language)
        if recommendation.publication != .public {
            all += " \(Badge.html(recommendation.publication.name, .partly, language))"
        }
        if recommendation.origin.withdrawnOn != nil {
            all += " \(Badge.html(RecommendationTexts.withdrawnAtSource, .bad, language))"
        }
        return all
    }

    /// What this reader may do with the text itself; the forms stand on pages of their own.
    private static func actions(_ recommendation: Recommendation, _ context: Context) -> HTML {
        let id = recommendation.id
        var links: [(Text, Link)] = []
        if context.visitor.may(.publish), recommendation.publication != .public {
            links.append((RecommendationTexts.publish, context.link(Recommendations.publication, id)))
        }
        if context.visitor.may(.correctRecommendations) {
            if recommendation.isOurs {
                links.append((RecommendationTexts.correct, context.link(Recommendations.correct, id)))
            }
            links.append((AskTexts.split, context.link(Recommendations.asks, id)))
            links.append((PositionTexts.add, context.link(Recommendations.position, id)))
        }
        guard !links.isEmpty else { return .empty }
        let all = links.html { "<a href=\"\($0.1)\">\($0.0[context.language])</a> " }
        return "<p class=\"actions\">\(all)</p>"
    }

    private static func facts(_ shown: Shown, _ language: Language) -> HTML {
        let recommendation = shown.recommendation
        return Facts.html(
            [
                (RecommendationTexts.addressee, addressee(recommendation, shown.names).text(language)),
                (
                    Words.supporting,
                    shown.supporting.map { shown.names[$0].text(language) }.joined(separator: ", ")
                ),
                (Words.theme, recommendation.theme?.name[language] ?? ""),
                (RecommendationTexts.source, recommendation.source.name[language]),
                (
                    recommendation.adoptedOn?.day == nil
                        ? RecommendationTexts.adoptedIn : RecommendationTexts.adopted,
                    recommendation.adoptedOn.map { Dates.text($0, language) } ?? ""
                ),
                (
                    Words.sdgTargets,
                    recommendation.sdg.map { shown.terms.goal($0, language) }.joined(separator: ", ")
                ),
            ] + origin(shown, language), language)
    }

    /// What only recommendations of the UN have.
    private static func origin(_ shown: Shown, _ language: Language) -> [(Text, String)] {
        let origin = shown.recommendation.origin
        guard origin.key != nil else { return [] }
        let place = [origin.symbol, origin.paragraph].filter { !$0.isEmpty }.joined(separator: ", § ")
        let topics = Taxonomy.ofTopics.map { taxonomy in
            (
                taxonomy.name,
                shown.topics.filter { $0.taxonomy == taxonomy }
                    .map { shown.terms.name(taxonomy, $0.topic, language) }.joined(separator: "; ")
            )
        }
        return [
            (RecommendationTexts.recommenders, states(origin.recommenders, language)),
            (RecommendationTexts.session, origin.session), (RecommendationTexts.document, place),
            (
                RecommendationTexts.action,
                origin.action.map { "\($0) / 5: \(shown.terms.name(.action, String($0), language))" } ?? ""
            ),
            (RecommendationTexts.body, origin.body),
            (
                RecommendationTexts.withdrawnAtSource,
                origin.withdrawnOn.map { Dates.text($0, language) } ?? ""
            ),
        ] + topics
    }

    private static func states(_ codes: [String], _ language: Language) -> String {
        codes.map { Country(known: $0)?.name.text(language) ?? $0 }.joined(separator: ", ")
    }

    private static func asks(_ asks: [Ask], _ language: Language) -> HTML {
        guard !asks.isEmpty else { return .empty }
        let rows = asks.html { ask in
            """
            <li id="ask-\(ask.number)"><p><b>\(ask.name)</b> \(ask.text.html(language))</p>\
            \(ask.recommenders.isEmpty ? HTML.empty : "<p class=\"quiet\">\(states(ask.recommenders, language))</p>")</li>
            """
        }
        return
            "<section><h2>\(RecommendationTexts.asks[language])</h2><ul class=\"history\">\(rows)</ul></section>"
    }

    private static func positions(_ shown: Shown, _ language: Language) -> HTML {
        guard !shown.positions.isEmpty else { return .empty }
        let rows = shown.positions.html { taken in
            let name = shown.terms.name(.position, taken.position.rawValue, language)
            let place = [taken.symbol, taken.paragraph].filter { !$0.isEmpty }.joined(separator: ", § ")
            let when = taken.date.map { Dates.text($0, language) } ?? ""
            let words: HTML =
                taken.words.isEmpty ? .empty : "<p class=\"lines\">\(taken.words.html(language))</p>"
            return """
                <li><b>\(name)</b> \
                <span class="quiet">\([when, place].filter { !$0.isEmpty }.joined(separator: " · "))</span>\(words)</li>
                """
        }
        return
            "<section><h2>\(RecommendationTexts.position[language])</h2><ol class=\"history\">\(rows)</ol></section>"
    }

    private static func steps(_ changes: [StateChange], _ context: Context) -> HTML {
        guard !changes.isEmpty else { return .empty }
        let language = context.language
        let rows = changes.html { change in
            let state =
                change.axis == "dialogue"
                ? DialogueState(rawValue: change.state)?.name
                : ImplementationState(rawValue: change.state)?.name
            let axis = ImplementationVoice(rawValue: change.axis)?.name ?? RecommendationTexts.dialogue
            let who = context.visitor.mayReadNames ? change.who.text(language) : ""
            return """
                <li><span class="quiet">\(Dates.text(change.at, language)) · \(axis[language]) \(who)</span> \
                <b>\(state?[language] ?? change.state)</b> \(change.reason.html(language))</li>
                """
        }
        return
            "<section><h2>\(RecommendationTexts.changes[language])</h2><ol class=\"history\">\(rows)</ol></section>"
    }

    private static func versions(_ versions: [RecommendationVersion], _ language: Language) -> HTML {
        guard versions.count > 1 else { return .empty }
        let rows = versions.reversed().html { version in
            """
            <li><b>\(RecommendationTexts.version(language, String(version.number)))</b> \
            <span class="quiet">\(Dates.text(version.at, language))</span> \(version.reason.html(language))\
            <p class="lines">\(version.text.html(language))</p></li>
            """
        }
        return
            "<section><h2>\(RecommendationTexts.versions[language])</h2><ol class=\"history\">\(rows)</ol></section>"
    }

    static func form(_ recommendation: Recommendation, _ state: FormState, _ context: Context) -> Page {
        let language = context.language
        let fields = FormFields(state, context)
        return Page(
            title: RecommendationTexts.correct[language], status: state.status, section: .recommendations,
            path: [
                (RecommendationTexts.title[language], context.link(Recommendations.list)),
                (recommendation.title.text(language), context.link(Recommendations.show, recommendation.id)),
            ],
            body: context.form(
                to: context.link(Recommendations.update, recommendation.id), state, button: Words.save,
                """
                \(fields.wording("text", Words.recommendationText, hint: RecommendationTexts.correctHint, rows: 5))
                \(fields.wording("reason", RecommendationTexts.reason, rows: 2))
                """))
    }
}
