import Storage
import Web

/// A topic that an import brought and no term names yet.
struct UnnamedTopic: Sendable, Equatable {
    let taxonomy: Taxonomy
    let topic: String
    /// How many recommendations bear it.
    let count: Int
}

/// Records that bear topics by their words.
struct TopicSource: Addition {
    /// The topics that no term names.
    let unnamed: @Sendable (Scope) throws -> [UnnamedTopic]
}

/// The taxonomies as lists, and what is without a name in them.
enum TaxonomyActions {
    static func overview(_ context: Context) throws -> Response {
        let (sizes, unnamed) = try context.read {
            (
                try TaxonomyStore.sizes(in: $0),
                try unnamedTopics(context, in: $0)
            )
        }
        return context.page(TaxonomyPages.overview(sizes, unnamed, context))
    }

    private static func unnamedTopics(_ context: Context, in scope: Scope) throws
        -> [UnnamedTopic]
    {
        try context.application.features.additions(TopicSource.self).flatMap {
            try $0.unnamed(scope)
        }
    }

    static func list(_ taxonomy: Taxonomy, _ context: Context) throws -> Response {
        let request = ListRequest(context)
        let page = try context.read {
            try TaxonomyStore.list(request, taxonomy, in: $0)
        }
        return try TaxonomyPages.list(taxonomy, request: request, page: page, context).response(context)
    }

    static func unnamed(_ context: Context) throws -> Response {
        let request = ListRequest(context)
        let topics = try context.read {
            try unnamedTopics(context, in: $0)
        }
        return try TaxonomyPages.unnamed(request, ListPage(request, of: topics), context).response(context)
    }
}
