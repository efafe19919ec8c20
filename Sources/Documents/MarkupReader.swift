/// Reads XML (1.0, fifth edition) piece by piece, keeping where each piece stands, so that it can be written again byte by
/// byte. It knows no entities of a file's own: a declaration of a document type is refused.
struct MarkupReader {
    struct Attribute {
        let name: Range<Int>
        /// Between its quotation marks.
        let value: Range<Int>
    }

    enum Token {
        /// A start tag, or an empty element.
        case start(name: Range<Int>, attributes: [Attribute], isEmpty: Bool)
        case end(name: Range<Int>)
        case text
    }

    let bytes: [UInt8]
    /// Where the last token stands.
    private(set) var range = 0..<0
    private var at: Int
    private var open: [Range<Int>] = []

    /// - Throws: `CleaningFault.malformed` for bytes that are not UTF-8.
    init(_ bytes: [UInt8]) throws(CleaningFault) {
        guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else { throw .malformed }
        self.bytes = bytes
        at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// Returns the next tag or text; comments, instructions and the declaration at the start are passed over. Nil at the end.
    mutating func next() throws(CleaningFault) -> Token? {
        while at < bytes.count {
            let start = at
            guard bytes[at] == UInt8(ascii: "<") else {
                at = bytes[at...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
                range = start..<at
                return .text
            }
            if bytes.has("<![CDATA[", at: at) {
                try skip(past: "]]>")
                range = start..<at
                return .text
            } else if bytes.has("<!--", at: at) {
                try skip(past: "-->")
            } else if bytes.has("<?", at: at) {
                try skip(past: "?>")
                try checkEncoding(start..<at)
            } else if bytes.has("<!", at: at) {
                throw .malformed
            } else if bytes.has("</", at: at) {
                return try end(from: start)
            } else {
                return try self.start(from: start)
            }
        }
        guard open.isEmpty else { throw .malformed }
        return nil
    }

    private mutating func end(from start: Int) throws(CleaningFault) -> Token {
        at += 2
        let name = try name()
        skipSpace()
        guard at < bytes.count, bytes[at] == UInt8(ascii: ">"), let last = open.popLast(),
            bytes[last] == bytes[name]
        else { throw .malformed }
        at += 1
        range = start..<at
        return .end(name: name)
    }

    private mutating func start(from start: Int) throws(CleaningFault) -> Token {
        at += 1
        let name = try name()
        var attributes: [Attribute] = []
        while true {
            skipSpace()
            if bytes.has("/>", at: at) {
                at += 2
                range = start..<at
                return .start(name: name, attributes: attributes, isEmpty: true)
            }
            guard at < bytes.count, attributes.count < 1_000 else { throw .malformed }
            if bytes[at] == UInt8(ascii: ">") {
                at += 1
                guard open.count < 10_000 else { throw .malformed }
                open.append(name)
                range = start..<at
                return .start(name: name, attributes: attributes, isEmpty: false)
            }
            attributes.append(try attribute())
        }
    }

    private mutating func attribute() throws(CleaningFault) -> Attribute {
        let name = try name()
        skipSpace()
        guard bytes.has("=", at: at) else { throw .malformed }
        at += 1
        skipSpace()
        guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'"),
            let close = bytes[(at + 1)...].firstIndex(of: bytes[at])
        else { throw .malformed }
        let value = (at + 1)..<close
        guard !bytes[value].contains(UInt8(ascii: "<")) else { throw .malformed }
        at = close + 1
        return Attribute(name: name, value: value)
    }

    private mutating func name() throws(CleaningFault) -> Range<Int> {
        let start = at
        while at < bytes.count, !MarkupReader.endsName(bytes[at]) { at += 1 }
        guard at > start else { throw .malformed }
        return start..<at
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "<"), UInt8(ascii: "\""),
            UInt8(ascii: "'"):
            true
        default: byte <= 0x20
        }
    }

    private mutating func skipSpace() {
        while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
    }

    private mutating func skip(past end: String) throws(CleaningFault) {
        while at < bytes.count, !bytes.has(end, at: at) { at += 1 }
        guard at < bytes.count else { throw .malformed }
        at += end.utf8.count
    }

    /// Under another encoding the same bytes would be other names.
    private func checkEncoding(_ declaration: Range<Int>) throws(CleaningFault) {
        let text = String(decoding: bytes[declaration], as: UTF8.self).lowercased()
        guard text.hasPrefix("<?xml "), let name = text.firstRange(of: "encoding") else { return }
        let encoding = text[name.upperBound...].drop { " =\t\r\n".contains($0) }
        guard ["utf-8", "us-ascii"].contains(where: { encoding.dropFirst().hasPrefix($0) }) else {
            throw .malformed
        }
    }

    /// The text of an attribute, with the five entities of XML and numbered characters as what they stand for.
    func text(_ attribute: Attribute) -> String {
        MarkupReader.decoded(String(decoding: bytes[attribute.value], as: UTF8.self))
    }

    /// A text of a file, with the five entities of XML and numbered characters as what they stand for.
    static func decoded(_ text: String) -> String {
        guard text.contains("&") else { return text }
        var result = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "&"), let end = rest[start...].firstIndex(of: ";") {
            result += rest[..<start]
            let name = rest[rest.index(after: start)..<end]
            result += character(name) ?? String(rest[start...end])
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private static func character(_ name: Substring) -> String? {
        switch name {
        case "amp": "&"
        case "lt": "<"
        case "gt": ">"
        case "quot": "\""
        case "apos": "'"
        default:
            if name.hasPrefix("#x") {
                UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init).map {
                    String(Character($0))
                }
            } else if name.hasPrefix("#") {
                UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init).map { String(Character($0)) }
            } else {
                nil
            }
        }
    }
}
