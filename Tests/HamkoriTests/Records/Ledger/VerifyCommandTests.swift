import Glibc
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// `hamkori verify` as an operator calls it.
@Suite struct VerifyCommandTests {
    @Test(arguments: Engine.allCases) func aLedgerIsHeldToCheckpointsKeptElsewhere(engine: Engine) throws {
        let kept = "/tmp/hamkori-checkpoint-\(getpid())-\(engine)"
        defer { unlink(kept) }
        try withApplication(engine, isDemo: true) { (application) throws in
            #expect(try verify(application).holds)
            try save(Visit(application).get("/ledger/checkpoint"), kept)
            #expect(try verify(application, kept).holds)
            try act(application)
            // The ledger that has grown since.
            #expect(try verify(application, kept).holds)
            try save(Visit(application).get("/ledger/checkpoint"), kept)
            #expect(try verify(application, kept).holds)
            try expectCopies(ofCheckpointIn: kept, toHoldIn: application)
        }
        // The same institution, put back to an older copy.
        try withApplication(engine, isDemo: true) { (application) throws in
            #expect(try verify(application).holds)
            let older = try verify(application, kept)
            #expect(!older.holds && older.words.contains { $0.contains("put back to an older copy") })
            // It goes on, and the ledger that was published is another one.
            try act(application)
            let other = try verify(application, kept)
            #expect(
                !other.holds
                    && other.words.contains { $0.contains("are not those that the checkpoint signs") })
            for (letter, words) in [("a letter", "it is not a checkpoint"), (nil, "it cannot be read")] {
                if let letter { try save(.text(letter), kept) } else { unlink(kept) }
                let uncompared = try verify(application, kept)
                #expect(!uncompared.holds && uncompared.words.contains { $0.contains(words) })
                #expect(uncompared.words.last?.contains("Nothing was compared") == true)
                #expect(uncompared.words.last?.contains("The ledger holds") == true)
            }
        }
    }

    @Test func nothingIsMadeWhereNothingIs() throws {
        let folder = "/tmp/hamkori-nothing-\(getpid())"
        #expect(throws: OpeningProblem.noFolder(path: folder)) {
            try VerifyCommand.run(Arguments(["verify", "--data", folder]))
        }
        #expect(access(folder, F_OK) != 0)
        mkdir(folder, 0o700)
        defer { rmdir(folder) }
        #expect(throws: OpeningProblem.nothingThere(path: folder)) {
            try VerifyCommand.run(Arguments(["verify", "--data", folder]))
        }
        #expect(access(folder + "/hamkori.db", F_OK) != 0 && access(folder + "/ledger-key", F_OK) != 0)
    }

    @Test func whatWasCalledWronglyIsMisuse() throws {
        let folder = "/tmp/hamkori-misuse-\(getpid())"
        for words in [
            ["verify", "--data", folder, "--key", "nonsense"], ["verify", "proof.json", "--key", "a+b"],
            ["verify", "--data", folder, "--database", "mysql://x"],
        ] {
            #expect(throws: Arguments.Misuse.self, "\(words)") { try VerifyCommand.run(Arguments(words)) }
        }
    }

    @Test(arguments: Engine.allCases) func aRowThatCannotBeReadIsNamed(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let id: String = try #require(
                try application.writeUnrecorded { scope in
                    let id: String? = try scope.row("SELECT max(id) AS id FROM seminars") {
                        try $0["id"]
                    }
                    try scope.execute("UPDATE seminars SET themes = '[', state = 'x' WHERE id = \(id)")
                    return id
                })
            let outcome = try verify(application)
            #expect(!outcome.holds)
            #expect(
                outcome.words.contains { $0.contains("seminar \(id) cannot be read") }, "\(outcome.words)")
        }
    }

    /// The ledger's rows may all be read and an index be damaged, so that what was written twice goes unseen.
    @Test func aDamagedIndexIsNamed() throws {
        try withConfiguration(.sqlite, isDemo: true) { (configuration) throws in
            guard case .sqlite(let path) = configuration.database else { return }
            let application = try Application(configuration, log: .silent)
            #expect(try verify(application).holds)
            let place: (page: Int, size: Int)? = try application.read { scope in
                try scope.row(
                    """
                    SELECT m.rootpage AS page, s.page_size AS size FROM sqlite_master m, pragma_page_size s
                    WHERE m.name = 'recovery_codes_of_person'
                    """
                ) { (try $0["page"], try $0["size"]) }
            }
            application.database.close()
            let (page, size) = try #require(place)
            let file = open(path, O_WRONLY)
            defer { close(file) }
            let garbage = [UInt8](repeating: 0x5A, count: size)
            #expect(pwrite(file, garbage, size, off_t((page - 1) * size)) == size)
            let words = ["verify", "--data", configuration.dataDirectory, "--database", "sqlite:" + path]
            do {
                let outcome = try VerifyCommand.run(Arguments(words))
                #expect(!outcome.holds && outcome.words.contains { $0.contains("itself is damaged") })
            } catch StorageError.corrupt {}
        }
    }

    private func act(_ application: Application) throws {
        try application.write(as: Application.nobody, at: .now) { try InstitutionDeeds.found(in: $0) }
    }

    /// What editors and mail programs make of a checkpoint is the same one.
    private func expectCopies(ofCheckpointIn kept: String, toHoldIn application: Application) throws {
        let whole = String(decoding: try #require(FileContents.read(kept)), as: UTF8.self)
        for copy in [
            "\u{FEFF}" + whole, whole.replacing("\n", with: "\r\n"), String(whole.dropLast()),
            whole + "\n \n", whole.replacing("\n", with: "  \n"),
        ] {
            try save(.text(copy), kept)
            #expect(try verify(application, kept).holds, "\(copy)")
        }
        try save(.text(whole), kept)
    }

    private func verify(_ application: Application, _ checkpoint: String? = nil) throws
        -> CommandOutcome
    {
        try application.verified(checkpoint.map { ["--checkpoint", $0] } ?? [])
    }

    private func save(_ response: Response, _ path: String) throws {
        guard case .bytes(let bytes) = response.body else { return }
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        defer { close(file) }
        #expect(write(file, bytes, bytes.count) == bytes.count)
    }
}
