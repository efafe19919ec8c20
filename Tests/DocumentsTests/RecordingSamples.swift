@testable import Documents

/// Recordings with tags, put together byte by byte.
extension FileSamples {
    private static func page(
        _ body: [UInt8], segments: [UInt8], isFirst: Bool = false
    ) -> [UInt8] {
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

    /// A stream in which comments come once more.
    static let oggWithLateComments =
        ogg(comments: "OpusTags") + page(Array("OpusTags".utf8) + secret, segments: [UInt8(8 + secret.count)])

    /// An ID3v2 tag.
    static let id3 = Array("ID3".utf8) + [3, 0, 0, 0, 0, 0, UInt8(secret.count)] + secret
    /// What players look for at the end of a sound, and what is found in the middle of two that were joined.
    static let mp3Tags: [[UInt8]] = [
        id3, Array("TAG".utf8) + secret + [UInt8](repeating: 0, count: 125 - secret.count),
        Array("APETAGEX".utf8) + [0xD0, 7, 0, 0] + [
            UInt8(secret.count + 32), 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0xA0,
        ]
            + [UInt8](repeating: 0, count: 8) + secret + Array("APETAGEX".utf8) + [0xD0, 7, 0, 0]
            + [UInt8(secret.count + 32), 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0x80]
            + [UInt8](repeating: 0, count: 8),
        Array("LYRICSBEGIN".utf8) + secret + Array("000031LYRICS200".utf8), [0, 0, 0],
    ]

    static let sound = Array("what is heard".utf8)
    static let time: [UInt8] = [0xD9, 0x5C, 0x12, 0x34, 0xD9, 0x5C, 0x12, 0x35]

    /// A codec of films, with the name of the camera in it and a box of its maker after what is needed, and one of sounds.
    private static let codecs: [UInt8] =
        [0, 0, 0, 0, 0, 0, 0, 2]
        + box(
            "avc1",
            [UInt8](repeating: 0, count: 42) + secret + [UInt8](repeating: 0, count: 36 - secret.count)
                + box("avcC", needed) + box("colr", Array("prof".utf8) + secret) + box("SERI", secret))
        + box("mp4a", [UInt8](repeating: 0, count: 28) + box("esds", needed) + box("name", secret))
    /// What a player needs.
    static let needed = Array("how it is decoded".utf8)

    /// - Parameter track: the kind of its one track.
    static func taggedFilm(_ brand: String, track: String) -> [UInt8] {
        let handler = box(
            "hdlr",
            [UInt8](repeating: 0, count: 8) + Array(track.utf8) + [UInt8](repeating: 0, count: 12) + secret)
        let header = [0, 0, 0, 0] + time + [0, 0, 3, 0xE8]
        let tables = box(
            "minf",
            box("smhd", [0, 0, 0, 0]) + box("stbl", box("stsd", codecs) + box("udta", secret))
                + box("dinf", box("dref", [0, 0, 0, 0, 0, 0, 0, 1] + box("url ", [0, 0, 0, 1] + secret)))
                + box("udta", secret))
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
