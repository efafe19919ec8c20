/// A statement, written as a literal: what is put into it is bound, never pasted.
///
/// `StringLiteralType` is `StaticString`, so no text made at run time can become SQL. One text serves both
/// engines; see ``Dialect`` for the few words that differ.
public struct SQL: Sendable, ExpressibleByStringInterpolation {
    public typealias StringLiteralType = StaticString

    enum Piece: Sendable {
        case words(StaticString)
        case value(Value)
    }

    var pieces: [Piece]

    init(pieces: [Piece]) {
        self.pieces = pieces
    }

    public init(stringLiteral value: StaticString) {
        pieces = [.words(value)]
    }

    public init(stringInterpolation: StringInterpolation) {
        pieces = stringInterpolation.pieces
    }

    /// Words of this module, such as the name of an index.
    init(words: StaticString) {
        pieces = [.words(words)]
    }

    /// No words at all.
    public static let empty = SQL(pieces: [])

    public var isEmpty: Bool { pieces.isEmpty }

    public static func + (left: SQL, right: SQL) -> SQL { SQL(pieces: left.pieces + right.pieces) }

    public static func += (left: inout SQL, right: SQL) { left.pieces += right.pieces }

    public struct StringInterpolation: StringInterpolationProtocol {
        public typealias StringLiteralType = StaticString

        var pieces: [Piece] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            pieces.reserveCapacity(2 * interpolationCount + 1)
        }

        public mutating func appendLiteral(_ literal: StaticString) {
            if literal.utf8CodeUnitCount > 0 { pieces.append(.words(literal)) }
        }

        /// Binds a value.
        public mutating func appendInterpolation(_ value: some Storable) {
            pieces.append(.value(value.stored))
        }

        /// Binds a value, or NULL for none.
        public mutating func appendInterpolation<Bound: Storable>(_ value: Bound?) {
            pieces.append(.value(value.stored))
        }

        /// Puts in another statement with its values.
        public mutating func appendInterpolation(_ sql: SQL) { pieces += sql.pieces }

        /// Binds a list, separated by commas: `id IN (\(list: ids))`. No values give NULL, which is in no list.
        public mutating func appendInterpolation(list values: some Sequence<some Storable>) {
            var isFirst = true
            for value in values {
                if !isFirst { pieces.append(.words(", ")) }
                pieces.append(.value(value.stored))
                isFirst = false
            }
            if isFirst { pieces.append(.words("NULL")) }
        }
    }

    /// The text for an engine and the values in the order of their places.
    func written(for engine: Engine) -> Statement {
        var text: [UInt8] = []
        var values: [Value] = []
        for piece in pieces {
            switch piece {
            case .words(let words):
                words.withUTF8Buffer { Dialect.append($0, to: &text, for: engine) }
            case .value(let value):
                values.append(value)
                text += engine == .sqlite ? "?".utf8 : "$\(values.count)".utf8
            }
        }
        return Statement(text: String(decoding: text, as: UTF8.self), values: values)
    }
}

extension Sequence<SQL> {
    /// One statement of several, with words between them: `conditions.joined(by: " AND ")`.
    public func joined(by words: StaticString) -> SQL {
        var all = SQL.empty
        for (index, part) in enumerated() {
            if index > 0 { all += SQL(words: words) }
            all += part
        }
        return all
    }
}

/// A statement as an engine reads it.
struct Statement {
    let text: String
    let values: [Value]
}
