import Glibc
import Storage

/// A server that is started while its database is away waits for it: after a change of the primary, or when a machine
/// starts both, it would otherwise have to be started again by hand.
enum DatabaseWait {
    /// The longest pause between two tries, in seconds.
    private static let longestPause: UInt32 = 15

    /// Tries until the database can be reached.
    ///
    /// - Throws: what has another reason.
    static func untilReached<Made>(
        _ log: Log, pause: (UInt32) -> Void = { _ = sleep($0) }, _ body: () throws -> Made
    ) throws -> Made {
        var seconds: UInt32 = 1
        while true {
            do {
                return try body()
            } catch let error as StorageError where error.isOfAbsence {
                log.fault(
                    "database away", ["error": error.description, "trying again in seconds": "\(seconds)"])
                pause(seconds)
                seconds = min(2 * seconds, longestPause)
            }
        }
    }
}

extension StorageError {
    /// Whether the database could not be reached. A full disk is another matter: somebody has to make room first.
    fileprivate var isOfAbsence: Bool {
        switch self {
        case .busy, .connectionLost: true
        default: false
        }
    }
}
