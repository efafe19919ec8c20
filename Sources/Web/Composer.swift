/// Makes a response ready to send: entity tag, 304, gzip, and the fields that go with them.
struct Composer: Sendable {
    let log: @Sendable (String) -> Void

    /// The response to `head`; nil when there is no memory. Without a head nothing is negotiated.
    func compose(_ response: Response, for head: RequestHead?, closing: Bool = false) -> Outgoing? {
        var response = response
        if !(100...999).contains(response.status) { response.status = 500 }
        if closing { response.headers.set("Connection", "close") }
        switch response.body {
        case .prepared(let prepared): return Outgoing(reply: prepared.reply(to: head?.headers ?? [:]))
        case .none: return whole(response, [])
        case .bytes(let bytes): return composeBytes(response, bytes, head)
        case .file(let file): return composeFile(response, file)
        case .events(let source): return composeEvents(response, source, head)
        }
    }

    private func composeBytes(_ response: Response, _ bytes: [UInt8], _ head: RequestHead?) -> Outgoing? {
        guard let head else { return whole(response, bytes) }
        var variants = Variants(response, bytes)
        let isZipped = variants.mayBeZipped && Negotiation.acceptsGzip(head.headers)
        let isRead = head.method == .get || head.method == .head
        if isRead, response.status == 200 {
            let tag = variants.tag(isZipped: isZipped)
            if Negotiation.isKnown(tag, head.headers) {
                return whole(variants.notModified(isZipped: isZipped), [])
            }
        } else {
            variants.isTagged = false
        }
        if isZipped, let zipped = Compression.gzip(bytes) { return whole(variants.zipped(), zipped) }
        return whole(variants.plain(), bytes)
    }

    private func composeFile(_ response: Response, _ file: ResponseFile) -> Outgoing? {
        Reply(
            status: response.status, headers: response.headers.pairs, file: file,
            refused: { log("header field \($0) cannot be sent") }
        ).map { Outgoing(reply: $0, fileSize: file.size) }
    }

    private func composeEvents(_ response: Response, _ source: EventSource, _ head: RequestHead?) -> Outgoing?
    {
        let flow = Flow()
        var headers = response.headers
        headers.set("Content-Type", "text/event-stream")
        headers.set("Cache-Control", "no-store")
        // nginx would hold events back.
        headers.set("X-Accel-Buffering", "no")
        guard
            let reply = Reply(
                status: response.status, headers: headers.pairs, flow: flow,
                refused: { log("header field \($0) cannot be sent") })
        else { return nil }
        guard head?.method != .head else { return Outgoing(reply: reply) }
        source.subscribe(flow)
        return Outgoing(reply: reply, flow: flow)
    }

    func whole(_ response: Response, _ bytes: [UInt8]) -> Outgoing? {
        Reply(
            status: response.status, headers: response.headers.pairs, bytes: bytes,
            refused: { log("header field \($0) cannot be sent") }
        ).map { Outgoing(reply: $0, memorySize: bytes.count) }
    }
}

/// The forms in which one body goes out: plain, gzipped, and as 304 for each.
struct Variants {
    private let response: Response
    private let fingerprint: String
    let mayBeZipped: Bool
    var isTagged = true

    init(_ response: Response, _ bytes: [UInt8]) {
        self.response = response
        let type = response.headers["Content-Type"] ?? ""
        mayBeZipped =
            response.isCompressible && bytes.count > Compression.threshold && ContentType.isText(type)
            && !response.headers.contains("Content-Encoding")
        fingerprint = response.headers.contains("ETag") ? "" : Fingerprint(of: bytes).text
    }

    /// The entity tag with its quotes; gzip makes another representation and so another tag (RFC 9110 §8.8.3.3).
    func tag(isZipped: Bool) -> String {
        let own = response.headers["ETag"] ?? "\"\(fingerprint)\""
        return isZipped && own.hasSuffix("\"") ? own.dropLast() + "-gz\"" : own
    }

    func plain() -> Response { with(tag: tag(isZipped: false)) }

    func zipped() -> Response {
        var zipped = with(tag: tag(isZipped: true))
        zipped.headers.set("Content-Encoding", "gzip")
        return zipped
    }

    func notModified(isZipped: Bool) -> Response {
        var short = with(tag: tag(isZipped: isZipped))
        short.status = 304
        short.headers.set("Content-Type", nil)
        return short
    }

    private func with(tag: String) -> Response {
        var tagged = response
        if isTagged { tagged.headers.set("ETag", tag) }
        guard mayBeZipped else { return tagged }
        let vary = response.headers.all("Vary").joined(separator: ", ")
        if !vary.lowercased().contains("accept-encoding"), vary != "*" {
            tagged.headers.set("Vary", vary.isEmpty ? "Accept-Encoding" : vary + ", Accept-Encoding")
        }
        return tagged
    }
}
