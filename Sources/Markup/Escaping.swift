/// Text made harmless for text and for quoted attributes alike.
enum Escaping {
    static func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { source in
            // Most texts hold none of the five: they are copied in whole runs.
            var start = 0
            for place in source.indices {
                guard let entity = entity(source[place]) else { continue }
                bytes.append(contentsOf: source[start..<place])
                entity.withUTF8Buffer { bytes.append(contentsOf: $0) }
                start = place + 1
            }
            bytes.append(contentsOf: source[start...])
        }
    }

    @inline(__always)
    private static func entity(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
