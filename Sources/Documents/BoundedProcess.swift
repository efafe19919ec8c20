import Glibc

/// Another program, run with bounds of time and output; it gets no shell and none of our files.
public enum BoundedProcess {
    /// What can go wrong.
    public enum Failure: Error, Hashable, Sendable {
        /// There is no such program: install the Debian package of its name.
        case notInstalled(String)
        /// It ended with another code than 0, or by a signal.
        case failed(status: Int32)
        case tooSlow(seconds: Int)
        case tooMuch(limit: Int)
    }

    /// Whether a program is to be found in `PATH`.
    public static func isInstalled(_ program: String) -> Bool {
        let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        return folders.split(separator: ":").contains { access("\($0)/\(program)", X_OK) == 0 }
    }

    /// What a program writes to its standard output.
    /// - Parameters:
    ///   - program: its name, sought in `PATH`.
    ///   - seconds: after these it is killed.
    ///   - limit: the most bytes that are taken.
    ///   - memory: the most bytes of address space that it may take; nil for a program that bounds itself.
    ///   - input: what it reads from its standard input; nil for nothing.
    public static func output(
        of program: String, _ arguments: [String], seconds: Int, limit: Int, memory: Int? = nil,
        input: MemoryFile? = nil
    ) throws(Failure) -> [UInt8] {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw .failed(status: errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        if let input {
            posix_spawn_file_actions_adddup2(&actions, input.descriptor, STDIN_FILENO)
        } else {
            posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        }
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        // util-linux's prlimit, which every Debian has, sets the bound and becomes the program.
        let bound = memory.map { ["prlimit", "--as=\($0)"] } ?? []
        var words: [UnsafeMutablePointer<CChar>?] = (bound + [program] + arguments).map { strdup($0) }
        defer { for word in words { free(word) } }
        words.append(nil)
        var child: pid_t = 0
        let code = posix_spawnp(&child, bound.first ?? program, &actions, nil, words, environ)
        close(ends[1])
        defer { close(ends[0]) }
        guard code == 0 else { throw .notInstalled(program) }
        let outcome = collect(ends[0], seconds: seconds, limit: limit)
        if case .failure = outcome { kill(child, SIGKILL) }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        let bytes = try outcome.get()
        // 127, by which prlimit says that there is no such program.
        if memory != nil, status == 127 << 8 { throw .notInstalled(program) }
        guard status == 0 else { throw .failed(status: status) }
        return bytes
    }

    private static func collect(
        _ end: Int32, seconds: Int, limit: Int
    ) -> Result<[UInt8], Failure> {
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 262_144)
        let deadline = Deadline(seconds: seconds)
        while true {
            var waiting = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
            let left = deadline.millisecondsLeft
            guard left > 0, poll(&waiting, 1, Int32(min(left, 60_000))) > 0 else {
                if left > 0, errno == EINTR { continue }
                return .failure(.tooSlow(seconds: seconds))
            }
            let count = read(end, &piece, piece.count)
            if count <= 0 { return .success(bytes) }
            bytes += piece[..<count]
            guard bytes.count <= limit else { return .failure(.tooMuch(limit: limit)) }
        }
    }
}
