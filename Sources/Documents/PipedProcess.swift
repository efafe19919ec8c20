import Glibc

/// Another program whose output or input is a stream, taken or given piece by piece; it gets no shell, and is killed when
/// it takes too long.
public enum PipedProcess {
    /// What can go wrong.
    public enum Failure: Error, Hashable, Sendable {
        /// There is no such program.
        case notInstalled(String)
        /// It ended with another code than 0, or by a signal; the words are the last that it said.
        case failed(program: String, words: String)
        case tooSlow(program: String, seconds: Int)
    }

    /// Hands over what a program writes to its standard output.
    /// - Parameters:
    ///   - program: its name, sought in `PATH`.
    ///   - environment: what is set beside our own variables; command lines can be seen by everybody on the machine.
    ///   - seconds: after these it is killed.
    /// - Throws: `Failure`; what the closure throws.
    public static func read(
        from program: String, _ arguments: [String], environment: [String: String], seconds: Int,
        _ take: ([UInt8]) throws -> Void
    ) throws {
        let run = try Run(program, arguments, environment, isRead: true)
        defer { run.abandon() }
        var piece = [UInt8](repeating: 0, count: 262_144)
        let deadline = Deadline(seconds: seconds)
        while true {
            try run.wait(for: Int16(POLLIN), until: deadline, seconds)
            let count = Glibc.read(run.end, &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { break }
            try take(Array(piece[..<count]))
        }
        try run.finish()
    }

    /// Gives a program its standard input.
    /// - Parameter next: the next piece; nil at the end.
    /// - Throws: `Failure`; what the closure throws, after which the program is killed.
    public static func write(
        to program: String, _ arguments: [String], environment: [String: String], seconds: Int,
        _ next: () throws -> [UInt8]?
    ) throws {
        let run = try Run(program, arguments, environment, isRead: false)
        defer { run.abandon() }
        let deadline = Deadline(seconds: seconds)
        while let piece = try next() {
            var rest = piece[...]
            while !rest.isEmpty {
                try run.wait(for: Int16(POLLOUT), until: deadline, seconds)
                let count = rest.withUnsafeBytes {
                    send(run.end, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                }
                if count < 0, errno == EINTR || errno == EAGAIN { continue }
                // It has gone: what it said tells why.
                guard count > 0 else {
                    try run.finish()
                    throw Failure.failed(program: program, words: "")
                }
                rest = rest.dropFirst(count)
            }
        }
        try run.finish()
    }

    /// One program at work. Its stream is a socket, so that writing to one that has gone is an error and no signal.
    private final class Run {
        let end: Int32
        private let program: String
        private let words: MemoryFile?
        private var child: pid_t = 0
        private var isOver = false
        private var isOpen = true

        init(_ program: String, _ arguments: [String], _ environment: [String: String], isRead: Bool) throws {
            var ends: [Int32] = [0, 0]
            let flags = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
            guard socketpair(AF_UNIX, flags, 0, &ends) == 0 else {
                throw Failure.failed(program: program, words: String(cString: strerror(errno)))
            }
            end = ends[0]
            self.program = program
            words = MemoryFile([])
            var actions = posix_spawn_file_actions_t()
            posix_spawn_file_actions_init(&actions)
            defer { posix_spawn_file_actions_destroy(&actions) }
            posix_spawn_file_actions_adddup2(&actions, ends[1], isRead ? STDOUT_FILENO : STDIN_FILENO)
            posix_spawn_file_actions_addopen(
                &actions, isRead ? STDIN_FILENO : STDOUT_FILENO, "/dev/null", isRead ? O_RDONLY : O_WRONLY, 0)
            if let words {
                posix_spawn_file_actions_adddup2(&actions, words.descriptor, STDERR_FILENO)
            } else {
                posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
            }
            var arguments: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
            var variables: [UnsafeMutablePointer<CChar>?] =
                Run.variables(environment).map { strdup($0) } + [nil]
            defer { for text in arguments + variables { free(text) } }
            let code = posix_spawnp(&child, program, &actions, nil, &arguments, &variables)
            close(ends[1])
            guard code == 0 else {
                close(end)
                isOpen = false
                isOver = true
                throw Failure.notInstalled(program)
            }
            if isRead { shutdown(end, Int32(SHUT_WR)) } else { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
        }

        private static func variables(_ environment: [String: String]) -> [String] {
            var variables: [String] = []
            var place = environ
            while let text = place.pointee {
                let known = String(cString: text)
                if environment[String(known.prefix { $0 != "=" })] == nil { variables.append(known) }
                place += 1
            }
            return variables + environment.map { "\($0.key)=\($0.value)" }
        }

        func wait(for events: Int16, until deadline: Deadline, _ seconds: Int) throws {
            while true {
                var waiting = pollfd(fd: end, events: events, revents: 0)
                let left = deadline.millisecondsLeft
                guard left > 0 else { throw Failure.tooSlow(program: program, seconds: seconds) }
                if poll(&waiting, 1, Int32(min(left, 60_000))) > 0 { return }
            }
        }

        /// Waits for its end.
        /// - Throws: `Failure.failed`.
        func finish() throws {
            closeStream()
            var status: Int32 = 0
            while waitpid(child, &status, 0) < 0, errno == EINTR {}
            isOver = true
            guard status == 0 else { throw Failure.failed(program: program, words: lastWords) }
        }

        /// Kills it where nobody waited for its end.
        func abandon() {
            closeStream()
            guard !isOver else { return }
            isOver = true
            kill(child, SIGKILL)
            while waitpid(child, nil, 0) < 0, errno == EINTR {}
        }

        private func closeStream() {
            guard isOpen else { return }
            isOpen = false
            close(end)
        }

        private var lastWords: String {
            guard let words else { return "" }
            var bytes = [UInt8](repeating: 0, count: 2_000)
            let size = max(0, lseek(words.descriptor, 0, SEEK_END))
            let count = pread(words.descriptor, &bytes, bytes.count, max(0, size - bytes.count))
            let text = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
            return text.split(separator: "\n").suffix(3).joined(separator: " ")
        }
    }
}
