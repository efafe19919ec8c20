/// Why a request line or its header fields were refused with 400.
public enum HeadError: Error, Equatable {
    /// The target is not a path of this site, or it climbs with `.` or `..`, or it holds control bytes or an encoded slash,
    /// or its query holds more values than `Fields.limit`.
    case badTarget
    /// The fields disagree about the length of the body (RFC 9112 §6.3), or there are two hosts.
    case badFraming
    /// A field's name or value holds a byte that it may not hold (RFC 9110 §5).
    case badField
}

/// A request without its body.
public struct RequestHead: Sendable {
    /// What is asked for.
    public let method: Method
    /// The path, percent-decoded, from its first `/`. It has no `.` or `..` segments, no control bytes and no slash that
    /// was encoded;
    /// empty segments (`//`) stay and match no route.
    public let path: String
    /// The path and the query as they came.
    public let target: String
    /// The query, decoded.
    public let query: Fields
    /// The header fields.
    public let headers: Headers
    /// Whether the request came over TLS, here or at the trusted proxy.
    public let isSecure: Bool
    /// The address of the peer of the connection (a proxy's, behind one), without its port.
    public let remoteAddress: String

    /// Reads a target, in origin form or absolute form (RFC 9112 §3.2).
    ///
    /// - Throws: `HeadError.badTarget`.
    public init(
        method: Method, target: String, headers: Headers = [:], isSecure: Bool = false,
        remoteAddress: String = ""
    ) throws(HeadError) {
        self.method = method
        self.target = target
        self.headers = headers
        self.isSecure = isSecure
        self.remoteAddress = remoteAddress
        let local = RequestHead.withoutOrigin(target.utf8[...])
        let mark = local.firstIndex(of: UInt8(ascii: "?"))
        do throws(FieldsError) {
            query =
                try mark.map { (mark) throws(FieldsError) in
                    try Fields(parsing: Array(local[local.index(after: mark)...])[...])
                } ?? Fields()
        } catch { throw .badTarget }
        path = try RequestHead.decodedPath(local[..<(mark ?? local.endIndex)])
    }

    /// The same, asking only for the first values of some names, in the order of the names; empty ones are left out.
    public func keeping(_ names: [String]) -> RequestHead {
        let kept = names.compactMap { name in
            query[name].flatMap { $0.isEmpty ? nil : (name: name, value: $0) }
        }
        return RequestHead(self, query: Fields(kept))
    }

    private init(_ head: RequestHead, query: Fields) {
        method = head.method
        path = head.path
        target = head.target
        headers = head.headers
        isSecure = head.isSecure
        remoteAddress = head.remoteAddress
        self.query = query
    }

    /// The cookie of that name, decoded.
    public func cookie(_ name: String) -> String? {
        Cookie.find(name, in: headers.all("Cookie"))
    }

    /// The pieces of the path between its slashes; none for `/`. They are cut by bytes: to a `Character`, a slash with a
    /// combining mark behind it is no slash, and a proxy in front sees bytes.
    public var segments: [Substring] { RequestHead.segments(of: path) }

    /// Whether the path's first segment is this word, byte by byte.
    public func begins(with word: String) -> Bool { segments.first?.isSame(as: word) ?? false }

    static func segments(of path: String) -> [Substring] {
        guard path.utf8.count > 1 else { return [] }
        return path.utf8.dropFirst().split(
            separator: UInt8(ascii: "/"), omittingEmptySubsequences: false
        ).map(Substring.init)
    }

    private static func withoutOrigin(_ target: Substring.UTF8View) -> Substring.UTF8View {
        for scheme in ["http://", "https://"] where target.starts(with: scheme.utf8) {
            let rest = target.dropFirst(scheme.utf8.count)
            return rest.drop { $0 != UInt8(ascii: "/") }
        }
        return target
    }

    private static func hasEncodedSlash(_ raw: Substring.UTF8View) -> Bool {
        var rest = raw
        while let mark = rest.firstIndex(of: UInt8(ascii: "%")) {
            rest = rest[rest.index(after: mark)...]
            if rest.starts(with: "2F".utf8) || rest.starts(with: "2f".utf8) { return true }
        }
        return false
    }

    private static func decodedPath(_ raw: Substring.UTF8View) throws(HeadError) -> String {
        guard raw.first == UInt8(ascii: "/"), !raw.contains(UInt8(ascii: "#")) else { throw .badTarget }
        let path: String
        if raw.contains(UInt8(ascii: "%")) {
            // An encoded slash is no separator (RFC 3986 §2.2), though a proxy in front may compare it as one or not.
            guard !hasEncodedSlash(raw) else { throw .badTarget }
            path = PercentCoding.decode(raw, plusIsSpace: false)
        } else {
            path = String(decoding: raw, as: UTF8.self)
        }
        guard !path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { throw .badTarget }
        guard path.utf8.contains(UInt8(ascii: ".")) else { return path }
        for segment in segments(of: path) where segment.isSame(as: ".") || segment.isSame(as: "..") {
            throw .badTarget
        }
        return path
    }
}

extension StringProtocol {
    /// Whether both are the same bytes; `==` also takes texts for equal that Unicode only calls equivalent.
    func isSame(as other: some StringProtocol) -> Bool { utf8.elementsEqual(other.utf8) }
}

extension RequestHead {
    /// What the header fields say of the body.
    enum Framing: Equatable {
        case none, length(Int), chunked
    }

    /// The length of the body (RFC 9112 §6): one length or `chunked`, never both, never two.
    ///
    /// - Parameter isOld: whether the request is HTTP/1.0, which knows no `Transfer-Encoding` (RFC 9112 §6.1).
    func framing(isOld: Bool = false) throws(HeadError) -> Framing {
        guard headers.areLawful else { throw .badField }
        guard headers.all("Host").count < 2 else { throw .badFraming }
        let lengths = headers.all("Content-Length")
        let codings = headers.all("Transfer-Encoding")
        if let coding = codings.first {
            guard !isOld, lengths.isEmpty, codings.count == 1, coding.lowercased() == "chunked" else {
                throw .badFraming
            }
            return .chunked
        }
        guard let length = lengths.first else { return .none }
        let isNumber = !length.isEmpty && length.utf8.allSatisfy { (0x30...0x39).contains($0) }
        guard lengths.count == 1, isNumber, let count = Int(length) else { throw .badFraming }
        return count == 0 ? .none : .length(count)
    }
}
