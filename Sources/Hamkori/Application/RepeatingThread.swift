import Glibc

/// A thread of the server's process that does something at once and then again after each pause, until it is stopped.
final class RepeatingThread: Sendable {
    /// Milliseconds that a stop waits for what is under way, such as a mail; what is cut then is done again later.
    private static let farewell: Int32 = 20_000

    /// A byte written here tells the thread to stop; it closes the other end when it has.
    private let end: Int32

    /// Nil when the system refuses a thread.
    ///
    /// - Parameters:
    ///   - pause: in milliseconds.
    ///   - niceness: how far it stands back while the processors are busy, from 0 to 19.
    init?(every pause: Int32, niceness: Int32 = 0, _ body: @escaping @Sendable () -> Void) {
        var ends: [Int32] = [0, 0]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let work = Unmanaged.passRetained(Work(pause: pause, niceness: niceness, end: ends[1], body: body))
        var thread = pthread_t()
        let status = pthread_create(
            &thread, nil,
            { raw in
                guard let raw else { return nil }
                Unmanaged<Work>.fromOpaque(raw).takeRetainedValue().repeatUntilStopped()
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
        _ = poll(&waiting, 1, RepeatingThread.farewell)
        close(end)
    }

    private final class Work: Sendable {
        let pause: Int32
        let niceness: Int32
        let end: Int32
        let body: @Sendable () -> Void

        init(pause: Int32, niceness: Int32, end: Int32, body: @escaping @Sendable () -> Void) {
            self.pause = pause
            self.niceness = niceness
            self.end = end
            self.body = body
        }

        func repeatUntilStopped() {
            // On Linux this is for the calling thread alone.
            if niceness > 0 { setpriority(Int32(PRIO_PROCESS.rawValue), 0, niceness) }
            while true {
                body()
                var waiting = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
                guard poll(&waiting, 1, pause) <= 0 else {
                    close(end)
                    return
                }
            }
        }
    }
}
