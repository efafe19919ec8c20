/// The frames of a sound in MPEG audio, layer III (ISO/IEC 11172-3, 2.4.1), between the tags before and after them.
struct MP3Frames {
    /// Where the frames stand: one after the other, without anything between them.
    let range: Range<Int>

    /// Nil when something other than known tags stands before, between or after the frames.
    init?(_ contents: [UInt8]) {
        guard let start = MP3Frames.endOfLeadingTags(contents) else { return nil }
        var at = start
        while let length = MP3Frames.length(contents, at) {
            // A recording that was cut off ends within a frame.
            at = min(at + length, contents.count)
        }
        guard at > start, MP3Frames.isTag(contents, at) else { return nil }
        range = start..<at
    }

    /// The sound without its tags: title, artist, place, comments and pictures stand there.
    func withoutMetadata(_ contents: [UInt8]) -> [UInt8] { Array(contents[range]) }

    /// ID3v2 tags at the start, each with its size in four bytes of seven bits (id3v2.4.0-structure, 3.1).
    static func endOfLeadingTags(_ contents: [UInt8]) -> Int? {
        var at = 0
        while contents.has("ID3", at: at) {
            let size = (6...9).compactMap { contents.number(at: at + $0, bytes: 1) }
            guard size.count == 4, size.allSatisfy({ $0 < 0x80 }) else { return nil }
            let hasFooter = contents[at + 5] & 0x10 != 0
            at += 10 + size.reduce(0) { $0 << 7 | $1 } + (hasFooter ? 10 : 0)
        }
        return at
    }

    /// Whether nothing stands there, or padding, or a tag that players look for at the end (ID3v1, ID3v2, APE, Lyrics3).
    private static func isTag(_ contents: [UInt8], _ at: Int) -> Bool {
        ["TAG", "APETAGEX", "LYRICSBEGIN", "ID3", "3DI"].contains { contents.has($0, at: at) }
            || contents[at...].allSatisfy { $0 == 0 }
    }

    /// The bytes of the frame at a place; nil where none begins.
    static func length(_ contents: [UInt8], _ at: Int) -> Int? {
        guard let header = contents.number(at: at, bytes: 4), header >> 21 & 0x7FF == 0x7FF,
            header >> 17 & 3 == 1
        else { return nil }
        let version = header >> 19 & 3
        let rate = header >> 12 & 15
        let sampling = header >> 10 & 3
        guard version != 1, (1...14).contains(rate), sampling != 3 else { return nil }
        let isFirst = version == 3
        let rates =
            isFirst
            ? [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
            : [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
        let hertz = [44_100, 48_000, 32_000][sampling] / (isFirst ? 1 : version == 2 ? 2 : 4)
        return (isFirst ? 144 : 72) * rates[rate - 1] * 1000 / hertz + (header >> 9 & 1)
    }
}
