import CMicrohttpd
import Glibc
import Synchronization

/// Receives requests on the event thread, hands them to workers and brings the answers back.
final class Reception: Sendable {
    /// What the product gives the server.
    struct Product: Sendable {
        let admit: @Sendable (RequestHead) -> Admission
        let fromMemory: @Sendable (RequestHead) -> PreparedResponse?
        let answer: @Sendable (Request) -> Response
        let refusal: @Sendable (Int, RequestHead?) -> Response
    }

    /// A refused body of up to this many bytes is read to its end: a browser that is still sending would else
    /// see a broken connection and not the page.
    static let drainLimit = 16 << 20

    let configuration: HTTPServer.Configuration
    let product: Product
    let composer: Composer
    let workers: WorkerPool
    let streams: WorkerPool
    /// The exchanges that are under way, but for those answered from memory.
    let exchanges = Monitor<[ObjectIdentifier: Exchange]>([:])
    let peers = Mutex<[ObjectIdentifier: Peer]>([:])
    /// The exchanges that libmicrohttpd holds, those answered from memory among them.
    let held = Atomic(0)
    let isStopping = Atomic(false)

    init(_ configuration: HTTPServer.Configuration, _ product: Product) {
        self.configuration = configuration
        self.product = product
        composer = Composer(log: configuration.log)
        workers = WorkerPool(limit: configuration.queueLimit)
        streams = WorkerPool(limit: max(4, configuration.streamWorkers * 4))
    }

    /// One call of the access handler; false closes the connection.
    func receive(
        _ exchange: Exchange, _ connection: OpaquePointer, method: UnsafePointer<CChar>,
        data: UnsafeRawBufferPointer
    ) -> Bool {
        switch exchange.stage {
        case .fresh: return begin(exchange, connection, method)
        case .ready(let reply):
            exchange.stage = .answered
            return reply.queue(on: connection)
        case .collecting(let intake):
            if data.isEmpty { return hand(exchange, connection, intake) }
            return collect(exchange, intake, data)
        case .draining(let outgoing, let left):
            if data.isEmpty { return send(outgoing, exchange, connection) }
            exchange.stage = .draining(outgoing, left - data.count)
            return left >= data.count
        case .waiting:
            guard let outgoing = exchange.takeAnswer() else { return false }
            return send(outgoing, exchange, connection)
        case .answered: return true
        }
    }

    /// The request and what the product says to it, before its body.
    private func begin(_ exchange: Exchange, _ connection: OpaquePointer, _ name: UnsafePointer<CChar>)
        -> Bool
    {
        guard let method = Method(name: String(cString: name)) else {
            return refuse(501, exchange, connection)
        }
        guard web_header_size(connection) <= configuration.headerLimit else {
            return refuse(431, exchange, connection)
        }
        let head: RequestHead
        let framing: RequestHead.Framing
        do throws(HeadError) {
            let headers = Reception.headers(connection)
            head = try RequestHead(
                method: method, target: exchange.target, headers: headers, isSecure: isSecure(headers),
                remoteAddress: exchange.peer?.address ?? "")
            framing = try head.framing(isOld: exchange.isOld)
        } catch {
            return refuse(400, exchange, connection)
        }
        if framing == .none, method == .get || method == .head, let prepared = product.fromMemory(head) {
            exchange.peer?.deadline.store(.max, ordering: .relaxed)
            exchange.stage = .ready(prepared.reply(to: head.headers))
            return true
        }
        return admit(head, framing, exchange, connection)
    }

    /// Whether the body may come, and where it goes.
    private func admit(
        _ head: RequestHead, _ framing: RequestHead.Framing, _ exchange: Exchange, _ connection: OpaquePointer
    ) -> Bool {
        exchange.head = head
        exchanges.withLock { $0[ObjectIdentifier(exchange)] = exchange }
        if isStopping.load(ordering: .acquiring) { return refuse(503, exchange, connection) }
        switch product.admit(head) {
        case .refuse(let response): return decline(response, framing, exchange, connection)
        case .accept(let limit):
            let type = framing == .none ? "" : head.headers["Content-Type"] ?? ""
            if case .length(let length) = framing, length > limit.whole(type) {
                return decline(product.refusal(413, head), framing, exchange, connection)
            }
            exchange.peer?.deadline.store(
                monotonicSeconds() + configuration.requestTimeout, ordering: .relaxed)
            exchange.stage = .collecting(
                Intake(contentType: type, limit: limit, directory: configuration.spoolDirectory))
            return true
        }
    }

