import Markup
import Storage
import Web

/// The pages of clusters, and their part of a recommendation's page.
enum ClusterPages {
    /// A cluster as the list shows it.
    struct Listed: Sendable {
        let cluster: Cluster
        /// The years in which it was asked.
        let years: String

        static func all(_ clusters: [Cluster], in scope: Scope) throws -> [Listed] {
            let members = try RecommendationStore.all(clusters.flatMap(\.members), in: scope)
            return clusters.map { cluster in
                Listed(
                    cluster: cluster, years: ClusterPages.years(cluster.members.compactMap { members[$0] }))
            }
        }
    }

    static func list(
        _ request: ListRequest, _ page: ListPage<Listed>, _ context: Context
    ) -> ListView<Listed> {
        let language = context.language
        let queue: HTML =
            context.visitor.may(.manageClusters)
            ? "<p><a href=\"\(context.link(Clusters.suggestions))\">\(ClusterTexts.suggestions[language])</a></p>"
            : .empty
        return ListView(
            title: ClusterTexts.title, section: .recommendations,
            path: [(RecommendationTexts.title[language], context.link(Recommendations.list))],
            introduction: "<p>\(ClusterTexts.introduction[language])</p>\(queue)",
            columns: [
                Column(
                    name: "number", heading: Words.number, isSortable: true,
                    text: { String($0.cluster.number) }),
                Column(
                    name: "title", heading: ClusterTexts.name, text: { $0.cluster.title.text(language) },
                    cell: {
                        """
                        <a href="\(context.link(Clusters.show, $0.cluster.id))">\($0.cluster.title.html(language))</a>
                        """
                    }),
                Column(
                    name: "state", heading: ClusterTexts.state,
                    text: { $0.cluster.country.name.text(language) }),
                Column(
                    name: "size", heading: ClusterTexts.size, text: { String($0.cluster.members.count) }),
                Column(name: "years", heading: ClusterTexts.years, text: { $0.years }),
            ],
            emptiness: ClusterTexts.none, request: request, page: page)
    }

    /// The years in which it was asked, each once.
    static func years(_ recommendations: [Recommendation]) -> String {
        Set(recommendations.compactMap(\.adoptedOn?.year)).sorted().map(String.init).joined(separator: ", ")
    }

    /// The years in a sentence, where the same was asked again.
    private static func asked(_ members: [Recommendation], _ language: Language) -> HTML {
        let years = years(members)
        return years.contains(",") ? "<p>\(ClusterTexts.asked(language, years))</p>" : .empty
    }

    /// The cluster on a recommendation's page: what else asks for the same, oldest first.
    static func section(_ record: RecordReference, _ context: Context, in scope: Scope) throws -> HTML {
        guard let id = ID<Recommendation>(record.id) else { return .empty }
        let language = context.language
        let cluster = try ClusterStore.cluster(of: id, in: scope).flatMap {
            $0.members.count > 1 ? $0 : nil
        }
        var look = HTML.empty
        if context.visitor.may(.manageClusters) {
            look =
                "<p><a href=\"\(context.link(Clusters.similar, id))\">\(ClusterTexts.look[language])</a></p>"
        }
        guard let cluster else {
            guard !look.isEmpty else { return .empty }
            return "<section><h2>\(ClusterTexts.inCluster[language])</h2>\(look)</section>"
        }
        let members = inOrder(Array(try RecommendationStore.all(cluster.members, in: scope).values))
        return """
            <section><h2>\(ClusterTexts.inCluster[language])</h2>
            \(asked(members, language))
            \(table(members.filter { $0.id != id }, context))
            <p><a href="\(context.link(Clusters.show, cluster.id))">\(ClusterTexts.whole[language])</a></p>\(look)</section>
            """
    }

    /// As they were asked.
    static func inOrder(_ recommendations: [Recommendation]) -> [Recommendation] {
        recommendations.sorted { $0.isEarlier(than: $1) }
    }

