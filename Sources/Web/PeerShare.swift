import Glibc

/// Whom a share of the server's places is counted for.
enum PeerShare {
    /// The name under which an address is counted: an IPv4 address, or the first 56 bits of an IPv6 one, of which a single
    /// household has all (RIPE-690 §4.2). Nil for this machine itself: a proxy, Tor and people behind them all come from there.
    static func name(of address: String) -> String? {
        let address = bare(address)
        var four = in_addr()
        if inet_pton(AF_INET, address, &four) == 1 {
            return name(ofIPv4: withUnsafeBytes(of: &four) { Array($0) })
        }
        var six = in6_addr()
        guard inet_pton(AF_INET6, address, &six) == 1 else { return nil }
        let bytes = withUnsafeBytes(of: &six) { Array($0) }
        guard bytes != [UInt8](repeating: 0, count: 15) + [1] else { return nil }
        // How a socket for both says an IPv4 address (RFC 4291 §2.5.5.2).
        if bytes.starts(with: [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF]) {
            return name(ofIPv4: Array(bytes[12...]))
        }
        return bytes.prefix(7).map { String($0, radix: 16) }.joined(separator: ":")
    }

    private static func name(ofIPv4 bytes: [UInt8]) -> String? {
        bytes[0] == 127 ? nil : bytes.map(String.init).joined(separator: ".")
    }

    /// Without brackets and port, which some proxies write.
    private static func bare(_ address: String) -> String {
        if address.first == "[" { return String(address.dropFirst().prefix { $0 != "]" }) }
        let parts = address.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count == 2 ? String(parts[0]) : address
    }
}

extension RequestHead {
    /// Whose share the request takes: of its peer, or of the last address that the trusted proxy says. Nil where nobody
    /// knows.
    public func share(trustsProxy: Bool) -> String? {
        guard trustsProxy else { return PeerShare.name(of: remoteAddress) }
        let last = headers.all("X-Forwarded-For").last?.split(separator: ",").last
        return last.flatMap { PeerShare.name(of: String($0.drop { $0 == " " }.prefix { $0 != " " })) }
    }
}
