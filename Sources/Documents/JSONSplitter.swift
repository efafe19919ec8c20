/// Divides a long JSON text into its records while it is read in pieces: the elements of an array, or the values that
/// follow each other. Only the record under way is in memory; each is handed over whole, for ``JSON`` to judge.
public struct JSONSplitter {
    /// One record's bytes, and the line on which it begins, from 1.
    public struct Piece: Sendable {
        public let bytes: [UInt8]
        public let line: Int
    }

    /// A record longer than the limit.
    public struct TooLong: Error, Hashable, Sendable {
        public let line: Int
    }

    /// The most bytes of a record.
    private let limit: Int
    private var record: [UInt8] = []
    private var recordLine = 1
    private var line = 1
    /// Brackets that are open, beside that of the outer array.
    private var depth = 0
    private var isInString = false
    private var isEscaped = false
    private var isInArray = false
    private var hasEnded = false

    public init(limit: Int) {
        self.limit = limit
    }

    /// Takes the next bytes and hands over every record that ends in them.
    /// - Throws: `JSONError` for text that is no array of objects, ``TooLong``, and what `body` throws.
    public mutating func take(_ bytes: [UInt8], _ body: (Piece) throws -> Void) throws {
        // Where the record under way begins in these bytes; nil between records.
        var begin: Int? = depth > 0 ? 0 : nil
        for place in bytes.indices {
            let byte = bytes[place]
            if byte == 0x0A { line += 1 }
            if isInString {
                passText(byte)
                continue
            }
            if depth == 0 {
                guard try isStart(byte) else { continue }
                begin = place
                recordLine = line
            }
            switch byte {
            case UInt8(ascii: "\""): isInString = true
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            default: break
            }
            if depth == 0, let first = begin {
                try keep(bytes[first...place])
                let whole = Piece(bytes: record, line: recordLine)
                record.removeAll(keepingCapacity: true)
                begin = nil
                try body(whole)
            }
        }
        if let begin { try keep(bytes[begin...]) }
    }

    /// Goes on in a string, in which brackets mean nothing.
    private mutating func passText(_ byte: UInt8) {
        if isEscaped {
            isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
            isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
            isInString = false
        }
    }

    /// Makes sure that nothing was cut off.
    /// - Throws: `JSONError`.
    public func finish() throws(JSONError) {
        guard depth == 0, isInArray == hasEnded else {
            throw JSONError(problem: .unexpectedEnd, line: line, column: 1)
        }
    }

    private mutating func keep(_ bytes: ArraySlice<UInt8>) throws(TooLong) {
        guard record.count + bytes.count <= limit else { throw TooLong(line: recordLine) }
        record += bytes
    }

    /// Whether a byte between records begins one.
    private mutating func isStart(_ byte: UInt8) throws(JSONError) -> Bool {
        switch byte {
        case 0x20, 0x0A, 0x0D, 0x09: return false
        // The byte order mark, which a piece may cut.
        case 0xEF, 0xBB, 0xBF: guard isInArray || line > 1 else { return false }
        case UInt8(ascii: ",") where isInArray && !hasEnded: return false
        case UInt8(ascii: "[") where !isInArray:
            isInArray = true
            return false
        case UInt8(ascii: "]") where isInArray && !hasEnded:
            hasEnded = true
            return false
        case UInt8(ascii: "{") where !hasEnded: return true
        default: break
        }
        throw JSONError(problem: .unexpectedCharacter, line: line, column: 1)
    }
}
