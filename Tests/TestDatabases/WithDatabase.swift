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
    let number = count.add(1, ordering: .relaxed).newValue
    let location = try makeLocation(engine, "test_\(getpid())_\(number)", copying: template)
    defer { remove(location) }
    return try body(location)
}

/// The place of a database that stays until the process ends: a template for others.
public func templateLocation(_ engine: Engine) throws -> DatabaseLocation {
    atexit { _ = system("rm -rf /tmp/hamkori-sqlite-template_\(getpid())") }
    return try makeLocation(engine, "template_\(getpid())", copying: nil)
}

private func makeLocation(
    _ engine: Engine, _ name: String, copying template: DatabaseLocation?
) throws -> DatabaseLocation {
    switch engine {
    case .sqlite:
        let folder = "/tmp/hamkori-sqlite-\(name)"
        mkdir(folder, 0o700)
        let location = DatabaseLocation.sqlite(path: folder + "/test.db")
        if case .sqlite(let path)? = template, system("cp \(path)* \(folder)/") != 0 {
            throw ClusterError.cannotStart("a copy of \(path)")
        }
        return location
    case .postgreSQL:
        let cluster = try PostgreSQLCluster.shared.get()
        var command = "CREATE DATABASE \(name)"
        if case .postgreSQL(let url)? = template, let source = cluster.database(of: url) {
            command += " TEMPLATE \(source)"
        }
        guard system("\(cluster.administration) -c '\(command)' >/dev/null") == 0 else {
            throw ClusterError.cannotStart(command)
        }
        return .postgreSQL(url: cluster.url(of: name))
    }
}

private func remove(_ location: DatabaseLocation) {
    switch location {
    case .sqlite(let path): _ = system("rm -rf \(path.dropLast("/test.db".count))")
    case .postgreSQL(let url):
        guard let cluster = try? PostgreSQLCluster.shared.get(), let name = cluster.database(of: url) else {
            return
        }
        _ = system("\(cluster.administration) -c 'DROP DATABASE \(name) WITH (FORCE)' >/dev/null 2>&1")
    }
}
