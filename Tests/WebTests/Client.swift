import Glibc

@testable import Web

/// A raw HTTP client: it sends any bytes and reads one answer at a time.
final class Client {
    struct Answer {
        var status: Int
        var headers: Headers
        var body: [UInt8]
        var text: String { String(decoding: body, as: UTF8.self) }
    }

    enum Failure: Error { case connect(Int32), closed, malformed(String) }

    private let descriptor: Int32
    private var buffer: [UInt8] = []
    /// Whether a read gave up after ten seconds.
    private(set) var hasWaitedInVain = false

    /// Connects; a read that waits for longer than ten seconds fails, so that no test hangs.
    init(_ port: UInt16) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var limit = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let status = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard status == 0 else {
            let code = errno
            Glibc.close(descriptor)
            throw Failure.connect(code)
        }
    }

    deinit { Glibc.close(descriptor) }

    func send(_ text: String) { send(Array(text.utf8)) }

    /// Sends what it can; a server may close at any time.
    func send(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    func endSending() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// Sends a request and reads its answer.
    func ask(
        _ method: String, _ target: String, _ headers: [(String, String)] = [], body: [UInt8]? = nil
    ) throws -> Answer {
        var text = "\(method) \(target) HTTP/1.1\r\nHost: test\r\n"
        for (name, value) in headers { text += "\(name): \(value)\r\n" }
        if let body { text += "Content-Length: \(body.count)\r\n" }
        send(Array((text + "\r\n").utf8) + (body ?? []))
        return try answer(hasBody: method != "HEAD")
    }

    func answer(hasBody: Bool = true) throws -> Answer {
        let head = try line(upTo: "\r\n\r\n")
        var lines = head.split(separator: "\r\n").map(String.init)
        guard !lines.isEmpty else { throw Failure.malformed(head) }
        let words = lines.removeFirst().split(separator: " ")
        guard words.count >= 2, let status = Int(words[1]) else { throw Failure.malformed(head) }
        var headers = Headers()
        for line in lines {
            guard let colon = line.firstIndex(of: ":") else { throw Failure.malformed(line) }
            headers.add(String(line[..<colon]), String(line[line.index(after: colon)...].drop { $0 == " " }))
        }
        if status == 100 { return Answer(status: 100, headers: headers, body: []) }
        guard hasBody, status != 204, status != 304 else {
            return Answer(status: status, headers: headers, body: [])
        }
        if headers["Transfer-Encoding"] == "chunked" {
            return Answer(status: status, headers: headers, body: try chunks())
        }
        let length = headers["Content-Length"].flatMap { Int($0) }
        return Answer(status: status, headers: headers, body: try length.map(read) ?? readToEnd())
    }

    /// One chunk of a chunked body; nil after the last.
    func chunk() throws -> [UInt8]? {
        let size = try line(upTo: "\r\n")
        guard let count = Int(size, radix: 16) else { throw Failure.malformed(size) }
        let bytes = try read(count)
        _ = try read(2)
        return count == 0 ? nil : bytes
    }

    /// Reads only the head of an answer with a chunked body.
    func head() throws -> String { try line(upTo: "\r\n\r\n") }

    func readToEnd() -> [UInt8] {
        while fill() {}
        defer { buffer = [] }
        return buffer
    }

    private func chunks() throws -> [UInt8] {
        var all: [UInt8] = []
        while let bytes = try chunk() { all += bytes }
        return all
    }

    private func line(upTo mark: String) throws -> String {
        let mark = Array(mark.utf8)
        var from = 0
        while true {
            if buffer.count >= mark.count {
                for index in from...(buffer.count - mark.count)
                where buffer[index] == mark[0] && buffer[index..<(index + mark.count)].elementsEqual(mark) {
                    let text = String(decoding: buffer[..<index], as: UTF8.self)
                    buffer.removeFirst(index + mark.count)
                    return text
                }
                from = buffer.count - mark.count + 1
            }
            guard fill() else { throw Failure.closed }
        }
    }

    private func read(_ count: Int) throws -> [UInt8] {
        while buffer.count < count { guard fill() else { throw Failure.closed } }
        defer { buffer.removeFirst(count) }
        return Array(buffer.prefix(count))
    }

    private func fill() -> Bool {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &bytes, bytes.count, 0)
        if count < 0, errno == EAGAIN { hasWaitedInVain = true }
        guard count > 0 else { return false }
        buffer += bytes[..<count]
        return true
    }
}

/// A server for one test, stopped when the test is over.
final class TestServer {
    let server: HTTPServer
    let port: UInt16

    init(
        _ change: (inout HTTPServer.Configuration) -> Void = { _ in },
        admit: @escaping @Sendable (RequestHead) -> Admission = { _ in
            .accept(BodyLimit(fields: 1 << 20, files: 1 << 20))
        },
        fromMemory: @escaping @Sendable (RequestHead) -> PreparedResponse? = { _ in nil },
        answer: @escaping @Sendable (Request) -> Response
    ) throws {
        var configuration = HTTPServer.Configuration()
        configuration.log = { _ in }
        configuration.lanes = [Lane("requests", threads: 2, waiting: 256)]
        change(&configuration)
        server = HTTPServer(
            configuration, admit: admit, fromMemory: fromMemory,
            refusal: { status, _ in .text("refused \(status)", status: status) }, answer: answer)
        port = try server.start()
    }

    deinit { server.stop() }

    func client() throws -> Client { try Client(port) }

    /// One request on a connection of its own.
    func ask(
        _ method: String, _ target: String, _ headers: [(String, String)] = [], body: [UInt8]? = nil
    ) throws -> Client.Answer {
        try client().ask(method, target, headers, body: body)
    }
}

/// Answers with the method and the path.
func echo(_ request: Request) -> Response {
    .text((request.method == .head ? "GET" : request.method.name) + " " + request.path)
}

/// A door that a test opens for a handler.
final class Gate: Sendable {
    private let monitor = Monitor((isOpen: false, arrived: 0))

    func pass() {
        monitor.withLock(wake: .all) { $0.arrived += 1 }
        let _: Bool? = monitor.await(seconds: 10) { $0.isOpen ? true : nil }
    }

    func open() { monitor.withLock(wake: .all) { $0.isOpen = true } }

    /// Waits until so many stand before the door or went through.
    func awaitArrivals(_ count: Int) -> Bool {
        monitor.await(seconds: 10) { $0.arrived >= count ? true : nil } ?? false
    }
}
