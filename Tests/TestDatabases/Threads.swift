import Glibc
import Synchronization

/// Runs a closure in several threads at once and returns how many of them threw.
public func inThreads(_ count: Int, _ body: @escaping @Sendable (Int) throws -> Void) -> Int {
    final class Work: Sendable {
        let number: Int
        let failures: Failures
        let body: @Sendable (Int) throws -> Void

        init(_ number: Int, _ failures: Failures, _ body: @escaping @Sendable (Int) throws -> Void) {
            self.number = number
            self.failures = failures
            self.body = body
        }
    }
    final class Failures: Sendable {
        let count = Atomic<Int>(0)
    }
    let failures = Failures()
    var threads = [pthread_t](repeating: 0, count: count)
    for number in 0..<count {
        let work = Unmanaged.passRetained(Work(number, failures, body)).toOpaque()
        pthread_create(
            &threads[number], nil,
            { given in
                guard let given else { return nil }
                let work = Unmanaged<Work>.fromOpaque(given).takeRetainedValue()
                do { try work.body(work.number) } catch { work.failures.count.add(1, ordering: .relaxed) }
                return nil
            }, work)
    }
    for thread in threads { pthread_join(thread, nil) }
    return failures.count.load(ordering: .relaxed)
}
