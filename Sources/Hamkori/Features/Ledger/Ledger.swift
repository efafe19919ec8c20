/// Ledger.
enum Ledger {
    static let feature = Feature("Ledger")
}
