import Glibc
import Storage
import TestDatabases
import Testing

@testable import Hamkori

/// What other accounts of the machine can read of an installation: nothing, whatever the umask is or was.
@Suite struct FileModeTests {
    private func mode(_ path: String) -> mode_t? {
        var about = stat()
        return stat(path, &about) == 0 ? about.st_mode & 0o777 : nil
    }

    @Test func anInstallationThatOthersCanReadIsClosed() throws {
        let folder = "/tmp/hamkori-modes-\(getpid())-\(UInt64.random(in: 0...(.max)))"
        mkdir(folder, 0o755)
        defer { _ = system("rm -rf \(folder)") }
        var configuration = Configuration(
            .all, dataDirectory: folder, publicDirectory: TestFiles.root + "/Public")
        configuration.passwordCost = .minimum
        try Application(configuration, opening: .founding, log: .silent).database.close()
        let database = folder + "/hamkori.db"
        for file in [database, folder + "/ledger-key", folder + "/file-key"] { chmod(file, 0o644) }
        chmod(folder, 0o755)
        let application = try Application(configuration, log: .silent)
        defer { application.database.close() }
        try application.writeUnrecorded { try PublicGenerationStore.move(in: $0) }
        #expect(mode(folder) == 0o700)
        for file in ["hamkori.db", "hamkori.db-wal", "hamkori.db-shm", "ledger-key", "file-key"] {
            #expect(mode(folder + "/" + file) == 0o600, "\(file)")
        }
    }
}
