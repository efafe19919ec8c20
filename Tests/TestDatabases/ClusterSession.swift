import CPostgreSQL
import Synchronization

/// A session with a PostgreSQL server for what is done to databases from outside: a program for each command would
/// take longer than the command.
final class ClusterSession: Sendable {
    private let connection: Mutex<Connection>

    /// The one with the server that all tests share.
    static let shared: Result<ClusterSession, ClusterError> = Result { () throws(ClusterError) in
        try ClusterSession(PostgreSQLCluster.shared.get())
    }

    private init(_ cluster: PostgreSQLCluster) throws(ClusterError) {
        let connection = Connection(PQconnectdb(cluster.url(of: "postgres")))
        guard PQstatus(connection.pointer) == CONNECTION_OK else {
            throw .cannotStart(String(cString: PQerrorMessage(connection.pointer)))
        }
        self.connection = Mutex(connection)
    }

    /// - Throws: `ClusterError.refused` with what the server said.
    func run(_ command: String) throws(ClusterError) {
        try connection.withLock { (connection) throws(ClusterError) in
            let result = PQexec(connection.pointer, command)
            defer { PQclear(result) }
            guard PQresultStatus(result) == PGRES_COMMAND_OK else {
                throw .refused("\(command): \(String(cString: PQerrorMessage(connection.pointer)))")
            }
        }
    }

    private struct Connection: ~Copyable {
        let pointer: OpaquePointer?

        init(_ pointer: OpaquePointer?) { self.pointer = pointer }

        deinit { PQfinish(pointer) }
    }
}
