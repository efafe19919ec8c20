/// The load as programs read it (OpenMetrics 1.0).
struct OpenMetrics: Sendable {
    static let contentType = "application/openmetrics-text; version=1.0.0; charset=utf-8"

    let text: String

    init(_ load: LoadFigures) {
        var lines: [String] = []
        func family(_ name: String, _ type: String, _ help: String, _ samples: [String]) {
            lines += ["# TYPE hamkori_\(name) \(type)", "# HELP hamkori_\(name) \(help)"]
            lines += samples.map { "hamkori_\(name)\($0)" }
        }
        func byClass(_ suffix: String, _ value: (LoadFigures.OfClass) -> String?) -> [String] {
            load.classes.compactMap { one in
                value(one).map { "\(suffix){class=\"\(one.work.rawValue)\"} \($0)" }
            }
        }
        family("class_threads", "gauge", "Threads of a class of work.", byClass("") { String($0.threads) })
        family(
            "class_waiting", "gauge", "Requests that wait for a thread.", byClass("") { String($0.waiting) })
        family(
            "class_refused", "counter",
            "Requests that found no place: answered by 503, forms with files worked on without them.",
            byClass("_total") { String($0.refused) })
        family(
            "class_longest_wait_seconds", "gauge", "The longest wait since the start, in whole seconds.",
            byClass("") { String($0.longestWait) })
        family(
            "class_begun", "counter", "Requests that were worked on.",
            byClass("_total") { $0.done.map { String($0.begun) } })
        family(
            "class_wait_seconds", "counter", "The seconds that those have waited.",
            byClass("_total") { $0.done.map { String($0.waitedSeconds) } })
        family("connections", "gauge", "Open connections.", [" \(load.connections.open)"])
        let closed = [
            ("share", load.connections.beyondShare), ("room", load.connections.displaced),
            ("late", load.connections.late), ("slow", load.connections.slow),
        ]
        family(
            "connections_closed", "counter", "Connections that the server closed before their time.",
            closed.map { "_total{reason=\"\($0.0)\"} \($0.1)" })
        family(
            "uploads_refused", "counter", "Forms whose files were not taken.",
            ["_total \(load.uploadsRefused)"])
        text = (lines + ["# EOF", ""]).joined(separator: "\n")
    }
}
