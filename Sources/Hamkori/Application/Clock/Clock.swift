import Storage
import Synchronization

/// The time of the installation: the system's as long as it can be believed.
final class Clock: Sendable {
    private let source: ClockSource
    private let judgement: Mutex<ClockJudgement>
    private let counted: Mutex<Int64>
    /// Of which confirmation this process knows, by the size of the ledger then.
    private let confirmation: Mutex<Int>

    init(_ source: ClockSource, last: Timestamp?, confirmation: Int) {
        self.source = source
        self.confirmation = Mutex(confirmation)
        let running = source.running()
        judgement = Mutex(ClockJudgement(last: last, wall: source.wall(), running: running))
        counted = Mutex(running)
    }

    var now: Timestamp { judgement.withLock { $0.now(wall: source.wall(), running: source.running()) } }

    /// The system's time, whether it is believed or not.
    var wall: Timestamp { source.wall() }

    /// Why the system's clock is not believed; nil when it is.
    var doubt: ClockJudgement.Doubt? {
        judgement.withLock {
            _ = $0.now(wall: source.wall(), running: source.running())
            return $0.doubt
        }
    }

    /// Takes the system's clock as it stands, because somebody says that it is right.
    func trust(confirmation: Int) {
        self.confirmation.withLock { $0 = confirmation }
        judgement.withLock { $0.trust(source.wall(), running: source.running()) }
    }

    /// Judges again after a confirmation that another process was given; does nothing for one that is known.
    func judge(last: Timestamp, confirmation: Int) {
        let isNew = self.confirmation.withLock { known in
            defer { known = confirmation }
            return known != confirmation
        }
        guard isNew else { return }
        judgement.withLock {
            $0 = ClockJudgement(last: last, wall: source.wall(), running: source.running())
        }
    }

    /// The time for which this process has run since this was asked last, in milliseconds.
    func takeRunning() -> Int64 {
        counted.withLock { counted in
            let running = source.running()
            defer { counted = running }
            return running - counted
        }
    }
}

extension Application {
    /// The last moment that an installation knows: when its time was last kept, or its ledger's last entry. Entries from
    /// before an administrator confirmed the clock do not count: it was wrong then.
    static func lastMoment(in scope: Scope) throws -> Timestamp? {
        let kept = try ClockStore.kept(in: scope)
        let size = try LedgerStore.size(in: scope)
        var moments = [kept?.seenAt].compactMap { $0 }
        if size > kept?.confirmedSize ?? 0 {
            moments += try [LedgerStore.entry(size - 1, in: scope)?.entry.at].compactMap {
                $0
            }
        }
        return moments.max()
    }

    /// Notes that time has passed. Only what ran while the clock was certain counts.
    func keepTime() throws {
        let running = min(clock.takeRunning(), ClockStore.longestPeriod)
        guard clock.doubt == nil else { return }
        let now = clock.now
        try writeUnrecorded { try ClockStore.keep(now, running: running, in: $0) }
    }

    /// Looks whether another process was told that the clock is right.
    func lookForConfirmation() throws {
        guard clock.doubt != nil else { return }
        let (last, confirmation) = try read { scope in
            (
                try Application.lastMoment(in: scope),
                try ClockStore.kept(in: scope)?.confirmedSize ?? 0
            )
        }
        if let last { clock.judge(last: last, confirmation: confirmation) }
    }
}
