import Storage

/// What `/readyz` says: a line a check, its name and one word.
struct Readiness: Sendable {
    let database: String
    let keys: String
    /// A clock in doubt stops what nobody can undo, not the server.
    let clock: String

    init(_ application: Application) {
        database = Readiness.database(application)
        keys = Readiness.keys(application)
        clock = application.clock.doubt?.rawValue ?? "ok"
    }

    var isReady: Bool { database == "ok" && keys == "ok" }

    var text: String {
        """
        \(isReady ? "ready" : "not ready")
        database \(database)
        keys \(keys)
        clock \(clock)

        """
    }

    private static func database(_ application: Application) -> String {
        if case .sqlite(let path) = application.configuration.database, FileSize.of(path) == nil {
            return "missing"
        }
        do {
            _ = try application.database.generation()
            return "ok"
        } catch StorageError.busy {
            return "busy"
        } catch StorageError.full {
            return "full"
        } catch StorageError.corrupt {
            return "damaged"
        } catch {
            return "unreachable"
        }
    }

    /// Whether the files still hold what was opened: the next start would need them.
    private static func keys(_ application: Application) -> String {
        let folder = DataFolder(path: application.configuration.dataDirectory)
        do {
            guard let ledger = try folder.ledgerKey.read(), let file = try folder.fileKey.read() else {
                return "missing"
            }
            let isSame =
                ledger == application.ledgerKey.seed
                && FileKey(file).derived(for: "readiness") == application.fileKey.derived(for: "readiness")
            return isSame ? "ok" : "other"
        } catch OpeningProblem.damagedKey {
            return "damaged"
        } catch {
            return "unreadable"
        }
    }
}