    /// Answers without the body: at once, or when a body of bearable size has gone by.
    private func decline(
        _ response: Response, _ framing: RequestHead.Framing, _ exchange: Exchange,
        _ connection: OpaquePointer
    ) -> Bool {
        let drains: Bool
        switch framing {
        case .none: drains = true
        case .length(let length): drains = length <= Reception.drainLimit
        case .chunked: drains = true
        }
        let isAsking = exchange.head?.headers.contains("Expect") ?? false
        let isDrained = drains && !isAsking
        let isClosing = !isDrained || response.status == 413
        guard let outgoing = composer.compose(response, for: exchange.head, closing: isClosing) else {
            return false
        }
        guard isDrained else { return send(outgoing, exchange, connection) }
        exchange.peer?.deadline.store(monotonicSeconds() + configuration.requestTimeout, ordering: .relaxed)
        exchange.stage = .draining(outgoing, Reception.drainLimit)
        return true
    }

    private func collect(_ exchange: Exchange, _ intake: Intake, _ data: UnsafeRawBufferPointer) -> Bool {
        let status: Int
        switch intake.take(data) {
        case .taken: return true
        case .tooLarge: status = 413
        case .failed(let code):
            configuration.log("a request body could not be kept: errno \(code)")
            status = Reception.status(ofSpool: code)
        }
        let response = refusal(status, exchange.head)
        guard let outgoing = composer.compose(response, for: exchange.head, closing: true) else {
            return false
        }
        exchange.stage = .draining(outgoing, Reception.drainLimit)
        return true
    }

    /// What is answered when a body cannot be kept: a full disk does not pass by itself (RFC 4918 §11.5).
    static func status(ofSpool code: Int32) -> Int { code == ENOSPC || code == EDQUOT ? 507 : 503 }

    private func hand(_ exchange: Exchange, _ connection: OpaquePointer, _ intake: Intake) -> Bool {
        guard let head = exchange.head else { return false }
        exchange.peer?.deadline.store(.max, ordering: .relaxed)
        let request = Request(head: head, body: intake.body())
        exchange.stage = .waiting
        let handing = exchange.hand(Connection(pointer: connection)) {
            workers.submit { [self] in work(request, exchange) }
        }
        switch handing {
        case .suspended: return true
        case .abandoned: return false
        case .full:
            guard let outgoing = composer.compose(refusal(503, head), for: head) else { return false }
            return send(outgoing, exchange, connection)
        }
    }

    /// On a worker: the answer, made ready to send.
    private func work(_ request: Request, _ exchange: Exchange) {
        guard let outgoing = composer.compose(product.answer(request), for: request.head) else {
            _ = exchange.resume(with: nil)
            return
        }
        if let producer = outgoing.producer, let flow = outgoing.flow {
            let isTaken = streams.submit { [self] in
                do {
                    try producer(Sink(flow: flow))
                    flow.finish()
                } catch {
                    flow.cancel()
                    configuration.log("a streamed answer was cut off: \(error)")
                }
            }
            guard isTaken else {
                let refused = unfinished(request.head)
                _ = exchange.resume(with: composer.compose(refused, for: request.head))
                return
            }
        }
        if !exchange.resume(with: outgoing) { outgoing.flow?.cancel() }
    }

    private func send(_ outgoing: Outgoing, _ exchange: Exchange, _ connection: OpaquePointer) -> Bool {
        if let flow = outgoing.flow {
            flow.attach(Connection(pointer: connection))
            // A refusal is made on the event thread, where nothing runs a producer.
            if outgoing.producer != nil, !exchange.isWaiting { flow.cancel() }
        }
        exchange.note(outgoing)
        exchange.stage = .answered
        exchange.peer?.deadline.store(.max, ordering: .relaxed)
        if isStopping.load(ordering: .acquiring), outgoing.producer == nil { outgoing.flow?.finish() }
        return outgoing.reply.queue(on: connection)
    }

    /// Refuses before there is a head; the rest of the connection cannot be trusted.
    private func refuse(_ status: Int, _ exchange: Exchange, _ connection: OpaquePointer) -> Bool {
        let response = refusal(status, exchange.head)
        guard let outgoing = composer.compose(response, for: exchange.head, closing: true) else {
            return false
        }
        return send(outgoing, exchange, connection)
    }

    /// The answer to a request that a worker has had: what it was to write may be written.
    func unfinished(_ head: RequestHead?) -> Response {
        let isSafe = head.map { $0.method == .get || $0.method == .head } ?? true
        return refusal(isSafe ? 503 : 504, head)
    }

    func refusal(_ status: Int, _ head: RequestHead?) -> Response {
        var response = product.refusal(status, head)
        if status == 503, !response.headers.contains("Retry-After") {
            response.headers.set("Retry-After", "1")
        }
        return response
    }

    private func isSecure(_ headers: Headers) -> Bool {
        if configuration.tls != nil { return true }
        return configuration.trustsProxy && headers["X-Forwarded-Proto"]?.lowercased() == "https"
    }

    private static func headers(_ connection: OpaquePointer) -> Headers {
        var headers = Headers()
        headers.reserve(bytes: 512)
        withUnsafeMutablePointer(to: &headers) { pointer in
            _ = MHD_get_connection_values_n(connection, .HEADER_KIND, Callbacks.addHeader, pointer)
        }
        return headers
    }
}
