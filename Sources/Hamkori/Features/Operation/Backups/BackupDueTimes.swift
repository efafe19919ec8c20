extension BackupSchedule {
    /// Seconds after which one that failed is tried again, unless the next is due sooner.
    private static let again = 3_600

    /// Whether a backup is to be made: the last one is so old, or has failed.
    func isDue(after last: BackupRun?, at now: Timestamp) -> Bool {
        guard let last else { return true }
        // Noted by a clock that stood ahead.
        if last.beganAt.milliseconds > now.milliseconds + ClockJudgement.tolerance { return true }
        let pause =
            switch last.outcome {
            case .made: hours * 3_600
            case .failed, .doesNotHold: min(hours * 3_600, BackupSchedule.again)
            case .running: last.isInterrupted(at: now) ? 0 : Int.max / 2_000
            }
        return last.beganAt.milliseconds + Int64(pause) * 1_000 <= now.milliseconds
    }

    /// The file of a backup that begins at a moment: `hamkori-2026-11-27T162005Z.backup`.
    static func name(at moment: Timestamp) -> String {
        "hamkori-" + moment.utcText.prefix(19).replacing(":", with: "") + "Z.backup"
    }

    /// Whether a file has such a name.
    static func isName(_ name: String) -> Bool {
        name.wholeMatch(of: /hamkori-\d{4}-\d{2}-\d{2}T\d{6}Z\.backup/) != nil
    }
}
