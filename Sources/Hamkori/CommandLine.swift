import Glibc
import Secrets
import Web

/// The command line. The commands `init`, `serve`, `demo` and `jobs` are its own; features register all others.
///
/// ``ExitCode`` lists the codes with which it ends.
public enum Hamkori {
    /// Runs the command line and ends the process.
    public static func run() {
        ProcessMemory.settle()
        // Files are made for their owner only, whatever mask the shell has set.
        umask(0o077)
        exit(run(Array(Swift.CommandLine.arguments.dropFirst())))
    }

    private static func run(_ words: [String]) -> Int32 {
        do {
            try ProcessTimeZone.set()
            return try perform(try Arguments(words))
        } catch let misuse as Arguments.Misuse {
            let command = words.lazy.compactMap { usage.command($0) }.first
            Terminal.complain(misuse.words + "\n\n" + (command?.usage ?? usage.names))
            return ExitCode.misuse
        } catch {
            let failure = CommandFailure(error)
            Terminal.complain("hamkori: " + failure.sentence)
            return failure.code
        }
    }

    private static func perform(_ arguments: Arguments) throws -> Int32 {
        let name = arguments.words.first
        if arguments.flags.contains("version") { return Terminal.say("hamkori \(Application.version)") }
        if arguments.flags.contains("help") { return Terminal.say(usage.text(of: name)) }
        try arguments.checkAgainstUsage()
        guard let command = usage.command(name) else {
            throw Arguments.Misuse(words: "unknown command: \(name ?? "")")
        }
        return try command.run(arguments)
    }

    /// How the whole product is called.
    static let usage = Usage(own + FeatureList.all.flatMap(\.commands))

    /// The commands that no feature brings.
    private static let own = [
        Command(
            """
            hamkori init --data DIR [--database URL]
                make an installation in a folder that is empty or missing; go on where that was interrupted
            """, at: 10, run: makeInstallation),
        Command(
            """
            hamkori serve --data DIR [--database URL] [--host H] [--port N] [--public-url URL]
                    [--mail smtp://user:password@host:port --mail-from ADDRESS [--mail-authorities FILE]]
                    [--clamd SOCKET] [--backup-folder DIR [--backup-every HOURS] [--backup-keep N]]
                    [--spool DIR] [--uploads-per-day MB] [--metrics-port N]
                serve; makes an installation where there is nothing yet
            """, at: 20, code: { try serve($0, isDemo: false) }),
        Command(
            """
            hamkori demo --data DIR [--database URL] [--host H] [--port N] [--public-url URL]
                serve the demo; fills a folder that is empty or missing
            """, at: 30, code: { try serve($0, isDemo: true) }),
        Command(
            """
            hamkori jobs --once --data DIR [--database URL] --public-url URL
                    [--mail … --mail-from ADDRESS [--mail-authorities FILE]]
                run the due jobs once: reminders, digests, e-mails
            """, at: 90, code: runJobs),
    ]

    private static func makeInstallation(_ arguments: Arguments) throws -> CommandOutcome {
        let configuration = try arguments.configuration()
        let application = try Application(configuration, opening: .founding, log: .silent)
        application.database.close()
        return CommandOutcome(
            "An installation was made: keys in \(configuration.dataDirectory), records in \(configuration.database)."
        )
    }

    private static func serve(_ arguments: Arguments, isDemo: Bool) throws -> Int32 {
        // When the reader of the log ends, writing fails and does not end the server.
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

    private static func runJobs(_ arguments: Arguments) throws -> Int32 {
        guard arguments.flags.contains("once") else {
            throw Arguments.Misuse(words: "jobs requires --once; the server runs the jobs automatically")
        }
        // Mails would lead to this machine's own address.
        _ = try arguments.required("public-url")
        let application = try Application(try arguments.configuration(), log: .standardError)
        let report = try JobRunner(application).runDue()
        if report.isElsewhere { return Terminal.say("Another process runs the jobs now.") }
        if application.configuration.mailing == nil {
            Terminal.complain("E-mail is off: no server is set with --mail.")
        }
        let code = Terminal.say(
            "Jobs: \(report.jobs.count), e-mails sent: \(report.sent), not accepted: \(report.failed).")
        guard report.faults > 0 else { return code }
        Terminal.complain("Jobs that failed: \(report.faults); the lines above say why.")
        return ExitCode.failed
    }
}

extension Arguments {
    /// Reads the command line of the whole product.
    /// - Throws: `Misuse`.
    init(_ words: [String]) throws { try self.init(words, features: .all, usage: Hamkori.usage) }
}
