import Storage
import Web

/// An edit of a record that somebody else has saved since the form was opened.
enum StaleEdit {
    /// What the form says then: the saved texts, who saved them and when, after the ledger.
    static func conflict(
        _ record: RecordReference, saved: Fields, version: Int, _ context: Context
    ) throws -> FormState.Conflict {
        try context.read { scope in
            let last = try LedgerStore.entries(of: record, in: scope).last
            let name = try last.flatMap {
                try PersonStore.name(ofPseudonym: $0.entry.actor, in: scope)
            }
            return FormState.Conflict(
                saved: saved, version: version, who: name?.text(context.language) ?? "–",
                at: last?.entry.at ?? context.now)
        }
    }
}
