import Storage

/// That the State has said nothing of how a recommendation is carried out since it got it last.
struct UnreportedPeriod: Sendable, Hashable {
    /// The newest of: the day of its adoption, where that is known; the day on which it came in here; the last transmittal
    /// to the State.
    let since: CalendarDate
    let days: Int

    /// Nil while there is a report of the State that is as new, and on the first day.
    init?(since: CalendarDate, lastReport: CalendarDate?, on day: CalendarDate) {
        if let lastReport, since.days(until: lastReport) >= 0 { return nil }
        let days = since.days(until: day)
        guard days > 0 else { return nil }
        self.since = since
        self.days = days
    }

    /// The silence on a recommendation on a day.
    static func on(_ recommendation: Recommendation, _ context: Context, in scope: Scope) throws
        -> UnreportedPeriod?
    {
        let received = try RecommendationStore.versions(of: recommendation.id, in: scope).first?.at.date
        let sent = try context.application.features.additions(SendingSource.self)
            .compactMap { try $0.last(recommendation.id, scope)?.date }.max()
        guard let since = [recommendation.adoptedOn?.day, received, sent].compactMap({ $0 }).max() else {
            return nil
        }
        let lastReport = try FollowUpStore.reports(of: recommendation.id, in: scope).first?.at.date
        return UnreportedPeriod(since: since, lastReport: lastReport, on: context.today)
    }
}

/// Who knows when a recommendation was sent to its addressee last.
struct SendingSource: Addition {
    let last: @Sendable (ID<Recommendation>, Scope) throws -> Timestamp?
}
