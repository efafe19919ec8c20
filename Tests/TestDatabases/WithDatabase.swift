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

/// Runs a test with the place of a fresh, empty database, for tests that open it more than once.
@discardableResult
public func withLocation<Result>(_ engine: Engine, _ body: (DatabaseLocation) throws -> Result) throws
    -> Result
{
    let number = count.add(1, ordering: .relaxed).newValue
    switch engine {
    case .sqlite:
        let folder = "/tmp/hamkori-sqlite-\(getpid())-\(number)"
        mkdir(folder, 0o700)
        defer { _ = system("rm -rf \(folder)") }
        return try body(.sqlite(path: folder + "/test.db"))
    case .postgreSQL:
        let cluster = try PostgreSQLCluster.shared.get()
        let name = "test_\(number)"
        let administration = "psql -q -h \(cluster.folder) -U postgres -d postgres"
        guard system("\(administration) -c 'CREATE DATABASE \(name)' >/dev/null") == 0 else {
            throw ClusterError.cannotStart("CREATE DATABASE \(name)")
        }
        defer { _ = system("\(administration) -c 'DROP DATABASE \(name) WITH (FORCE)' >/dev/null 2>&1") }
        return try body(.postgreSQL(url: cluster.url(of: name)))
    }
}
