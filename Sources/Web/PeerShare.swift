import Glibc

/// Whom a share of the server's places is counted for.
enum PeerShare {
    /// The name under which an address is counted: an IPv4 address, or the first half of an IPv6 one, of which a single
    /// household has all. Nil for this machine itself: a proxy, Tor and people behind them all come from there.
    static func name(of address: String) -> String? {
        var four = in_addr()
        if inet_pton(AF_INET, address, &four) == 1 {
            return UInt32(bigEndian: four.s_addr) >> 24 == 127 ? nil : address
        }
        var six = in6_addr()
        guard inet_pton(AF_INET6, address, &six) == 1 else { return nil }
        let bytes = withUnsafeBytes(of: &six) { Array($0) }
        guard bytes != [UInt8](repeating: 0, count: 15) + [1] else { return nil }
        return bytes.prefix(8).map { String($0, radix: 16) }.joined(separator: ":")
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
