import Glibc
import Secrets
import Storage
import Synchronization
import TestDatabases
import Testing

@testable import Hamkori

/// The drill in short: people write while a backup is made, the machine is lost, and another one goes on.
@Suite struct BackupDrillTests {
    /// What was acknowledged, by several threads.
    private final class Book: Sendable {
        let complaints = Mutex<[(receipt: String, number: String)]>([])
        let isOver = Atomic<Bool>(false)
    }

    @Test(arguments: Engine.allCases) func whatWasAcknowledgedBeforeTheBackupIsThereElsewhere(engine: Engine)
        throws
    {
        try BackupBench.with(engine) { (bench) throws in
            let before = try (0..<3).map { _ in try bench.complain() }
            let (outcome, meanwhile) = try backup(of: bench)
            let after = try (0..<2).map { _ in try bench.complain() }
            let given = (before + meanwhile + after).map(\.number)
            try bench.restored { configuration, restored in
                #expect(restored.problems == [] && restored.manifest == outcome.manifest)
                let application = try Application(configuration, log: .silent)
                defer { application.database.close() }
                #expect(try LedgerVerification.report(application).problems == [])
                #expect(try application.ledgerSize() == outcome.manifest.ledgerSize + 1)
                for complaint in before { #expect(try BackupBench.opens(complaint.receipt, in: application)) }
                for complaint in after { #expect(try !BackupBench.opens(complaint.receipt, in: application)) }
                // Numbers that were given on the lost machine are given to nobody else.
                let other = BackupBench(
                    application: application, folder: bench.folder, recoveryKey: bench.recoveryKey)
                let later = try (0..<20).map { _ in try other.complain().number }
                #expect(Set(given + later).count == given.count + later.count)
                #expect(try LedgerVerification.report(application).problems == [])
            }
        }
    }

    /// A backup that is made while others write, and what they were told.
    private func backup(of bench: BackupBench) throws -> (
        BackupMaking.Outcome, [(receipt: String, number: String)]
    ) {
        let book = Book()
        let made = Mutex<BackupMaking.Outcome?>(nil)
        let failures = inThreads(3) { number in
            guard number == 0 else {
                while !book.isOver.load(ordering: .relaxed) {
                    let complaint = try bench.complain()
                    book.complaints.withLock { $0.append(complaint) }
                }
                return
            }
            defer { book.isOver.store(true, ordering: .relaxed) }
            while book.complaints.withLock({ $0.count }) < 2 { usleep(2_000) }
            let outcome = try bench.making.make(at: .now)
            made.withLock { $0 = outcome }
        }
        #expect(failures == 0)
        try #expect(bench.leftovers() == [])
        let outcome = try #require(made.withLock { $0 })
        #expect(outcome.problems == [] && outcome.manifest.ledgerSize > 0)
        return (outcome, book.complaints.withLock { $0 })
    }

    @Test(arguments: Engine.allCases) func aSecondRestorationOfTheSameBackupGivesNoNumberTwice(engine: Engine)
        throws
    {
        try BackupBench.with(engine) { (bench) throws in
            _ = try bench.complain()
            _ = try bench.making.make(at: .now)
            var numbers: [String] = []
            for round in 0..<2 {
                try bench.restored { configuration, _ in
                    let application = try Application(configuration, log: .silent)
                    defer { application.database.close() }
                    if round == 1 {
                        // Some minutes have passed between the two.
                        try application.writeUnrecorded { scope in
                            let later = Timestamp.now.adding(seconds: 300)
                            try ComplaintNumberStore.leaveOut(
                                upTo: RegistrationNumber.lastLeftOut(in: later.date.year, by: later),
                                in: later.date.year, in: scope)
                        }
                    }
                    let other = BackupBench(
                        application: application, folder: bench.folder, recoveryKey: bench.recoveryKey)
                    numbers += try (0..<20).map { _ in try other.complain().number }
                }
                _ = system("rm -rf \(bench.elsewhere)")
            }
            #expect(Set(numbers).count == 40)
        }
    }

    /// A copy that somebody puts in the place of the ledger is found by a checkpoint; sessions of then are over.
    @Test(arguments: Engine.allCases) func whatWasRestoredSaysSo(engine: Engine) throws {
        try BackupBench.with(engine) { (bench) throws in
            let visit = Visit(bench.application)
            try visit.signIn(as: .administrator)
            _ = try bench.making.make(at: .now)
            let checkpoint = bench.folder + "/checkpoint"
            let early = bench.folder + "/early"
            guard case .bytes(let first) = try visit.get("/ledger/checkpoint").body else { return }
            BackupBench.write(first, to: early)
            for _ in 0..<2 { _ = try rename(bench.application) }
            guard case .bytes(let note) = try visit.get("/ledger/checkpoint").body else { return }
            BackupBench.write(note, to: checkpoint)
            try bench.restored { configuration, _ in
                let application = try Application(configuration, log: .silent)
                defer { application.database.close() }
                let again = Visit(application)
                again.cookies = visit.cookies
                #expect(try again.get("/en/workspace").status != 200)
                try again.signIn(as: .administrator)
                let isSaid = try again.text(again.get("/en/ledger")).contains("Restored from a backup")
                #expect(isSaid)
                #expect(try verify(configuration, checkpoint: early).holds)
                let later = try verify(configuration, checkpoint: checkpoint)
                #expect(!later.holds, "\(later.words)")
            }
        }
    }

    private func rename(_ application: Application) throws {
        try application.write(as: Application.nobody, at: .now) {
            try $0.record(Deed(.institutionChanged, RecordReference(.institution, $0.institution)))
        }
    }

    private func verify(_ configuration: Configuration, checkpoint: String) throws -> CommandOutcome {
        let location =
            switch configuration.database {
            case .sqlite(let path): "sqlite:" + path
            case .postgreSQL(let url): url
            }
        return try VerifyCommand.run(
            Arguments([
                "verify", "--data", configuration.dataDirectory, "--database", location, "--checkpoint",
                checkpoint,
            ]))
    }
}
