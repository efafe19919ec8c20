import Glibc
import Storage
import Synchronization

private let count = Atomic<Int>(0)

/// Runs a test on a fresh database of an engine, which is gone afterwards.
@discardableResult
public func withDatabase<Result>(
    _ engine: Engine, migrations: [Migration] = [], _ body: (Database) throws -> Result
) throws -> Result {
    try withLocation(engine) { location in
        let database = try Database(location)
        defer { database.close() }
        _ = try database.migrate(migrations)
        return try body(database)
    }
}

/// Runs a test with the place of a fresh database, for tests that open it more than once.
/// - Parameter template: what it is a copy of, which nothing has open; nil for an empty one.
@discardableResult
public func withLocation<Result>(
    _ engine: Engine, copying template: DatabaseLocation? = nil, _ body: (DatabaseLocation) throws -> Result
) throws -> Result {
    try DatabaseTime.noting {
        let number = count.add(1, ordering: .relaxed).newValue
        let location = try makeLocation(engine, "test_\(number)", copying: template)
        defer { try? remove(location) }
        return try body(location)
    }
}

/// The place of a database that stays until the process ends: a template for others.
public func templateLocation(_ engine: Engine, _ name: String) throws -> DatabaseLocation {
    try makeLocation(engine, "template_\(name)", copying: nil)
}

private func makeLocation(
    _ engine: Engine, _ name: String, copying template: DatabaseLocation?
) throws -> DatabaseLocation {
    switch engine {
    case .sqlite:
        let folder = try TestFolder.make("sqlite_\(name)")
        if case .sqlite(let path)? = template {
            try TestFolder.copyFiles(of: String(path.dropLast(file.count)), to: folder)
        }
        return .sqlite(path: folder + file)
    case .postgreSQL:
        let cluster = try PostgreSQLCluster.shared.get()
        var command = "CREATE DATABASE \(name) STRATEGY file_copy"
        if case .postgreSQL(let url)? = template, let source = cluster.database(of: url) {
            command += " TEMPLATE \(source)"
        }
        try ClusterSession.shared.get().run(command)
        return .postgreSQL(url: cluster.url(of: name))
    }
}

/// Of SQLite, in a folder of its own.
private let file = "/test.db"

private func remove(_ location: DatabaseLocation) throws {
    switch location {
    case .sqlite(let path): TestFolder.removeTree(String(path.dropLast(file.count)))
    case .postgreSQL(let url):
        guard let name = try PostgreSQLCluster.shared.get().database(of: url) else { return }
        try ClusterSession.shared.get().run("DROP DATABASE \(name) WITH (FORCE)")
    }
}
