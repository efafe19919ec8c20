import Documents
import Storage

/// How the ledger, the thread, the search and the API know indicators.
enum IndicatorRecords {
    static let source = RecordSource(
        kind: .indicator, name: IndicatorTexts.name, position: 220, of: IndicatorStore.table, form: form
    ) { indicator, _ in
        summary(indicator)
    }

    /// Every value that was ever said is in it, the corrected ones, too.
    private static func form(_ indicator: Indicator, in scope: Scope) throws -> JSON.Members {
        var members = indicator.told
        members["values"] = try IndicatorStore.values(of: indicator.id, in: scope).json
        return members
    }

    private static func summary(_ indicator: Indicator) -> RecordSummary {
        RecordSummary(
            reference: RecordReference(.indicator, indicator.id), title: indicator.draft.title,
            state: indicator.draft.kind.name, text: indicator.draft.source, date: indicator.id.madeAt.date,
            isPublic: indicator.draft.publication == .public, path: Indicators.show.path(indicator.id))
    }

    static let resource = APIResource(
        name: "indicators", summary: "Indicators of implementation, with every value that was said",
        of: IndicatorStore.table, isPublic: { $0.draft.publication == .public },
        schemas: Indicator.schemas() + [("values", [IndicatorValue].schema)], form: form)
}
