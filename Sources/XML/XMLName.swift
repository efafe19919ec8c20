import Glibc

/// The name of an element or an attribute (Namespaces in XML 1.0): two names are the same when both parts have the same
/// bytes. Prefixes are no part of it.
public struct XMLName: Sendable {
    /// Of the prefix `xml`, which needs no declaration: `xml:lang`, `xml:space`, `xml:id`.
    public static let xml = "http://www.w3.org/XML/1998/namespace"

    /// The namespace (an IRI, compared letter by letter); nil for none.
    public let namespace: String?
    /// The name without a prefix.
    public let local: String

    /// A name that stands in the code.
    /// - Precondition: it is a name by the grammar, see `init(checking:in:)`.
    public init(_ local: StaticString, in namespace: String? = nil) {
        guard let name = XMLName(checking: local.description, in: namespace) else {
            preconditionFailure("\(local) is not an XML name")
        }
        self = name
    }

    /// Returns nil if the text is no name without a colon (NCName), or the namespace is that of `xmlns`, in which nothing
    /// may be named. An empty namespace is none.
    public init?(checking local: String, in namespace: String? = nil) {
        guard XMLName.isLocal(local), namespace != "http://www.w3.org/2000/xmlns/" else { return nil }
        self.init(known: local, in: namespace)
    }

    /// For names that were checked, and for those that are only looked for.
    init(known local: String, in namespace: String?) {
        self.local = local
        self.namespace = namespace?.isEmpty == true ? nil : namespace
    }
}

extension XMLName: Hashable {
    /// Returns whether both have the same bytes. (Two strings are equal in Swift when they look the same.)
    public static func == (one: XMLName, other: XMLName) -> Bool {
        areSame(one.local, other.local) && areSame(one.namespace, other.namespace)
    }

    /// Equal bytes have equal hashes.
    public func hash(into hasher: inout Hasher) {
        XMLName.feed(local, to: &hasher)
        XMLName.feed(namespace ?? "", to: &hasher)
    }

    private static func feed(_ text: String, to hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        hasher.combine(UInt8(0xFF))
    }

    /// Returns whether two texts have the same bytes, or there is neither.
    static func areSame(_ one: String?, _ other: String?) -> Bool {
        guard var one, var other else { return one == nil && other == nil }
        return one.withUTF8 { one in
            other.withUTF8 { other in
                guard let first = one.baseAddress, let second = other.baseAddress else {
                    return one.isEmpty && other.isEmpty
                }
                return one.count == other.count && memcmp(first, second, one.count) == 0
            }
        }
    }
}

extension XMLName {
    private static func isLocal(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, isStart(first) else { return false }
        return text.unicodeScalars.allSatisfy(isPart)
    }

    /// NameStartChar (XML 1.0, fifth edition, production 4) without the colon.
    private static func isStart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D,
            0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF,
            0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
            true
        default: false
        }
    }

    /// NameChar (production 4a) without the colon.
    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
        default: isStart(scalar)
        }
    }
}
