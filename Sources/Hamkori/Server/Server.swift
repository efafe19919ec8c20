import Documents
import Glibc
import Web

/// The application behind an HTTP server.
enum Server {
    /// A server for an application, not started yet.
    /// - Throws: `ConfigurationError` when the certificate cannot be read, or nothing can be written where large bodies are kept.
    static func make(_ application: Application) throws -> HTTPServer {
        let gate = Gate(application: application)
        let server = HTTPServer(
            try settings(application), admit: gate.admit, fromMemory: gate.answerFromMemory,
            refusal: { status, head in refusal(status, head, gate) }, answer: gate.answer)
        application.load.watch(server)
        return server
    }

    /// Serves until the process is told to stop.
    ///
    /// - Parameter started: called with the port, once the server listens.
    /// - Throws: `HTTPServerError`, `ConfigurationError`.
    static func run(_ application: Application, started: (UInt16) -> Void) throws {
        HTTPServer.holdTerminationSignals()
        let server = try make(application)
        // It serves from a full disk, too.
        attempt("database file not noted", application) { try application.beginServing() }
        let metrics = Metrics.server(application)
        if let port = try metrics?.start() { application.log.note("metrics", ["port": String(port)]) }
        started(try server.start())
        if application.configuration.mailing == nil {
            application.log.note("mail off", ["reason": "--mail names no server"])
        }
        for hindrance in hindrances(printsTo: application.configuration.printsTo) {
            application.log.fault("function off", ["reason": hindrance])
        }
        let runner = JobRunner(application)
        let backups = try startBackups(application)
        guard let jobs = RepeatingThread(every: 30_000, runner.runDueOrSayWhyNot),
            let watch = RepeatingThread(every: 2_000, { application.readiness.renew(application) }),
            let counting = RepeatingThread(every: 2_000, niceness: 10, { renewCounts(application) })
        else { throw HTTPServerError.threads }
        _ = server.waitForTermination()
        jobs.stop()
        watch.stop()
        counting.stop()
        metrics?.stop()
        server.stop()
        backups?.stop()
        attempt("time not kept", application) { try application.keepTime() }
        attempt("database file not noted", application) { try application.endServing() }
        application.database.close()
    }

    /// Reads what views count before somebody asks for it. While the database is away, `/readyz` says so.
    private static func renewCounts(_ application: Application) {
        _ = try? application.read {
            try application.recommendationCounts.current(in: $0)
        }
    }

    /// Does what the server does not depend on; what fails is a line of the log.
    private static func attempt(_ fault: String, _ application: Application, _ body: () throws -> Void) {
        do {
            try body()
        } catch {
            application.log.fault(fault, ["error": "\(error)"])
        }
    }

    /// Nil where none are made by the server.
    private static func startBackups(_ application: Application) throws -> RepeatingThread? {
        guard let schedule = application.configuration.backups else { return nil }
        let rounds = BackupRounds(application, schedule)
        guard let thread = RepeatingThread(every: 60_000, rounds.runDueOrSayWhyNot) else {
            throw HTTPServerError.threads
        }
        return thread
    }

    /// Why optional functions do not work, in the words of the log.
    /// - Parameters:
    ///   - printsTo: the forms of paper whose programs are installed.
    ///   - missing: the packages that `DocumentCleaner` misses.
    static func hindrances(
        printsTo: Set<PrintedPage.Format>, missing: [String] = DocumentCleaner.missingPackages,
        canMakeRooms: Bool = DocumentCleaner.canMakeRooms
    ) -> [String] {
        var hindrances = PrintedPage.Format.allCases.filter { !printsTo.contains($0) }.map {
            "\(ProgramPackage.missing($0.program)); no \($0.rawValue) files are made"
        }
        hindrances += missing.map {
            "\($0) is missing; PDF files sent with complaints are accepted only as they are"
        }
        if missing.isEmpty, !canMakeRooms {
            hindrances.append(
                "bubblewrap may make no rooms on this machine (user namespaces); PDF files that come with complaints "
                    + "are accepted only as they are")
        }
        return hindrances
    }

    private static func settings(_ application: Application) throws -> HTTPServer.Configuration {
        let configuration = application.configuration
        guard HTTPServer.canSpool(in: configuration.spoolDirectory) else {
            throw ConfigurationError.noSpool(folder: configuration.spoolDirectory)
        }
        var settings = HTTPServer.Configuration()
        settings.host = configuration.host
        settings.port = configuration.port
        settings.lanes = WorkClass.lanes
        // A connection has a socket, and at worst a file with its copy.
        settings.connectionLimit = min(settings.connectionLimit, OpenFiles.bound(raisedTo: 16_384) / 3)
        settings.trustsProxy = configuration.trustsProxy
        settings.spoolDirectory = configuration.spoolDirectory
        settings.log = { application.log.note("web", ["message": $0]) }
        if let certificate = configuration.certificate {
            settings.tls = HTTPServer.TLS(
                certificatePEM: try text(of: certificate.chain), keyPEM: try text(of: certificate.key))
        }
        return settings
    }

    private static func text(of path: String) throws -> String {
        guard let bytes = FileContents.read(path) else {
            throw ConfigurationError.badValue(option: "certificate", value: path)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The page for what the server itself refuses: too large, too many, not understood.
    static func refusal(_ status: Int, _ head: RequestHead?, _ gate: Gate) -> Response {
        var response = head.map { page(status, $0, gate) } ?? .text("\(status)\n", status: status)
        response.headers.set("Cache-Control", "no-store")
        gate.application.protection.cover(&response, isPage: true)
        return response
    }

    private static func page(_ status: Int, _ head: RequestHead, _ gate: Gate) -> Response {
        let refusal: Refusal =
            switch status {
            case 413: .tooLarge
            case 503: head.method == .post ? .notReceived : .busy
            case 504: .unknownOutcome
            case 507: .diskFull
            default: .badRequest
            }
        let context = Context(
            application: gate.application, request: Request(head: head),
            language: head.language ?? .preferred(by: head.headers["Accept-Language"]),
            visitor: .anybody, requestID: "-", now: gate.application.clock.now,
            endpoint: gate.endpoint(of: head))
        var response = refusal.response(context)
        response.status = status
        return response
    }
}
