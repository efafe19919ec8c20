import CPostgreSQL

/// The numbers that PostgreSQL gives its types (its catalogue's pg_type.dat).
private enum TypeNumber {
    static let unknown: UInt32 = 0
    static let bool: UInt32 = 16
    static let bytes: UInt32 = 17
    static let int8: UInt32 = 20
    static let int2: UInt32 = 21
    static let int4: UInt32 = 23
    static let text: UInt32 = 25
    static let float4: UInt32 = 700
    static let float8: UInt32 = 701
    static let numeric: UInt32 = 1700
}

/// Values on their way to the server: numbers and text as text, bytes as they are.
struct PostgreSQLParameters {
    let types: [UInt32]
    /// Each value's bytes, closed by a zero as libpq wants text; nil for NULL.
    private let bytes: [[UInt8]?]
    private let formats: [Int32]

    var count: Int { types.count }

    /// - Throws: `StorageError.statement` for a text with a NUL character.
    init(_ values: [Value]) throws {
        var types: [UInt32] = []
        var bytes: [[UInt8]?] = []
        for value in values {
            switch value {
            case .null:
                types.append(TypeNumber.unknown)
                bytes.append(nil)
            case .integer(let number):
                types.append(TypeNumber.int8)
                bytes.append(Array(String(number).utf8))
            case .real(let number):
                types.append(TypeNumber.float8)
                bytes.append(Array(number.description.utf8))
            case .text(let text):
                guard !text.utf8.contains(0) else {
                    throw StorageError.statement("a text holds a NUL character")
                }
                types.append(TypeNumber.text)
                bytes.append(Array(text.utf8))
            case .blob(let blob):
                types.append(TypeNumber.bytes)
                bytes.append(blob)
            }
        }
        self.types = types
        self.bytes = bytes
        formats = types.map { $0 == TypeNumber.bytes ? 1 : 0 }
    }

    func withPointers<Result>(
        _ body: (UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?) throws
            ->
            Result
    ) rethrows -> Result {
        // One buffer for all values: they stay where they are for as long as the call takes.
        var starts: [Int?] = []
        var buffer: [CChar] = []
        for value in bytes {
            starts.append(value == nil ? nil : buffer.count)
            guard let value else { continue }
            buffer += value.lazy.map(CChar.init(bitPattern:))
            buffer.append(0)
        }
        let lengths = bytes.map { Int32($0?.count ?? 0) }
        return try buffer.withUnsafeBufferPointer { held in
            let pointers = starts.map { start in
                start.flatMap { place in held.baseAddress.map { $0 + place } }
            }
            return try body(pointers, lengths, formats)
        }
    }
}

/// The columns of a result with their types.
struct PostgreSQLColumns {
    private let columns: Columns
    private let types: [UInt32]

    init(_ result: OpaquePointer) {
        let places = 0..<PQnfields(result)
        columns = Columns(places.map { String(cString: PQfname(result, $0)) })
        types = places.map { PQftype(result, $0) }
    }

    func row(_ number: Int32, of result: OpaquePointer) throws -> Row {
        Row(
            columns: columns,
            values: try types.indices.map {
                try value(row: number, column: Int32($0), type: types[$0], of: result)
            })
    }

    private func value(row: Int32, column: Int32, type: UInt32, of result: OpaquePointer) throws -> Value {
        guard PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column) else {
            return .null
        }
        let bytes = UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(result, row, column)))
        switch type {
        case TypeNumber.bytes: return .blob(try PostgreSQLColumns.unhexed(bytes))
        case TypeNumber.bool: return .integer(bytes.first == UInt8(ascii: "t") ? 1 : 0)
        default: break
        }
        let text = String(decoding: bytes, as: UTF8.self)
        switch type {
        case TypeNumber.int8, TypeNumber.int4, TypeNumber.int2:
            return Int64(text).map(Value.integer) ?? .text(text)
        case TypeNumber.float4, TypeNumber.float8: return Double(text).map(Value.real) ?? .text(text)
        // A sum of integers is numeric here and integer in SQLite.
        case TypeNumber.numeric:
            return Int64(text).map(Value.integer) ?? Double(text).map(Value.real) ?? .text(text)
        default: return .text(text)
        }
    }

    /// Bytes from `\x0afe…`.
    private static func unhexed(_ text: UnsafeRawBufferPointer) throws -> [UInt8] {
        let digits = text.dropFirst(2)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(digits.count / 2)
        var high: UInt8?
        for digit in digits {
            let four =
                digit <= UInt8(ascii: "9")
                ? digit &- UInt8(ascii: "0") : (digit | 0x20) &- UInt8(ascii: "a") &+ 10
            guard four < 16 else { throw StorageError.mismatch(column: "", expected: "hexadecimal digits") }
            if let first = high {
                bytes.append(first << 4 | four)
                high = nil
            } else {
                high = four
            }
        }
        return bytes
    }
}
