/// Transmittals.
enum Transmittals {
    static let feature = Feature("Transmittals")
}
