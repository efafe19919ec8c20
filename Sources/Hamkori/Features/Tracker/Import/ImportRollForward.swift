import Glibc
import Storage

/// Takes the portions of an import that was decided, each in a write of its own. Whoever does it, and whether others do
/// the same at this moment, makes no difference: a portion is taken and removed in one transaction.
struct ImportRollForward {
    let application: Application
    var limits = ImportLimits()
    /// Told after each write, while nobody holds the lock, how many portions are done, and of how many.
    var progress: (_ done: Int, _ portions: Int) throws -> Void = { _, _ in }

    init(_ application: Application, limits: ImportLimits = ImportLimits()) {
        self.application = application
        self.limits = limits
    }

    /// Takes what is left of the import that is under way; nothing happens when none is.
    func finish() throws {
        // The database looks at what was written each time when there is ten times as much.
        var lookingAgain = limits.alone
        while let decided = try underWay() {
            let left = try takeSome(of: decided)
            try progress(decided.portions - left, decided.portions)
            guard left > 0 else { continue }
            guard application.database.engine == .postgreSQL else {
                sleep(limits.pause)
                continue
            }
            if decided.report.added >= lookingAgain {
                try application.writeUnrecorded(patience: .bulk) { try $0.transaction.refreshStatistics() }
                while lookingAgain <= decided.report.added { lookingAgain *= 10 }
            }
        }
    }

    /// Finishes an import whose process is gone, and removes what another has left before it was decided. One that goes
    /// on by itself is left alone.
    func finishWhatWasLeft() throws {
        try removeStrays()
        guard let (first, left) = try standing() else { return }
        sleep(limits.idle)
        guard let now = try standing(), now.decided.id == first.id, now.left == left else { return }
        application.log.note("import taken up", ["portions": String(left)])
        try finish()
        let report = try application.read { try ImportStore.decided(first.id, in: $0) }?.report
        guard let report else { return }
        application.log.note(
            "import finished",
            [
                "added": String(report.added), "changed": String(report.changed),
                "withdrawn": String(report.withdrawn),
                "kept": report.kept.map { String($0) }.joined(separator: " "),
            ])
    }

    func underWay() throws -> DecidedImport? {
        try application.read { try ImportStore.underWay(in: $0) }
    }

    /// - Returns: how many portions are left.
    private func takeSome(of decided: DecidedImport) throws -> Int {
        let key = try application.fileKey.unwrap(decided.wrappedKey, of: decided.id)
        return try application.write(as: decided.actor, at: application.clock.now, patience: .bulk) {
            writing in
            let began = ContinuousClock.now
            // The file may say of all these rows what is known of them already.
            writing.mayRecordNothing()
            // Somebody else may have taken the next portions, or the last one, since.
            guard
                var current = try ImportStore.underWay(in: writing.scope),
                current.id == decided.id
            else { return 0 }
            var taking = ImportTaking(writing, today: decided.decidedAt.date, decision: decided.entry)
            var next = try ImportStore.portion(of: decided.id, in: writing.scope)
            while let (number, box) = next {
                try taking.take(try ImportPortion(box, number, of: decided.id, key: key))
                try ImportStore.removePortion(number, of: decided.id, in: writing.scope)
                next = try ImportStore.portion(of: decided.id, in: writing.scope)
                if ContinuousClock.now - began >= limits.write { break }
            }
            current.report.add(taking.report)
            try ImportStore.note(
                current.report, of: decided.id, finishedAt: next == nil ? writing.now : nil,
                in: writing.scope)
            return next == nil ? 0 : try ImportStore.countPortions(of: decided.id, in: writing.scope)
        }
    }

    private func standing() throws -> (decided: DecidedImport, left: Int)? {
        try application.read { try ImportStore.standing(in: $0) }
    }

    private func removeStrays() throws {
        let moment = application.clock.now.adding(seconds: -limits.stray)
        while let stray = try application.read({ try ImportStore.stray(before: moment, in: $0) }) {
            try application.writeUnrecorded(patience: .bulk) {
                // An import that is being decided holds the head until its portions are counted.
                try LedgerStore.lockHead(in: $0)
                _ = try ImportStore.removePortions(of: stray, from: 0, in: $0)
            }
        }
    }

    private func sleep(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        usleep(UInt32(clamping: seconds * 1_000_000 + attoseconds / 1_000_000_000_000))
    }
}
