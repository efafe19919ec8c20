/// Site.
enum Site {
    static let feature = Feature("Site")
}
