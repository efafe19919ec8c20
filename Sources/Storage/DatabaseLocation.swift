/// Where a database is.
public enum DatabaseLocation: Sendable, Equatable {
    /// A file of the embedded engine.
    case sqlite(path: String)
    /// A server, as libpq's connection URI; it may name several hosts.
    case postgreSQL(url: String)

    /// Reads `sqlite:DIR/hamkori.db` or `postgresql://…`.
    /// - Throws: `StorageError.cannotOpen` for anything else.
    public init(_ text: String) throws {
        if text.hasPrefix("sqlite:"), text.utf8.count > 7 {
            self = .sqlite(path: String(text.dropFirst(7)))
        } else if text.hasPrefix("postgresql://") || text.hasPrefix("postgres://") {
            self = .postgreSQL(url: text)
        } else {
            throw StorageError.cannotOpen("a database is sqlite:PATH or postgresql://…")
        }
    }

    public var engine: Engine {
        switch self {
        case .sqlite: .sqlite
        case .postgreSQL: .postgreSQL
        }
    }
}

extension DatabaseLocation: CustomStringConvertible {
    /// Without the password that a URI may hold.
    public var description: String {
        switch self {
        case .sqlite(let path): return "sqlite:\(path)"
        case .postgreSQL(let url):
            let afterUser = url.lastIndex(of: "@").map { url[url.index(after: $0)...] }
            let place = afterUser ?? url.drop { $0 != "/" }.drop { $0 == "/" }
            return "postgresql://" + place.prefix { $0 != "?" }
        }
    }
}
