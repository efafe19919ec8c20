/// A response that is made once and sent to many: its bytes, plain and gzipped, its entity tags and its 304s.
///
/// Sending it costs no copy and no compression, so it can be sent from the event thread.
public final class PreparedResponse: Sendable {
    /// The status code.
    public let status: Int
    /// The number of bytes of the plain body.
    public let size: Int
    /// About how many bytes it holds in memory: the body in each of its forms.
    public let footprint: Int
    private let plain: Reply
    private let zipped: Reply?
    private let plainTag: String
    private let zippedTag: String
    private let plainKnown: Reply?
    private let zippedKnown: Reply?

    /// Makes the forms of a response whose body is `.bytes` or `.none`; nil for another body, or when there is no
    /// memory. `level` is that of gzip, 1 to 9.
    public init?(_ response: Response, level: Int = 6) {
        let bytes: [UInt8]
        switch response.body {
        case .bytes(let content): bytes = content
        case .none: bytes = []
        case .file, .events, .prepared: return nil
        }
        var variants = Variants(response, bytes)
        let isOK = response.status == 200
        variants.isTagged = isOK
        let composer = Composer(log: { _ in })
        guard let plain = composer.whole(variants.plain(), bytes)?.reply else { return nil }
        let packed = variants.mayBeZipped ? Compression.gzip(bytes, level: Int32(max(1, min(9, level)))) : nil
        self.plain = plain
        footprint = bytes.count + (packed?.count ?? 0) + 2_048
        status = response.status
        size = bytes.count
        zipped = packed.flatMap { composer.whole(variants.zipped(), $0)?.reply }
        plainTag = variants.tag(isZipped: false)
        zippedTag = variants.tag(isZipped: true)
        plainKnown = isOK ? composer.whole(variants.notModified(isZipped: false), [])?.reply : nil
        zippedKnown =
            isOK && packed != nil ? composer.whole(variants.notModified(isZipped: true), [])?.reply : nil
    }

    /// The form that suits the reader.
    func reply(to headers: Headers) -> Reply {
        if let zipped, Negotiation.acceptsGzip(headers) {
            if let zippedKnown, Negotiation.isKnown(zippedTag, headers) { return zippedKnown }
            return zipped
        }
        if let plainKnown, Negotiation.isKnown(plainTag, headers) { return plainKnown }
        return plain
    }
}
