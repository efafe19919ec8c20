/// The load as programs read it (OpenMetrics 1.0).
struct OpenMetrics: Sendable {
    static let contentType = "application/openmetrics-text; version=1.0.0; charset=utf-8"

    let text: String

    init(_ load: LoadFigures) {
        var lines: [String] = []
        func family(_ name: String, type: String, help: String, samples: [String]) {
            lines += ["# TYPE hamkori_\(name) \(type)", "# HELP hamkori_\(name) \(help)"] + samples
        }
        func gauge(_ name: String, _ help: String, _ samples: [String]) {
            family(name, type: "gauge", help: help, samples: samples.map { "hamkori_\(name)\($0)" })
        }
        func counter(_ name: String, _ help: String, _ samples: [String]) {
            family(name, type: "counter", help: help, samples: samples.map { "hamkori_\(name)_total\($0)" })
        }
        func byClass(_ value: (LoadFigures.OfClass) -> String?) -> [String] {
            load.classes.compactMap { one in
                value(one).map { "{class=\"\(one.work.rawValue)\"} \($0)" }
            }
        }
        gauge("class_threads", "Threads of a class of work.", byClass { String($0.threads) })
        gauge("class_waiting", "Requests that wait for a thread.", byClass { String($0.waiting) })
        counter(
            "class_refused",
            "Requests that found no place: answered by 503, forms with files worked on without them.",
            byClass { String($0.refused) })
        gauge(
            "class_longest_wait_seconds", "The longest wait since the start, in whole seconds.",
            byClass { String($0.longestWait) })
        counter("class_begun", "Requests that were worked on.", byClass { $0.done.map { String($0.begun) } })
        counter(
            "class_wait_seconds", "The seconds that those have waited.",
            byClass { $0.done.map { String($0.waitedSeconds) } })
        gauge("connections", "Open connections.", [" \(load.connections.open)"])
        let closed = [
            ("share", load.connections.beyondShare), ("room", load.connections.displaced),
            ("late", load.connections.late), ("slow", load.connections.slow),
        ]
        counter(
            "connections_closed", "Connections that the server closed before their time.",
            closed.map { "{reason=\"\($0.0)\"} \($0.1)" })
        counter("uploads_refused", "Forms whose files were not accepted.", [" \(load.uploadsRefused)"])
        text = (lines + ["# EOF", ""]).joined(separator: "\n")
    }
}
