extension JSON {
    /// The value in as few characters as possible, members in their order.
    public var text: String {
        var writer = JSONWriter(style: .compact)
        writer.write(self, depth: 0)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// The value for people: one member or element a line, indented by two spaces.
    public var pretty: String {
        var writer = JSONWriter(style: .pretty)
        writer.write(self, depth: 0)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// One text for one value, to be hashed or signed (RFC 8785): no spaces, members sorted by the UTF-16
    /// units of their names, numbers as ECMAScript writes them. Integers beyond 2⁵³ keep all their digits,
    /// where RFC 8785 would round them.
    public var canonical: String {
        var writer = JSONWriter(style: .canonical)
        writer.write(self, depth: 0)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

struct JSONWriter {
    enum Style { case compact, pretty, canonical }

    let style: Style
    private(set) var bytes: [UInt8] = []

    init(style: Style) {
        self.style = style
    }

    mutating func write(_ value: JSON, depth: Int) {
        switch value {
        case .null: bytes += "null".utf8
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .integer(let value): bytes += String(value).utf8
        case .double(let value): write(value)
        case .string(let value): write(value)
        case .array(let elements): write(elements, depth: depth)
        case .object(let members): write(members, depth: depth)
        }
    }

    private mutating func write(_ elements: [JSON], depth: Int) {
        bytes.append(UInt8(ascii: "["))
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            breakLine(depth + 1)
            write(element, depth: depth + 1)
        }
        if !elements.isEmpty { breakLine(depth) }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func write(_ members: JSON.Members, depth: Int) {
        let ordered =
            style == .canonical
            ? members.sorted { $0.name.utf16.lexicographicallyPrecedes($1.name.utf16) } : Array(members)
        bytes.append(UInt8(ascii: "{"))
        for (index, member) in ordered.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            breakLine(depth + 1)
            write(member.name)
            bytes.append(UInt8(ascii: ":"))
            if style == .pretty { bytes.append(UInt8(ascii: " ")) }
            write(member.value, depth: depth + 1)
        }
        if !ordered.isEmpty { breakLine(depth) }
        bytes.append(UInt8(ascii: "}"))
    }

    private mutating func breakLine(_ depth: Int) {
        guard style == .pretty else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth)
    }

    /// RFC 8785 §3.2.2.2, which is also the shortest form.
    private mutating func write(_ string: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in string.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes += "\\\"".utf8
            case UInt8(ascii: "\\"): bytes += "\\\\".utf8
            case 0x08: bytes += "\\b".utf8
            case 0x09: bytes += "\\t".utf8
            case 0x0A: bytes += "\\n".utf8
            case 0x0C: bytes += "\\f".utf8
            case 0x0D: bytes += "\\r".utf8
            case 0..<0x20:
                bytes += (byte < 16 ? "\\u000" : "\\u00").utf8
                bytes += String(byte, radix: 16).utf8
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func write(_ number: Double) {
        guard number.isFinite else {
            bytes += "null".utf8
            return
        }
        bytes += (style == .canonical ? JSONWriter.ecmaScript(number) : "\(number)").utf8
    }

    /// ECMA-262 §6.1.6.1.20, Number::toString, from the same shortest digits that Swift finds.
    static func ecmaScript(_ number: Double) -> String {
        if number == 0 { return "0" }
        let parts = number.magnitude.description.split(separator: "e")
        let halves = parts[0].split(separator: ".")
        var digits = halves.joined()
        var point = halves[0].utf8.count + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
        while digits.hasPrefix("0") {
            digits.removeFirst()
            point -= 1
        }
        while digits.hasSuffix("0") { digits.removeLast() }
        let count = digits.utf8.count
        let sign = number < 0 ? "-" : ""
        switch point {
        case count...max(count, 21) where point <= 21:
            return sign + digits + String(repeating: "0", count: point - count)
        case 1...21:
            return sign + digits.prefix(point) + "." + digits.dropFirst(point)
        case -5...0:
            return sign + "0." + String(repeating: "0", count: -point) + digits
        default:
            let exponent = (point > 0 ? "e+" : "e-") + String((point - 1).magnitude)
            return sign + digits.prefix(1) + (count > 1 ? "." + digits.dropFirst() : "") + exponent
        }
    }
}
