/// The chunks of a WebP picture (RFC 9649, 2), as far as its RIFF header reaches.
struct WebPParts {
    struct Part {
        let name: String
        let body: Range<Int>
    }

    private static let ofPicture: Set = ["VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF"]
    private static let pictures: Set = ["VP8 ", "VP8L", "ANMF"]

    let parts: [Part]

    /// Nil for anything but a whole picture.
    init?(_ contents: [UInt8]) {
        guard contents.has("RIFF", at: 0), contents.has("WEBP", at: 8),
            let size = contents.number(at: 4, bytes: 4, lowestFirst: true), size <= contents.count - 8,
            let parts = WebPParts.chunks(contents, 12..<max(12, size + 8)),
            let first = parts.first, ["VP8 ", "VP8L", "VP8X"].contains(first.name),
            first.name != "VP8X" || first.body.count == 10,
            parts.contains(where: { WebPParts.pictures.contains($0.name) }),
            parts.allSatisfy({ WebPParts.isSound($0, contents) })
        else { return nil }
        self.parts = parts
    }

    /// The picture by itself, without camera data, colour profile, texts and chunks that are not known.
    func withoutMetadata(_ contents: [UInt8]) -> [UInt8] {
        var body = Array("WEBP".utf8)
        body.reserveCapacity(contents.count)
        for part in parts where WebPParts.ofPicture.contains(part.name) {
            var bytes = Array(contents[part.body])
            if part.name == "VP8X" { bytes[0] &= ~0x2C }
            if part.name == "ANMF" { bytes = WebPParts.frame(bytes) }
            body += WebPParts.chunk(part.name, bytes)
        }
        return Array("RIFF".utf8) + [UInt8].bytes(of: body.count, count: 4, lowestFirst: true) + body
    }

    /// A frame of an animation: sixteen bytes about it, then chunks of its own.
    private static func frame(_ bytes: [UInt8]) -> [UInt8] {
        let inner = chunks(bytes, 16..<max(16, bytes.count)) ?? []
        var kept = Array(bytes.prefix(16))
        for part in inner where ["ALPH", "VP8 ", "VP8L"].contains(part.name) {
            kept += chunk(part.name, Array(bytes[part.body]))
        }
        return kept
    }

    private static func chunk(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
        let padding: [UInt8] = bytes.count.isMultiple(of: 2) ? [] : [0]
        return Array(name.utf8) + [UInt8].bytes(of: bytes.count, count: 4, lowestFirst: true) + bytes
            + padding
    }

    private static func isSound(_ part: Part, _ contents: [UInt8]) -> Bool {
        switch part.name {
        case "VP8 ":
            contents.number(at: part.body.lowerBound + 3, bytes: 3) == 0x9D012A && part.body.count >= 10
        case "VP8L": part.body.count >= 5 && contents[part.body.lowerBound] == 0x2F
        case "VP8X": part.body.count == 10
        case "ANMF":
            part.body.count > 16
                && chunks(contents, (part.body.lowerBound + 16)..<part.body.upperBound)?
                    .contains { ["VP8 ", "VP8L"].contains($0.name) } == true
        default: true
        }
    }

    private static func chunks(_ contents: [UInt8], _ range: Range<Int>) -> [Part]? {
        guard range.upperBound <= contents.count else { return nil }
        var parts: [Part] = []
        var at = range.lowerBound
        while at < range.upperBound {
            guard parts.count < mostPartsOfFile, let name = contents.chunkName(at: at),
                let size = contents.number(at: at + 4, bytes: 4, lowestFirst: true),
                size <= range.upperBound - at - 8
            else { return nil }
            parts.append(Part(name: name, body: (at + 8)..<(at + 8 + size)))
            at += 8 + size + size % 2
        }
        return parts
    }
}
