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
        return holds(hex) || (!isText && holds(wanted))
    }

    func contains(_ words: String) -> Bool { holds(Array(words.utf8)) || contains(Array(words.utf8)) }

    private func holds(_ wanted: [UInt8]) -> Bool {
        guard let first = wanted.first, wanted.count <= bytes.count else { return false }
        return (0...(bytes.count - wanted.count)).contains { place in
            bytes[place] == first && bytes[place..<place + wanted.count].elementsEqual(wanted)
        }
    }
}
