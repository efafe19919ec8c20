import Secrets
import Synchronization

/// Slows down who tries passwords or codes for one account, without ever locking its owner out for long.
///
/// It counts for every address, known or not, so that the answer does not tell which addresses exist; and it lives
/// in memory, so that a flood of sign-ins writes nothing to the disk.
final class SignInPatience: Sendable {
    /// Failures that cost nothing: people mistype.
    static let free = 5
    /// The longest wait in seconds; who owns the account can bear it.
    static let longest = 60
    /// How many addresses are remembered; the oldest are forgotten first.
    private static let capacity = 10_000

    private struct Failures: Sendable {
        var count: Int
        var lastAt: Timestamp
    }

    private let failures = Mutex<[[UInt8]: Failures]>([:])

    /// Seconds to wait after a number of failures in a row: none at first, then 1, 2, 4 … up to a minute.
    static func wait(after count: Int) -> Int {
        count < free ? 0 : min(longest, 1 << min(count - free, 6))
    }

    /// Seconds that an address still has to wait.
    func seconds(_ email: String, at now: Timestamp) -> Int {
        failures.withLock { failures in
            guard let known = failures[key(email)] else { return 0 }
            let until = known.lastAt.adding(seconds: SignInPatience.wait(after: known.count))
            return max(0, Int(until.seconds - now.seconds))
        }
    }

    func fail(_ email: String, at now: Timestamp) {
        failures.withLock { failures in
            let key = key(email)
            failures[key] = Failures(count: (failures[key]?.count ?? 0) + 1, lastAt: now)
            guard failures.count > SignInPatience.capacity else { return }
            if let oldest = failures.min(by: { $0.value.lastAt < $1.value.lastAt }) {
                failures[oldest.key] = nil
            }
        }
    }

    func succeed(_ email: String) {
        failures.withLock { $0[key(email)] = nil }
    }

    private func key(_ email: String) -> [UInt8] { Digest.sha256(Array(email.lowercased().utf8)) }
}
