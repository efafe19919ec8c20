import Synchronization

/// Where events come from that pages listen to (server-sent events, HTML Standard §9.2).
///
/// A reader that falls behind by 128 kB is cut off; browsers come back by themselves.
public final class EventSource: Sendable {
    private let readers = Mutex<[Flow]>([])

    /// A source that nobody listens to yet.
    public init() {}

    /// The number of readers at the last event.
    public var readerCount: Int { readers.withLock { $0.count } }

    /// Sends an event to all who listen now. Line ends in `name` and `id` are dropped.
    public func publish(_ data: String, name: String? = nil, id: String? = nil) {
        var text = ""
        if let name { text += "event: \(EventSource.line(name))\n" }
        if let id { text += "id: \(EventSource.line(id))\n" }
        for line in data.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            text += "data: \(line)\n"
        }
        text += "\n"
        let bytes = Array(text.utf8)
        readers.withLock { $0.removeAll { !$0.offer(bytes) } }
    }

    /// A comment first: the reader sees that it is connected, and readers that left are forgotten.
    func subscribe(_ flow: Flow) {
        _ = flow.offer(Array(": hello\n\n".utf8))
        readers.withLock { readers in
            readers.removeAll { $0.isOver }
            readers.append(flow)
        }
    }

    private static func line(_ text: String) -> String {
        String(text.filter { !$0.isNewline && $0 != "\0" })
    }
}
