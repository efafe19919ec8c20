import TestDatabases
import Testing
import Web

@testable import Hamkori

/// What is told of the load: enough to see a flood, and nothing of a single complaint.
@Suite struct ServerLoadTests {
    private func figures(_ change: (inout LaneFigures) -> Void) -> LoadFigures {
        var figures = LaneFigures()
        change(&figures)
        return LoadFigures(
            classes: WorkClass.allCases.map { LoadFigures.OfClass(work: $0, figures: figures) },
            connections: ConnectionFigures(), uploadsRefused: 0)
    }

    @Test func metricsAreWrittenAsTheFormatSays() {
        let text = OpenMetrics(figures { $0.refused = 3 }).text
        #expect(text.hasSuffix("\n# EOF\n"))
        #expect(text.contains("hamkori_class_refused_total{class=\"public documents\"} 3\n"))
        #expect(text.contains("# TYPE hamkori_class_refused counter\n"))
        var families: Set<String> = []
        for line in text.split(separator: "\n") where line != "# EOF" {
            if line.hasPrefix("# TYPE ") {
                families.insert(String(line.split(separator: " ")[2]))
            } else if !line.hasPrefix("#") {
                #expect(families.contains { line.hasPrefix($0) }, "\(line)")
                #expect(line.split(separator: " ").last.flatMap { Double($0) } != nil, "\(line)")
            }
        }
    }

    /// A complaint that came while nothing waited changes no figure.
    @Test func aSingleComplaintIsNotTold() {
        let quiet = OpenMetrics(figures { _ in }).text
        let one = OpenMetrics(
            figures {
                $0.begun = 1
                $0.working = 1
                $0.waitedMilliseconds = 7
                $0.longestWaitMilliseconds = 7
            }
        ).text
        func told(_ text: String, _ work: WorkClass) -> [Substring] {
            text.split(separator: "\n").filter { $0.contains("class=\"\(work.rawValue)\"") }
        }
        for work in [WorkClass.intake, .files, .forms, .documents] {
            #expect(told(quiet, work) == told(one, work), "\(work)")
            #expect(!told(one, work).isEmpty)
        }
        #expect(told(quiet, .pages) != told(one, .pages))
    }

    @Test func metricsAreForThisMachineAlone() throws {
        try withConfiguration(.sqlite) { known in
            var configuration = known
            configuration.port = 0
            let plain = try Application(configuration, opening: .foundingWhereEmpty, log: .silent)
            #expect(Metrics.server(plain) == nil)
            plain.database.close()
            configuration.metricsPort = 0
            let application = try Application(configuration, log: .silent)
            defer { application.database.close() }
            let server = try Server.make(application)
            let metrics = try #require(Metrics.server(application))
            #expect(try metrics.start() > 0)
            defer { metrics.stop() }
            withExtendedLifetime(server) {}
            func ask(
                _ path: String, host: String = "127.0.0.1:9464", through proxy: String? = nil
            ) throws -> (status: Int, text: String) {
                var headers: Headers = ["Host": host]
                if let proxy { headers.set(proxy, "203.0.113.7") }
                let head = try RequestHead(method: .get, target: path, headers: headers)
                let response = Metrics.answer(Request(head: head), application)
                guard case .bytes(let bytes) = response.body else { return (response.status, "") }
                return (response.status, String(decoding: bytes, as: UTF8.self))
            }
            #expect(try ask("/metrics").text.contains("hamkori_class_waiting{class=\"intake\"} 0"))
            #expect(try ask("/en").status == 404)
            #expect(try ask("/metrics", host: "example.org").status == 404)
            for proxy in ["X-Forwarded-For", "Forwarded", "X-Real-IP", "Via"] {
                #expect(try ask("/metrics", through: proxy).status == 404, "\(proxy)")
            }
            // At the public port there is no such address.
            #expect(try Visit(application).get("/metrics").status == 404)
        }
    }

    @Test func administratorsSeeWhatWaits() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            try visit.signIn(as: .administrator)
            #expect(try visit.text(visit.get("/en/workspace")).contains("/en/workspace/load"))
            for (language, word) in [
                ("tg", "Бори сервер"), ("ru", "Нагрузка на сервер"), ("en", "Server load"),
            ] {
                let page = visit.text(try visit.get("/\(language)/workspace/load"))
                #expect(page.contains(word))
                #expect(page.contains("<th scope=\"row\">"))
            }
            let other = Visit(application)
            try other.signIn(as: .officer)
            #expect(try other.get("/en/workspace/load").status == 403)
        }
    }
}
