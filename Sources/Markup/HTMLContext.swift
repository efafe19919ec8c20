/// The place in the markup that a literal has come to: a small machine over bytes, after the tokenizer of the
/// HTML standard (§13.2.5), as far as our own literals need it.
enum HTMLContext: Equatable {
    /// Between tags.
    case text
    /// Inside `<title>` or `<textarea>`: text, but no markup.
    case title
    /// Inside `<script>` or `<style>`: nothing may be put here.
    case code
    /// In a tag's name; the bytes so far decide whether code or title follows.
    case name([UInt8])
    /// In a tag, between attributes.
    case tag
    /// In an attribute's name.
    case attribute([UInt8])
    /// After an attribute's `=`.
    case equals(AttributeKind)
    /// In an attribute's quoted value.
    case quoted(AttributeKind, quote: UInt8, element: Element)
    /// In a comment or a declaration, up to `>`.
    case declaration

    /// What follows the tag.
    enum Element: Equatable { case ordinary, title, code }
}

/// What an attribute's value means to a browser.
struct AttributeKind: Equatable {
    /// The browser follows it.
    let holdsAddress: Bool
    /// The browser runs it, or reads it as style.
    let holdsCode: Bool

    private static let addresses: Set<String> = [
        "href", "src", "action", "formaction", "poster", "data", "cite", "srcset", "ping", "background",
    ]

    init(name: some Sequence<UInt8>) {
        let name = String(decoding: Array(name), as: UTF8.self).lowercased()
        holdsAddress = Self.addresses.contains(name)
        holdsCode = name.hasPrefix("on") || name == "style" || name == "srcdoc"
    }
}

extension HTMLContext {
    /// Moves on over a piece of literal text.
    mutating func advance(over text: UnsafeBufferPointer<UInt8>) {
        var state = self
        var pending = Element.ordinary
        if case .quoted(_, _, let element) = state { pending = element }
        for byte in text { state.step(byte, &pending) }
        if case .quoted(let kind, let quote, _) = state {
            state = .quoted(kind, quote: quote, element: pending)
        }
        self = state
    }

    private mutating func step(_ byte: UInt8, _ element: inout Element) {
        switch self {
        case .text:
            if byte == UInt8(ascii: "<") { self = .name([]) }
        case .title, .code:
            // The end tag is the only one that these may hold in our literals.
            if byte == UInt8(ascii: "<") { self = .name([]) }
        case .name(let name): stepName(name, byte, &element)
        case .tag:
            if byte == UInt8(ascii: ">") {
                close(&element)
            } else if !Self.isSpace(byte), byte != UInt8(ascii: "/") {
                self = .attribute([byte])
            }
        case .attribute(let name): stepAttribute(name, byte, &element)
        case .equals(let kind):
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                self = .quoted(kind, quote: byte, element: element)
            } else if byte == UInt8(ascii: ">") {
                close(&element)
            }
        case .quoted(_, let quote, _):
            if byte == quote { self = .tag }
        case .declaration:
            if byte == UInt8(ascii: ">") { self = .text }
        }
    }

    private mutating func stepName(_ name: [UInt8], _ byte: UInt8, _ element: inout Element) {
        if name.isEmpty, byte == UInt8(ascii: "!") {
            self = .declaration
        } else if byte == UInt8(ascii: ">") {
            element = Self.element(named: name)
            close(&element)
        } else if Self.isSpace(byte) {
            element = Self.element(named: name)
            self = .tag
        } else {
            self = .name(name + [byte])
        }
    }

    private mutating func stepAttribute(_ name: [UInt8], _ byte: UInt8, _ element: inout Element) {
        if byte == UInt8(ascii: "=") {
            self = .equals(AttributeKind(name: name))
        } else if byte == UInt8(ascii: ">") {
            close(&element)
        } else if Self.isSpace(byte) {
            self = .tag
        } else {
            self = .attribute(name + [byte])
        }
    }

    private mutating func close(_ element: inout Element) {
        switch element {
        case .ordinary: self = .text
        case .title: self = .title
        case .code: self = .code
        }
        element = .ordinary
    }

    private static func element(named name: [UInt8]) -> Element {
        switch String(decoding: name, as: UTF8.self).lowercased() {
        case "script", "style": .code
        case "title", "textarea": .title
        default: .ordinary
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
    }
}