    /// Recommendations with year, source and the State's position; `last` adds a cell to each row.
    static func table(
        _ recommendations: [Recommendation], _ context: Context, last: ((Recommendation) -> HTML)? = nil
    ) -> HTML {
        let language = context.language
        let head = [
            ClusterTexts.year, ClusterTexts.source, ClusterTexts.recommendation, ClusterTexts.position,
        ].html { "<th scope=\"col\">\($0[language])</th>" }
        let rows = recommendations.html { one in
            let session = one.origin.session
            let source = one.source.name[language] + (session.isEmpty ? "" : ", \(session)")
            let end: HTML = last.map { "<td>\($0(one))</td>" } ?? .empty
            return """
                <tr><td data-label="\(ClusterTexts.year[language])">\(one.adoptedOn.map { String($0.year) } ?? "–")</td>\
                <td data-label="\(ClusterTexts.source[language])">\(source)</td>\
                <td data-label="\(ClusterTexts.recommendation[language])">\
                <a href="\(context.link(Recommendations.show, one.id))">\(one.number). \(one.text.html(language))</a></td>\
                <td data-label="\(ClusterTexts.position[language])">\(position(one, language))</td>\(end)</tr>
                """
        }
        let more: HTML = last == nil ? .empty : "<td></td>"
        return "<table class=\"list\"><thead><tr>\(head)\(more)</tr></thead><tbody>\(rows)</tbody></table>"
    }

    /// What the State said: to the UN its position, in the dialogue its answer.
    private static func position(_ recommendation: Recommendation, _ language: Language) -> HTML {
        guard recommendation.origin.key != nil else {
            return RecommendationPages.badge(recommendation.dialogue, language)
        }
        return HTML(
            text: (recommendation.origin.position?.name ?? RecommendationTexts.noPosition)[language])
    }

    /// All that the page of a cluster shows.
    struct Shown {
        let cluster: Cluster
        let recommendations: [ID<Recommendation>: Recommendation]
        let maker: Wording
        let history: HTML
        let state: FormState
    }

    static func show(_ shown: Shown, _ context: Context) -> Page {
        let language = context.language
        let cluster = shown.cluster
        let members = inOrder(cluster.members.compactMap { shown.recommendations[$0] })
        let mayManage = context.visitor.may(.manageClusters)
        let leave: (Recommendation) -> HTML = { member in
            context.form(
                to: context.link(Clusters.leave, (cluster.id, member.id)), FormState(),
                button: ClusterTexts.leave, isQuiet: true)
        }
        var edit = HTML.empty
        if mayManage {
            let link = context.link(Clusters.edit, cluster.id)
            edit = "<p><a href=\"\(link)\">\(ClusterTexts.rename[language])</a></p>"
        }
        let fault: HTML =
            shown.state.faults["members"].map {
                "<p class=\"notice wrong\" role=\"alert\">\($0[language])</p>"
            }
            ?? .empty
        return Page(
            title: cluster.title.text(language), status: shown.state.status, section: .recommendations,
            path: [
                (RecommendationTexts.title[language], context.link(Recommendations.list)),
                (ClusterTexts.title[language], context.link(Clusters.list)),
            ],
            kicker: ClusterTexts.cluster(language, String(cluster.number)),
            body: """
                \(fault)\(asked(members, language))
                \(Facts.html([
                    (ClusterTexts.state, cluster.country.name.text(language)),
                    (ClusterTexts.madeBy, shown.maker.text(language)),
                ], language))\(edit)
                \(table(members, context, last: mayManage ? leave : nil))
                \(former(shown, context))\(shown.history)
                """)
    }

    /// Who was taken out, with the way back.
    private static func former(_ shown: Shown, _ context: Context) -> HTML {
        let former = inOrder(shown.cluster.former.compactMap { shown.recommendations[$0] })
        guard context.visitor.may(.manageClusters), !former.isEmpty else { return .empty }
        let back: (Recommendation) -> HTML = { member in
            context.form(
                to: context.link(Clusters.rejoin, (shown.cluster.id, member.id)), FormState(),
                button: ClusterTexts.back, isQuiet: true)
        }
        return """
            <section id="members"><h2>\(ClusterTexts.former[context.language])</h2>\
            \(table(former, context, last: back))</section>
            """
    }

    static func form(
        _ cluster: Cluster, _ form: RecordForm<Cluster.Draft>, _ context: Context
    ) -> Page {
        let language = context.language
        return Page(
            title: ClusterTexts.rename[language], status: form.status, section: .recommendations,
            path: [
                (ClusterTexts.title[language], context.link(Clusters.list)),
                (cluster.title.text(language), context.link(Clusters.show, cluster.id)),
            ],
            body: form.html(to: context.link(Clusters.update, cluster.id), button: Words.save))
    }
}
