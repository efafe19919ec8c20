/// A piece of HTML that was written as a literal; whatever is put into it is escaped by construction.
///
/// The text of a literal is the program's own (`StringLiteralType = StaticString`, so no runtime string can pose
/// as markup). A `String` put into it becomes text or an attribute's value, whichever the place asks for, and
/// only a ``Link`` may stand where the browser follows an address. A value in any other place (a tag's name, an
/// unquoted attribute, a script) is never rendered: the fault is kept in ``fault`` and the value left out, so that
/// the mistake of a programmer is an error page and a failing test, never an injection and never a crash.
public struct HTML: Sendable, ExpressibleByStringInterpolation {
    public typealias StringLiteralType = StaticString

    /// UTF-8 of the markup.
    public private(set) var bytes: [UInt8]

    /// The first place at which a value stood where none may, in words for the programmer; nil when all is well.
    public private(set) var fault: String?

    /// Nothing at all.
    public static let empty = HTML(bytes: [], fault: nil)

    private init(bytes: [UInt8], fault: String?) {
        self.bytes = bytes
        self.fault = fault
    }

    public init(stringLiteral value: StaticString) {
        var interpolation = StringInterpolation(
            literalCapacity: value.utf8CodeUnitCount, interpolationCount: 0)
        interpolation.appendLiteral(value)
        self.init(stringInterpolation: interpolation)
    }

    public init(stringInterpolation: StringInterpolation) {
        var fault = stringInterpolation.fault
        if fault == nil, stringInterpolation.context != .text {
            fault = "a literal ends inside a tag: \(stringInterpolation.excerpt)"
        }
        self.init(bytes: stringInterpolation.bytes, fault: fault)
    }

    /// Plain text as HTML.
    public init(text: String) {
        var bytes: [UInt8] = []
        Escaping.append(text, to: &bytes)
        self.init(bytes: bytes, fault: nil)
    }

    /// Markup from a renderer that this module trusts (``Markdown``), and from nowhere else.
    init(trusted bytes: [UInt8]) {
        self.init(bytes: bytes, fault: nil)
    }

    /// The markup as a string.
    public var string: String { String(decoding: bytes, as: UTF8.self) }

    public var isEmpty: Bool { bytes.isEmpty && fault == nil }

    public static func + (left: HTML, right: HTML) -> HTML {
        HTML(bytes: left.bytes + right.bytes, fault: left.fault ?? right.fault)
    }

    public static func += (left: inout HTML, right: HTML) {
        left.bytes += right.bytes
        left.fault = left.fault ?? right.fault
    }
}

extension Sequence {
    /// Each element's markup, one after the other.
    public func html(_ render: (Element) throws -> HTML) rethrows -> HTML {
        var all = HTML.empty
        for element in self { all += try render(element) }
        return all
    }
}
