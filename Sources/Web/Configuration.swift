import Glibc

/// Whether a request may send its body.
public enum Admission: Sendable {
    /// It may, up to this limit; more is answered by 413.
    case accept(BodyLimit)
    /// It is answered at once.
    case refuse(Response)
}

/// How many bytes of a body are taken. Files are counted apart from all else, so that a form which takes large files
/// does not take as much text.
public struct BodyLimit: Sendable, Equatable {
    /// Bytes of a body that is not multipart, and of everything but the contents of files in one that is.
    public var fields: Int
    /// Bytes of all files together.
    public var files: Int

    /// A limit of so many bytes; no files unless said.
    public init(fields: Int, files: Int = 0) {
        self.fields = fields
        self.files = files
    }

    /// The most bytes of a whole body of a content type.
    func whole(_ contentType: String) -> Int {
        ContentType.boundary(contentType) == nil ? fields : fields + files
    }
}

/// Why a server could not start.
public enum HTTPServerError: Error, Equatable {
    /// The host is no address and no name that is known.
    case badHost(String)
    /// Another process listens there.
    case addressInUse
    /// The socket could not be made; the number is `errno`.
    case socket(Int32)
    /// The system gives no threads.
    case threads
    /// libmicrohttpd refused to start, as with a certificate that it cannot read; the log says why.
    case daemon
    /// The server was started or stopped before.
    case notFresh
}

extension HTTPServer {
    /// A certificate and its key.
    public struct TLS: Sendable {
        /// The chain, leaf first, as PEM.
        public var certificatePEM: String
        /// The private key, as PEM.
        public var keyPEM: String

        /// A certificate and its key, as PEM.
        public init(certificatePEM: String, keyPEM: String) {
            self.certificatePEM = certificatePEM
            self.keyPEM = keyPEM
        }
    }

    /// How a server listens and what its limits are.
    public struct Configuration: Sendable {
        /// The address or name to listen on.
        public var host = "127.0.0.1"
        /// The port; 0 lets the system choose.
        public var port: UInt16 = 0
        /// Threads that answer requests.
        public var workers = 4
        /// Threads that write streams; a slow reader holds one of them.
        public var streamWorkers = 2
        /// Requests that wait for a worker; one more is answered by 503.
        public var queueLimit = 256
        /// Connections at one time; one more waits or is closed.
        public var connectionLimit = 4_096
        /// Bytes of the request line and all header fields; more are answered by 431.
        public var headerLimit = 16_384
        /// Seconds without a byte after which a connection is closed.
        public var idleTimeout = 30
        /// Seconds that a request, with its body, may take to come.
        public var requestTimeout = 120
        /// Seconds between comments in streams of events.
        public var keepAliveInterval = 15
        /// TLS at this server; nil where a proxy does it.
        public var tls: TLS?
        /// Whether `X-Forwarded-Proto` is believed, as behind a proxy that sets it.
        public var trustsProxy = false
        /// Seconds that requests under way are given when the server stops.
        public var drainSeconds = 10.0
        /// The folder for the bodies of large requests.
        public var spoolDirectory = "/tmp"
        /// Where the server says what went wrong; called on any thread.
        public var log: @Sendable (String) -> Void = { line in
            let text = Array("web: \(line)\n".utf8)
            _ = write(STDERR_FILENO, text, text.count)
        }

        /// The defaults.
        public init() {}
    }
}
