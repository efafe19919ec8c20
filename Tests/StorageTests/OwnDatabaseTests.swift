import Glibc
import Storage
import TestDatabases
import Testing

/// Every test has a database of its own, also where it is a copy, and leaves nothing.
@Suite struct OwnDatabaseTests {
    private let notes = Migration(
        "2026-01-01-notes", "CREATE TABLE notes (id {identity}, text TEXT NOT NULL) {strict}")

    private func add(_ text: String, to location: DatabaseLocation) throws {
        let database = try Database(location)
        defer { database.close() }
        _ = try database.migrate([notes])
        try database.write { try $0.execute("INSERT INTO notes (text) VALUES (\(text))") }
    }

    private func texts(in location: DatabaseLocation) throws -> [String] {
        let database = try Database(location)
        defer { database.close() }
        return try database.read { try $0.rows("SELECT text FROM notes ORDER BY id") { try $0["text"] } }
    }

    @Test(arguments: Engine.allCases) func copiesKnowNothingOfEachOther(engine: Engine) throws {
        let template = try templateLocation(engine, "of_notes")
        try add("kept", to: template)
        try withLocation(engine, copying: template) { first in
            try withLocation(engine, copying: template) { second in
                try add("first", to: first)
                try add("second", to: second)
                #expect(try texts(in: first) == ["kept", "first"])
                #expect(try texts(in: second) == ["kept", "second"])
            }
        }
        #expect(try texts(in: template) == ["kept"])
        try withLocation(engine) { empty in
            #expect(throws: (any Error).self) { try texts(in: empty) }
        }
    }

    @Test(arguments: Engine.allCases) func nothingIsLeft(engine: Engine) throws {
        var place: DatabaseLocation?
        // A database that the test did not close goes as well.
        var unclosed: Database?
        try withLocation(engine) { location in
            try add("gone", to: location)
            place = location
            unclosed = try Database(location)
        }
        defer { unclosed?.close() }
        let location = try #require(place)
        switch location {
        case .sqlite(let path): #expect(access(path, F_OK) != 0)
        case .postgreSQL: #expect(throws: (any Error).self) { try texts(in: location) }
        }
    }
}
