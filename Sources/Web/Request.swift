/// A request with its body.
public struct Request: Sendable {
    /// Everything but the body.
    public let head: RequestHead
    /// The body.
    public let body: Body

    /// A request from values at hand.
    public init(head: RequestHead, body: Body = Body()) {
        self.head = head
        self.body = body
    }

    /// What is asked for.
    public var method: Method { head.method }
    /// The decoded path.
    public var path: String { head.path }
    /// The path and the query as they came.
    public var target: String { head.target }
    /// The query, decoded.
    public var query: Fields { head.query }
    /// The header fields.
    public var headers: Headers { head.headers }
    /// Whether the request came over TLS.
    public var isSecure: Bool { head.isSecure }
    /// The cookie of that name, decoded.
    public func cookie(_ name: String) -> String? { head.cookie(name) }

    /// The body as a form.
    ///
    /// - Throws: `FormError`.
    public func form() throws(FormError) -> Form {
        try body.form(contentType: head.headers["Content-Type"] ?? "")
    }
}

/// The body of a request: in memory up to 64 kB, in an unnamed file beyond.
public struct Body: Sendable {
    private let spool: Spool?
    private let parts: [MultipartParser.Part]?
    private let isWhole: Bool

    /// No body.
    public init() {
        self.init(spool: nil, parts: nil, isWhole: true)
    }

    /// A body from bytes at hand, kept in memory up to 64 kB and in a file in `spoolDirectory` beyond.
    ///
    /// - Throws: `SpoolError.file`.
    public init(_ bytes: [UInt8], contentType: String, spoolDirectory: String) throws(SpoolError) {
        let intake = Intake(contentType: contentType, limit: .max, directory: spoolDirectory)
        var verdict = Intake.Verdict.taken
        bytes.withUnsafeBytes { verdict = intake.take($0) }
        if case .failed(let code) = verdict { throw .file(code) }
        self = intake.body()
    }

    init(spool: Spool?, parts: [MultipartParser.Part]?, isWhole: Bool) {
        self.spool = spool
        self.parts = parts
        self.isWhole = isWhole
    }

    /// The number of bytes kept; of a multipart body, those of its parts.
    public var size: Int { spool?.count ?? 0 }

    /// Whether the body was too large for memory.
    public var isInFile: Bool { spool?.isInFile ?? false }

    /// All bytes as they came; of a multipart body, those of its parts, one after another.
    ///
    /// - Throws: `SpoolError.file`.
    public func bytes() throws(SpoolError) -> [UInt8] {
        guard let spool else { return [] }
        return try spool.bytes(0..<spool.count)
    }

    func form(contentType: String) throws(FormError) -> Form {
        if parts == nil, !ContentType.isURLEncoded(contentType), size > 0 || !contentType.isEmpty {
            throw .notAForm
        }
        guard isWhole else { throw .malformed }
        do throws(SpoolError) {
            if let parts { return try multipartForm(parts) }
            return Form(fields: Fields(parsing: try bytes()))
        } catch {
            switch error {
            case .file(let code): throw .unreadable(code)
            }
        }
    }

    private func multipartForm(_ parts: [MultipartParser.Part]) throws(SpoolError) -> Form {
        var fields = Fields()
        var uploads: [(name: String, upload: Upload)] = []
        guard let spool else { return Form(fields: fields) }
        for part in parts {
            guard let fileName = part.fileName else {
                fields.add(part.name, String(decoding: try spool.bytes(part.range), as: UTF8.self))
                continue
            }
            // A browser sends an empty file without a name for an input that nobody filled.
            if fileName.isEmpty, part.range.isEmpty { continue }
            let upload = Upload(
                fileName: fileName, contentType: part.contentType, spool: spool, range: part.range)
            uploads.append((part.name, upload))
        }
        return Form(fields: fields, uploads: uploads)
    }
}
