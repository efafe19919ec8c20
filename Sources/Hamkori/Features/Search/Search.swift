/// Search.
enum Search {
    static let feature = Feature("Search")
}
