/// A document of XML 1.0 with namespaces, read strictly and within bounds: UTF-8, or UTF-16 with a byte order mark; no
/// document type declaration, and so no entities and nothing from elsewhere. No file and no address is ever opened.
public struct XMLDocument: Sendable, Equatable {
    /// The one element that holds all others.
    public let root: XMLElement

    /// Reads a whole document. Whitespace is kept, comments and processing instructions are dropped, CDATA is text. Any
    /// number of threads may read at a time.
    /// - Throws: `XMLError` for the first thing that is wrong.
    public init(parsing bytes: [UInt8], limits: XMLLimits = XMLLimits()) throws(XMLError) {
        let text = try XMLInput.utf8(bytes, limits: limits)
        if let place = AttributeFlood.start(in: text, limit: limits.attributes) {
            throw XMLError(.tooManyAttributes, after: text[..<place])
        }
        root = try XMLReading.root(of: text, limits: limits)
    }
}
