/// Why a body is not a form.
public enum FormError: Error, Equatable {
    /// The content type is neither of the two that forms have.
    case notAForm
    /// The multipart body is broken or cut off.
    case malformed
    /// It has more fields or files than ``Fields/limit``.
    case tooMany
    /// The temporary file of a large body could not be read; the number is `errno`.
    case unreadable(Int32)
}

/// What a form sent: its fields and its files.
public struct Form: Sendable {
    /// The fields that are not files, in order.
    public let fields: Fields
    /// The files, in order, each with the name of its field.
    public let uploads: [(name: String, upload: Upload)]

    /// A form from values at hand.
    public init(fields: Fields, uploads: [(name: String, upload: Upload)] = []) {
        self.fields = fields
        self.uploads = uploads
    }

    /// The first field of that name.
    public subscript(_ name: String) -> String? { fields[name] }

    /// All fields of that name, in order.
    public func all(_ name: String) -> [String] { fields.all(name) }

    /// The first file of that name. An empty file input of a browser is no file.
    public func file(_ name: String) -> Upload? { files(name).first }

    /// All files of that name, in order.
    public func files(_ name: String) -> [Upload] {
        uploads.compactMap { $0.name == name ? $0.upload : nil }
    }
}

/// A file that a form sent. Nothing that it says of itself can be trusted.
public struct Upload: Sendable {
    /// The name that the sender gave, without folders; for showing only.
    public let fileName: String
    /// The type that the sender claims, or `application/octet-stream`.
    public let contentType: String
    /// The number of bytes.
    public var size: Int { range.count }

    /// Whether the server could not keep it: it has no bytes, and the sender has to be told so.
    public let isLeftOut: Bool

    private let spool: Spool
    private let range: Range<Int>

    init(fileName: String, contentType: String, spool: Spool, range: Range<Int>, isLeftOut: Bool = false) {
        self.isLeftOut = isLeftOut
        self.fileName = fileName
        self.contentType = contentType
        self.spool = spool
        self.range = range
    }

    /// All bytes.
    ///
    /// - Throws: `SpoolError.file`.
    public func bytes() throws(SpoolError) -> [UInt8] { try spool.bytes(range) }

    /// The bytes in chunks of at most `size`, so that memory does not grow with the file.
    ///
    /// - Throws: `SpoolError.file`, and what `body` throws.
    public func forEachChunk(of size: Int, _ body: ([UInt8]) throws -> Void) throws {
        var start = range.lowerBound
        while start < range.upperBound {
            let end = min(start + max(1, size), range.upperBound)
            try body(spool.bytes(start..<end))
            start = end
        }
    }
}
