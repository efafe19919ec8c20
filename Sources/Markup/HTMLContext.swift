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
    case name(MarkupName)
    /// In a tag, between attributes.
    case tag
    /// In an attribute's name.
    case attribute(MarkupName)
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

    private static let addresses: [MarkupName] = [
        MarkupName("href"), MarkupName("src"), MarkupName("action"), MarkupName("formaction"),
        MarkupName("poster"), MarkupName("data"), MarkupName("cite"), MarkupName("srcset"),
        MarkupName("ping"), MarkupName("background"),
    ]
    private static let style = MarkupName("style")
    private static let document = MarkupName("srcdoc")

    init(name: MarkupName) {
        holdsAddress = Self.addresses.contains(name)
        holdsCode = name.begins(with: "on") || name == Self.style || name == Self.document
    }
}

extension HTMLContext {
    /// Moves on over a piece of literal text.
    mutating func advance(over text: UnsafeBufferPointer<UInt8>) {
        var state = self
        var pending = Element.ordinary
        if case .quoted(_, _, let element) = state { pending = element }
        var place = 0
        while place < text.count {
            // Text and values are passed over in one go; only what stands in tags is read byte by byte.
            if let end = state.awaited {
                guard let found = text[place...].firstIndex(of: end) else { break }
                place = found
            }
            state.step(text[place], &pending)
            place += 1
        }
        if case .quoted(let kind, let quote, _) = state {
            state = .quoted(kind, quote: quote, element: pending)
        }
        self = state
    }

    /// The one byte that ends this place, where nothing else does.
    private var awaited: UInt8? {
        switch self {
        case .text, .title, .code: UInt8(ascii: "<")
        case .quoted(_, let quote, _): quote
        case .declaration: UInt8(ascii: ">")
        case .name, .tag, .attribute, .equals: nil
        }
    }

    private mutating func step(_ byte: UInt8, _ element: inout Element) {
        switch self {
        case .text, .title, .code:
            // The end tag is the only one that a title or code may hold in our literals.
            if byte == UInt8(ascii: "<") { self = .name(MarkupName()) }
        case .name(let name): stepName(name, byte, &element)
        case .tag:
            if byte == UInt8(ascii: ">") {
                close(&element)
            } else if !Self.isSpace(byte), byte != UInt8(ascii: "/") {
                self = .attribute(MarkupName(CollectionOfOne(byte)))
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

    private mutating func stepName(_ name: MarkupName, _ byte: UInt8, _ element: inout Element) {
        if name.isEmpty, byte == UInt8(ascii: "!") {
            self = .declaration
        } else if byte == UInt8(ascii: ">") {
            element = Self.element(named: name)
            close(&element)
        } else if Self.isSpace(byte) {
            element = Self.element(named: name)
            self = .tag
        } else {
            var name = name
            name.append(byte)
            self = .name(name)
        }
    }

    private mutating func stepAttribute(_ name: MarkupName, _ byte: UInt8, _ element: inout Element) {
        if byte == UInt8(ascii: "=") {
            self = .equals(AttributeKind(name: name))
        } else if byte == UInt8(ascii: ">") {
            close(&element)
        } else if Self.isSpace(byte) {
            self = .tag
        } else {
            var name = name
            name.append(byte)
            self = .attribute(name)
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

    private static let namesOfCode = [MarkupName("script"), MarkupName("style")]
    private static let namesOfTitles = [MarkupName("title"), MarkupName("textarea")]

    private static func element(named name: MarkupName) -> Element {
        if namesOfCode.contains(name) { return .code }
        return namesOfTitles.contains(name) ? .title : .ordinary
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
    }
}
