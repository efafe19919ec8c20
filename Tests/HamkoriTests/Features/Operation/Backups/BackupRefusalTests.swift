import Documents
import Glibc
import Secrets
import Storage
import TestDatabases
import Testing

@testable import Hamkori

/// Every way in which a backup is refused, and that nothing is left then.
@Suite struct BackupRefusalTests {
    private func refusal(_ making: BackupMaking) throws -> BackupProblem? {
        do {
            _ = try making.make(at: .now)
            return nil
        } catch let problem as BackupProblem {
            return problem
        }
    }

    @Test(arguments: Engine.allCases) func placesWhereNoBackupMayLieAreNamed(engine: Engine) throws {
        try BackupBench.with(engine) { (bench) throws in
            let data = bench.application.configuration.dataDirectory
            mkdir(data + "/\u{301}x", 0o700)
            defer { rmdir(data + "/\u{301}x") }
            for inside in [
                "\(data)/x.backup", "\(data)/\u{301}x/y.backup",
                "\(data)/../\(FilePath.name(of: data))/x.backup",
            ] {
                #expect(try refusal(bench.making(to: inside)) == .insideFolder(path: inside, folder: data))
            }
            symlink(data, bench.folder + "/link")
            let linked = bench.folder + "/link/x.backup"
            #expect(try refusal(bench.making(to: linked)) == .insideFolder(path: linked, folder: data))
            let missing = bench.folder + "/none/x.backup"
            #expect(try refusal(bench.making(to: missing)) == .unwritable(path: missing, code: ENOENT))
            BackupBench.write([1, 2, 3], to: bench.file)
            #expect(try refusal(bench.making) == .exists(path: bench.file))
            #expect(try BackupBench.bytes(of: bench.file) == [1, 2, 3])
            unlink(bench.file)
            unlink(data + "/backup-key")
            #expect(try refusal(bench.making) == .noKey(folder: data))
            BackupBench.write([1], to: data + "/backup-key")
            #expect(try refusal(bench.making) == .damagedKey(path: data + "/backup-key"))
            try #expect(bench.leftovers() == [] && access(bench.file, F_OK) != 0)
        }
    }

    @Test(arguments: Engine.allCases) func aFullDiskLeavesNothing(engine: Engine) throws {
        try BackupBench.with(engine) { (bench) throws in
            let script =
                "mkdir \(bench.folder)/small && mount -t tmpfs -o size=600k none \(bench.folder)/small"
            guard system(script + " 2>/dev/null") == 0 else {
                Issue.record("no small disk could be mounted: tests run as root")
                return
            }
            defer { _ = system("umount \(bench.folder)/small") }
            let path = bench.folder + "/small/x.backup"
            #expect(try refusal(bench.making(to: path)) == .unwritable(path: path, code: ENOSPC))
            #expect(try TestFiles.names(in: bench.folder + "/small") == [])
            try #expect(bench.leftovers() == [])
        }
    }

    @Test(arguments: Engine.allCases) func aBackupIsOursAloneAndHoldsNothingInClear(engine: Engine) throws {
        try BackupBench.with(engine) { (bench) throws in
            _ = try bench.making.make(at: .now)
            var about = stat()
            #expect(stat(bench.file, &about) == 0 && about.st_mode & 0o777 == 0o600)
            let bytes = try BackupBench.bytes(of: bench.file)
            let data = bench.application.configuration.dataDirectory
            for word in ["SQLite format", "PGDMP", "CREATE TABLE", "madeAt", "sughd"] {
                #expect(!bytes.holds(word.utf8), "\(word)")
            }
            for key in ["ledger-key", "file-key", "backup-key"] {
                let secret = try BackupBench.bytes(of: "\(data)/\(key)").suffix(32)
                #expect(!bytes.holds(secret), "\(key)")
            }
        }
    }

