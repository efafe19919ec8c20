import Glibc
import Testing

/// Runs each test in a thread of its own, beside those of the tests that calculate, of which there is one for each
/// processor: for tests that mostly wait.
public struct OwnThreadTrait: SuiteTrait, TestTrait, TestScoping {
    public var isRecursive: Bool { true }

    public func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        guard testCase != nil else { return try await function() }
        try await withTaskExecutorPreference(ThreadForEach()) { try await function() }
    }
}

extension Trait where Self == OwnThreadTrait {
    /// Runs each test in a thread of its own.
    public static var inOwnThread: Self { OwnThreadTrait() }
}

private final class ThreadForEach: TaskExecutor {
    private struct Work {
        let job: UnownedJob
        let executor: UnownedTaskExecutor
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let work = UnsafeMutablePointer<Work>.allocate(capacity: 1)
        work.initialize(to: Work(job: UnownedJob(job), executor: asUnownedTaskExecutor()))
        var thread = pthread_t()
        let code = pthread_create(
            &thread, nil,
            { given in
                guard let given else { return nil }
                let place = given.assumingMemoryBound(to: Work.self)
                let work = place.move()
                place.deallocate()
                work.job.runSynchronously(on: work.executor)
                return nil
            }, work)
        precondition(code == 0, "no thread for a test: \(code)")
        pthread_detach(thread)
    }
}
