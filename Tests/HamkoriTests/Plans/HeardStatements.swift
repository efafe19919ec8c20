import Synchronization

@testable import Storage

/// The statements that a database was asked for: each text once, with the values of the first times.
final class HeardStatements: Sendable {
    /// The same text costs more for some values than for others: a State with few rows, a word that all texts hold.
    private static let variants = 3
    private let heard = Mutex<[String: [SQL]]>([:])

    func hear(_ sql: SQL, _ engine: Engine) {
        let statement = sql.written(for: engine)
        heard.withLock { heard in
            let known = heard[statement.text, default: []]
            guard known.count < HeardStatements.variants,
                !known.contains(where: { $0.written(for: engine).values == statement.values })
            else { return }
            heard[statement.text] = known + [sql]
        }
    }

    /// All of them, in a fixed order.
    var all: [(text: String, sql: SQL)] {
        heard.withLock { $0 }.sorted { $0.key < $1.key }.flatMap { text, variants in
            variants.map { (HeardStatements.line(text), $0) }
        }
    }

    var texts: [String] { heard.withLock { $0.keys.map(HeardStatements.line) } }

    /// A text on one line.
    static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
