import Synchronization

/// How long an intake form has to have been open, by how many complaints came in the last minute everywhere. People take
/// minutes to tell what happened, so a flood makes scripts wait and hardly anybody else; nobody is known by an address, so
/// nobody is shut out behind one.
final class IntakeThrottle: FeatureState {
    /// Complaints a minute that no institution gets from people.
    static let usual = 300
    /// The longest wait, in seconds.
    static let longest = 120

    private struct Window: Sendable {
        var minute: Int64 = 0
        var count = 0
        var before = 0
    }

    private let window = Mutex(Window())

    /// Counts a complaint that was taken in.
    func count(at now: Timestamp) {
        window.withLock { window in
            IntakeThrottle.turn(&window, to: now)
            window.count += 1
        }
    }

    /// The least age of a form now, in seconds.
    func leastAge(at now: Timestamp) -> Int {
        window.withLock { window in
            IntakeThrottle.turn(&window, to: now)
            let excess = max(window.count, window.before) - IntakeThrottle.usual
            return excess <= 0
                ? IntakeTicket.leastAge : min(IntakeThrottle.longest, IntakeTicket.leastAge + excess)
        }
    }

    private static func turn(_ window: inout Window, to now: Timestamp) {
        let minute = now.seconds / 60
        guard minute != window.minute else { return }
        window.before = minute == window.minute + 1 ? window.count : 0
        window.minute = minute
        window.count = 0
    }
}

extension Application {
    var intakeThrottle: IntakeThrottle { states() }
}
