import Glibc
import Secrets
import Storage

/// Makes the backups that are due, in a thread of its own: no request and no mail waits for one.
struct BackupRounds: Sendable {
    let application: Application
    let schedule: BackupSchedule
    /// The clock, so that tests need not wait.
    let clock: @Sendable () -> Timestamp

    init(_ application: Application, _ schedule: BackupSchedule, clock: (@Sendable () -> Timestamp)? = nil) {
        self.application = application
        self.schedule = schedule
        self.clock = clock ?? { application.clock.now }
    }

    /// The same as ``runDue()``, where nobody takes what it returns: what goes wrong is in the log.
    @Sendable func runDueOrSayWhyNot() {
        do {
            _ = try runDue()
        } catch {
            application.log.fault("backup failed", ["reason": CommandFailure(error).sentence])
        }
    }

    /// Makes a backup when one is due; nil when none is, or another node makes it.
    func runDue() throws -> BackupRun? {
        guard var run = try begin() else { return nil }
        let path = "\(schedule.folder)/\(run.name)"
        let (started, folder) = (run.beganAt, DataFolder(path: application.configuration.dataDirectory))
        run.end(
            with: Result {
                try BackupMaking(
                    features: application.features, folder: folder,
                    location: application.configuration.database, path: path
                ).make(at: started)
            })
        let ended = run
        try application.writeUnrecorded(patience: .work) {
            try BackupRunStore.insert(ended, in: $0)
        }
        guard run.outcome == .made else {
            application.log.fault("backup failed", ["reason": run.fault])
            return run
        }
        application.log.note("backed up", ["file": run.name, "bytes": String(run.size ?? 0)])
        try BackupRetention(folder: schedule.folder, keep: schedule.keep).apply(
            for: folder, log: application.log)
        return run
    }

    /// Notes that a backup begins, so that of several nodes one makes it.
    private func begin() throws -> BackupRun? {
        let last = try application.read { try lastScheduled(in: $0) }
        guard schedule.isDue(after: last, at: clock()) else { return nil }
        return try application.writeUnrecorded { scope in
            try scope.transaction.lockAlone()
            let now = clock()
            guard try schedule.isDue(after: lastScheduled(in: scope), at: now) else { return nil }
            let run = BackupRun(beganAt: now, outcome: .running, name: BackupSchedule.name(at: now))
            try BackupRunStore.insert(run, in: scope)
            return run
        }
    }

    /// The last one of the schedule. What a person has made by command went elsewhere, and puts nothing off.
    private func lastScheduled(in scope: Scope) throws -> BackupRun? {
        try BackupRunStore.all(in: scope)
            .first { BackupSchedule.isName($0.name) }
    }
}

/// Which backups of a folder stay: the newest ones. Others go only once a newer one was verified, and only those that are
/// closed to the same key: another installation may keep its own beside them.
struct BackupRetention {
    let folder: String
    let keep: Int

    /// Hours after which an unfinished file is taken for one whose process has gone.
    private static let patience = 12

    func apply(for data: DataFolder, log: Log) throws {
        guard let key = try BackupKeyFile(folder: data).read() else { return }
        let names = FolderContents.names(in: folder)
        let own = names.filter { BackupSchedule.isName($0) && isClosed(to: key, $0) }
        let unfinished = names.filter { name in
            let parts = name.split(separator: BackupWriter.draftMark, maxSplits: 1)
            return parts.count == 2 && BackupSchedule.isName(String(parts[0])) && isForsaken(name)
        }
        for name in own.dropLast(keep) + unfinished where unlink("\(folder)/\(name)") != 0 {
            log.fault("backup not removed", ["file": name, "reason": SystemWords.of(errno)])
        }
    }

    private func isClosed(to key: BackupKey, _ name: String) -> Bool {
        BackupReader.publicHalf(of: "\(folder)/\(name)") == key.publicHalf
    }

    private func isForsaken(_ name: String) -> Bool {
        var about = stat()
        guard stat("\(folder)/\(name)", &about) == 0 else { return false }
        return about.st_mtim.tv_sec + BackupRetention.patience * 3_600 < time(nil)
    }
}
