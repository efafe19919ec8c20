import Glibc

/// The socket on which the server listens.
enum ListeningSocket {
    /// Binds and listens; the port is the one that was given or, for 0, the one that the system chose.
    static func open(host: String, port: UInt16) throws(HTTPServerError) -> (socket: Int32, port: UInt16) {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = AI_PASSIVE
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, String(port), &hints, &list) == 0, let address = list else {
            throw .badHost(host)
        }
        defer { freeaddrinfo(list) }
        let kind = address.pointee.ai_socktype | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
        let descriptor = socket(address.pointee.ai_family, kind, 0)
        guard descriptor >= 0 else { throw .socket(errno) }
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        guard bind(descriptor, address.pointee.ai_addr, address.pointee.ai_addrlen) == 0,
            listen(descriptor, 1024) == 0
        else {
            let code = errno
            close(descriptor)
            throw code == EADDRINUSE ? .addressInUse : .socket(code)
        }
        return (descriptor, name(of: descriptor, getsockname).port)
    }

    /// The address of the other end, without its port; empty when it is gone.
    static func peerAddress(_ descriptor: Int32) -> String {
        name(of: descriptor, getpeername).address
    }

    private typealias Naming = (Int32, UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) ->
        Int32

    private static func name(of descriptor: Int32, _ ask: Naming) -> (address: String, port: UInt16) {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        var text = [CChar](repeating: 0, count: 64)
        let family = withUnsafeMutablePointer(to: &storage) { storage -> Int32? in
            storage.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                guard ask(descriptor, address, &length) == 0 else { return nil }
                guard getnameinfo(address, length, &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST) == 0
                else { return nil }
                return Int32(address.pointee.sa_family)
            }
        }
        guard let family else { return ("", 0) }
        let port: UInt16 = withUnsafeBytes(of: &storage) { bytes in
            // The port lies behind the family in both sockaddr_in and sockaddr_in6.
            family == AF_INET || family == AF_INET6
                ? UInt16(bigEndian: bytes.loadUnaligned(fromByteOffset: 2, as: UInt16.self)) : 0
        }
        let address = String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        return (address.hasPrefix("::ffff:") ? String(address.dropFirst(7)) : address, port)
    }
}
