import CPostgreSQL

/// What PostgreSQL's own programs, such as `pg_dump`, need to reach the same database.
extension DatabaseLocation {
    /// The settings of the address as variables of the environment, which other accounts of the machine cannot read as
    /// they read command lines.
    /// - Throws: `StorageError.cannotOpen` for an address that libpq does not understand.
    public func programEnvironment() throws -> [String: String] {
        guard case .postgreSQL(let url) = self else { return [:] }
        guard let options = PQconninfoParse(url, nil) else {
            throw StorageError.cannotOpen("\(self): the address cannot be read")
        }
        defer { PQconninfoFree(options) }
        var environment = ["PGCONNECT_TIMEOUT": "3"]
        var place = options
        while place.pointee.keyword != nil {
            if let variable = place.pointee.envvar, let value = place.pointee.val {
                environment[String(cString: variable)] = String(cString: value)
            }
            place += 1
        }
        return environment
    }
}

extension Transaction {
    /// A name by which another connection reads the same state, as long as this transaction lasts.
    /// - Throws: `StorageError.unsupported` on SQLite.
    public func exportedSnapshot() throws -> String {
        guard engine == .postgreSQL,
            let name: String = try row("SELECT pg_export_snapshot() AS name", { try $0["name"] })
        else { throw StorageError.unsupported("a snapshot for others") }
        return name
    }
}
