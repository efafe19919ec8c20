/// Where and why a text is not CSV.
public struct CSVError: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Problem: Hashable, Sendable {
        /// A quotation mark inside a cell that does not begin with one.
        case strayQuote
        /// Something between a closing quotation mark and the separator.
        case textAfterQuote
        /// A quotation mark is not closed; the position is that of the opening one.
        case unclosedQuote
        /// The bytes are not UTF-8.
        case badEncoding
        /// The row has not as many cells as the first one.
        case wrongWidth(expected: Int, found: Int)
        /// The row has more cells than the reader takes.
        case tooWide(limit: Int)
    }

    /// What is wrong.
    public let problem: Problem
    /// The line, from 1.
    public let line: Int
    /// The character in the line (Unicode scalars), from 1.
    public let column: Int
}

extension CSV {
    /// One row and where it begins, so that a later complaint about its content can say where.
    public struct Row: Hashable, Sendable {
        /// The line on which the row begins, from 1.
        public let line: Int
        /// The cells, unquoted.
        public let cells: [String]
    }

    /// Reads a whole text. Lines may end with CR LF, LF or CR; empty lines and a byte order mark are passed
    /// over.
    /// - Parameters:
    ///   - bytes: UTF-8.
    ///   - separator: an ASCII character.
    ///   - isRectangular: every row must have as many cells as the first.
    public static func parse(
        _ bytes: [UInt8], separator: UInt8 = UInt8(ascii: ","), isRectangular: Bool = true
    ) throws(CSVError) -> [Row] {
        var reader = CSVReader(bytes, separator: separator)
        var rows: [Row] = []
        while let row = try reader.row() {
            if isRectangular, let first = rows.first, first.cells.count != row.cells.count {
                throw CSVError(
                    problem: .wrongWidth(expected: first.cells.count, found: row.cells.count), line: row.line,
                    column: 1)
            }
            rows.append(row)
        }
        return rows
    }
}

/// Reads a text row by row, so that its rows need not all be in memory.
public struct CSVReader {
    private let bytes: [UInt8]
    private let separator: UInt8
    private let cellLimit: Int
    /// How many bytes are read.
    public private(set) var place: Int
    private var line = 1

    /// - Parameters:
    ///   - bytes: UTF-8.
    ///   - separator: an ASCII character.
    ///   - cellLimit: the most cells of a row.
    public init(_ bytes: [UInt8], separator: UInt8 = UInt8(ascii: ","), cellLimit: Int = .max) {
        self.bytes = bytes
        self.separator = separator
        self.cellLimit = cellLimit
        place = bytes.starts(with: CSV.byteOrderMark) ? 3 : 0
    }

    /// The next row; nil at the end.
    /// - Throws: `CSVError`.
    public mutating func row() throws(CSVError) -> CSV.Row? {
        while place < bytes.count, isLineEnd(bytes[place]) { passLineEnd() }
        guard place < bytes.count else { return nil }
        let start = line
        var cells: [String] = []
        while true {
            cells.append(try cell())
            guard cells.count <= cellLimit else { throw error(.tooWide(limit: cellLimit), at: place) }
            guard place < bytes.count else { break }
            if bytes[place] == separator {
                place += 1
                continue
            }
            passLineEnd()
            break
        }
        return CSV.Row(line: start, cells: cells)
    }

    private mutating func cell() throws(CSVError) -> String {
        if place < bytes.count, bytes[place] == UInt8(ascii: "\"") { return try quoted() }
        let start = place
        while place < bytes.count, bytes[place] != separator, !isLineEnd(bytes[place]) {
            guard bytes[place] != UInt8(ascii: "\"") else { throw error(.strayQuote, at: place) }
            place += 1
        }
        return try string(bytes[start..<place], at: start)
    }

    private mutating func quoted() throws(CSVError) -> String {
        let start = place
        var content: [UInt8] = []
        place += 1
        while place < bytes.count {
            let byte = bytes[place]
            if byte != UInt8(ascii: "\"") {
                content.append(byte)
                if byte == 0x0A || (byte == 0x0D && !(place + 1 < bytes.count && bytes[place + 1] == 0x0A)) {
                    line += 1
                }
                place += 1
            } else if place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "\"") {
                content.append(byte)
                place += 2
            } else {
                place += 1
                guard place == bytes.count || bytes[place] == separator || isLineEnd(bytes[place]) else {
                    throw error(.textAfterQuote, at: place)
                }
                return try string(content[...], at: start)
            }
        }
        throw error(.unclosedQuote, at: start)
    }

    private func string(_ content: ArraySlice<UInt8>, at start: Int) throws(CSVError) -> String {
        guard let string = String(validating: content, as: UTF8.self) else {
            throw error(.badEncoding, at: start)
        }
        return string
    }

    private func isLineEnd(_ byte: UInt8) -> Bool {
        byte == 0x0A || byte == 0x0D
    }

    private mutating func passLineEnd() {
        if bytes[place] == 0x0D, place + 1 < bytes.count, bytes[place + 1] == 0x0A { place += 1 }
        place += 1
        line += 1
    }

    private func error(_ problem: CSVError.Problem, at place: Int) -> CSVError {
        let position = TextPosition(of: place, in: bytes)
        return CSVError(problem: problem, line: position.line, column: position.column)
    }
}

extension CSV {
    /// The separator of a text: whichever of comma, semicolon (spreadsheets of countries that write decimals with a
    /// comma) and tab stands most often in its first line, outside quotation marks.
    public static func separator(of bytes: [UInt8]) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in bytes {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == 0x0A || byte == 0x0D {
                if counts.isEmpty { continue }
                break
            }
            if [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09].contains(byte) { counts[byte, default: 0] += 1 }
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? UInt8(ascii: ",")
    }
}
