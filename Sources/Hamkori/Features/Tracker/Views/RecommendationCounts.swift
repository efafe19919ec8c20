import Glibc
import Storage
import Synchronization

/// The public recommendations as views count them. They are read once for each process, and after that what the ledger
/// says has changed: every change of a recommendation has an entry there.
final class RecommendationCounts: FeatureState {
    private struct State {
        var known = CountedRecommendations()
        /// How many entries the ledger had when they were read; nil while they have not been.
        var size: Int?
    }

    private let state = Mutex(State())

    /// For how many milliseconds a thread waits while another one reads: at the start of a server, all of them.
    private static let patience = 1_000

    /// All of them as they stand now.
    /// - Throws: `Refusal.busy` while another thread reads for longer than a second; `StorageError`.
    func current(in scope: Scope) throws -> CountedRecommendations {
        let size = try LedgerStore.size(in: scope)
        for _ in 0..<RecommendationCounts.patience {
            if let known = try renewed(at: size, in: scope) { return known }
            usleep(1_000)
        }
        throw Refusal.busy
    }

    /// Nil while another thread reads.
    private func renewed(at size: Int, in scope: Scope) throws -> CountedRecommendations? {
        try state.withLockIfAvailable { state in
            if let known = state.size {
                if known < size {
                    try RecommendationCounts.readChanges(after: known, in: scope, into: &state.known)
                }
            } else {
                try RecommendationCounts.readAll(in: scope, into: &state.known)
            }
            // What another thread has read may be newer than what this transaction sees.
            state.size = max(size, state.size ?? 0)
            return state.known
        }
    }

    private static func readAll(in scope: Scope, into known: inout CountedRecommendations) throws {
        var last = 0
        while true {
            let rows = try RecommendationStore.countedRows(after: last, in: scope)
            guard let end = rows.map(\.number).max() else { return }
            for row in rows { known.put(row) }
            last = end
        }
    }

    private static func readChanges(
        after size: Int, in scope: Scope,
        into known: inout CountedRecommendations
    ) throws {
        let changed = try LedgerStore.changed(.recommendation, after: size, in: scope)
        for ids in changed.map(\.id).pieces(of: 1_000) {
            for row in try RecommendationStore.countedRows(Array(ids), in: scope) { known.put(row) }
        }
    }
}

extension Application {
    var recommendationCounts: RecommendationCounts { states() }
}
