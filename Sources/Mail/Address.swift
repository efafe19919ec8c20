/// An e-mail address with the name that stands before it: `Ҳамкорӣ <noreply@example.tj>`.
public struct Address: Sendable, Hashable {
    /// `noreply@example.tj`.
    public let mailbox: String
    /// Empty when there is none.
    public let name: String

    /// Reads `name <mailbox>` or a bare mailbox.
    ///
    /// Nil unless the mailbox is ASCII without spaces, brackets and controls, so that it can end no header and no
    /// SMTP command; addresses in other scripts (RFC 6531) are not taken, as most servers cannot carry them.
    public init?(_ text: String) {
        var rest = Substring(text)
        var name = Substring()
        if rest.last == ">", let open = rest.lastIndex(of: "<") {
            name = rest[..<open]
            rest = rest[rest.index(after: open)...].dropLast()
        }
        self.init(mailbox: String(rest), name: String(name))
    }

    /// An address of its parts; nil when the mailbox is none.
    public init?(mailbox: String, name: String = "") {
        let parts = mailbox.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), mailbox.utf8.count <= 254,
            mailbox.utf8.allSatisfy(Address.isAllowed)
        else { return nil }
        self.mailbox = mailbox
        self.name = Header.line(name).trimmingSpaces.trimmingQuotes
    }

    /// What stands after the @.
    public var domain: String { String(mailbox.drop { $0 != "@" }.dropFirst()) }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && !"<>()[],;:\\\"".utf8.contains(byte)
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    fileprivate var trimmingQuotes: String {
        count > 1 && hasPrefix("\"") && hasSuffix("\"") ? String(dropFirst().dropLast()) : self
    }
}
