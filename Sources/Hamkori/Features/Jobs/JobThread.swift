import Glibc

/// The thread of the server's process that runs what is due, every half a minute.
final class JobThread: Sendable {
    /// Milliseconds between two looks.
    private static let pause: Int32 = 30_000
    /// Milliseconds that a stop waits for a mail under way; what is cut then is sent again later.
    private static let farewell: Int32 = 20_000

    /// A byte written here tells the thread to stop; it closes the other end when it has.
    private let end: Int32

    /// Nil when the system refuses a thread.
    init?(_ runner: JobRunner) {
        var ends: [Int32] = [0, 0]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let work = Unmanaged.passRetained(Work(runner: runner, end: ends[1]))
        var thread = pthread_t()
        let status = pthread_create(
            &thread, nil,
            { raw in
                guard let raw else { return nil }
                Unmanaged<Work>.fromOpaque(raw).takeRetainedValue().repeatUntilStopped(every: JobThread.pause)
                return nil
            }, work.toOpaque())
        guard status == 0 else {
            work.release()
            for end in ends { close(end) }
            return nil
        }
        pthread_detach(thread)
        end = ends[0]
    }

    /// Ends the thread after what it has in hand.
    func stop() {
        _ = write(end, [1], 1)
        var waiting = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
        _ = poll(&waiting, 1, JobThread.farewell)
        close(end)
    }

    private final class Work: Sendable {
        let runner: JobRunner
        let end: Int32

        init(runner: JobRunner, end: Int32) {
            self.runner = runner
            self.end = end
        }

        func repeatUntilStopped(every pause: Int32) {
            while true {
                do {
                    try runner.runDue()
                } catch {
                    runner.application.log.fault("jobs failed", ["error": "\(error)"])
                }
                var waiting = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
                guard poll(&waiting, 1, pause) <= 0 else {
                    close(end)
                    return
                }
            }
        }
    }
}
