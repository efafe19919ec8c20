import Storage

/// Gathers what an authority has to do from the stores of those who know it.
struct Obligations {
    let scope: Scope

    /// More than any authority leads and supports, so that a page never grows without end.
    private static let limit = 5_000

    /// All that an organisation leads or supports, in the order of the recommendations' numbers.
    func all(of organisation: ID<Organisation>) throws -> [Obligation] {
        let held = try ResponsibilityStore.responsibilities(
            of: organisation, parts: [.lead, .supporting], limit: Obligations.limit, in: scope)
        // One that leads an ask and supports another leads.
        var parts: [ID<Recommendation>: Responsibility] = [:]
        for responsibility in held {
            let known = parts[responsibility.recommendation]
            if known == nil || known?.role != .lead && responsibility.role == .lead {
                parts[responsibility.recommendation] = responsibility
            }
        }
        let recommendations = try RecommendationStore.recommendations(Array(parts.keys), in: scope)
        let reports = try reports(on: Array(parts.keys))
        let schedules = try ReportingStore.schedules(of: organisation, in: scope)
        let own = Dictionary(
            schedules.map { ($0.recommendation, $0) }, uniquingKeysWith: { first, _ in first })
        return recommendations.compactMap { recommendation in
            guard let part = parts[recommendation.id], recommendation.publication == .public else {
                return nil
            }
            return Obligation(
                recommendation: recommendation, role: part.role, since: part.since, people: part.people,
                schedule: part.role == .lead ? own[recommendation.id] ?? own[nil] : nil,
                reports: reports[recommendation.id] ?? [])
        }
    }

    /// How it stands with one recommendation that an organisation has to do with.
    func one(_ id: ID<Recommendation>, of responsibility: Responsibility) throws -> Obligation? {
        guard let recommendation = try RecommendationStore.recommendation(id, in: scope) else {
            return nil
        }
        let organisation = responsibility.organisation
        let own = try ReportingStore.schedule(of: organisation, on: id, in: scope)
        return Obligation(
            recommendation: recommendation, role: responsibility.role, since: responsibility.since,
            people: responsibility.people,
            schedule: try own
                ?? ReportingStore.schedule(of: organisation, on: nil, in: scope),
            reports: try reports(on: [id])[id] ?? [])
    }

    /// The days of the State's reports, on the whole or on one of its asks, oldest first.
    private func reports(on ids: [ID<Recommendation>]) throws -> [ID<Recommendation>: [CalendarDate]] {
        let onAsks = try FollowUpStore.reportedOnAsks(of: ids, in: scope)
        return try RecommendationStore.reported(ids, in: scope)
            .merging(onAsks) { ($0 + $1) }.mapValues { $0.sorted() }
    }

    /// The numbers of every organisation that leads or supports something, in the order of their names.
    func standings(on day: CalendarDate) throws -> [AuthorityStanding] {
        try OrganisationStore.all(in: scope)
            .filter { ResponsibilityRole.lead.isAllowed(for: $0.kind) }
            .map { AuthorityStanding($0, try all(of: $0.id), on: day) }
            .filter { $0.leads + $0.supports > 0 }
    }
}
