/// What a reader takes and what it has (RFC 9110 §12.5.3, §13.1.2).
enum Negotiation {
    /// Whether `gzip` is accepted, with its quality above 0.
    static func acceptsGzip(_ headers: Headers) -> Bool {
        var any: Bool?
        for header in headers.all("Accept-Encoding") {
            for piece in header.utf8.split(separator: UInt8(ascii: ",")) {
                let parts = piece.split(separator: UInt8(ascii: ";")).map(trimmed)
                guard let coding = parts.first else { continue }
                let isWanted = !parts.dropFirst().contains(where: isZeroQuality)
                switch String(decoding: coding, as: UTF8.self).lowercased() {
                case "gzip", "x-gzip": return isWanted
                case "*": any = isWanted
                default: break
                }
            }
        }
        return any ?? false
    }

    /// Whether the reader has what `tag` (with its quotes) stands for.
    static func isKnown(_ tag: String, _ headers: Headers) -> Bool {
        for header in headers.all("If-None-Match") {
            for piece in header.utf8.split(separator: UInt8(ascii: ",")) {
                var known = trimmed(piece)
                if known.elementsEqual("*".utf8) { return true }
                if known.starts(with: "W/".utf8) { known = known.dropFirst(2) }
                if known.elementsEqual(tag.utf8) { return true }
            }
        }
        return false
    }

    private static func isZeroQuality(_ parameter: Substring.UTF8View) -> Bool {
        let text = parameter.filter { $0 != 0x20 }
        guard text.count > 2, text[0] | 0x20 == UInt8(ascii: "q"), text[1] == UInt8(ascii: "=") else {
            return false
        }
        return text.dropFirst(2).allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ".") }
    }

    private static func trimmed(_ bytes: Substring.UTF8View) -> Substring.UTF8View {
        var rest = bytes.drop { $0 == 0x20 || $0 == 0x09 }
        while let last = rest.last, last == 0x20 || last == 0x09 { rest = rest.dropLast() }
        return rest
    }
}
