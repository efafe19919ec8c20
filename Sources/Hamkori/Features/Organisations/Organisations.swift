/// Organisations.
enum Organisations {
    static let feature = Feature("Organisations")
}
