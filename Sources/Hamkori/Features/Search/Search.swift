/// The search over everything public.
enum Search {
    static let feature = Feature("Search", migrations: SearchStore.migrations)
}
