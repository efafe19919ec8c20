/// What Hamkori consists of: a line a feature.
extension FeatureList {
    static let all = FeatureList([
        Offices.feature,
        Organisations.feature,
        Accounts.feature,
        Ledger.feature,
        Thread.feature,
        Search.feature,
        Seminars.feature,
        Taxonomies.feature,
        Recommendations.feature,
        Imports.feature,
        RecommendationViews.feature,
        Responsibilities.feature,
        Grades.feature,
        Transmittals.feature,
        Dialogues.feature,
        FollowUp.feature,
        Plans.feature,
        Indicators.feature,
        Clusters.feature,
        Bookmarks.feature,
        API.feature,
        OpenData.feature,
        Jobs.feature,
        Reporting.feature,
        TrackerReports.feature,
        SavedSearches.feature,
        WorkingDays.feature,
        Complaints.feature(readers: .people),
        Readers.feature,
        Referrals.feature,
        Escrows.feature,
        ComplaintStatistics.feature,
        OverdueCases.feature,
        ServerClock.feature,
        ServerLoad.feature,
        Backups.feature,
        Site.feature,
    ])
}

extension Arguments {
    /// Reads the command line of the whole product.
    /// - Throws: `Misuse`.
    init(_ words: [String]) throws { try self.init(words, features: .all) }
}
