@testable import Documents

/// Recordings with tags, put together byte by byte.
extension FileSamples {
    private static func page(_ body: [UInt8], segments: [UInt8], isFirst: Bool = false) -> [UInt8] {
        Array("OggS".utf8) + [0, isFirst ? 2 : 0] + [UInt8](repeating: 0, count: 20) + [UInt8(segments.count)]
            + segments + body
    }

    /// The last page of the samples, whose check sum is right.
    static let oggSound: [UInt8] =
        Array("OggS".utf8) + [0, 0] + [UInt8](repeating: 0, count: 16) + [0x1B, 0xFB, 0x42, 0x8A, 1, 2, 7, 7]

    /// A stream whose comments reach over two pages.
    static func ogg(comments prefix: String) -> [UInt8] {
        let head = prefix == "OpusTags" ? Array("OpusHead".utf8) : Array("\u{1}vorbis".utf8)
        let comments = Array(prefix.utf8) + [4, 0, 0, 0] + Array("Lavf".utf8) + [1, 0, 0, 0] + secret
        let rest = [UInt8](repeating: 9, count: 255 - comments.count)
        return page(head, segments: [UInt8(head.count)], isFirst: true)
            + page(comments + rest, segments: [255]) + page(secret, segments: [UInt8(secret.count)])
            + oggSound
    }

    static let sound = Array("what is heard".utf8)
    static let time: [UInt8] = [0xD9, 0x5C, 0x12, 0x34, 0xD9, 0x5C, 0x12, 0x35]

    /// - Parameter track: the kind of its one track.
    static func taggedFilm(_ brand: String, track: String) -> [UInt8] {
        let handler = box(
            "hdlr",
            [UInt8](repeating: 0, count: 8) + Array(track.utf8) + [UInt8](repeating: 0, count: 12) + secret)
        let header = [0, 0, 0, 0] + time + [0, 0, 3, 0xE8]
        let tables = box("minf", box("smhd", [0, 0, 0, 0]) + box("stbl", sound) + box("udta", secret))
        let track = box(
            "trak",
            box("tkhd", header) + box("mdia", box("mdhd", header) + handler + tables) + box("meta", secret))
        let place = [0, 0, 0, UInt8(secret.count + 8), 0xA9] + Array("xyz".utf8) + secret
        return box("ftyp", Array(brand.utf8) + [0, 0, 0, 0])
            + box("moov", box("mvhd", header) + track + box("udta", place) + place)
            + box("uuid", secret) + box("free", secret) + box("mdat", sound)
    }
}

extension [UInt8] {
    func holds(_ part: [UInt8]) -> Bool { contains(part) }
}
