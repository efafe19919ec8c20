import Web

/// Taxonomies: the lists of words by which recommendations are sorted, named in every language, as data.
enum Taxonomies {
    static let overview = Route(.get, "taxonomies")
    static let unnamed = Route(.get, "taxonomies", "unnamed")
    static let list = Route(.get, "taxonomies", Taxonomy.self)
    static let create = Route(.get, "taxonomies", Taxonomy.self, "new")
    static let insert = Route(.post, "taxonomies", Taxonomy.self, "new")
    static let show = Route(.get, "terms", ID<Term>.self)
    static let edit = Route(.get, "terms", ID<Term>.self, "edit")
    static let update = Route(.post, "terms", ID<Term>.self, "edit")
    static let retire = Route(.post, "terms", ID<Term>.self, "retire")
    static let restore = Route(.post, "terms", ID<Term>.self, "restore")

    static let feature = Feature(
        "Taxonomies",
        endpoints: [
            .page(overview, for: .permitted(.administerTaxonomies), TaxonomyActions.overview),
            .page(unnamed, for: .permitted(.administerTaxonomies), TaxonomyActions.unnamed),
            .page(list, for: .permitted(.administerTaxonomies), TaxonomyActions.list),
            .page(create, for: .permitted(.administerTaxonomies), TermActions.create),
            .form(insert, for: .permitted(.administerTaxonomies), TermActions.insert),
            .page(show, for: .permitted(.administerTaxonomies), TermActions.show),
            .page(edit, for: .permitted(.administerTaxonomies), TermActions.edit),
            .form(update, for: .permitted(.administerTaxonomies), TermActions.update),
            .form(retire, for: .permitted(.administerTaxonomies)) { id, context in
                try TermActions.setRetired(true, id, context)
            },
            .form(restore, for: .permitted(.administerTaxonomies)) { id, context in
                try TermActions.setRetired(false, id, context)
            },
        ],
        migrations: TaxonomyStore.migrations, records: [TaxonomyRecords.source],
        deeds: [.taxonomiesSupplied, .termAdded, .termChanged, .termRetired, .termRestored],
        startup: [TaxonomyDeeds.supply],
        adding: [
            WorkspaceTask(.administerTaxonomies, TaxonomyTexts.title, at: 310, Taxonomies.overview)
        ])
}

extension Permission {
    /// Names topics, goals and mechanisms in every language.
    static let administerTaxonomies = Permission("administerTaxonomies", of: [.administrator])
}
