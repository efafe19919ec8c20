extension Transaction {
    /// The names of all tables, in their order; on PostgreSQL those of the current schema.
    public func tables() throws -> [String] {
        let question: SQL =
            engine == .sqlite
            ? "SELECT name FROM sqlite_master WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_'"
            : "SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()"
        return try rows(question) { try $0["name"] as String }.sorted()
    }

    /// The names of the tables that have a column, in their order.
    public func tables(with column: String) throws -> [String] {
        let question: SQL =
            engine == .sqlite
            ? """
            SELECT m.name AS name FROM sqlite_master m JOIN pragma_table_info(m.name) c ON c.name = \(column)
            WHERE m.type = 'table'
            """
            : """
            SELECT c.table_name AS name FROM information_schema.columns c
            JOIN pg_tables t ON t.tablename = c.table_name AND t.schemaname = c.table_schema
            WHERE c.table_schema = current_schema() AND c.column_name = \(column)
            """
        return try rows(question) { try $0["name"] as String }.sorted()
    }

    /// How many rows of a table have another value in a column than one.
    /// - Parameter table: one of ``tables(with:)``, of the same column.
    public func count(of table: String, where column: String, isNot value: some Storable) throws -> Int {
        try count(
            Statement(
                text: """
                    SELECT count(*) AS count FROM \(Transaction.quoted(table))
                    WHERE \(Transaction.quoted(column)) <> $1
                    """, values: [value.stored]))
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
