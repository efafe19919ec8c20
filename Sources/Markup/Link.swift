/// An address that a page may offer: a path of this site, a place on the page, or a checked outside address.
///
/// A link is the only thing that goes into `href`, `src` and `action`, so that no `javascript:` and no address of
/// somebody else's making can get there.
public struct Link: Sendable, Hashable {
    /// The address as it stands in the attribute, before escaping.
    public let address: String

    private init(unchecked address: String) {
        self.address = address
    }

    /// A path of this site, from its root; anything that a browser could take for another host is made `/`. Browsers
    /// leave out tabs and line ends before they look (WHATWG URL, 4.4), so `/` and `/` with one between count as `//`.
    public init(path: String) {
        let isOurs =
            path.hasPrefix("/") && !path.hasPrefix("//")
            && !path.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: "\\") }
        address = isOurs ? path : "/"
    }

    /// A place on the same page.
    public init(fragment: String) {
        address = "#" + fragment
    }

    /// An address elsewhere; nil unless it is `https`, `http` or `mailto`.
    public init?(outside address: String) {
        let lowered = address.lowercased()
        guard ["https://", "http://", "mailto:"].contains(where: lowered.hasPrefix),
            !address.utf8.contains(where: { $0 <= 0x20 })
        else { return nil }
        self.init(unchecked: address)
    }

    /// The same path with a query, which the caller has encoded.
    public func adding(query: String) -> Link {
        query.isEmpty ? self : Link(unchecked: address + (address.contains("?") ? "&" : "?") + query)
    }

    /// The same path with a place on its page.
    public func at(_ fragment: String) -> Link {
        Link(unchecked: address + "#" + fragment)
    }
}
