import Synchronization

/// A request with its body.
public struct Request: Sendable {
    /// Everything but the body.
    public let head: RequestHead
    /// The body.
    public let body: Body
    private let reading = FormReading()

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

    /// The body as a form; it is read once, however often it is asked for.
    ///
    /// - Throws: `FormError`.
    public func form() throws(FormError) -> Form {
        try reading.form { () throws(FormError) in
            try body.form(contentType: head.headers["Content-Type"] ?? "")
        }
    }
}

/// The form of one request once it was read, or why it was not.
private final class FormReading: Sendable {
    private let outcome = Mutex<Result<Form, FormError>?>(nil)

    func form(_ read: () throws(FormError) -> Form) throws(FormError) -> Form {
        let known = outcome.withLock { outcome in
            if let outcome { return outcome }
            let made: Result<Form, FormError>
            do throws(FormError) { made = .success(try read()) } catch { made = .failure(error) }
            outcome = made
            return made
        }
        return try known.get()
    }
}

/// The body of a request: in memory up to 64 kB, in an unnamed file beyond.
public struct Body: Sendable {
    private let spool: Spool?
    private let parts: [MultipartParser.Part]?
    private let isWhole: Bool
    private let hasTooMany: Bool

    /// No body.
    public init() {
        self.init(spool: nil, parts: nil, isWhole: true, hasTooMany: false)
    }

    /// A body from bytes at hand, kept in memory up to 64 kB and in a file in `spoolDirectory` beyond.
    ///
    /// - Throws: `SpoolError.file`.
    public init(_ bytes: [UInt8], contentType: String, spoolDirectory: String) throws(SpoolError) {
        let all = BodyLimit(fields: bytes.count, files: bytes.count)
        let intake = Intake(contentType: contentType, limit: all, directory: spoolDirectory)
        var verdict = Intake.Verdict.taken
        bytes.withUnsafeBytes { verdict = intake.take($0) }
        if case .failed(let code) = verdict { throw .file(code) }
        self = intake.body()
    }

    init(spool: Spool?, parts: [MultipartParser.Part]?, isWhole: Bool, hasTooMany: Bool) {
        self.spool = spool
        self.parts = parts
        self.isWhole = isWhole
        self.hasTooMany = hasTooMany
    }

    /// The number of bytes kept; of a multipart body, those of its parts.
    public var size: Int { spool?.count ?? 0 }

    /// Whether the body was too large for memory.
    public var isInFile: Bool { spool?.isInFile ?? false }

    /// Whether it is a form that brings files.
    var hasFiles: Bool { parts?.contains(where: \.isFile) ?? false }

    /// The same form, its files named but not there.
    public var leavingOutFiles: Body {
        let left = parts?.map { part -> MultipartParser.Part in
            guard part.isFile else { return part }
            var part = part
            part.isLeftOut = true
            part.range = part.range.lowerBound..<part.range.lowerBound
            return part
        }
        return Body(spool: spool, parts: left, isWhole: isWhole, hasTooMany: hasTooMany)
    }

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
        if hasTooMany { throw .tooMany }
        guard isWhole else { throw .malformed }
        do {
            if let parts { return try multipartForm(parts) }
            return Form(fields: try Fields(parsing: try bytes()[...]))
        } catch SpoolError.file(let code) {
            throw .unreadable(code)
        } catch {
            throw .tooMany
        }
    }

    private func multipartForm(_ parts: [MultipartParser.Part]) throws(SpoolError) -> Form {
        var fields = Fields()
        var uploads: [(name: String, upload: Upload)] = []
        guard let spool else { return Form(fields: fields) }
        for part in parts {
            guard let fileName = part.fileName else {
                fields.add(part.name, OutsideText.repaired(try spool.bytes(part.range)))
                continue
            }
            guard part.isFile else { continue }
            let upload = Upload(
                fileName: fileName, contentType: part.contentType, spool: spool, range: part.range,
                isLeftOut: part.isLeftOut)
            uploads.append((part.name, upload))
        }
        return Form(fields: fields, uploads: uploads)
    }
}
