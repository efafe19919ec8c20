import Glibc
import Storage
import Testing

@testable import Hamkori

/// All that somebody finds who has the database alone.
struct Stored {
    private let bytes: [UInt8]
    /// PostgreSQL writes bytes as digits.
    private let isText: Bool

    /// SQLite's files as they are; of PostgreSQL all rows of all tables.
    init(in application: Application) throws {
        if case .sqlite(let path) = application.configuration.database {
            bytes = ["", "-wal"].flatMap { FileContents.read(path + $0) ?? [] }
            isText = false
            return
        }
        let text = try application.read { scope -> String in
            let tables: [String] = try scope.rows(
                "SELECT CAST(table_name AS TEXT) AS name FROM information_schema.tables WHERE table_schema = 'public'"
            ) { try $0["name"] }
            #expect(tables.count > 30)
            return try tables.map { table in
                let all: String? = try scope.row(
                    """
                    SELECT CAST(query_to_xml(\("SELECT CAST(t AS TEXT) AS line FROM \"\(table)\" t"), false, false, '')
                        AS TEXT) AS rows
                    """
                ) { try $0["rows"] }
                return all ?? ""
            }.joined()
        }
        bytes = Array(text.utf8)
        isText = true
    }

    /// Whether some bytes stand there, as they are or as digits.
    func contains(_ wanted: [UInt8]) -> Bool {
        let hex = Array(Hexadecimal.text(wanted).utf8)
        return bytes.holds(hex) || (!isText && bytes.holds(wanted))
    }

    func contains(_ words: String) -> Bool { bytes.holds(Array(words.utf8)) || contains(Array(words.utf8)) }
}

extension [UInt8] {
    /// Whether some bytes stand in these, which may be millions.
    func holds(_ wanted: some Collection<UInt8>) -> Bool {
        let wanted = Array(wanted)
        guard let first = wanted.first else { return false }
        return withUnsafeBytes { bytes in
            guard var rest = bytes.baseAddress else { return false }
            let end = rest + bytes.count
            // The C library looks for the first byte: a loop without an optimiser takes seconds.
            while end - rest >= wanted.count, let found = memchr(rest, Int32(first), end - rest) {
                guard end - UnsafeRawPointer(found) >= wanted.count else { return false }
                if memcmp(found, wanted, wanted.count) == 0 { return true }
                rest = UnsafeRawPointer(found) + 1
            }
            return false
        }
    }
}
