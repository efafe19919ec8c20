import Documents
import Storage

/// One thing that `hamkori verify` recomputes from what is stored. Each feature names its own.
struct StoredCheck: Sendable {
    /// Its word in the table of docs/security.md: `case chain`.
    let name: String
    /// Notes what does not hold.
    let run: @Sendable (Inspection) throws -> Void
}

/// A verification under way, in one state of the database: what it has found so far.
final class Inspection {
    let scope: Scope
    /// Where the keys of files lie; only read.
    let folder: String
    private(set) var problems: [String] = []
    /// All of them, noted or not.
    private(set) var count = 0
    /// More would not help anybody to understand what happened.
    private static let limit = 100

    init(folder: String, in scope: Scope) {
        self.folder = folder
        self.scope = scope
    }

    func note(_ problem: String) {
        count += 1
        if count <= Inspection.limit { problems.append(problem) }
    }

    /// Examines a row, and notes its place when it cannot be read; what hinders every further look is thrown.
    func examine(_ place: @autoclosure () -> String, _ body: () throws -> Void) throws {
        do {
            try body()
        } catch let error as StorageError {
            guard case .mismatch(let column, let expected) = error else { throw error }
            note("\(place()) cannot be read: \(column) holds no \(expected)")
        } catch let error as JSONError {
            note("\(place()) cannot be read: not JSON from character \(error.column) of line \(error.line)")
        } catch {
            note("\(place()) cannot be read: \(error)")
        }
    }
}
