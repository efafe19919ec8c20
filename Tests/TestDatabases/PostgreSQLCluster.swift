import Glibc
import Storage

/// Why no test may run on PostgreSQL: a skipped engine would be a failure that nobody sees.
public enum ClusterError: Error {
    case cannotStart(String)
    /// A command of ours, and what the server said.
    case refused(String)
}

/// A PostgreSQL server of the test process alone, on a socket in a folder of its own; stopped when the process ends.
public struct PostgreSQLCluster: Sendable {
    /// The folder of its data and its socket.
    let folder: String

    /// The one of this process, made when first asked for; every test shares it, each with databases of its own.
    static let shared: Result<PostgreSQLCluster, ClusterError> = Result { () throws(ClusterError) in
        let cluster = PostgreSQLCluster(folder: TestFolder.own + "/postgresql")
        try cluster.make()
        atexit { PostgreSQLCluster(folder: TestFolder.own + "/postgresql").remove() }
        return cluster
    }

    /// The address of a database in it.
    public func url(of database: String) -> String {
        "postgresql:///\(database)?host=\(folder)&user=postgres"
    }

    /// The name in such an address.
    func database(of url: String) -> String? {
        url.prefix { $0 != "?" }.split(separator: "/").last.map(String.init)
    }

    /// The data of a new cluster: making it takes longer than to copy it.
    private static let pristine: Result<PostgreSQLCluster, ClusterError> = Result { () throws(ClusterError) in
        removeStale()
        let cluster = PostgreSQLCluster(folder: TestFolder.own + "/postgresql-pristine")
        try cluster.makeFolder()
        try cluster.runAsPostgres(
            "initdb -D \(cluster.folder)/data -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync")
        return cluster
    }

    private func makeFolder() throws(ClusterError) {
        try run("rm -rf \(folder); mkdir -m 700 \(folder)")
        try run("if [ $(id -u) = 0 ]; then chown postgres \(folder); fi")
    }

    /// Makes its data and starts it.
    func make() throws(ClusterError) {
        let pristine = try PostgreSQLCluster.pristine.get()
        try makeFolder()
        try run("cp -a \(pristine.folder)/data \(folder)/")
        try start()
    }

    /// Starts it and waits until it answers.
    public func start() throws(ClusterError) {
        // Nobody takes a copy of it from outside, and it need not survive a loss of power.
        let settings =
            "-k \(folder) -c listen_addresses= -c max_connections=200 -c fsync=off -c full_page_writes=off"
            + " -c wal_level=minimal -c max_wal_senders=0"
        try runAsPostgres("pg_ctl -D \(folder)/data -w -t 60 -l \(folder)/log start -o \\\"\(settings)\\\"")
    }

    /// Stops it at once and takes its folder away.
    func remove() {
        try? runAsPostgres("pg_ctl -D \(folder)/data -m immediate stop")
        _ = system("rm -rf \(folder)")
    }

    private static let programs = "/usr/lib/postgresql/15/bin"

    /// Runs one of PostgreSQL's programs, which refuse to run as root.
    func runAsPostgres(_ command: String) throws(ClusterError) {
        let command = "\(PostgreSQLCluster.programs)/\(command)"
        try run(
            "if [ $(id -u) = 0 ]; then runuser -u postgres -- sh -c \"\(command)\"; else sh -c \"\(command)\"; fi"
        )
    }

    /// - Throws: `ClusterError.cannotStart` with what the command said.
    func run(_ command: String) throws(ClusterError) {
        let log = folder + ".start.log"
        guard system("(\(command)) >\(log) 2>&1 </dev/null") == 0 else {
            throw .cannotStart("\(command): see \(log)")
        }
        unlink(log)
    }

    /// Takes away what killed test processes have left behind.
    private static func removeStale() {
        _ = system(
            """
            for folder in \(TestFolder.root)/hamkori-tests-*; do
              [ -d "$folder" ] && ! kill -0 "${folder##*-}" 2>/dev/null || continue
              for server in $(head -qn 1 "$folder"/*/data/postmaster.pid 2>/dev/null); do
                kill -CONT "$server"; kill -QUIT "$server"
              done
              rm -rf "$folder"
            done
            """)
    }
}
