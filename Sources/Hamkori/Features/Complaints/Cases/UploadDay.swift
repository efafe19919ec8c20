import Storage
import Synchronization

/// How many bytes of files people who complain may send in a day, all together and from one address, so that no flood fills
/// the disk. A complaint without files is always taken.
///
/// What is in the database already is counted at the first file of a day, so a start forgets nothing of the whole. What came
/// from one address stands in memory alone, in one of a thousand counters that a random number chooses: so a counter says of
/// no address that a file came from it.
final class UploadDay: FeatureState {
    /// The most bytes of a day from one address.
    static let perPeer = 500_000_000

    private struct State: Sendable {
        var day: CalendarDate?
        var total = 0
        var byPeer = [Int](repeating: 0, count: 1_024)
        var salt = 0

        func isBefore(_ other: CalendarDate) -> Bool { day.map { $0 < other } ?? true }
    }

    /// No more files are taken today.
    struct Full: Error {}

    private let state = Mutex(State())
    private let refused = Atomic(0)

    /// How many forms were told since the start that no more files are taken.
    var refusals: Int { refused.load(ordering: .relaxed) }

    /// Counts files that are about to be kept; false when the day has no room for them.
    /// - Parameters:
    ///   - most: the most bytes of a day.
    ///   - peer: from whom, where that is known.
    ///   - kept: the bytes that came today and are in the database.
    func take(
        _ bytes: Int, upTo most: Int, from peer: String?, on day: CalendarDate, kept: () throws -> Int
    ) rethrows -> Bool {
        if state.withLock({ $0.isBefore(day) }) {
            let known = try kept()
            state.withLock { state in
                guard state.isBefore(day) else { return }
                state = State(day: day, total: known, salt: Int.random(in: .min ... .max))
            }
        }
        return state.withLock { state in
            var hasher = Hasher()
            hasher.combine(state.salt)
            hasher.combine(peer)
            let counter = Int(UInt(bitPattern: hasher.finalize()) % UInt(state.byPeer.count))
            let isWithinShare = peer == nil || bytes <= Self.perPeer - state.byPeer[counter]
            guard bytes <= most - state.total, isWithinShare else {
                refused.add(1, ordering: .relaxed)
                return false
            }
            state.total += bytes
            if peer != nil { state.byPeer[counter] += bytes }
            return true
        }
    }
}

extension UploadDay {
    /// Counts the files of what somebody who complains sends, as the last step of its write: what was sent before is found
    /// first, and counts once.
    /// - Throws: `Full`, which undoes the write; what the engine throws.
    func take(_ files: [CaseFile], _ context: Context, in scope: Scope) throws {
        guard context.isForComplainants, !files.isEmpty else { return }
        let peer = context.request.head.share(trustsProxy: context.application.configuration.trustsProxy)
        let bytes = files.reduce(0) { $0 + $1.size }
        let isTaken = try take(
            bytes, upTo: context.application.configuration.uploadsPerDay, from: peer, on: context.today
        ) {
            try CaseStore.sizeOfFiles(on: context.today, in: scope) - bytes
        }
        guard isTaken else { throw Full() }
    }
}

extension Application {
    var uploadDay: UploadDay { states() }
}
