extension XMLElement {
    /// The document whose root this is, in UTF-8. Elements have no prefixes: the default namespace changes where theirs
    /// does, and a namespace of attributes without a prefix gets one. What is read from it is this element again, but that
    /// texts side by side become one and empty ones none, and that U+FFFD stands for each character that XML allows in no
    /// form.
    public var bytes: [UInt8] {
        var writer = XMLWriter()
        writer.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        writer.write(self, in: XMLWriter.Scope())
        writer.append("\n")
        return writer.bytes
    }
}

/// Writes elements, so that no text can become markup. Names are names by construction (`XMLName`).
struct XMLWriter {
    /// What is declared where an element stands.
    struct Scope {
        fileprivate var namespace: String?
        /// The last declaration of a prefix counts.
        fileprivate var prefixes: [XMLPrefix] = []
    }

    private(set) var bytes: [UInt8] = []

    mutating func write(_ element: XMLElement, in outer: Scope) {
        var scope = outer
        let isXML = XMLName.areSame(element.name.namespace, XMLName.xml)
        let tag = (isXML ? "xml:" : "") + element.name.local
        append("<\(tag)")
        if !isXML, !XMLName.areSame(element.name.namespace, scope.namespace) {
            scope.namespace = element.name.namespace
            attribute("xmlns", scope.namespace ?? "")
        }
        for prefix in element.prefixes { declare(prefix, in: &scope) }
        var written: Set<XMLName> = []
        for one in element.attributes where written.insert(one.name).inserted {
            attribute(prefix(of: one.name, in: &scope) + one.name.local, one.value)
        }
        guard !element.children.isEmpty else { return append("/>") }
        append(">")
        for child in element.children {
            switch child {
            case .element(let inner): write(inner, in: scope)
            case .text(let text): escape(text, isValue: false)
            }
        }
        append("</\(tag)>")
    }

    /// Returns a prefix with its colon for the namespace of an attribute, and declares one where there is none.
    private mutating func prefix(of name: XMLName, in scope: inout Scope) -> String {
        guard let namespace = name.namespace else { return "" }
        if XMLName.areSame(namespace, XMLName.xml) { return "xml:" }
        for (place, one) in scope.prefixes.enumerated().reversed()
        where XMLName.areSame(one.namespace, namespace) {
            let isHidden = scope.prefixes[(place + 1)...].contains { XMLName.areSame($0.prefix, one.prefix) }
            if !isHidden { return one.prefix + ":" }
        }
        let taken = Set(scope.prefixes.map(\.prefix))
        var number = 1
        while taken.contains("ns\(number)") { number += 1 }
        declare(XMLPrefix(prefix: "ns\(number)", namespace: namespace), in: &scope)
        return "ns\(number):"
    }

    private mutating func declare(_ prefix: XMLPrefix, in scope: inout Scope) {
        attribute("xmlns:\(prefix.prefix)", prefix.namespace)
        scope.prefixes.append(prefix)
    }

    private mutating func attribute(_ name: String, _ value: String) {
        append(" \(name)=\"")
        escape(value, isValue: true)
        append("\"")
    }

    mutating func append(_ text: String) {
        bytes += text.utf8
    }

    private mutating func escape(_ text: String, isValue: Bool) {
        var text = text
        text.withUTF8 { text in
            var start = 0
            for place in text.indices {
                guard let (escaped, count) = XMLWriter.escaped(text[place...], isValue: isValue) else {
                    continue
                }
                bytes += text[start..<place]
                append(escaped)
                start = place + count
            }
            bytes += text[start...]
        }
    }

    /// Returns what stands for a character that may not stand there itself, and its bytes. A reader makes a space of each
    /// tab and line end in a value, and a line end of each CR.
    private static func escaped(
        _ text: Slice<UnsafeBufferPointer<UInt8>>, isValue: Bool
    ) -> (escaped: String, count: Int)? {
        let byte = text[text.startIndex]
        switch byte {
        case UInt8(ascii: "&"): return ("&amp;", 1)
        case UInt8(ascii: "<"): return ("&lt;", 1)
        case UInt8(ascii: ">"): return ("&gt;", 1)
        case UInt8(ascii: "\"") where isValue: return ("&quot;", 1)
        case 0x09, 0x0A: return isValue ? ("&#\(byte);", 1) : nil
        case 0x0D: return ("&#13;", 1)
        case 0..<0x20: return ("\u{FFFD}", 1)
        case 0xEF:
            // U+FFFE and U+FFFF.
            let rest = text.dropFirst().prefix(2)
            return rest.elementsEqual([0xBF, 0xBE]) || rest.elementsEqual([0xBF, 0xBF])
                ? ("\u{FFFD}", 3) : nil
        default: return nil
        }
    }
}
