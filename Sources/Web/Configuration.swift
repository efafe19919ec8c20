import Glibc

/// Whether a request may send its body.
public enum Admission: Sendable {
    /// It may, up to this limit; more is answered by 413.
    ///
    /// - Parameters:
    ///   - lane: where it is worked on; the first of the server's when it names none.
    ///   - filesLane: where it is worked on when it brings files. When that lane is full, the request goes where those
    ///     without files go, its files left out (``Upload/isLeftOut``), so that nothing else that was sent is lost.
    ///   - quota: what its files take as long as they are there. Where it has no room, they are left out likewise.
    case accept(BodyLimit, lane: Lane? = nil, filesLane: Lane? = nil, quota: ByteQuota? = nil)
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
        /// The lanes of work, each with its own threads and its own queue; the first takes what names none.
        public var lanes = [Lane("requests", threads: 4, waiting: 256)]
        /// Seconds after which a form with files whose turn comes is worked on without them.
        public var filesPatience = 20
        /// Connections at one time; for one more, those give way that have waited longest without a whole request.
        public var connectionLimit = 4_096
        /// Connections of one peer at one time; one more is closed. Behind a trusted proxy, and for this machine itself,
        /// there is no such bound.
        public var connectionsPerPeer = 256
        /// Bytes of files that are fetched at one time, by all and by one peer; more is answered by 503.
        public var downloadBytes = 4_000_000_000
        public var downloadBytesPerPeer = 1_000_000_000
        /// Bytes of large answers that are kept in memory until they are fetched, by all and by one peer; more is answered
        /// by 503.
        public var answerBytes = 512_000_000
        public var answerBytesPerPeer = 128_000_000
        /// Bytes of the request line and all header fields; more are answered by 431.
        public var headerLimit = 16_384
        /// Seconds without a byte after which a connection is closed.
        public var idleTimeout = 30
        /// Seconds that the head of a request may take to come.
        public var headTimeout = 30
        /// Seconds that a request, with its body, may take to come.
        public var requestTimeout = 1_800
        /// Bytes that must go by in a second, on the average of `speedGrace` seconds, while a body comes or an answer is
        /// fetched. A connection that is slower is closed, after 408 where the body of a request was owed.
        public var leastSpeed = 1_024
        public var speedGrace = 20
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
        /// Whose share an address takes; another rule in tests, which come from this machine.
        var share: @Sendable (String) -> String? = PeerShare.name(of:)
        /// Where the server says what went wrong; called on any thread.
        public var log: @Sendable (String) -> Void = { line in
            let text = Array("web: \(line)\n".utf8)
            _ = write(STDERR_FILENO, text, text.count)
        }

        /// The defaults.
        public init() {}
    }
}
