/// Where mails are handed over: `smtp://user:password@host:port` or `smtps://…`.
public struct MailServer: Sendable {
    /// Without name and password.
    let url: String
    let host: String
    let user: String
    let password: String
    let isSecure: Bool
    /// A PEM file of authorities to trust instead of the system's; for an institution with one of its own.
    public var authorities: String?
    /// Seconds for connecting, and for a whole mail.
    public var connectLimit = 15
    public var limit = 60

    /// Nil when the text names no server. Characters such as `@` or `/` in name and password are written `%40`, `%2F`.
    public init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, parts[0] == "smtp" || parts[0] == "smtps", parts[1].hasPrefix("//") else {
            return nil
        }
        var place = parts[1].dropFirst(2)
        if place.hasSuffix("/") { place = place.dropLast() }
        var credentials = Substring()
        if let at = place.lastIndex(of: "@") {
            credentials = place[..<at]
            place = place[place.index(after: at)...]
        }
        let names = credentials.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard let user = MailServer.decoded(names.first ?? ""),
            let password = MailServer.decoded(names.dropFirst().first ?? ""),
            let host = MailServer.host(of: place)
        else { return nil }
        isSecure = parts[0] == "smtps"
        url = "\(parts[0])://\(place)"
        self.host = host
        self.user = user
        self.password = password
    }

    /// Whether TLS has to be spoken: a password never crosses a network in clear. Without one TLS is spoken when the
    /// server offers it.
    var needsTLS: Bool { !password.isEmpty && !["localhost", "127.0.0.1", "[::1]"].contains(host) }

    private static func host(of place: Substring) -> String? {
        let allowed = place.utf8.allSatisfy {
            switch $0 {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: "-._:[]".utf8.contains($0)
            }
        }
        let end = place.hasPrefix("[") ? place.firstIndex(of: "]").map(place.index(after:)) : nil
        let host = place[..<(end ?? place.firstIndex(of: ":") ?? place.endIndex)]
        let port = place[host.endIndex...].dropFirst()
        guard allowed, !host.isEmpty, host.endIndex == place.endIndex || UInt16(port) != nil else {
            return nil
        }
        return String(host)
    }

    private static func decoded(_ text: Substring) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16),
                rest.count > 1
            else { return nil }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
    }
}
