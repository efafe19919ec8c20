/// What a document may have at most, so that none takes the memory or the time of the server.
public struct XMLLimits: Sendable, Hashable {
    /// Bytes of the whole document, as it came and as UTF-8.
    public let bytes: Int
    /// Elements in each other, the root being one.
    public let depth: Int
    /// Elements, texts, attributes and declarations of namespaces in all.
    public let nodes: Int
    /// Attributes of an element with its declarations of namespaces, and declarations that are in force at one place.
    public let attributes: Int
    /// Bytes of a name, of a prefix, of a namespace.
    public let nameBytes: Int
    /// Bytes of a text between two tags, of the value of an attribute.
    public let textBytes: Int

    /// - Parameters:
    ///   - bytes: never more than 10,000,000, beyond which libxml2 reads nothing in one piece without giving up its own
    ///     bounds.
    ///   - depth: never more than 200, since libxml2 itself ends at 256, and elements in each other are compared, written
    ///     and freed one within the other.
    public init(
        bytes: Int = 4_000_000, depth: Int = 100, nodes: Int = 100_000, attributes: Int = 100,
        nameBytes: Int = 250, textBytes: Int = 1_000_000
    ) {
        self.bytes = min(bytes, 10_000_000)
        self.depth = min(depth, 200)
        self.nodes = nodes
        self.attributes = attributes
        self.nameBytes = nameBytes
        self.textBytes = textBytes
    }
}
