/// A cookie that a response sets (RFC 6265 §4.1).
public struct Cookie: Sendable, Hashable {
    /// When a browser sends the cookie with requests that another site started.
    public enum SameSite: String, Sendable { case strict = "Strict", lax = "Lax", none = "None" }

    /// The name; bytes that a cookie name may not have are left out.
    public var name: String
    /// Any text; what a cookie may not hold is percent-encoded, and decoded when it comes back.
    public var value: String
    /// The part of the site that the cookie is sent to.
    public var path: String
    /// The life in seconds; nil until the browser is closed, 0 removes the cookie.
    public var maxAge: Int?
    /// Whether scripts are kept from it.
    public var httpOnly: Bool
    /// Whether it goes over TLS only.
    public var secure: Bool
    /// When it goes with requests from other sites.
    public var sameSite: SameSite

    /// A cookie for the whole site, closed to scripts, for TLS, `Lax`, until the browser is closed.
    public init(
        name: String, value: String, path: String = "/", maxAge: Int? = nil, httpOnly: Bool = true,
        secure: Bool = true, sameSite: SameSite = .lax
    ) {
        self.name = name
        self.value = value
        self.path = path
        self.maxAge = maxAge
        self.httpOnly = httpOnly
        self.secure = secure
        self.sameSite = sameSite
    }

    /// The text of the `Set-Cookie` field.
    public var headerValue: String {
        let name = String(decoding: self.name.utf8.filter(Headers.isToken), as: UTF8.self)
        var text = name + "=" + PercentCoding.encode(value, also: "!#$&'()*+/:<=>?@[]^`{|}")
        text += "; Path=" + PercentCoding.encode(path, also: "/")
        if let maxAge { text += "; Max-Age=\(maxAge)" }
        if httpOnly { text += "; HttpOnly" }
        if secure { text += "; Secure" }
        return text + "; SameSite=" + sameSite.rawValue
    }

    /// Finds a cookie in the `Cookie` fields of a request (RFC 6265 §5.4); the first of the name wins.
    static func find(_ name: String, in headers: [String]) -> String? {
        for header in headers {
            for piece in header.utf8.split(separator: UInt8(ascii: ";")) {
                let trimmed = piece.drop { $0 == 0x20 || $0 == 0x09 }
                guard let equals = trimmed.firstIndex(of: UInt8(ascii: "=")),
                    trimmed[..<equals].elementsEqual(name.utf8)
                else { continue }
                var value = trimmed[trimmed.index(after: equals)...]
                while let last = value.last, last == 0x20 || last == 0x09 { value = value.dropLast() }
                let quote = UInt8(ascii: "\"")
                if value.count >= 2, value.first == quote, value.last == quote {
                    value = value.dropFirst().dropLast()
                }
                return PercentCoding.decode(value, plusIsSpace: false)
            }
        }
        return nil
    }
}
