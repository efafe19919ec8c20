import Glibc
import Storage

/// Why no test may run on PostgreSQL: a skipped engine would be a failure that nobody sees.
public enum ClusterError: Error {
    case cannotStart(String)
}

/// A PostgreSQL server of the test process alone: made when first asked for, on a socket in a folder of its own,
/// stopped when the process ends.
public struct PostgreSQLCluster: Sendable {
    /// The folder of its data and its socket.
    let folder: String

    /// The one of this process; every test shares it, each with databases of its own.
    static let shared: Result<PostgreSQLCluster, ClusterError> = start()

    /// The address of a database in it.
    public func url(of database: String) -> String {
        "postgresql:///\(database)?host=\(folder)&user=postgres"
    }

    /// The name in such an address.
    func database(of url: String) -> String? {
        url.prefix { $0 != "?" }.split(separator: "/").last.map(String.init)
    }

    /// The program for what is done to databases from outside.
    var administration: String { "psql -q -h \(folder) -U postgres -d postgres" }

    private static let programs = "/usr/lib/postgresql/15/bin"

    private static func start() -> Result<PostgreSQLCluster, ClusterError> {
        removeStale()
        let folder = "/tmp/hamkori-pg-\(getpid())"
        let commands = [
            "rm -rf \(folder)", "mkdir -m 700 \(folder)",
            "if [ $(id -u) = 0 ]; then chown postgres \(folder); fi",
            asPostgres(
                "\(programs)/initdb -D \(folder)/data -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync"
            ),
            asPostgres(
                "\(programs)/pg_ctl -D \(folder)/data -w -t 60 -l \(folder)/log start -o "
                    + "\\\"-k \(folder) -c listen_addresses= -c fsync=off -c max_connections=200\\\""),
        ]
        let log = "/tmp/hamkori-pg-start-\(getpid()).log"
        for command in commands where system("(\(command)) >>\(log) 2>&1 </dev/null") != 0 {
            return .failure(.cannotStart("\(command): see \(log)"))
        }
        unlink(log)
        atexit { PostgreSQLCluster.stop("/tmp/hamkori-pg-\(getpid())") }
        return .success(PostgreSQLCluster(folder: folder))
    }

    private static func stop(_ folder: String) {
        _ = system(
            "(\(asPostgres("\(programs)/pg_ctl -D \(folder)/data -m immediate stop")); rm -rf \(folder)) >/dev/null 2>&1"
        )
    }

    /// Stops what killed test processes have left behind.
    private static func removeStale() {
        _ = system(
            """
            for folder in /tmp/hamkori-pg-[0-9]*; do
              pid=${folder##*-}
              [ -d "$folder/data" ] && ! kill -0 "$pid" 2>/dev/null || continue
              kill -QUIT $(head -1 "$folder/data/postmaster.pid" 2>/dev/null) 2>/dev/null
              rm -rf "$folder"
            done
            """)
    }

    /// PostgreSQL refuses to run as root.
    private static func asPostgres(_ command: String) -> String {
        "if [ $(id -u) = 0 ]; then runuser -u postgres -- sh -c \"\(command)\"; else sh -c \"\(command)\"; fi"
    }
}
