import Glibc
import Secrets
import Storage
import TestDatabases
import Testing

@testable import Hamkori

/// Backups that the server makes by itself, and what the workspace says of them.
@Suite struct BackupScheduleTests {
    private let now = Timestamp.now

    private func run(_ hoursAgo: Int, _ outcome: BackupRun.Outcome) -> BackupRun {
        BackupRun(beganAt: now.adding(seconds: -hoursAgo * 3_600), outcome: outcome, name: "x", size: 7)
    }

    @Test func aBackupIsDueWhenTheLastOneIsOldOrFailed() {
        let schedule = BackupSchedule(folder: "/x", hours: 24, keep: 3)
        #expect(schedule.isDue(after: nil, at: now))
        #expect(
            !schedule.isDue(after: run(23, .made), at: now) && schedule.isDue(after: run(24, .made), at: now))
        #expect(
            !schedule.isDue(after: run(0, .failed), at: now)
                && schedule.isDue(after: run(1, .failed), at: now))
        #expect(
            !schedule.isDue(after: run(11, .running), at: now)
                && schedule.isDue(after: run(12, .running), at: now))
        #expect(schedule.isDue(after: run(-48, .made), at: now), "noted by a clock that stood ahead")
        #expect(BackupSchedule.isName(BackupSchedule.name(at: now)))
        for name in ["hamkori.db", "hamkori-2026.backup", BackupSchedule.name(at: now) + ".part-00"] {
            #expect(!BackupSchedule.isName(name))
        }
    }

    @Test func whoLooksAfterTheBackupsIsToldWhy() {
        let schedule = BackupSchedule(folder: "/x", hours: 24, keep: 3)
        func worry(_ runs: BackupRun..., by schedule: BackupSchedule? = nil) -> BackupWorry? {
            BackupWorry(runs, schedule: schedule, at: now)
        }
        #expect(worry() == BackupWorry.missing)
        #expect(worry(run(1, .failed)) == BackupWorry.missing)
        #expect(worry(run(1, .doesNotHold)) == .doesNotHold)
        #expect(worry(run(0, .running), run(24, .made), by: schedule) == nil)
        #expect(worry(run(48, .made), by: schedule) == nil && worry(run(50, .made), by: schedule) == .old)
        #expect(worry(run(167, .made)) == nil && worry(run(168, .made)) == .old)
        #expect(worry(run(1, .failed), run(25, .made), by: schedule) == .failed)
        #expect(worry(run(13, .running), run(25, .made), by: schedule) == .failed)
        #expect(worry(run(1, .doesNotHold), run(25, .made), by: schedule) == .doesNotHold)
        for worry in [BackupWorry.missing, .failed, .doesNotHold, .old] { #expect(!worry.text.tg.isEmpty) }
    }

    /// A backup that a person makes by command, elsewhere: it puts nothing off.
    private func noteByHand(at moment: Timestamp, _ bench: BackupBench) throws {
        try bench.application.writeUnrecorded {
            try BackupRunStore.insert(
                BackupRun(beganAt: moment, outcome: .made, name: "by-hand.backup"), in: $0)
        }
    }

    /// Three rounds keep two; a strange file and another installation's backup stay; a failed one removes nothing.
    @Test(arguments: Engine.allCases) func oldBackupsGoOnlyOnceANewerOneWasVerified(engine: Engine) throws {
        try BackupBench.with(engine) { (bench) throws in
            let folder = bench.folder + "/kept"
            mkdir(folder, 0o700)
            let data = DataFolder(path: bench.application.configuration.dataDirectory)
            let strange = ["hamkori-2020-01-01T000000Z.backup", "letter.txt"]
            BackupBench.write([1], to: "\(folder)/\(strange[0])")
            BackupBench.write([1], to: "\(folder)/\(strange[1])")
            let schedule = BackupSchedule(folder: folder, hours: 1, keep: 2)
            var made: [String] = []
            for round in 0..<3 {
                let moment = Timestamp.now.adding(seconds: round * 3_700)
                let rounds = BackupRounds(bench.application, schedule) { moment }
                let run = try #require(try rounds.runDue())
                #expect(run.outcome == .made && run.size ?? 0 > 0)
                #expect(try rounds.runDue() == nil)
                try noteByHand(at: moment.adding(seconds: 60), bench)
                made.append(run.name)
            }
            let files = Array(made.suffix(2)) + strange
            #expect(try TestFiles.names(in: folder) == files.sorted())
            // A disk that is gone: the next one fails, is tried again after an hour, and nothing is removed.
            rename(folder, folder + "-gone")
            let later = Timestamp.now.adding(seconds: 4 * 3_700)
            let failed = try BackupRounds(bench.application, schedule) { later }.runDue()
            #expect(failed?.outcome == .failed && failed?.fault.contains("cannot be written") == true)
            rename(folder + "-gone", folder)
            #expect(try TestFiles.names(in: folder) == files.sorted())
            #expect(
                try BackupRounds(bench.application, schedule) { later.adding(seconds: 60) }.runDue() == nil)
            // Backups of a key that was replaced stay, too.
            try BackupKeyFile(folder: data).write(BackupKey(of: .generate()))
            let again = later.adding(seconds: 3_700)
            let other = try #require(try BackupRounds(bench.application, schedule) { again }.runDue())
            #expect(try TestFiles.names(in: folder) == (files + [other.name]).sorted())
        }
    }

    @Test(arguments: Engine.allCases) func theWorkspaceShowsTheLastBackupAndWarns(engine: Engine) throws {
        try BackupBench.with(engine) { (bench) throws in
            let visit = Visit(bench.application)
            try visit.signIn(as: .administrator)
            for (language, none, title) in [
                ("en", "There is no backup yet", "Backups"),
                ("ru", "Резервных копий ещё нет", "Резервные копии"),
                ("tg", "Ҳоло ягон нусхаи эҳтиётӣ нест", "Нусхаҳои эҳтиётӣ"),
            ] {
                for path in ["workspace", "workspace/backups"] {
                    let page = try visit.text(visit.get("/\(language)/\(path)"))
                    let isSaid = page.contains(none) && page.contains(title)
                    #expect(isSaid, "\(language) \(path)")
                }
            }
            let schedule = BackupSchedule(folder: bench.folder, hours: 24, keep: 2)
            let run = try #require(try BackupRounds(bench.application, schedule).runDue())
            let isQuiet = try !visit.text(visit.get("/en/workspace")).contains("notice wrong")
            #expect(isQuiet)
            let page = try visit.text(visit.get("/en/workspace/backups"))
            let isShown = page.contains(run.name) && page.contains("Read back and verified")
            #expect(isShown)
            let other = Visit(bench.application)
            try other.signIn(as: .officer)
            let isHidden = try !other.text(other.get("/en/workspace")).contains("backup")
            #expect(isHidden)
            #expect(try other.get("/en/workspace/backups").status == 403)
        }
    }

    /// `hamkori backup` beside a server: the workspace knows of it.
    @Test(arguments: Engine.allCases) func theCommandMakesAKeyAndABackupAndNotesIt(engine: Engine) throws {
        try BackupBench.with(engine) { (bench) throws in
            let location =
                switch bench.application.configuration.database {
                case .sqlite(let path): "sqlite:" + path
                case .postgreSQL(let url): url
                }
            let data = bench.application.configuration.dataDirectory
            let made = try BackupCommand.run(Arguments(["backup", "--new-key", "--data", data]))
            #expect(made.words.contains { $0.contains("previous recovery key") })
            let digits = try #require(made.words.first { $0.hasPrefix("    ") })
            let words = ["backup", bench.file, "--data", data, "--database", location]
            #expect(try BackupCommand.run(Arguments(words)).holds)
            #expect(throws: BackupProblem.exists(path: bench.file)) {
                try BackupCommand.run(Arguments(words))
            }
            let runs = try bench.application.read {
                try BackupRunStore.all(in: $0)
            }
            #expect(runs.map(\.outcome) == [.failed, .made])
            try bench.restored(recoveryKey: RecoveryKey(typed: digits)) { configuration, restored in
                #expect(restored.problems == [])
                let key = try BackupKeyFile(folder: DataFolder(path: configuration.dataDirectory)).read()
                #expect(try key == BackupKey(of: RecoveryKey(typed: digits)))
            }
        }
    }

    @Test func optionsThatMakeNoScheduleAreMisuse() throws {
        for (name, value) in [("backup-every", "0"), ("backup-every", "often"), ("backup-keep", "0")] {
            let words = ["serve", "--data", "/tmp/x", "--backup-folder", "/tmp", "--\(name)", value]
            #expect(throws: Arguments.Misuse.self) { try Arguments(words).configuration() }
        }
        let words = ["serve", "--data", "/tmp/x", "--backup-folder", "/tmp/b", "--backup-every", "6"]
        let schedule = try Arguments(words).configuration().backups
        #expect(schedule == BackupSchedule(folder: "/tmp/b", hours: 6, keep: 30))
    }
}
