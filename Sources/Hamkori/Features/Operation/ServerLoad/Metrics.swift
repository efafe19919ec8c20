import Web

/// `/metrics`, for programs on this machine alone: a port of its own, so that no proxy and no onion service leads there.
enum Metrics {
    /// A server for it, not started yet; nil where none is asked for.
    static func server(_ application: Application) -> HTTPServer? {
        guard let port = application.configuration.metricsPort else { return nil }
        var settings = HTTPServer.Configuration()
        settings.host = "127.0.0.1"
        settings.port = port
        settings.lanes = [Lane("metrics", threads: 1, waiting: 4)]
        settings.connectionLimit = 64
        settings.log = { application.log.note("web", ["message": $0]) }
        return HTTPServer(settings, admit: { _ in .accept(BodyLimit(fields: 0)) }) { answer($0, application) }
    }

    static func answer(_ request: Request, _ application: Application) -> Response {
        // A page that a browser on this machine shows must not read it under another name.
        let isLocal = ["127.0.0.1", "localhost"].contains(
            request.headers["Host"].map { String($0.prefix { $0 != ":" }) } ?? "")
        // A proxy on this machine that was led here by mistake says so, as a rule.
        let isForwarded = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via"].contains {
            request.headers.contains($0)
        }
        guard isLocal, !isForwarded, request.path == "/metrics",
            request.method == .get || request.method == .head
        else {
            return .text("404\n", status: 404)
        }
        let metrics = OpenMetrics(application.load.figures(application))
        return Response(
            headers: ["Content-Type": OpenMetrics.contentType, "Cache-Control": "no-store"],
            body: .bytes(Array(metrics.text.utf8)))
    }
}
