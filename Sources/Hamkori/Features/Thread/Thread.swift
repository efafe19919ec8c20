/// The thread: where each record came from and what it led to.
enum Thread {
    static let feature = Feature("Thread", migrations: ThreadStore.migrations)
}
