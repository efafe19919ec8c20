import Glibc
import Web

/// Requests with large bodies take turns: their files are read into memory whole, several times over while pictures are
/// cleaned and encrypted, so their sum has to be bounded and not only each of them.
///
/// `@unchecked Sendable`: the semaphore is made for use from many threads; it is created in `init` and destroyed in
/// `deinit`, and the pointer never changes.
final class LargeBodies: @unchecked Sendable {
    /// From so many bytes on a body is large.
    static let size = 2_000_000
    /// How many are worked on together. The others wait on their workers, of which there are few.
    private static let atOnce: UInt32 = 2
    private let places: UnsafeMutablePointer<sem_t>

    init() {
        places = .allocate(capacity: 1)
        places.initialize(to: sem_t())
        sem_init(places, 0, LargeBodies.atOnce)
    }

    deinit {
        sem_destroy(places)
        places.deallocate()
    }

    /// Runs the body, in its turn when the request is a large one.
    func inTurn<Result>(_ request: Request, _ body: () throws -> Result) rethrows -> Result {
        guard request.body.size > LargeBodies.size else { return try body() }
        // The only failure of a valid semaphore is an interruption by a signal.
        while sem_wait(places) != 0 {}
        defer { sem_post(places) }
        return try body()
    }
}
