import Storage
import Synchronization

/// The public recommendations as views count them. They are read once for each process, and after that what the ledger
/// says has changed: every change of a recommendation has an entry there.
final class RecommendationCounts: Sendable {
    private struct State {
        var known = CountedRecommendations()
        /// How many entries the ledger had when they were read; nil while they have not been.
        var size: Int?
    }

    private let state = Mutex(State())

    /// All of them as they stand now.
    func current(
        of institution: ID<Institution>, in transaction: Transaction
    ) throws -> CountedRecommendations {
        let size = try LedgerStore.size(of: institution, in: transaction)
        return try state.withLock { state in
            if let known = state.size {
                if known < size {
                    try RecommendationCounts.readChanges(
                        after: known, of: institution, in: transaction, into: &state.known)
                }
            } else {
                try RecommendationCounts.readAll(of: institution, in: transaction, into: &state.known)
            }
            // What another thread has read may be newer than what this transaction sees.
            state.size = max(size, state.size ?? 0)
            return state.known
        }
    }

    private static func readAll(
        of institution: ID<Institution>, in transaction: Transaction, into known: inout CountedRecommendations
    ) throws {
        var last = 0
        while true {
            let rows = try RecommendationStore.countedRows(after: last, of: institution, in: transaction)
            guard let end = rows.map(\.number).max() else { return }
            for row in rows { known.put(row) }
            last = end
        }
    }

    private static func readChanges(
        after size: Int, of institution: ID<Institution>, in transaction: Transaction,
        into known: inout CountedRecommendations
    ) throws {
        let changed = try LedgerStore.changed(.recommendation, after: size, institution, in: transaction)
        for ids in changed.map(\.id).pieces(of: 1_000) {
            for row in try RecommendationStore.countedRows(Array(ids), in: transaction) { known.put(row) }
        }
    }
}
