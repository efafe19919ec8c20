import Glibc
import Synchronization

/// A network between a test and its PostgreSQL server, which the test may cut at the worst moments.
public final class CuttingProxy: Sendable {
    public enum Behaviour: Int, Sendable {
        case pass
        /// Cuts when a COMMIT comes: it does not arrive.
        case cutBeforeCommit
        /// Cuts when a COMMIT has arrived and was done: its answer is lost.
        case cutAfterCommit
        /// Cuts when a statement holds `'cut'`.
        case cutInStatement
        /// Takes connections and lets nothing through.
        case hang
        case refuse
    }

    /// The port on 127.0.0.1.
    public let port: UInt16
    private let listener: Int32
    private let target: String
    private let state = Atomic<Int>(0)
    private let afterCut: @Sendable () -> Void

    /// - Parameter afterCut: what happens between a cut and the next connection.
    public init(to socketPath: String, afterCut: @escaping @Sendable () -> Void = {}) throws {
        target = socketPath
        self.afterCut = afterCut
        listener = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = self.listener
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, length) == 0 && listen(listener, 64) == 0
                    && getsockname(listener, $0, &length) == 0
            }
        }
        guard isListening else { throw ClusterError.cannotStart("no port for the proxy") }
        port = UInt16(bigEndian: address.sin_port)
        start { [self] in acceptAll() }
    }

    /// The address of a database behind it.
    public func url(of database: String) -> String {
        "postgresql://postgres@127.0.0.1:\(port)/\(database)?sslmode=disable&gssencmode=disable"
    }

    public func behave(_ behaviour: Behaviour) {
        state.store(behaviour.rawValue, ordering: .sequentiallyConsistent)
    }

    /// Takes no more connections.
    public func close() { shutdown(listener, Int32(SHUT_RDWR)) }

    private var behaviour: Behaviour {
        Behaviour(rawValue: state.load(ordering: .sequentiallyConsistent)) ?? .pass
    }

    private func acceptAll() {
        while true {
            let client = accept(listener, nil, nil)
            guard client >= 0 else { break }
            guard behaviour != .refuse, let server = connectToTarget() else {
                Glibc.close(client)
                continue
            }
            start { [self] in
                carry(between: client, and: server)
                Glibc.close(client)
                Glibc.close(server)
            }
        }
        Glibc.close(listener)
    }

    private func connectToTarget() -> Int32? {
        let server = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: target.utf8.prefix($0.count - 1)) }
        let length = socklen_t(MemoryLayout<sockaddr_un>.size)
        let code = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(server, $0, length) }
        }
        if code == 0 { return server }
        Glibc.close(server)
        return nil
    }

    private func carry(between client: Int32, and server: Int32) {
        var ends = [
            pollfd(fd: client, events: Int16(POLLIN), revents: 0),
            pollfd(fd: server, events: Int16(POLLIN), revents: 0),
        ]
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            while behaviour == .hang { usleep(10_000) }
            guard poll(&ends, 2, 50) >= 0 else { return }
            if ends[0].revents != 0 {
                let count = read(client, &buffer, buffer.count)
                guard count > 0, pass(buffer[..<count], to: server) else { return }
            }
            if ends[1].revents != 0 {
                let count = read(server, &buffer, buffer.count)
                guard count > 0, send(buffer[..<count], to: client) else { return }
            }
        }
    }

    /// Passes on what a client says; false when that is where the network breaks.
    private func pass(_ bytes: ArraySlice<UInt8>, to server: Int32) -> Bool {
        let isCommit = bytes.contains("COMMIT\0")
        switch behaviour {
        case .cutBeforeCommit where isCommit, .cutInStatement where bytes.contains("'cut'"):
            behave(.pass)
            return false
        case .cutAfterCommit where isCommit:
            guard send(bytes, to: server) else { return false }
            var answer = [UInt8](repeating: 0, count: 1_024)
            _ = read(server, &answer, answer.count)
            afterCut()
            if behaviour == .cutAfterCommit { behave(.pass) }
            return false
        default: return send(bytes, to: server)
        }
    }

    /// Whether all of it went out. An end that is gone must not kill the process with SIGPIPE.
    private func send(_ bytes: ArraySlice<UInt8>, to end: Int32) -> Bool {
        bytes.withUnsafeBytes { Glibc.send(end, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            == bytes.count
    }

    private func start(_ body: @escaping @Sendable () -> Void) {
        final class Work: Sendable {
            let body: @Sendable () -> Void
            init(_ body: @escaping @Sendable () -> Void) { self.body = body }
        }
        var thread = pthread_t()
        pthread_create(
            &thread, nil,
            { given in
                guard let given else { return nil }
                Unmanaged<Work>.fromOpaque(given).takeRetainedValue().body()
                return nil
            }, Unmanaged.passRetained(Work(body)).toOpaque())
        pthread_detach(thread)
    }
}

extension ArraySlice<UInt8> {
    fileprivate func contains(_ word: String) -> Bool {
        let word = Array(word.utf8)
        return indices.contains { self[$0...].starts(with: word) }
    }
}
