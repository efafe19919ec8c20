extension HTML {
    /// Collects a literal's text and values, and knows at each value in which place of the markup it stands.
    public struct StringInterpolation: StringInterpolationProtocol {
        public typealias StringLiteralType = StaticString

        var bytes: [UInt8] = []
        var context = HTMLContext.text
        var fault: String?

        public init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 24)
        }

        public mutating func appendLiteral(_ literal: StaticString) {
            literal.withUTF8Buffer { text in
                context.advance(over: text)
                bytes.append(contentsOf: text)
            }
        }

        /// Text, or the value of a quoted attribute that is not an address.
        public mutating func appendInterpolation(_ text: String) {
            switch context {
            case .text, .title: Escaping.append(text, to: &bytes)
            case .quoted(let attribute, _, _) where !attribute.holdsAddress && !attribute.holdsCode:
                Escaping.append(text, to: &bytes)
            default: refuse("a text")
            }
        }

        /// Text when there is some.
        public mutating func appendInterpolation(_ text: String?) {
            appendInterpolation(text ?? "")
        }

        /// A whole number.
        public mutating func appendInterpolation(_ number: Int) {
            appendInterpolation(String(number))
        }

        /// The only thing that stands in `href`, `src`, `action` and their like.
        public mutating func appendInterpolation(_ link: Link) {
            switch context {
            case .text: Escaping.append(link.address, to: &bytes)
            case .quoted(let attribute, _, _) where !attribute.holdsCode:
                Escaping.append(link.address, to: &bytes)
            default: refuse("a link")
            }
        }

        /// Markup inside markup: only where text stands.
        public mutating func appendInterpolation(_ html: HTML) {
            fault = fault ?? html.fault
            guard context == .text else { return refuse("markup") }
            bytes += html.bytes
        }

        /// Markup when there is some.
        public mutating func appendInterpolation(_ html: HTML?) {
            appendInterpolation(html ?? .empty)
        }

        /// An attribute that is there or not, between the attributes of a tag: `<input \(.flag("checked", isOn))>`.
        public mutating func appendInterpolation(_ attribute: Attribute) {
            guard context == .tag else { return refuse("an attribute") }
            bytes += attribute.bytes
        }

        /// The end of what was written so far, for a fault's words.
        var excerpt: String { String(decoding: bytes.suffix(60), as: UTF8.self) }

        private mutating func refuse(_ what: String) {
            fault = fault ?? "\(what) may not stand here (\(context)): \(excerpt)"
        }
    }
}

/// An attribute that depends on a condition.
public struct Attribute: Sendable {
    let bytes: [UInt8]

    /// `name` alone when the condition holds, nothing otherwise.
    public static func flag(_ name: StaticString, _ isOn: Bool) -> Attribute {
        Attribute(bytes: isOn ? Array(name.description.utf8) : [])
    }

    /// `name="value"` when there is a value. Not for attributes that hold an address or code.
    public static func optional(_ name: StaticString, _ value: String?) -> Attribute {
        let kind = AttributeKind(name: MarkupName(name))
        guard let value, !kind.holdsAddress, !kind.holdsCode else { return Attribute(bytes: []) }
        var bytes = Array(name.description.utf8) + Array("=\"".utf8)
        Escaping.append(value, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
        return Attribute(bytes: bytes)
    }
}
