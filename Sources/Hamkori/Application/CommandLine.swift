import Glibc
import Secrets

/// The program's door: `hamkori init|serve|demo|verify|user|import|compare|jobs`.
///
/// It ends with 0 when all went well, 1 when not, and 64 (EX_USAGE) when it was called wrongly.
public enum Hamkori {
    static let version = "0.1.0"

    /// Runs the command line and ends the process.
    public static func run() {
        ProcessMemory.settle()
        // The institution's clocks, unless the operator set others.
        setenv("TZ", "Asia/Dushanbe", 0)
        tzset()
        // Whatever we make is ours alone, whatever the operator's shell says.
        umask(0o077)
        exit(run(Array(Swift.CommandLine.arguments.dropFirst())))
    }

    private static func run(_ words: [String]) -> Int32 {
        do {
            return try perform(try Arguments(words))
        } catch let misuse as Arguments.Misuse {
            complain(misuse.words + "\n\n" + usage)
            return 64
        } catch {
            complain("hamkori: \(error)")
            return 1
        }
    }

    private static func perform(_ arguments: Arguments) throws -> Int32 {
        if arguments.flags.contains("version") { return say("hamkori \(version)") }
        if arguments.flags.contains("help") { return say(usage) }
        switch arguments.words.first {
        case "init": return try found(arguments)
        case "serve": return try serve(arguments, isDemo: false)
        case "demo": return try serve(arguments, isDemo: true)
        case "verify": return try verify(arguments)
        case "user": return try user(arguments)
        case "import": return try bring(arguments)
        case "jobs": return try jobs(arguments)
        case "compare": return say(try LikenessCommand.run(arguments))
        case let other:
            throw Arguments.Misuse(words: other.map { "unknown command: \($0)" } ?? "a command is missing")
        }
    }

    private static func found(_ arguments: Arguments) throws -> Int32 {
        let configuration = try arguments.configuration()
        let application = try Application(configuration, opening: .founding, log: .silent)
        application.database.close()
        return say(
            "An installation was made: keys in \(configuration.dataDirectory), records in \(configuration.database)."
        )
    }

    private static func serve(_ arguments: Arguments, isDemo: Bool) throws -> Int32 {
        let application = try Application(
            try arguments.configuration(isDemo: isDemo), opening: .foundingWhereEmpty, log: .standardError)
        if isDemo { try Demo.fill(application) }
        try Server.run(application) { port in
            application.log.note(
                "serving", ["address": "http://\(application.configuration.host):\(port)/"])
        }
        return 0
    }

    private static func verify(_ arguments: Arguments) throws -> Int32 {
        let outcome = try VerifyCommand.run(arguments)
        for line in outcome.words {
            if outcome.holds { _ = say(line) } else { complain(line) }
        }
        return outcome.holds ? 0 : 1
    }

    private static func user(_ arguments: Arguments) throws -> Int32 {
        guard arguments.words.count > 1 else {
            throw Arguments.Misuse(words: "user add, user role, user reset or user confirm")
        }
        let application = try Application(try arguments.configuration(), log: .silent)
        let email = try arguments.required("email")
        switch arguments.words[1] {
        case "add":
            let role = try role(arguments)
            return say(try UserCommands.add(email, name: try arguments.required("name"), role, application))
        case "role": return say(try UserCommands.give(try role(arguments), to: email, application))
        case "reset": return say(try UserCommands.reset(email, application))
        case "confirm":
            return say(try UserCommands.confirm(email, fingerprint: arguments["fingerprint"], application))
        case let other: throw Arguments.Misuse(words: "unknown command: user \(other)")
        }
    }

    private static func bring(_ arguments: Arguments) throws -> Int32 {
        let outcome = try ImportCommand.run(arguments)
        for line in outcome.words {
            if outcome.isTaken { _ = say(line) } else { complain(line) }
        }
        return outcome.isTaken ? 0 : 1
    }

    private static func jobs(_ arguments: Arguments) throws -> Int32 {
        guard arguments.flags.contains("once") else {
            throw Arguments.Misuse(words: "jobs takes --once; the server runs them by itself")
        }
        let application = try Application(try arguments.configuration(), log: .standardError)
        let report = try JobRunner(application).runDue()
        if report.isElsewhere { return say("Another process runs the jobs now.") }
        if application.configuration.mailing == nil { complain("Mail is off: --mail names no server.") }
        return say("Jobs: \(report.jobs.count), mails sent: \(report.sent), not taken: \(report.failed).")
    }

    private static func role(_ arguments: Arguments) throws -> Role {
        guard let role = Role(rawValue: try arguments.required("role")) else {
            throw Arguments.Misuse(
                words: "--role is one of " + Role.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return role
    }

    private static func say(_ text: String) -> Int32 {
        print(text)
        return 0
    }

    private static func complain(_ text: String) {
        let bytes = Array((text + "\n").utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
    }

    private static let usage = """
        hamkori init --data DIR [--database URL]     make an installation; DIR is empty or missing
        hamkori serve --data DIR [--database URL] [--host H] [--port N] [--public-url URL]
        hamkori demo --data DIR [--port N]           demo data if DIR is empty, then serve
        hamkori verify --data DIR [--database URL] [--checkpoint FILE]… [--key KEY]
                                  check the ledger and all that it vouches for, reading only;
                                  hold it to checkpoints kept elsewhere
        hamkori verify FILE [--key KEY]   check a downloaded proof, without a database
        hamkori user add --data DIR --email E --name N --role R
        hamkori user role --data DIR --email E --role R
        hamkori user reset --data DIR --email E      a new invitation
        hamkori user confirm --data DIR --email E [--fingerprint F]
                the first reader of cases; readers confirm all others
        hamkori import recommendations FILE --data DIR [--format auto|upr-info|ohchr-thematic-list|
                uhri|csv|xlsx|hrc-follow-up]
                [--country SI] [--only TJ] [--dry-run]   all of the file or nothing
                [--complete]              what the file lacks of its States was withdrawn at the source
                [--map text=Heading,…]    what the columns of a csv or xlsx mean
        hamkori jobs --once --data DIR --public-url URL   what is due, once: reminders, digests, mails
        hamkori compare recommendations --data DIR   look for ones that may ask for the same
        hamkori --version | --help

        serve, demo and jobs send mail with --mail smtp://user:password@host:port --mail-from ADDRESS
                [--mail-authorities FILE]; serve and demo have files looked at with --clamd SOCKET

        Every option can be set as a variable, too: HAMKORI_DATA, HAMKORI_DATABASE, HAMKORI_PORT …
        """
}