    /// Whoever finds a backup, cuts it, changes it or makes one of their own.
    @Test(arguments: Engine.allCases) func aBackupThatIsNotOursOrNotWholeRestoresNothing(engine: Engine)
        throws
    {
        try BackupBench.with(engine) { (bench) throws in
            _ = try bench.making.make(at: .now)
            let good = try BackupBench.bytes(of: bench.file)
            let bad = bench.folder + "/bad.backup"
            func refused(_ bytes: [UInt8]) throws -> BackupProblem? {
                BackupBench.write(bytes, to: bad)
                return try bench.refusal(bad)
            }
            #expect(try bench.refusal(recoveryKey: .generate()) == .strangeKey(path: bench.file))
            #expect(try refused(Array(good.dropLast())) == .cutOff(path: bad))
            #expect(
                try refused(Array(good.prefix(BackupFormat.headCount + StreamBox.chunkCount)))
                    == .cutOff(path: bad))
            #expect(try refused(Array(good.prefix(100))) == .cutOff(path: bad))
            #expect(
                try refused(good + [0]) == .damaged(path: bad) || refused(good + [0]) == .cutOff(path: bad))
            for place in [BackupFormat.headCount - 1, BackupFormat.headCount + 5, good.count / 2] {
                var changed = good
                changed[place] ^= 1
                #expect(try refused(changed) == .damaged(path: bad), "\(place)")
            }
            for place in [
                BackupFormat.name.count + 2, BackupFormat.name.count + 40, BackupFormat.name.count + 140,
            ] {
                var changed = good
                changed[place] ^= 1
                #expect(try refused(changed) == .strangeKey(path: bad), "\(place)")
            }
            var later = good
            later[BackupFormat.name.count] = UInt8(ascii: "9")
            #expect(try refused(later) == .laterFormat(path: bad))
            #expect(try refused(Array("A letter".utf8)) == .notABackup(path: bad))
            #expect(
                try bench.refusal(bench.folder + "/none")
                    == .unreadable(path: bench.folder + "/none", code: ENOENT))
        }
    }

    @Test(arguments: Engine.allCases) func nothingIsRestoredOverAnything(engine: Engine) throws {
        try BackupBench.with(engine) { (bench) throws in
            _ = try bench.making.make(at: .now)
            try withLocation(engine) { location in
                let configuration = bench.configuration(on: location)
                mkdir(bench.elsewhere, 0o700)
                BackupBench.write([1], to: bench.elsewhere + "/note")
                let restoring = Restoring(path: bench.file, configuration: configuration)
                #expect(throws: BackupProblem.folderInUse(path: bench.elsewhere)) {
                    try restoring.run(with: bench.recoveryKey)
                }
                #expect(try TestFiles.names(in: bench.elsewhere) == ["note"])
                unlink(bench.elsewhere + "/note")
                // What an interrupted restoration has left is opened by nobody, and cleared by the next one.
                mkdir(bench.elsewhere + "/restoring", 0o700)
                BackupBench.write([1], to: bench.elsewhere + "/restoring/ledger-key")
                for opening in [Opening.existing, .foundingWhereEmpty, .founding] {
                    #expect(throws: OpeningProblem.halfRestored(path: bench.elsewhere)) {
                        try Application(configuration, opening: opening, log: .silent)
                    }
                }
                _ = try restoring.run(with: bench.recoveryKey)
                #expect(access(bench.elsewhere + "/restoring", F_OK) != 0)
                #expect(throws: BackupProblem.folderInUse(path: bench.elsewhere)) {
                    try restoring.checkPlace()
                }
                guard engine == .postgreSQL else { return }
                var second = configuration
                second.dataDirectory += "-second"
                #expect(throws: BackupProblem.databaseInUse(location.description)) {
                    try Restoring(path: bench.file, configuration: second).checkPlace()
                }
            }
        }
    }

    @Test func aBackupGoesBackToItsOwnEngine() throws {
        try BackupBench.with(.sqlite) { (bench) throws in
            _ = try bench.making.make(at: .now)
            try withLocation(.postgreSQL) { location in
                let restoring = Restoring(path: bench.file, configuration: bench.configuration(on: location))
                #expect(throws: BackupProblem.otherEngine(.sqlite)) {
                    try restoring.run(with: bench.recoveryKey)
                }
                #expect(access(bench.elsewhere, F_OK) != 0)
            }
        }
    }

    /// A database that was tampered with is backed up as it is, and everybody who asks is told.
    @Test(arguments: Engine.allCases) func aDatabaseThatDoesNotHoldIsBackedUpAndSaysSo(engine: Engine) throws
    {
        try BackupBench.with(engine) { (bench) throws in
            try bench.application.writeUnrecorded {
                try $0.execute("UPDATE offices SET name = 'x' WHERE code = 'SUG'")
            }
            let outcome = try bench.making.make(at: .now)
            #expect(!outcome.problems.isEmpty && !outcome.manifest.holds)
            try bench.restored { _, restored in #expect(!restored.problems.isEmpty) }
        }
    }

    @Test func aMissingProgramIsNamedWithItsPackage() {
        for program in ["pg_dump", "pg_restore"] {
            let sentence = CommandFailure(PipedProcess.Failure.notInstalled(program)).sentence
            #expect(sentence.contains(program) && sentence.contains("postgresql-client"))
        }
    }
}
