import Glibc
import Storage
import Synchronization

private let count = Atomic<Int>(0)

/// Runs a test with a PostgreSQL server that it alone uses, and so may stop, kill and halt.
public func withOwnCluster<Result>(_ body: (PostgreSQLCluster) throws -> Result) throws -> Result {
    let number = count.add(1, ordering: .relaxed).newValue
    let cluster = PostgreSQLCluster(folder: "\(TestFolder.own)/postgresql-\(number)")
    defer { cluster.remove() }
    try cluster.make()
    return try body(cluster)
}

extension PostgreSQLCluster {
    /// Stops it as an operator does: sessions are ended, nothing is lost.
    public func stop() throws { try runAsPostgres("pg_ctl -D \(folder)/data -m fast -w stop") }

    /// Kills the server and each of its processes, as a loss of power would.
    public func kill() throws {
        let server = try pid()
        // The server first: else it would take a process that ended by a signal for a crash, and start others.
        try run("kill -STOP \(server); pkill -KILL -P \(server); kill -KILL \(server)")
        try run(
            "while kill -0 \(server) 2>/dev/null; do sleep 0.05; done; rm -f \(folder)/data/postmaster.pid")
    }

    /// Halts the server and each of its processes: connections stand, and nothing answers.
    public func halt() throws {
        let server = try pid()
        try run("kill -STOP \(server); pkill -STOP -P \(server)")
    }

    /// Lets a halted server go on.
    public func resume() throws {
        let server = try pid()
        try run("pkill -CONT -P \(server); kill -CONT \(server)")
    }

    /// The path of its socket.
    public var socket: String { folder + "/.s.PGSQL.5432" }

    private func pid() throws -> Int32 {
        guard let file = fopen(folder + "/data/postmaster.pid", "r") else {
            throw ClusterError.cannotStart("\(folder) has no server")
        }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 64)
        guard fgets(&line, 64, file) != nil else { throw ClusterError.cannotStart("no process in \(folder)") }
        return Int32(atoi(line))
    }
}
