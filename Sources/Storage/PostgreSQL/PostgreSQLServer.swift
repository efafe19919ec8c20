/// Who answers at the other end of a connection, and what is asked of it first.
struct PostgreSQLServer {
    /// The process that serves this connection alone.
    let process: String
    /// Whether it may be written to.
    let isPrimary: Bool
    /// Another text after a restart, a crash or a change of the primary: numbers of transactions that were not
    /// written down yet may then be given a second time. A crash empties the statistics.
    let incarnation: String

    /// Reads the answer to ``greeting(_:)``.
    init?(_ answer: PostgreSQLResult?) {
        guard let process = answer?.text(0), let isPrimary = answer?.text(1),
            let incarnation = answer?.text(2)
        else { return nil }
        self.process = process
        self.isPrimary = isPrimary == "t"
        self.incarnation = incarnation
    }

    /// The settings of a connection, and who is there. An idle transaction ends after a minute and a vanished client is
    /// noticed: what either holds locked would stop everybody else. Pages are read by short statements: compiling one, or
    /// starting other processes for it, takes longer than reading, and no disk head has to move between rows.
    static func greeting(_ patience: Patience) -> String {
        """
        SET client_encoding = 'UTF8'; SET timezone = 'UTC'; SET client_min_messages = 'warning';
        SET standard_conforming_strings = on; SET lock_timeout = '\(patience.lock.milliseconds)ms';
        SET statement_timeout = '\(patience.statement.milliseconds)ms';
        SET idle_in_transaction_session_timeout = '60s'; SET tcp_keepalives_idle = 10;
        SET tcp_keepalives_interval = 3; SET tcp_keepalives_count = 3;
        SET jit = off; SET max_parallel_workers_per_gather = 0; SET random_page_cost = 1.1;
        SELECT pg_backend_pid(), NOT pg_is_in_recovery(), concat_ws(' ', pg_postmaster_start_time(),
            (SELECT stats_reset FROM pg_stat_bgwriter),
            CASE WHEN NOT pg_is_in_recovery() THEN left(pg_walfile_name(pg_current_wal_insert_lsn()), 8) END)
        """
    }

    /// Begins a transaction and asks which process does: behind a pooler that shares connections between transactions
    /// it would be another one each time, without our settings and with statements of others.
    static func beginning(isWritable: Bool, _ patience: Patience) -> String {
        var script =
            isWritable
            ? "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
            : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        if patience != .request {
            script += """
                ; SET LOCAL statement_timeout = '\(patience.statement.milliseconds)ms';
                SET LOCAL lock_timeout = '\(patience.lock.milliseconds)ms';
                SET LOCAL idle_in_transaction_session_timeout = '\(patience.statement.milliseconds)ms'
                """
        }
        return script
            + (isWritable ? "; SELECT pg_backend_pid(), pg_current_xact_id()" : "; SELECT pg_backend_pid()")
    }
}

extension Duration {
    /// Whole milliseconds.
    var milliseconds: Int64 { components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000 }
}

extension StorageError {
    /// An error of PostgreSQL by its SQLSTATE (PostgreSQL documentation, appendix A).
    init(sqlState: String, _ words: String, isWriting: Bool) {
        switch sqlState {
        case "23505": self = .constraint(.unique, detail: words)
        case "23503": self = .constraint(.foreignKey, detail: words)
        case "23502": self = .constraint(.notNull, detail: words)
        case "23514": self = .constraint(.check, detail: words)
        // Locks, deadlocks, a statement that took too long, no memory, too many connections.
        case "40001", "40P01", "55P03", "57014", "53200", "53300": self = .busy
        // A write that the server may not take: it is, or has become, a standby.
        case "25006": self = isWriting ? .connectionLost(words) : .readOnly
        case "0A000" where isWriting && words.contains("during recovery"): self = .connectionLost(words)
        case "53100": self = .full
        case "XX001", "XX002": self = .corrupt(words)
        // The server shuts down, or has ended a session that was idle for too long.
        case "57P01", "57P02", "57P03", "57P05", "25P03": self = .connectionLost(words)
        // A statement that is not prepared, or another one of its name: somebody else uses this connection, too.
        case "26000", "42P05":
            self = .unsupported("a pooler shares connections between transactions: " + words)
        case let state where state.hasPrefix("08"): self = .connectionLost(words)
        case let state where state.hasPrefix("23"): self = .constraint(.other, detail: words)
        default: self = .statement(words)
        }
    }
}
