import Glibc
import Mail
import Secrets
import Web

/// The program's door: `hamkori init|serve|demo|verify|backup|restore|user|import|compare|jobs|clock`.
///
/// ``ExitCode`` says how it ends.
public enum Hamkori {
    /// Runs the command line and ends the process.
    public static func run() {
        ProcessMemory.settle()
        // Whatever we make is ours alone, whatever the operator's shell says.
        umask(0o077)
        exit(run(Array(Swift.CommandLine.arguments.dropFirst())))
    }

    private static func run(_ words: [String]) -> Int32 {
        do {
            try ProcessTimeZone.set()
            return try perform(try Arguments(words))
        } catch let misuse as Arguments.Misuse {
            let command = words.first { word in Usage.commands.contains { $0.name == word } }
            complain(misuse.words + "\n\n" + (command.map { Usage.of($0) } ?? Usage.names))
            return ExitCode.misuse
        } catch {
            let failure = CommandFailure(error)
            complain("hamkori: " + failure.sentence)
            return failure.code
        }
    }

    private static func perform(_ arguments: Arguments) throws -> Int32 {
        if arguments.flags.contains("version") { return say("hamkori \(Application.version)") }
        if arguments.flags.contains("help") { return say(Usage.of(arguments.words.first)) }
        try arguments.checkAgainstUsage()
        switch arguments.words.first {
        case "init": return try makeInstallation(arguments)
        case "serve": return try serve(arguments, isDemo: false)
        case "demo": return try serve(arguments, isDemo: true)
        case "verify": return say(try VerifyCommand.run(arguments))
        case "backup": return say(try BackupCommand.run(arguments))
        case "restore": return say(try RestoreCommand.run(arguments))
        case "user": return try user(arguments)
        case "import": return say(try ImportCommand.run(arguments))
        case "jobs": return try jobs(arguments)
        case "clock": return say(try ServerClockCommand.run(arguments))
        case "compare": return say(try LikenessCommand.run(arguments))
        case let other: throw Arguments.Misuse(words: "unknown command: \(other ?? "")")
        }
    }

    private static func makeInstallation(_ arguments: Arguments) throws -> Int32 {
        let configuration = try arguments.configuration()
        let application = try Application(configuration, opening: .founding, log: .silent)
        application.database.close()
        return say(
            "An installation was made: keys in \(configuration.dataDirectory), records in \(configuration.database)."
        )
    }

    private static func serve(_ arguments: Arguments, isDemo: Bool) throws -> Int32 {
        // Whoever reads the log may go: writing to nobody fails, and does not kill the server.
        signal(SIGPIPE, SIG_IGN)
        let configuration = try arguments.configuration(isDemo: isDemo)
        let application = try DatabaseWait.untilReached(.standardError) {
            try Application(configuration, opening: .foundingWhereEmpty, log: .standardError)
        }
        if isDemo { try Demo.fill(application) }
        do {
            try Server.run(application) { port in
                application.log.note("serving", ["address": "http://\(configuration.host):\(port)/"])
            }
        } catch let error as HTTPServerError {
            throw ListeningFailure(error: error, host: configuration.host, port: configuration.port)
        }
        return 0
    }

    private static func user(_ arguments: Arguments) throws -> Int32 {
        let email = try arguments.required("email")
        guard Address(mailbox: email) != nil else {
            throw Arguments.Misuse(words: "--email takes an address such as name@example.org")
        }
        if ["add", "role"].contains(arguments.words[1]) { _ = try role(arguments) }
        let application = try Application(try arguments.configuration(), log: .silent)
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

    private static func jobs(_ arguments: Arguments) throws -> Int32 {
        guard arguments.flags.contains("once") else {
            throw Arguments.Misuse(words: "jobs takes --once; the server runs them by itself")
        }
        // Mails would lead to this machine's own address.
        _ = try arguments.required("public-url")
        let application = try Application(try arguments.configuration(), log: .standardError)
        let report = try JobRunner(application).runDue()
        if report.isElsewhere { return say("Another process runs the jobs now.") }
        if application.configuration.mailing == nil { complain("Mail is off: --mail names no server.") }
        let code = say("Jobs: \(report.jobs.count), mails sent: \(report.sent), not taken: \(report.failed).")
        guard report.faults > 0 else { return code }
        complain("Jobs that failed: \(report.faults); the lines above say why.")
        return ExitCode.failed
    }

    private static func role(_ arguments: Arguments) throws -> Role {
        guard let role = Role(rawValue: try arguments.required("role")) else {
            throw Arguments.Misuse(
                words: "--role is one of " + Role.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return role
    }

    private static func say(_ outcome: CommandOutcome) -> Int32 {
        let text = outcome.words.joined(separator: "\n")
        guard outcome.holds else {
            complain(text)
            return ExitCode.failed
        }
        return say(text)
    }

    /// Writes to the standard output; whoever reads only the exit code learns there whether it arrived.
    private static func say(_ text: String) -> Int32 {
        guard let code = write(text, to: STDOUT_FILENO) else { return ExitCode.done }
        complain(
            "hamkori: the command was carried out, but its output could not be written: \(String(cString: strerror(code)))\n\(text)"
        )
        return ExitCode.failed
    }

    private static func complain(_ text: String) { _ = write(text, to: STDERR_FILENO) }

    private static func write(_ text: String, to descriptor: Int32) -> Int32? {
        FileContents.write(Array((text + "\n").utf8), to: descriptor)
    }
}
