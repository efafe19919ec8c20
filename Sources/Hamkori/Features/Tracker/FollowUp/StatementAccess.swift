import Storage

/// Who may read what is said: released reports and assessments as the record that they are about, other reports only
/// those who make them.
enum StatementAccess {
    static func mayRead(_ report: ProgressReport, _ context: Context, in scope: Scope) throws -> Bool {
        guard report.stage != .released else {
            return try isShown(report.recommendation, report.commitment, context, in: scope)
        }
        guard context.visitor.may(.reportProgress), let person = context.visitor.person else { return false }
        if let organisation = report.organisation, organisation == person.organisation { return true }
        let reporting = try ReportRule(of: report.recommendation, ask: report.ask, in: scope)
        return reporting.validator(of: report.organisation) == person.id
    }

    /// Whether the recommendation, and the commitment if it is about one, are shown to this visitor.
    static func isShown(
        _ recommendation: ID<Recommendation>, _ commitment: ID<Commitment>?, _ context: Context,
        in scope: Scope
    ) throws -> Bool {
        guard
            let known = try RecommendationStore.recommendation(recommendation, in: scope),
            known.isVisible(to: context.visitor)
        else { return false }
        guard let commitment else { return true }
        return try FollowUpStore.commitment(commitment, in: scope)?.isVisible(to: context.visitor)
            ?? false
    }
}
