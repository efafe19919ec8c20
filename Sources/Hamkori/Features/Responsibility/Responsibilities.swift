/// Responsibility: who leads, supports and watches a recommendation, and who did before.
enum Responsibilities {
    static let feature = Feature(
        "Responsibility", migrations: ResponsibilityStore.migrations, records: [ResponsibilityRecords.source])
}
