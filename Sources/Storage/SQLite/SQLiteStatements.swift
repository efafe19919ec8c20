import CSQLite

/// The prepared statements of one connection, the most recently used 200 of them.
final class SQLiteStatements {
    private static let limit = 200
    private let handle: OpaquePointer
    private var idle: [String: (statement: OpaquePointer, usedAt: Int)] = [:]
    private var clock = 0

    init(_ handle: OpaquePointer) {
        self.handle = handle
    }

    /// A statement for a text, taken out of the cache: a text that is under way may be needed a second time.
    func take(_ text: String, refuse: (Int32) throws -> Never) throws -> OpaquePointer {
        if let known = idle.removeValue(forKey: text) { return known.statement }
        var prepared: OpaquePointer?
        let code = sqlite3_prepare_v3(handle, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
        if code != SQLITE_OK { try refuse(code) }
        guard let prepared else { throw StorageError.statement("an empty statement") }
        return prepared
    }

    func give(back statement: OpaquePointer, _ text: String) {
        sqlite3_reset(statement)
        sqlite3_clear_bindings(statement)
        clock += 1
        if let other = idle.updateValue((statement, clock), forKey: text) {
            sqlite3_finalize(other.statement)
        }
        guard idle.count > SQLiteStatements.limit,
            let oldest = idle.min(by: { $0.value.usedAt < $1.value.usedAt })
        else { return }
        idle.removeValue(forKey: oldest.key)
        sqlite3_finalize(oldest.value.statement)
    }

    func empty() {
        for (_, entry) in idle { sqlite3_finalize(entry.statement) }
        idle = [:]
    }

    /// SQLite copies what is bound when it is given this instead of a destructor.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    /// Binds a value and returns SQLite's code.
    static func bind(_ value: Value, at place: Int32, of statement: OpaquePointer) throws -> Int32 {
        switch value {
        case .null: return sqlite3_bind_null(statement, place)
        case .integer(let number): return sqlite3_bind_int64(statement, place, number)
        case .real(let number): return sqlite3_bind_double(statement, place, number)
        case .text(let text):
            var text = text
            guard !text.utf8.contains(0) else { throw StorageError.statement("a text holds a NUL character") }
            return text.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) { characters in
                    guard let start = characters.baseAddress else {
                        return sqlite3_bind_text(statement, place, "", 0, copied)
                    }
                    return sqlite3_bind_text64(
                        statement, place, start, UInt64(characters.count), copied, UInt8(SQLITE_UTF8))
                }
            }
        case .blob(let bytes):
            guard !bytes.isEmpty else { return sqlite3_bind_zeroblob(statement, place, 0) }
            return bytes.withUnsafeBytes {
                sqlite3_bind_blob64(statement, place, $0.baseAddress, UInt64($0.count), copied)
            }
        }
    }

    static func columns(of statement: OpaquePointer) -> Columns {
        Columns(
            (0..<sqlite3_column_count(statement)).map { String(cString: sqlite3_column_name(statement, $0)) })
    }

    static func values(of statement: OpaquePointer) -> [Value] {
        let count = sqlite3_column_count(statement)
        var values: [Value] = []
        values.reserveCapacity(Int(count))
        for place in 0..<count { values.append(value(at: place, of: statement)) }
        return values
    }

    private static func value(at place: Int32, of statement: OpaquePointer) -> Value {
        switch sqlite3_column_type(statement, place) {
        case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, place))
        case SQLITE_FLOAT: return .real(sqlite3_column_double(statement, place))
        case SQLITE_TEXT:
            guard let text = sqlite3_column_text(statement, place) else { return .text("") }
            let count = Int(sqlite3_column_bytes(statement, place))
            return .text(String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self))
        case SQLITE_BLOB:
            guard let bytes = sqlite3_column_blob(statement, place) else { return .blob([]) }
            let count = Int(sqlite3_column_bytes(statement, place))
            return .blob(Array(UnsafeRawBufferPointer(start: bytes, count: count)))
        default: return .null
        }
    }
}
