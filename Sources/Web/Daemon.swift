import CMicrohttpd
import Glibc

/// A running libmicrohttpd daemon with its event thread.
///
/// `@unchecked Sendable`: the pointers are set once in `init`. `quiesce` and `stop` are called by whoever took
/// the daemon out of the server's phase, which happens once.
final class Daemon: @unchecked Sendable {
    private let settings = UnsafeMutablePointer<web_daemon>.allocate(capacity: 1)
    private let certificate: UnsafeMutablePointer<CChar>?
    private let key: UnsafeMutablePointer<CChar>?
    private let priorities = strdup(Daemon.priorities)
    private let reception: Unmanaged<Reception>
    private let socket: Int32
    private let daemon: OpaquePointer

    /// TLS 1.2 and 1.3 with authenticated encryption and keys that each connection makes for itself: whoever records the
    /// traffic and gets the server's key later reads nothing (RFC 9325 §4.1). The words are those of GnuTLS.
    private static let priorities =
        "NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2:-KX-ALL:+ECDHE-ECDSA:+ECDHE-RSA:-CIPHER-ALL:+AES-256-GCM"
        + ":+CHACHA20-POLY1305:+AES-128-GCM:-MAC-ALL:+AEAD:%SERVER_PRECEDENCE"

    /// Starts; nil when the library refuses, and the caller keeps the socket.
    init?(_ reception: Reception, socket: Int32) {
        let configuration = reception.configuration
        certificate = configuration.tls.flatMap { strdup($0.certificatePEM) }
        key = configuration.tls.flatMap { strdup($0.keyPEM) }
        self.reception = Unmanaged.passRetained(reception)
        self.socket = socket
        var flags =
            MHD_USE_EPOLL.rawValue | MHD_USE_INTERNAL_POLLING_THREAD.rawValue
            | MHD_ALLOW_SUSPEND_RESUME.rawValue | MHD_USE_ERROR_LOG.rawValue
        if configuration.tls != nil { flags |= MHD_USE_TLS.rawValue }
        settings.initialize(
            to: web_daemon(
                listen_socket: socket, flags: flags,
                connection_limit: UInt32(configuration.connectionLimit + Reception.reserve),
                idle_seconds: UInt32(configuration.idleTimeout),
                // The fields, what the library notes of each, and the answer's fields.
                memory_limit: configuration.headerLimit * 2,
                certificate: certificate, key: key, priorities: priorities, answer: Callbacks.answer,
                begin: Callbacks.begin,
                completed: Callbacks.completed, connection_changed: Callbacks.connectionChanged,
                log: Callbacks.log, context: self.reception.toOpaque()))
        guard let daemon = ServerThread.withoutSignals({ [settings] in web_start(settings) }) else {
            Daemon.release(settings, [certificate, key, priorities], self.reception)
            return nil
        }
        self.daemon = daemon
    }

    /// Takes no more connections. The socket stays open, as the event thread may be about to accept on it, but
    /// the system turns callers away.
    func quiesce() {
        MHD_quiesce_daemon(daemon)
        shutdown(socket, Int32(SHUT_RDWR))
    }

    /// Closes all connections and ends the event thread. None may be suspended.
    func stop() {
        quiesce()
        MHD_stop_daemon(daemon)
        close(socket)
        Daemon.release(settings, [certificate, key, priorities], reception)
    }

    private static func release(
        _ settings: UnsafeMutablePointer<web_daemon>, _ texts: [UnsafeMutablePointer<CChar>?],
        _ reception: Unmanaged<Reception>
    ) {
        settings.deinitialize(count: 1)
        settings.deallocate()
        for text in texts { free(text) }
        reception.release()
    }
}
