extension Transaction {
    /// The names of all tables, in their order; on PostgreSQL those of the current schema.
    public func tables() throws -> [String] {
        let question: SQL =
            engine == .sqlite
            ? "SELECT name FROM sqlite_master WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_'"
            : "SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()"
        return try rows(question) { try $0["name"] as String }.sorted()
    }

    /// Takes all tables with their rows out of a database.
    public func dropAllTables() throws {
        for table in try tables() {
            try run(
                script: "DROP TABLE IF EXISTS \(Transaction.quoted(table))"
                    + (engine == .postgreSQL ? " CASCADE" : ""))
        }
    }

    static func quoted(_ name: String) -> String { "\"" + name.replacing("\"", with: "\"\"") + "\"" }
}
