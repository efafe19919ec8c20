/// The load as programs read it (OpenMetrics 1.0).
struct OpenMetrics: Sendable {
    static let contentType = "application/openmetrics-text; version=1.0.0; charset=utf-8"

    let text: String

    init(_ load: LoadFigures) {
        var lines: [String] = []
        func family(_ name: String, type: String, help: String, samples: [String]) {
            lines += ["# TYPE hamkori_\(name) \(type)", "# HELP hamkori_\(name) \(help)"]
            lines += samples.map { "hamkori_\(name)\($0)" }
        }
        func byClass(_ suffix: String, _ value: (LoadFigures.OfClass) -> String?) -> [String] {
            load.classes.compactMap { one in
                value(one).map { "\(suffix){class=\"\(one.work.rawValue)\"} \($0)" }
            }
        }
        family(
            "class_threads", type: "gauge", help: "Threads of a class of work.",
            samples: byClass("") { String($0.threads) })
        family(
            "class_waiting", type: "gauge", help: "Requests that wait for a thread.",
            samples: byClass("") { String($0.waiting) })
        family(
            "class_refused", type: "counter",
            help: "Requests that found no place: answered by 503, forms with files worked on without them.",
            samples: byClass("_total") { String($0.refused) })
        family(
            "class_longest_wait_seconds", type: "gauge",
            help: "The longest wait since the start, in whole seconds.",
            samples: byClass("") { String($0.longestWait) })
        family(
            "class_begun", type: "counter", help: "Requests that were worked on.",
            samples: byClass("_total") { $0.done.map { String($0.begun) } })
        family(
            "class_wait_seconds", type: "counter", help: "The seconds that those have waited.",
            samples: byClass("_total") { $0.done.map { String($0.waitedSeconds) } })
        family(
            "connections", type: "gauge", help: "Open connections.", samples: [" \(load.connections.open)"])
        let closed = [
            ("share", load.connections.beyondShare), ("room", load.connections.displaced),
            ("late", load.connections.late), ("slow", load.connections.slow),
        ]
        family(
            "connections_closed", type: "counter",
            help: "Connections that the server closed before their time.",
            samples: closed.map { "_total{reason=\"\($0.0)\"} \($0.1)" })
        family(
            "uploads_refused", type: "counter", help: "Forms whose files were not taken.",
            samples: ["_total \(load.uploadsRefused)"])
        text = (lines + ["# EOF", ""]).joined(separator: "\n")
    }
}
