import Glibc
import Secrets
import Storage
import TestDatabases
import Testing

@testable import Hamkori

/// A folder for backups of an application, and an empty place to restore them into.
struct BackupBench {
    let application: Application
    let folder: String
    let recoveryKey: RecoveryKey

    var file: String { folder + "/one.backup" }
    /// Where a backup is restored.
    var elsewhere: String { folder + "/elsewhere" }

    /// Runs a test with the demo, a backup key, and a folder that is gone afterwards.
    static func with(_ engine: Engine, _ body: (BackupBench) throws -> Void) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let folder = "/tmp/hamkori-backups-\(getpid())-\(UInt64.random(in: 0...(.max)))"
            mkdir(folder, 0o700)
            defer { _ = system("rm -rf \(folder)") }
            let recoveryKey = RecoveryKey.generate()
            let data = DataFolder(path: application.configuration.dataDirectory)
            try BackupKeyFile(folder: data).write(BackupKey(of: recoveryKey))
            try body(BackupBench(application: application, folder: folder, recoveryKey: recoveryKey))
        }
    }

    var making: BackupMaking { making(to: file) }

    func making(to path: String) -> BackupMaking {
        BackupMaking(
            features: .all, folder: DataFolder(path: application.configuration.dataDirectory),
            location: application.configuration.database, path: path)
    }

    /// Restores a backup into the other place and hands over its configuration.
    func restored(
        _ path: String? = nil, recoveryKey other: RecoveryKey? = nil,
        _ body: (Configuration, Restoring.Outcome) throws -> Void
    ) throws {
        try withLocation(application.database.engine) { location in
            let configuration = configuration(on: location)
            let restoring = Restoring(path: path ?? file, configuration: configuration)
            try body(configuration, restoring.run(with: other ?? recoveryKey))
        }
    }

    /// Of the other place: on SQLite in the folder itself.
    func configuration(on location: DatabaseLocation) -> Configuration {
        var configuration = application.configuration
        configuration.dataDirectory = elsewhere
        configuration.database =
            location.engine == .sqlite ? DataFolder(path: elsewhere).database : location
        return configuration
    }

    /// Why restoring is refused; whatever the reason is, nothing may be left.
    func refusal(_ path: String? = nil, recoveryKey other: RecoveryKey? = nil) throws -> BackupProblem? {
        var problem: BackupProblem?
        do {
            try restored(path, recoveryKey: other) { _, _ in Issue.record("it was restored") }
        } catch let known as BackupProblem {
            problem = known
        }
        #expect(access(elsewhere, F_OK) != 0, "\(String(describing: problem))")
        return problem
    }

    /// What lies beside the backup, and must not.
    func leftovers() throws -> [String] {
        let data = try TestFiles.names(in: application.configuration.dataDirectory)
        return try TestFiles.names(in: folder).filter { $0.contains(".part-") }
            + data.filter { $0.hasPrefix("backup-room") }
    }

    /// A complaint, as the form takes it.
    func complain() throws -> (receipt: String, number: String) {
        let person = try Complainant(application)
        let made = try person.complain(Visit(application))
        return (made.receipt, made.complaint.number.text)
    }

    static func opens(_ receipt: String, in application: Application) throws -> Bool {
        let visit = Visit(application)
        return try visit.text(visit.post("/en/contact/reply", [("receipt", receipt)])).contains("Zulaykho")
    }

    static func bytes(of path: String) throws -> [UInt8] { try #require(FileContents.read(path)) }

    static func write(_ bytes: [UInt8], to path: String) {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        _ = Glibc.write(file, bytes, bytes.count)
        close(file)
    }
}
