/// Seminars.
enum Seminars {
    static let feature = Feature("Seminars")
}
