/// Whether the system's clock can be believed, from its readings alone.
///
/// One reading proves nothing. It is held against the last moment that the installation knows and, while the process
/// runs, against the time that has passed since. While it is in doubt, time goes on from the last moment that was certain.
struct ClockJudgement: Sendable, Equatable {
    /// Why the clock is in doubt; the word stands in `/readyz`.
    enum Doubt: String, Sendable {
        /// It stands before the last moment that the installation knows.
        case behind
        /// It stands long after.
        case ahead
        /// It was set while the process ran.
        case leap
    }

    /// Milliseconds by which a clock may be corrected without a question: of network time, or by hand.
    static let tolerance: Int64 = 600_000
    /// Milliseconds for which an installation may stand still without a question when it is started again: 7 days. What a
    /// wrong clock within them has closed too early is closed so for that long at most.
    static let longestRest: Int64 = 7 * 86_400_000
    /// Milliseconds after which readings are held against a new one: so that the two clocks may drift.
    private static let renewal: Int64 = 3_600_000

    private(set) var doubt: Doubt?
    private var known: Timestamp
    private var running: Int64
    /// Whether time may have passed between `known` and the start that nobody counted.
    private var hasRested = false

    /// - Parameter last: the last moment that the installation knows; nil for a new one.
    init(last: Timestamp?, wall: Timestamp, running: Int64) {
        self.running = running
        known = last ?? wall
        let passed = wall.milliseconds - known.milliseconds
        if passed < -ClockJudgement.tolerance {
            doubt = .behind
        } else if passed > ClockJudgement.longestRest {
            doubt = .ahead
        }
        if doubt == nil { known = wall } else { hasRested = true }
    }

    /// What time it is, from a reading of both clocks.
    mutating func now(wall: Timestamp, running: Int64) -> Timestamp {
        let expected = Timestamp(milliseconds: known.milliseconds + running - self.running)
        let error = wall.milliseconds - expected.milliseconds
        let most = hasRested ? ClockJudgement.longestRest : ClockJudgement.tolerance
        guard error >= -ClockJudgement.tolerance, error <= most else {
            doubt = doubt ?? .leap
            return expected
        }
        if doubt != nil || running - self.running > ClockJudgement.renewal { trust(wall, running: running) }
        return wall
    }

    /// Takes the clock as it stands.
    mutating func trust(_ wall: Timestamp, running: Int64) {
        self = ClockJudgement(last: nil, wall: wall, running: running)
    }
}
