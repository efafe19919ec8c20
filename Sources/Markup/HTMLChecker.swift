/// What is wrong with a page, found by reading it as written: the balance of elements, quotes, unique ids, the
/// targets of labels and of references, images without a text. It runs on every response in tests, since the
/// compiler does not check nesting.
public struct HTMLChecker {
    private static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
        "path", "circle", "rect", "line", "use", "polyline",
    ]
    private static let references = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "list"]

    private var problems: [String] = []
    private var open: [String] = []
    private var ids: Set<String> = []
    private var wanted: [(attribute: String, id: String)] = []

    private init() {}

    /// The problems of a whole page or a fragment, in the order found; empty when there is none.
    public static func problems(in page: String) -> [String] {
        var checker = HTMLChecker()
        checker.read(Array(page.utf8))
        return checker.problems
    }

    private mutating func read(_ bytes: [UInt8]) {
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                index += 1
                continue
            }
            guard let end = Self.endOfTag(bytes, from: index) else {
                problems.append("a tag is not closed: \(Self.text(bytes[index...].prefix(40)))")
                return
            }
            let tag = bytes[(index + 1)..<end]
            index = end + 1
            guard let first = tag.first, first != UInt8(ascii: "!") else { continue }
            if first == UInt8(ascii: "/") {
                close(Self.text(tag.dropFirst()).lowercased())
            } else {
                let name = openTag(tag)
                if name == "script" || name == "style" {
                    index = Self.skipCode(bytes, from: index, name: name)
                }
            }
        }
        finish()
    }

    private mutating func finish() {
        for name in open { problems.append("<\(name)> is never closed") }
        for reference in wanted where !ids.contains(reference.id) {
            problems.append("\(reference.attribute)=\"\(reference.id)\" names no element")
        }
    }

    private mutating func close(_ name: String) {
        guard let last = open.last else {
            problems.append("</\(name)> closes nothing")
            return
        }
        guard last != name else {
            open.removeLast()
            return
        }
        problems.append("</\(name)> closes <\(last)>")
        if let place = open.lastIndex(of: name) { open.removeSubrange(place...) }
    }

    private mutating func openTag(_ tag: ArraySlice<UInt8>) -> String {
        let name = Self.text(tag.prefix { $0 != 0x20 && $0 != 0x0A && $0 != UInt8(ascii: "/") }).lowercased()
        let attributes = attributes(of: tag.dropFirst(name.utf8.count), in: name)
        if name == "img", attributes["alt"] == nil { problems.append("<img> has no alt") }
        if let id = attributes["id"], !ids.insert(id).inserted {
            problems.append("id \"\(id)\" stands twice")
        }
        for attribute in Self.references {
            for id in (attributes[attribute] ?? "").split(separator: " ") {
                wanted.append((attribute, String(id)))
            }
        }
        if !Self.void.contains(name), tag.last != UInt8(ascii: "/") { open.append(name) }
        return name
    }

    private mutating func attributes(of tag: ArraySlice<UInt8>, in name: String) -> [String: String] {
        var found: [String: String] = [:]
        var rest = tag
        while true {
            rest = rest.drop { $0 == 0x20 || $0 == 0x0A || $0 == UInt8(ascii: "/") }
            guard !rest.isEmpty else { return found }
            let key = Self.text(rest.prefix { $0 != UInt8(ascii: "=") && $0 != 0x20 && $0 != 0x0A })
            rest = rest.dropFirst(key.utf8.count)
            guard !key.isEmpty else { return found }
            var value = ""
            if rest.first == UInt8(ascii: "=") {
                rest = rest.dropFirst()
                guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
                    problems.append("<\(name) \(key)> has a value without quotes")
                    return found
                }
                let inside = rest.dropFirst().prefix { $0 != quote }
                value = Self.text(inside)
                rest = rest.dropFirst(inside.count + 2)
            }
            if found.updateValue(value, forKey: key) != nil { problems.append("<\(name)> has \(key) twice") }
        }
    }

    private static func endOfTag(_ bytes: [UInt8], from start: Int) -> Int? {
        var quote: UInt8?
        for index in start..<bytes.count {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return index
            }
        }
        return nil
    }

    private static func skipCode(_ bytes: [UInt8], from start: Int, name: String) -> Int {
        let end = Array("</\(name)".utf8)
        var index = start
        while index + end.count <= bytes.count {
            if Array(bytes[index..<(index + end.count)]) == end { return index }
            index += 1
        }
        return bytes.count
    }

    private static func text(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: Array(bytes), as: UTF8.self)
    }
}
