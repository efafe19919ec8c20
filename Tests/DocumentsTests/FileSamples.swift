@testable import Documents

/// Small files, put together byte by byte.
enum FileSamples {
    static let secret = Array("38.5598N 68.7870E Nokia".utf8)

    static func segment(_ marker: UInt8, _ body: [UInt8]) -> [UInt8] {
        [0xFF, marker] + [UInt8].bytes(of: body.count + 2, count: 2) + body
    }

    /// An Exif directory with two entries, the second of which is the orientation, and a text.
    static func exif(orientation: UInt8) -> [UInt8] {
        Array("Exif\0\0II*\0".utf8) + [8, 0, 0, 0, 2, 0, 0x0F, 1, 2, 0, 4, 0, 0, 0, 65, 65, 65, 0]
            + [0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0] + secret
    }

    static let frame = segment(0xC0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0])
    static let scan = segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0x12, 0xFF, 0, 0xFF, 0xD0, 0x34]
    static let profile = segment(0xE2, Array("ICC_PROFILE\0".utf8) + secret)
    static let adobe = segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1])

    static let jpg =
        [0xFF, 0xD8] + segment(0xE0, Array("JFIF\0".utf8) + [1, 2, 0, 0, 1, 0, 1, 1, 1] + [7, 7, 7])
        + segment(0xE1, exif(orientation: 6))
        + segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + secret)
        + profile + segment(0xED, secret) + adobe + segment(0xFE, secret) + segment(0xDB, [0, 1])
        + frame + scan + segment(0xC4, [0]) + scan + [0xFF, 0xD9] + secret

    static func pngChunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
        [UInt8].bytes(of: body.count, count: 4) + Array(name.utf8) + body + [1, 2, 3, 4]
    }

    static let png =
        PNGParts.signature + pngChunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0])
        + pngChunk("iCCP", secret) + pngChunk("cHRM", secret) + pngChunk("sRGB", [0])
        + pngChunk("tEXt", secret) + pngChunk("eXIf", secret) + pngChunk("iTXt", secret)
        + pngChunk("tIME", [7, 7, 7, 7, 7, 7, 7])
        + pngChunk("IDAT", [1, 2, 3]) + pngChunk("zTXt", secret) + pngChunk("IEND", []) + secret

    static func webpChunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
        Array(name.utf8) + [UInt8].bytes(of: body.count, count: 4, lowestFirst: true) + body
            + [UInt8](repeating: 0, count: body.count % 2)
    }

    static func riff(_ chunks: [UInt8]) -> [UInt8] {
        Array("RIFF".utf8) + [UInt8].bytes(of: chunks.count + 4, count: 4, lowestFirst: true)
            + Array("WEBP".utf8)
            + chunks
    }

    static let picture = webpChunk("VP8 ", [0, 0, 0, 0x9D, 1, 0x2A, 1, 0, 1, 0, 5])
    static let animated = webpChunk(
        "ANMF", [UInt8](repeating: 0, count: 16) + picture + webpChunk("what", secret))
    static let webp =
        riff(
            webpChunk("VP8X", [0x2C, 0, 0, 0, 0, 0, 0, 0, 0, 0]) + webpChunk("ICCP", secret) + picture
                + animated
                + webpChunk("EXIF", secret) + webpChunk("XMP ", secret) + webpChunk("odd!", secret)) + secret

    static let pdf = Array("%PDF-1.4\n1 0 obj<</Author(somebody)>>endobj\ntrailer<<>>\n%%EOF\n".utf8)
    static let mp3Frames = (0..<3).flatMap { _ in
        [0xFF, 0xFB, 0x10, 0xC4] + [UInt8](repeating: 0, count: 100)
    }
    static let mp3 =
        Array("ID3".utf8) + [3, 0, 0, 0, 0, 0, UInt8(secret.count)] + secret + mp3Frames

    static func box(_ name: String, _ body: [UInt8]) -> [UInt8] {
        [UInt8].bytes(of: body.count + 8, count: 4) + Array(name.utf8) + body
    }

    static func film(_ brand: String) -> [UInt8] {
        box("ftyp", Array(brand.utf8) + [0, 0, 0, 0]) + box("moov", [1, 2]) + [0, 0, 0, 1]
            + Array("mdat".utf8)
            + [0, 0, 0, 0, 0, 0, 0, 17, 9]
    }

    static let ogg =
        Array("OggS".utf8) + [0, 2] + [UInt8](repeating: 0, count: 20) + [1, 19] + Array("OpusHead".utf8)
        + [UInt8](repeating: 1, count: 11)

    static let all: [(type: FileType, contents: [UInt8])] = [
        (.jpg, jpg), (.png, png), (.webp, webp), (.pdf, pdf), (.mp3, mp3), (.ogg, ogg), (.m4a, film("M4A ")),
        (.mp4, film("isom")),
    ]
}
