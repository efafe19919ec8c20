/// Thread.
enum Thread {
    static let feature = Feature("Thread")
}
