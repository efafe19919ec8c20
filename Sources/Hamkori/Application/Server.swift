import Glibc
import Web

/// The application behind an HTTP server.
enum Server {
    /// A server for an application, not started yet.
    /// - Throws: `ConfigurationError` when the certificate cannot be read.
    static func make(_ application: Application) throws -> HTTPServer {
        let gate = Gate(application: application)
        return HTTPServer(
            try settings(application), admit: gate.admit, fromMemory: gate.answerFromMemory,
            refusal: { status, head in refusal(status, head, application) }, answer: gate.answer)
    }

    /// Serves until the process is told to stop.
    ///
    /// - Parameter started: called with the port, once the server listens.
    /// - Throws: `HTTPServerError`, `ConfigurationError`.
    static func run(_ application: Application, started: (UInt16) -> Void) throws {
        HTTPServer.holdTerminationSignals()
        let server = try make(application)
        started(try server.start())
        if application.configuration.mailing == nil {
            application.log.note("mail off", ["reason": "--mail names no server"])
        }
        guard let jobs = JobThread(JobRunner(application)) else { throw HTTPServerError.threads }
        _ = server.waitForTermination()
        jobs.stop()
        server.stop()
        application.database.close()
    }

    private static func settings(_ application: Application) throws -> HTTPServer.Configuration {
        let configuration = application.configuration
        var settings = HTTPServer.Configuration()
        settings.host = configuration.host
        settings.port = configuration.port
        settings.trustsProxy = configuration.trustsProxy
        settings.spoolDirectory = configuration.dataDirectory
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
    private static func refusal(_ status: Int, _ head: RequestHead?, _ application: Application) -> Response {
        var response = head.map { page(status, $0, application) } ?? .text("\(status)\n", status: status)
        response.headers.set("Cache-Control", "no-store")
        application.protection.cover(&response, isPage: true)
        return response
    }

    private static func page(_ status: Int, _ head: RequestHead, _ application: Application) -> Response {
        let refusal: Refusal =
            switch status {
            case 413: .tooLarge
            case 503: .busy
            default: .badRequest
            }
        let context = Context(
            application: application, request: Request(head: head),
            language: head.language ?? .preferred(by: head.headers["Accept-Language"]),
            visitor: .anybody, requestID: "-", now: .now)
        var response = refusal.response(context)
        response.status = status
        return response
    }
}

/// How large files are.
enum FileSize {
    /// In bytes; nil when there is no such file, or it cannot be looked at.
    static func of(_ path: String) -> Int? {
        var about = stat()
        return stat(path, &about) == 0 ? Int(about.st_size) : nil
    }
}

/// Small files, whole.
enum FileContents {
    /// The bytes of a file; nil when it cannot be read.
    static func read(_ path: String) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(file, &piece, piece.count)
            if count < 0 { return nil }
            if count == 0 { return bytes }
            bytes += piece[..<count]
        }
    }
}
