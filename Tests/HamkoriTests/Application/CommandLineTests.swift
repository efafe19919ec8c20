import Glibc
import Storage
import Testing

@testable import Hamkori

/// The program as somebody at a terminal meets it.
struct CommandLineTests {
    private struct Outcome {
        let code: Int32
        let words: String
    }

    /// Runs the program that was built beside the tests, in a folder of its own.
    private func run(_ words: String, in folder: String, environment: String = "") throws -> Outcome {
        let output = folder + ".out"
        let status = try system(
            "env \(environment) timeout 60 \(TestFiles.program()) \(words) >\(output) 2>&1 </dev/null")
        defer { unlink(output) }
        let bytes = try #require(FileContents.read(output))
        return Outcome(code: (status >> 8) & 0xFF, words: String(decoding: bytes, as: UTF8.self))
    }

    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = "/tmp/hamkori-cli-\(getpid())-\(UInt64.random(in: 0...(.max)))"
        defer { _ = system("chmod -Rf u+w \(folder); rm -rf \(folder)") }
        try body(folder)
    }

    @Test func `a folder that was mistyped is made by no command`() throws {
        try inFolder { (folder) throws in
            for words in [
                "verify", "user add --email a@b.example --name N --role officer",
                "jobs --once --public-url http://x.tj",
                "compare recommendations", "clock", "clock confirm",
            ] {
                let outcome = try run("\(words) --data \(folder)", in: folder)
                #expect(
                    outcome.code == 1 && outcome.words.contains("There is no folder"), "\(words): \(outcome)")
                #expect(access(folder, F_OK) != 0)
            }
            let made = try run("init --data \(folder)", in: folder)
            #expect(made.code == 0, "\(made)")
            #expect(try run("init --data \(folder)", in: folder).code == 1)
            #expect(try run("verify --data \(folder)", in: folder).code == 0)
            let nobody = try run("user reset --email nobody@b.example --data \(folder)", in: folder)
            #expect(nobody.code == 1 && nobody.words.contains("Nobody with an open account"), "\(nobody)")
            // Nothing raw of Swift reaches a person.
            unlink(folder + "/file-key")
            let keyless = try run("verify --data \(folder)", in: folder)
            #expect(keyless.code == 1 && keyless.words.contains("file-key is missing"), "\(keyless)")
        }
    }

    @Test(arguments: [
        ("", "a command is missing"), ("frobnicate", "unknown command"), ("serve", "--data is missing"),
        ("serve --data D --port many", "--port takes"),
        ("serve --data D --public-url 'not a url'", "--public-url"),
        ("serve --data D --public-url ftp://x.example", "--public-url"),
        ("serve --data D --database mysql://x", "--database takes"),
        ("verify --data D --database mysql://x", "--database takes"),
        ("verify --data D --key nonsense", "--key takes"), ("verify F --key nonsense", "--key takes"),
        ("user add --data D --email bad --name N --role officer", "--email"),
        ("user add --data D --email a@b.example --name N --role king", "--role is one of"),
        ("jobs --data D", "jobs requires --once"), ("clock set --data D", "unknown command: clock set"),
        ("init --data D --dry-run", "init takes no --dry-run"), ("init D --data D", "unknown command: init"),
        ("serve --data D --email a@b.example", "serve takes no --email"),
        ("user --data D", "unknown command: user"),
        ("verify --data D --data E", "--data is given twice"),
        ("serve --data D --backup-folder ''", "without its value: --backup-folder"),
        ("user add --data D --email a@b.example --name '' --role officer", "without its value: --name"),
        ("user reset --data D --email a@b.example --role officer", "user reset takes no --role"),
        ("verify F --data D", "verify FILE takes no --data"), ("verify F G", "unknown command: verify F G"),
        ("import recommendations --data D", "unknown command"),
        ("compare complaints --data D", "unknown command"),
    ])
    func `what was called wrongly ends with 64 and says what`(_ words: String, _ expected: String) throws {
        try inFolder { (folder) throws in
            let outcome = try run(words.replacing(" D", with: " " + folder), in: folder)
            #expect(outcome.code == 64 && outcome.words.contains(expected), "\(outcome)")
            #expect(access(folder, F_OK) != 0)
            // The usage of the command concerned, not of all.
            #expect(outcome.words.split(separator: "\n").count < 15, "\(outcome)")
        }
    }

    @Test func `each way that the usage names is taken, with its options and no others`() {
        let usage = Hamkori.usage
        for command in usage.commands {
            let name = command.name
            #expect(!name.isEmpty && command.calls.allSatisfy { $0.words.first == name }, "\(name)")
            for call in command.calls { #expect(usage.call(for: call.words) == call, "\(call)") }
        }
        #expect(
            usage.call(for: ["user", "add"])?.options == [
                "data", "database", "email", "name", "public-url", "role",
            ])
        #expect(usage.call(for: ["verify", "proof.json"])?.options == ["key"])
    }

    @Test func `the usage says which options take a value and which may be given several times`() throws {
        let all = Hamkori.usage.commands.flatMap { CommandOption.all(in: $0.usage) }
        for option in all {
            #expect(
                all.allSatisfy { $0.name != option.name || $0.takesValue == option.takesValue }, "\(option)")
        }
        let options = Hamkori.usage.options.values
        #expect(
            Set(options.filter { !$0.takesValue }.map(\.name)) == ["dry-run", "complete", "once", "new-key"])
        #expect(Set(options.filter(\.isRepeatable).map(\.name)) == ["checkpoint", "map"])
        #expect(options.count == 29)
    }

    /// A feature of which only this test knows brings its command, with options of its own.
    @Test func `a command of a feature is taken as its usage says`() throws {
        let command = Command(
            """
            hamkori petition FILE --signed-by NAME [--urgent]
                file a petition
            """, at: 45, run: { CommandOutcome($0.words[1] + " of " + (try $0.required("signed-by"))) })
        let features = FeatureList([Feature("Petitions", commands: [command])])
        let usage = Usage(Hamkori.usage.commands + features.flatMap(\.commands))
        #expect(usage.commands.map(\.name).prefix(5) == ["init", "serve", "demo", "verify", "petition"])
        #expect(usage.text(of: nil).contains("hamkori petition FILE") && usage.names.contains(", petition,"))
        let arguments = try Arguments(
            ["petition", "F", "--urgent", "--signed-by", "N"], features: features, usage: usage)
        try arguments.checkAgainstUsage()
        #expect(arguments.flags == ["urgent"] && arguments["signed-by"] == "N")
        #expect(throws: Arguments.Misuse(words: "petition FILE takes no --data")) {
            try Arguments(["petition", "F", "--data", "D"], features: features, usage: usage)
                .checkAgainstUsage()
        }
        #expect(throws: Arguments.Misuse.self) { try Arguments(["petition", "F", "--urgent"]) }
    }

    /// A command that asks for an option which its usage does not name could not be called at all.
    @Test func `each command can be called as its usage says`() throws {
        try inFolder { (folder) throws in
            let options = [
                "data": folder, "email": "a@b.example", "name": "N", "role": "officer",
                "public-url": "https://x.example",
                "fingerprint": "00", "key": "a", "checkpoint": folder, "host": "127.0.0.1", "port": "0",
                "format": "csv",
                "country": "TJ", "only": "TJ", "mail": "smtp://127.0.0.1:25", "mail-from": "a@b.example",
                "mail-authorities": folder, "map": "text=Text", "clamd": folder,
            ]
            for command in Hamkori.usage.commands where !["init", "serve", "demo"].contains(command.name) {
                for call in command.calls {
                    let given = call.options.sorted().filter { $0 != "database" && $0 != "key" }.map { name in
                        options[name].map { "--\(name) '\($0)'" } ?? "--\(name)"
                    }
                    let words = call.words.joined(separator: " ") + " " + given.joined(separator: " ")
                    let outcome = try run(words, in: folder)
                    #expect(outcome.code == 1, "\(words): \(outcome)")
                }
            }
        }
    }

    @Test func `an answer that cannot be written is no success`() throws {
        try inFolder { (folder) throws in
            let error = folder + ".err"
            defer { unlink(error) }
            let status = try system("\(TestFiles.program()) --version >/dev/full 2>\(error)")
            let words = String(decoding: try #require(FileContents.read(error)), as: UTF8.self)
            #expect((status >> 8) & 0xFF == 1 && words.contains("No space left"), "\(words)")
        }
    }

    @Test func `a time zone that nobody knows stops every command`() throws {
        try inFolder { (folder) throws in
            let outcome = try run("init --data \(folder)", in: folder, environment: "TZ=Nowhere/None")
            #expect(outcome.code == 64 && outcome.words.contains("TZ=Nowhere/None"), "\(outcome)")
            #expect(access(folder, F_OK) != 0)
        }
        for name in ["Asia/Dushanbe", "UTC", "<+05>-5", ":Europe/Berlin"] {
            #expect(ProcessTimeZone.isKnown(name), "\(name)")
        }
        for name in [
            "Nowhere/None", "", "..", "../../etc/passwd", "/etc/passwd", "5", "UTC+5", "TJT-5", "Foo5",
        ] {
            #expect(!ProcessTimeZone.isKnown(name), "\(name)")
        }
    }

    @Test func `a port that is taken is named, and the exit code says that it may pass`() throws {
        let taken = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(taken) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(taken, $0, length) == 0 && listen(taken, 1) == 0 && getsockname(taken, $0, &length) == 0
            }
        }
        #expect(isBound)
        let port = UInt16(bigEndian: address.sin_port)
        try inFolder { (folder) throws in
            let outcome = try run("serve --data \(folder) --port \(port)", in: folder)
            #expect(outcome.code == 2 && outcome.words.contains("127.0.0.1:\(port)"), "\(outcome)")
        }
    }

    @Test func `a server waits for a database that is not there yet, a command does not`() throws {
        try inFolder { (folder) throws in
            let place = "--data \(folder) --database 'postgresql://nobody@127.0.0.1:1/none?sslmode=disable'"
            // Nobody reads its log.
            let serve = try "timeout 4 \(TestFiles.program()) serve \(place) 2>&1 | true"
            let waiting = system("bash -c \"\(serve); exit \\${PIPESTATUS[0]}\"")
            #expect((waiting >> 8) & 0xFF == 124)
            #expect(try run("jobs --once --public-url http://x.tj \(place)", in: folder).code == 2)
            // Mails would lead to this machine's own address.
            #expect(try run("jobs --once \(place)", in: folder).code == 64)
        }
    }

    @Test func `each command has its own help`() throws {
        try inFolder { (folder) throws in
            for command in Hamkori.usage.commands {
                let outcome = try run("\(command.name) --help", in: folder)
                #expect(outcome.code == 0 && outcome.words == command.usage + "\n")
            }
            let all = try run("--help", in: folder)
            for command in Hamkori.usage.commands {
                #expect(all.words.contains("hamkori \(command.name)"))
            }
        }
    }

    @Test func `an error without a sentence shows the name of its type and no value`() {
        struct Unforeseen: Error { let secret = "hunter2" }
        let failure = CommandFailure(Unforeseen())
        #expect(
            failure.code == 1 && failure.sentence.contains("Unforeseen")
                && !failure.sentence.contains("hunter2"))
        #expect(CommandFailure(StorageError.full).code == 2)
        #expect(CommandFailure(StorageError.corrupt("x")).code == 1)
        #expect(ProgramPackage.missing("clamd").contains("clamav-daemon"))
    }
}
