/// The frames of a sound in MPEG audio, layer III (ISO/IEC 11172-3, 2.4.1), and the tags before, between and after them.
struct MP3Frames {
    /// Where whole frames stand, each run without anything between them.
    let runs: [Range<Int>]
    /// How many frames there are, which is how long the sound is.
    let count: Int

    /// Nil when something other than known tags stands before, between or after the frames. A recording that was cut off ends
    /// within a frame, which nobody can play: that one is no part of the runs.
    init?(_ contents: [UInt8]) {
        var (runs, count, at): ([Range<Int>], Int, Int) = ([], 0, 0)
        while at < contents.count {
            let start = at
            while let length = MP3Frames.length(contents, at), length <= contents.count - at {
                at += length
                count += 1
            }
            if at > start { runs.append(start..<at) }
            if at == contents.count || count > 0 && MP3Frames.length(contents, at) != nil { break }
            guard runs.count < mostPartsOfFile, let end = MP3Frames.endOfTag(contents, at) else { return nil }
            at = end
        }
        guard count > 0 else { return nil }
        self.runs = runs
        self.count = count
    }

    /// The sound without its tags: title, artist, place, comments and pictures stand there.
    func withoutMetadata(_ contents: [UInt8]) -> [UInt8] {
        var kept: [UInt8] = []
        kept.reserveCapacity(contents.count)
        for run in runs { kept += contents[run] }
        return kept
    }

    /// Where the tags at the start end; nil when one of them is built wrongly.
    static func endOfLeadingTags(_ contents: [UInt8]) -> Int? {
        var at = 0
        while contents.has("ID3", at: at) {
            guard let end = endOfTag(contents, at) else { return nil }
            at = end
        }
        return at
    }

    /// Where the tag or the empty space that begins at a place ends; nil where neither begins, or within the tag.
    private static func endOfTag(_ contents: [UInt8], _ at: Int) -> Int? {
        let end: Int? =
            if contents.has("ID3", at: at) {
                endOfID3(contents, at)
            } else if contents.has("TAG+", at: at), contents.has("TAG", at: at + 227) {
                at + 227
            } else if contents.has("TAG", at: at) {
                holdsFrames(contents, at..<(at + 128)) ? nil : at + 128
            } else if contents.has("APETAGEX", at: at) {
                endOfAPE(contents, at)
            } else if contents.has("LYRICSBEGIN", at: at) {
                endOfLyrics(contents, at)
            } else {
                contents[at...].firstIndex { $0 != 0 } ?? contents.count
            }
        guard let end, end > at, end <= contents.count else { return nil }
        return end
    }

    /// Whether a frame begins in a range that is followed by another: then what stands there is no tag, or less than one.
    private static func holdsFrames(_ contents: [UInt8], _ range: Range<Int>) -> Bool {
        range.contains { place in
            length(contents, place).map { length(contents, place + $0) != nil } ?? false
        }
    }

    /// ID3v2: the size in four bytes of seven bits (id3v2.4.0-structure, 3.1).
    private static func endOfID3(_ contents: [UInt8], _ at: Int) -> Int? {
        let size = (6...9).compactMap { contents.number(at: at + $0, bytes: 1) }
        guard size.count == 4, size.allSatisfy({ $0 < 0x80 }) else { return nil }
        let hasFooter = contents[at + 5] & 0x10 != 0
        return at + 10 + size.reduce(0) { $0 << 7 | $1 } + (hasFooter ? 10 : 0)
    }

    /// APEv2: the header says how long the items and the footer are; a footer whose items stood before it is the end.
    private static func endOfAPE(_ contents: [UInt8], _ at: Int) -> Int? {
        guard let size = contents.number(at: at + 12, bytes: 4, lowestFirst: true),
            let flags = contents.number(at: at + 20, bytes: 4, lowestFirst: true)
        else { return nil }
        let isHeader = flags & 1 << 29 != 0
        return at + 32 + (isHeader ? size : 0)
    }

    /// Lyrics3 has at most 999,999 bytes, and in both versions ends with a word of nine letters.
    private static func endOfLyrics(_ contents: [UInt8], _ at: Int) -> Int? {
        let ends = ["LYRICSEND", "LYRICS200"]
        return (at..<min(at + 1_000_050, contents.count)).first { place in
            contents[place] == UInt8(ascii: "L") && ends.contains { contents.has($0, at: place) }
        }.map { $0 + 9 }
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
