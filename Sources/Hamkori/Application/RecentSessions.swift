import Synchronization

/// The digests of sessions that this process has resumed: the event thread tells by them who is signed in, without the
/// database, where that decides no more than who waits behind whom, and whose files are counted while they come.
final class RecentSessions: Sendable {
    private static let most = 10_000
    private let digests = Mutex<Set<[UInt8]>>([])

    /// Notes a session that was resumed.
    func note(_ digest: [UInt8]) {
        digests.withLock { digests in
            if digests.count >= Self.most { digests = [] }
            digests.insert(digest)
        }
    }

    /// Forgets a session that has ended.
    func forget(_ digest: [UInt8]) { _ = digests.withLock { $0.remove(digest) } }

    /// Forgets all: those that are resumed are noted again.
    func forgetAll() { digests.withLock { $0 = [] } }

    /// Whether a session was resumed here lately.
    func contains(_ digest: [UInt8]) -> Bool { digests.withLock { $0.contains(digest) } }
}
