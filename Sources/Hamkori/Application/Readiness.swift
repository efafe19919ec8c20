import Storage
import Synchronization
import Web

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

    var response: Response {
        var response = Response.text(text, status: isReady ? 200 : 503)
        response.headers.set("Cache-Control", "no-store")
        if !isReady { response.headers.set("Retry-After", "5") }
        return response
    }

    var text: String {
        """
        \(isReady ? "ready" : "not ready")
        database \(database)
        keys \(keys)
        clock \(clock)

        """
    }

    private static func database(_ application: Application) -> String {
        if case .sqlite(let path) = application.configuration.database, application.database.isReplaced {
            return FileSize.of(path) == nil ? "missing" : "replaced"
        }
        do {
            _ = try application.moment()
            return "ok"
        } catch StorageError.busy {
            return "busy"
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

/// What a thread of its own last found: a question about health never waits for the database.
final class ReadinessWatch: Sendable {
    /// The answer to `/healthz`: the process lives.
    let alive: PreparedResponse?
    private let protection: Protection
    private let state = Mutex<PreparedResponse?>(nil)

    init(_ protection: Protection) {
        self.protection = protection
        var response = Response.text("ok\n")
        response.headers.set("Cache-Control", "no-store")
        protection.cover(&response, isPage: false)
        alive = PreparedResponse(response)
    }

    /// The answer to `/readyz`; nil until the first look.
    var answer: PreparedResponse? { state.withLock { $0 } }

    /// Looks now.
    func renew(_ application: Application) {
        var response = Readiness(application).response
        protection.cover(&response, isPage: false)
        let found = PreparedResponse(response)
        state.withLock { $0 = found }
    }
}
