import Synchronization

/// Bytes of files that may be on their way or worked on at one time, in all and of one peer.
public final class ByteQuota: Sendable {
    private let places: Mutex<SharedPlaces>
    private let refused = Mutex(0)

    /// A quota of so many bytes.
    public init(most: Int, perPeer: Int) {
        places = Mutex(SharedPlaces(most, perPeer: perPeer))
    }

    /// The bytes that are taken now.
    public var taken: Int { places.withLock { $0.taken } }

    /// How many forms had their files left out for want of room.
    public var refusals: Int { refused.withLock { $0 } }

    /// What one request takes of a quota, as long as its body is there.
    final class Share: Sendable {
        private let quota: ByteQuota
        private let peer: String?
        private let bytes = Mutex(0)

        init(of quota: ByteQuota, for peer: String?) {
            self.quota = quota
            self.peer = peer
        }

        deinit {
            bytes.withLock { bytes in
                if bytes > 0 { quota.places.withLock { $0.give(bytes, of: peer) } }
            }
        }

        /// Takes more; false when there is not as much left.
        func take(_ count: Int) -> Bool {
            guard quota.places.withLock({ $0.take(count, for: peer) }) else {
                quota.refused.withLock { $0 += 1 }
                return false
            }
            bytes.withLock { $0 += count }
            return true
        }
    }
}
