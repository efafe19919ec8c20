import Markup
import Web

/// The pages of suggestions.
enum LikenessPages {
    /// All that the queue shows.
    struct Queue {
        let country: Country
        let pairs: [LikePair]
        let total: Int
        let recommendations: [ID<Recommendation>: Recommendation]
        /// Changes of texts that are not compared yet.
        let waiting: Int
    }

    static func suggestions(_ queue: Queue, _ context: Context) -> Page {
        let language = context.language
        let items = queue.pairs.html { pair in
            guard let one = queue.recommendations[pair.one], let other = queue.recommendations[pair.other]
            else { return .empty }
            let both = ClusterPages.table(ClusterPages.inOrder([one, other]), context)
            return "<li>\(both)\(decision(pair, from: one.id, queue: queue.country, context))</li>"
        }
        let list: HTML =
            queue.pairs.isEmpty
            ? "<p class=\"empty\">\(ClusterTexts.noSuggestions[language])</p>"
            : "<ol class=\"history\">\(items)</ol>"
        return Page(
            title: ClusterTexts.suggestions[language], section: .recommendations,
            path: [
                (RecommendationTexts.title[language], context.link(Recommendations.list)),
                (ClusterTexts.title[language], context.link(Clusters.list)),
            ],
            body: """
                <p>\(ClusterTexts.suggestionsIntroduction[language])</p>\(waiting(queue.waiting, context))
                <p role="status"><b>\(queue.country.name.text(language))</b> · \(ClusterTexts.open(queue.total, language))</p>
                \(list)
                """)
    }

    /// What is not compared yet, and the button that compares it.
    private static func waiting(_ number: Int, _ context: Context) -> HTML {
        guard number > 0 else { return .empty }
        let form = context.form(
            to: context.link(Clusters.compare), FormState(), button: ClusterTexts.compare)
        return "<div class=\"notice\"><p>\(ClusterTexts.waiting(number, context.language))</p>\(form)</div>"
    }

    /// How alike they are, and the two buttons. `queue` is the State whose queue is shown; nil on the page of one.
    private static func decision(
        _ pair: LikePair, from one: ID<Recommendation>, queue: Country?, _ context: Context
    ) -> HTML {
        let other = pair.one == one ? pair.other : pair.one
        let back: HTML =
            queue.map { "<input type=\"hidden\" name=\"queue\" value=\"\($0.code)\">" } ?? .empty
        return """
            <p class="quiet">\(ClusterTexts.alike(context.language, String(pair.score / 10)))</p>
            <div class="columns">
            \(context.form(to: context.link(Clusters.accept, (one, other)), FormState(), button: ClusterTexts.accept, back))
            \(context.form(to: context.link(Clusters.refuse, (one, other)), FormState(), button: ClusterTexts.refuse, isQuiet: true, back))
            </div>
            """
    }

    /// All that the page of what is like one recommendation shows.
    struct Similar {
        let recommendation: Recommendation
        let pairs: [LikePair]
        let cluster: Cluster?
        let recommendations: [ID<Recommendation>: Recommendation]
        let waiting: Int
        let state: FormState
    }

    static func similar(_ similar: Similar, _ context: Context) -> Page {
        let language = context.language
        let (id, known) = (similar.recommendation.id, similar.recommendation)
        let items = similar.pairs.html { pair in
            guard let other = similar.recommendations[pair.one == id ? pair.other : pair.one] else {
                return .empty
            }
            return
                "<li>\(ClusterPages.table([other], context))\(decision(pair, from: id, queue: nil, context))</li>"
        }
        let list: HTML =
            similar.pairs.isEmpty
            ? "<p class=\"empty\">\(ClusterTexts.noSuggestions[language])</p>"
            : "<ol class=\"history\">\(items)</ol>"
        let form = context.form(
            to: context.link(Clusters.join, id), similar.state, button: ClusterTexts.join,
            FormFields(similar.state, context).line("number", ClusterTexts.byNumber, .number))
        return Page(
            title: ClusterTexts.inCluster[language], status: similar.state.status, section: .recommendations,
            path: [
                (RecommendationTexts.title[language], context.link(Recommendations.list)),
                (known.title.text(language), context.link(Recommendations.show, id)),
            ],
            body: """
                <blockquote class="lines">\(known.text.html(language))</blockquote>\(together(similar, context))
                <section><h2>\(ClusterTexts.suggestions[language])</h2>\(waiting(similar.waiting, context))\(list)</section>
                <section><h2>\(ClusterTexts.join[language])</h2>\(form)
                <p><a href="\(context.link(Clusters.suggestions))">\(ClusterTexts.toSuggestions[language])</a></p></section>
                """)
    }

    private static func together(_ similar: Similar, _ context: Context) -> HTML {
        guard let cluster = similar.cluster, cluster.members.count > 1 else { return .empty }
        let members = ClusterPages.inOrder(cluster.members.compactMap { similar.recommendations[$0] })
        return """
            \(ClusterPages.table(members.filter { $0.id != similar.recommendation.id }, context))
            <p><a href="\(context.link(Clusters.show, cluster.id))">\(ClusterTexts.whole[context.language])</a></p>
            """
    }
}
