/// What a request is answered with.
public struct Response: Sendable {
    /// The body of a response.
    public enum Content: Sendable {
        /// No body.
        case none
        /// Bytes at hand. A 200 to GET gets a strong `ETag` of them and is answered by 304 when it is known.
        case bytes([UInt8])
        /// A file, sent at the speed of the reader.
        case file(ResponseFile)
        /// Server-sent events, until the reader or the server leaves.
        case events(EventSource)
        /// A response made before; it is sent as it is, and `status` and `headers` here say nothing.
        case prepared(PreparedResponse)
    }

    /// The status code (RFC 9110 §15).
    public var status: Int
    /// The header fields; the server adds Content-Length, Date, ETag, Vary and Content-Encoding.
    public var headers: Headers
    /// The body.
    public var body: Content
    /// Whether the body may be gzipped. To be turned off where a secret stands beside text that an outsider
    /// can choose, as its length would tell of the secret (BREACH).
    public var isCompressible = true

    /// A response of these parts.
    public init(status: Int = 200, headers: Headers = [:], body: Content = .none) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// A page.
    public static func html(_ text: String, status: Int = 200) -> Response {
        Response(
            status: status, headers: ["Content-Type": "text/html; charset=utf-8"],
            body: .bytes(Array(text.utf8)))
    }

    /// Plain text.
    public static func text(_ text: String, status: Int = 200) -> Response {
        Response(
            status: status, headers: ["Content-Type": "text/plain; charset=utf-8"],
            body: .bytes(Array(text.utf8)))
    }

    /// JSON (RFC 8259), already written.
    public static func json(_ bytes: [UInt8], status: Int = 200) -> Response {
        Response(status: status, headers: ["Content-Type": "application/json"], body: .bytes(bytes))
    }

    /// Sends the browser elsewhere; 303 makes it a GET. The address has to be encoded.
    public static func redirect(to address: String, status: Int = 303) -> Response {
        Response(status: status, headers: ["Location": address])
    }

    /// What the reader has is still good: 304.
    public static let notModified = Response(status: 304)

    /// The answer to OPTIONS: 204 and the methods that a path has.
    public static func options(allowed: [Method]) -> Response {
        Response(status: 204, headers: ["Allow": allowed.map(\.name).joined(separator: ", ")])
    }

    /// A response made before.
    public static func prepared(_ response: PreparedResponse) -> Response {
        Response(status: response.status, body: .prepared(response))
    }

    /// A file of this type.
    public static func file(_ bytes: [UInt8], contentType: String, headers: Headers = [:]) -> Response {
        var response = Response(headers: headers, body: .bytes(bytes))
        response.headers.set("Content-Type", contentType)
        return response
    }

    /// Sets a cookie, beside those that are set.
    public mutating func setCookie(_ cookie: Cookie) {
        headers.add("Set-Cookie", cookie.headerValue)
    }
}
