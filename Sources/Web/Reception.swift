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
    /// Answers of up to this many bytes are not counted.
    static let smallAnswer = 262_144

    let configuration: HTTPServer.Configuration
    let product: Product
    let composer: Composer
    /// One for each lane, by its name.
    let pools: [String: WorkerPool]
    private let firstPool: WorkerPool
    /// The exchanges that are under way, but for those answered from memory.
    let exchanges = Monitor<[ObjectIdentifier: Exchange]>([:])
    let peers = Mutex<[ObjectIdentifier: Peer]>([:])
    /// Places of connections, and bytes of files that are fetched.
    let connections: Mutex<SharedPlaces>
    let downloads: Mutex<SharedPlaces>
    /// Bytes of large answers that are in memory until they are fetched.
    let answers: Mutex<SharedPlaces>
    let cuts = Mutex(ConnectionFigures())
    /// When the library's words were last written to the log, by their beginning.
    let troubles = Mutex<[String: Int]>([:])
    /// How many of the peers are cut; it changes under their lock.
    let leaving = Atomic(0)
    /// The exchanges that libmicrohttpd holds, those answered from memory among them.
    let held = Atomic(0)
    let isStopping = Atomic(false)
    /// How often a connection has begun to wait for a request.
    private let turns = Atomic(0)

    init(_ configuration: HTTPServer.Configuration, _ product: Product) {
        self.configuration = configuration
        self.product = product
        composer = Composer(log: configuration.log)
        let lanes = configuration.lanes.isEmpty ? HTTPServer.Configuration().lanes : configuration.lanes
        let pools = lanes.map(WorkerPool.init)
        self.pools = Dictionary(pools.map { ($0.lane.name, $0) }, uniquingKeysWith: { first, _ in first })
        firstPool = pools[0]
        connections = Mutex(SharedPlaces(.max, perPeer: configuration.connectionsPerPeer))
        downloads = Mutex(
            SharedPlaces(configuration.downloadBytes, perPeer: configuration.downloadBytesPerPeer))
        answers = Mutex(
            SharedPlaces(configuration.answerBytes, perPeer: configuration.answerBytesPerPeer))
    }

    /// The next turn of a connection that waits for a request.
    func nextTurn() -> Int { turns.add(1, ordering: .relaxed).newValue }

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
            exchange.peer?.enter(.sending)
            exchange.stage = .ready(prepared.reply(to: head.headers))
            return true
        }
        return admit(head, framing: framing, exchange, connection)
    }

    /// Whether the body may come, and where it goes.
    private func admit(
        _ head: RequestHead, framing: RequestHead.Framing, _ exchange: Exchange, _ connection: OpaquePointer
    ) -> Bool {
        exchange.head = head
        exchange.share = head.share(trustsProxy: configuration.trustsProxy)
        exchanges.withLock { $0[ObjectIdentifier(exchange)] = exchange }
        if isStopping.load(ordering: .acquiring) { return refuse(503, exchange, connection) }
        switch product.admit(head) {
        case .refuse(let response): return decline(response, framing: framing, exchange, connection)
        case .accept(let limit, let lane, let filesLane, let quota):
            exchange.lane = lane
            exchange.filesLane = filesLane
            let type = framing == .none ? "" : head.headers["Content-Type"] ?? ""
            if case .length(let length) = framing, length > limit.whole(type) {
                return decline(product.refusal(413, head), framing: framing, exchange, connection)
            }
            exchange.peer?.deadline.store(
                monotonicSeconds() + configuration.requestTimeout, ordering: .relaxed)
            if framing != .none { exchange.peer?.enter(.receiving) }
            exchange.stage = .collecting(
                Intake(
                    contentType: type, limit: limit, directory: configuration.spoolDirectory,
                    share: quota.map { ByteQuota.Share(of: $0, for: exchange.share) }))
            return true
        }
    }

    /// Answers without the body: at once, or when a body of bearable size has gone by.
    private func decline(
        _ response: Response, framing: RequestHead.Framing, _ exchange: Exchange,
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
        exchange.peer?.enter(.receiving)
        exchange.stage = .draining(outgoing, Reception.drainLimit)
        return true
    }

    private func collect(_ exchange: Exchange, _ intake: Intake, _ data: UnsafeRawBufferPointer) -> Bool {
        let status: Int
        exchange.peer?.turn.store(nextTurn(), ordering: .relaxed)
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
        guard exchange.peer?.enter(.other) != false else { return false }
        let request = Request(head: head, body: intake.body())
        exchange.stage = .waiting
        let handing = exchange.hand(Connection(pointer: connection)) { submit(request, exchange) }
        switch handing {
        case .suspended: return true
        case .abandoned: return false
        case .full(let seconds):
            var response = refusal(503, head)
            response.headers.set("Retry-After", String(seconds))
            guard let outgoing = composer.compose(response, for: head) else { return false }
            return send(outgoing, exchange, connection)
        }
    }

    /// Hands a request to its lane. Where the lane of those with files is full, or its turn comes too late there, the rest
    /// of the form goes on without.
    private func submit(_ request: Request, _ exchange: Exchange) -> WorkerPool.Taking {
        if request.body.hasFiles, let lane = exchange.filesLane {
            let rest = Request(head: request.head, body: request.body.leavingOutFiles)
            let latest = monotonicMilliseconds() + configuration.filesPatience * 1_000
            let taking = pool(lane).submit(for: exchange.share) { [self] in
                work(monotonicMilliseconds() > latest ? rest : request, exchange)
            }
            if taking == .taken { return taking }
            return pool(exchange.lane).submit(for: exchange.share) { [self] in work(rest, exchange) }
        }
        return pool(exchange.lane).submit(for: exchange.share) { [self] in work(request, exchange) }
    }

    private func pool(_ lane: Lane?) -> WorkerPool { lane.flatMap { pools[$0.name] } ?? firstPool }

    /// On a worker: the answer, made ready to send.
    private func work(_ request: Request, _ exchange: Exchange) {
        guard let outgoing = composer.compose(product.answer(request), for: request.head) else {
            _ = exchange.resume(with: nil)
            return
        }
        if !exchange.resume(with: outgoing) { outgoing.flow?.cancel() }
    }

    private func send(_ outgoing: Outgoing, _ exchange: Exchange, _ connection: OpaquePointer) -> Bool {
        if exchange.head?.method != .head, !hasRoom(for: outgoing, exchange) {
            // A worker has had the request: what it was to write may be written.
            guard let full = composer.compose(unfinished(exchange.head), for: exchange.head) else {
                return false
            }
            return queue(full, exchange, connection)
        }
        return queue(outgoing, exchange, connection)
    }

    private func queue(_ outgoing: Outgoing, _ exchange: Exchange, _ connection: OpaquePointer) -> Bool {
        guard exchange.peer?.enter(outgoing.flow == nil ? .sending : .other) != false else { return false }
        outgoing.flow?.attach(Connection(pointer: connection))
        // A slow reader takes from a full buffer longer than the library waits; who takes nothing is cut by `cutSlowPeers`.
        if outgoing.flow == nil { web_set_timeout(connection, 0) }
        exchange.note(outgoing)
        exchange.stage = .answered
        exchange.peer?.deadline.store(.max, ordering: .relaxed)
        if isStopping.load(ordering: .acquiring) { outgoing.flow?.finish() }
        return outgoing.reply.queue(on: connection)
    }

    /// Takes what an answer holds until it is fetched: a file, or much memory. One that is larger than a share takes all of
    /// the share. False when there is no room.
    private func hasRoom(for outgoing: Outgoing, _ exchange: Exchange) -> Bool {
        let file = min(outgoing.fileSize, configuration.downloadBytesPerPeer)
        let memory =
            outgoing.memorySize > Reception.smallAnswer
            ? min(outgoing.memorySize, configuration.answerBytesPerPeer) : 0
        if file > 0 {
            guard downloads.withLock({ $0.take(file, for: exchange.share) }) else { return false }
            exchange.fetched.file = file
        }
        if memory > 0 {
            guard answers.withLock({ $0.take(memory, for: exchange.share) }) else { return false }
            exchange.fetched.memory = memory
        }
        return true
    }

    /// Gives back what the answer took.
    func giveBack(_ exchange: Exchange) {
        let fetched = exchange.fetched
        if fetched.file > 0 { downloads.withLock { $0.give(fetched.file, of: exchange.share) } }
        if fetched.memory > 0 { answers.withLock { $0.give(fetched.memory, of: exchange.share) } }
        exchange.fetched = (0, 0)
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
