import Secrets
import Synchronization

/// Slows down who tries passwords or codes for one account, without locking its owner out: a device in which the owner
/// has signed in before counts apart from everybody else.
///
/// It counts for every address, known or not, so that the answer does not tell which addresses exist; and it lives
/// in memory, so that a flood of sign-ins writes nothing to the disk.
final class SignInPatience: FeatureState {
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

    /// Who tries, as it is counted.
    enum Attempt: Sendable {
        /// Anybody, for an address.
        case stranger(String)
        /// A device that is known for the address, by its word; a session; an invitation.
        case device(String, String)

        fileprivate var key: [UInt8] {
            switch self {
            case .stranger(let email): Digest.sha256(Array(email.lowercased().utf8))
            case .device(let email, let word):
                Digest.sha256(Array("\(email.lowercased())\0\(word)".utf8))
            }
        }
    }

    private let failures = Mutex<[[UInt8]: Failures]>([:])

    /// Seconds to wait after a number of failures in a row: none at first, then 1, 2, 4 … up to a minute.
    static func wait(after count: Int) -> Int {
        count < free ? 0 : min(longest, 1 << min(count - free, 6))
    }

    /// Seconds that an attempt still has to wait.
    func seconds(_ attempt: Attempt, at now: Timestamp) -> Int {
        failures.withLock { failures in
            guard let known = failures[attempt.key] else { return 0 }
            let until = known.lastAt.adding(seconds: SignInPatience.wait(after: known.count))
            return max(0, Int(until.seconds - now.seconds))
        }
    }

    func fail(_ attempt: Attempt, at now: Timestamp) {
        failures.withLock { failures in
            let key = attempt.key
            failures[key] = Failures(count: (failures[key]?.count ?? 0) + 1, lastAt: now)
            guard failures.count > SignInPatience.capacity else { return }
            if let oldest = failures.min(by: { $0.value.lastAt < $1.value.lastAt }) {
                failures[oldest.key] = nil
            }
        }
    }

    func succeed(_ attempt: Attempt) {
        failures.withLock { $0[attempt.key] = nil }
    }
}

extension Context {
    /// Seconds that an attempt still has to wait. A line of the log says that somebody has to, and where; not who.
    func wait(before attempt: SignInPatience.Attempt) -> Int {
        let seconds = application.patience.seconds(attempt, at: now)
        if seconds > 0 { notePasswordRefused("too many tries") }
        return seconds
    }

    /// Counts a wrong password, code or key, with the same line.
    func fail(_ attempt: SignInPatience.Attempt) {
        application.patience.fail(attempt, at: now)
        notePasswordRefused("wrong")
    }

    private func notePasswordRefused(_ reason: String) {
        application.log.note("password refused", ["route": endpoint?.pattern ?? "", "reason": reason])
    }
}

extension Application {
    var patience: SignInPatience { states() }
}
