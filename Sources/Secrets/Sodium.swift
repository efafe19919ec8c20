import CSodium

/// libsodium asks for one call before anything else: it picks the fast routines of this processor and makes
/// its random source safe for threads.
enum Sodium {
    private static let started = sodium_init() >= 0

    /// Call before the first use of anything that matters. Costs one comparison after the first time.
    static func start() {
        // Without a random source every secret would be guessable, so there is no going on.
        guard started else { fatalError("libsodium cannot start: the system gives no random bytes") }
    }
}
