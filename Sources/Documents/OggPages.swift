/// The pages of an Ogg file (RFC 3533, 6), from its first byte to its last.
struct OggPages {
    struct Page {
        /// From `OggS` to the end of the body.
        let range: Range<Int>
        let body: Range<Int>
        /// Which of the streams that are mixed in the file it belongs to.
        let serial: Int
        /// Whether a stream begins with it: a file may hold one recording after the other, under one number.
        let isFirst: Bool

        /// Where the lengths of the pieces in its body stand.
        var lengths: Range<Int> { (range.lowerBound + 27)..<body.lowerBound }
    }

    let pages: [Page]

    /// A file may mix and join this many streams; telephones write one.
    private static let mostStreams = 8

    /// Nil for anything but whole pages of a few streams.
    init?(_ contents: [UInt8]) {
        var pages: [Page] = []
        var streams = 0
        var at = 0
        while at < contents.count {
            guard pages.count < mostPartsOfFile, contents.has("OggS", at: at),
                contents.number(at: at + 4, bytes: 1) == 0, let flags = contents.number(at: at + 5, bytes: 1),
                let serial = contents.number(at: at + 14, bytes: 4),
                let count = contents.number(at: at + 26, bytes: 1), at + 27 + count <= contents.count
            else { return nil }
            let body = at + 27 + count
            let end = contents[(at + 27)..<body].reduce(body) { $0 + Int($1) }
            if flags & 2 != 0 { streams += 1 }
            guard end <= contents.count, streams <= OggPages.mostStreams else { return nil }
            pages.append(
                Page(range: at..<end, body: body..<end, serial: serial, isFirst: flags & 2 != 0))
            at = end
        }
        guard !pages.isEmpty else { return nil }
        self.pages = pages
    }
}

extension OggPages {
    /// The sound with empty comments: title, artist, place and pictures stand in the second packet of each stream, which
    /// keeps its length. Nil for a stream other than Opus, Vorbis and Speex, whose comments nobody here knows.
    func withoutMetadata(_ contents: [UInt8]) -> [UInt8]? {
        var streams: [[Page]] = []
        var current: [Int: Int] = [:]
        for page in pages {
            if page.isFirst {
                current[page.serial] = streams.count
                streams.append([])
            }
            guard let stream = current[page.serial] else { return nil }
            streams[stream].append(page)
        }
        var cleaned = contents
        for stream in streams {
            guard let comments = OggPages.comments(of: stream, contents) else { return nil }
            OggPages.empty(comments.ranges, comments.kind, &cleaned)
        }
        for page in pages { OggPages.writeCheckSum(of: page, in: &cleaned) }
        return cleaned
    }

    /// Where the second packet of a stream stands, which may reach over several pages. Nil where it is not the one that its
    /// codec begins with, or where a further packet looks like one.
    private static func comments(
        of stream: [Page], _ contents: [UInt8]
    ) -> (ranges: [Range<Int>], kind: Kind)? {
        var packet = 0
        var kind: Kind?
        var ranges: [Range<Int>] = []
        var isStart = true
        for page in stream {
            var at = page.body.lowerBound
            for place in page.lengths {
                let length = Int(contents[place])
                if isStart, packet == 0 { kind = Kind(contents, at) }
                if isStart, packet > 1, Kind.isHeader(contents, at) { return nil }
                if packet == 1 { ranges.append(at..<(at + length)) }
                at += length
                isStart = length < 255
                if isStart { packet += 1 }
            }
        }
        guard let kind, packet > 1 else { return nil }
        let length = ranges.reduce(0) { $0 + $1.count }
        let start = ranges.prefix(2).flatMap { contents[$0] }.prefix(kind.prefix.utf8.count)
        guard length >= kind.emptyComments.count, start.elementsEqual(kind.prefix.utf8) else { return nil }
        return (ranges, kind)
    }

    private static func empty(_ ranges: [Range<Int>], _ kind: Kind, _ bytes: inout [UInt8]) {
        var rest = kind.emptyComments[...]
        for range in ranges {
            for place in range { bytes[place] = rest.popFirst() ?? 0 }
        }
    }

    /// How a codec begins its packets (RFC 7845, 5; Vorbis I, 4.2 and 5.2.1; the Speex manual, 7.2).
    private enum Kind {
        case opus, vorbis, speex

        init?(_ contents: [UInt8], _ head: Int) {
            if contents.has("OpusHead", at: head) {
                self = .opus
            } else if contents.has("\u{1}vorbis", at: head) {
                self = .vorbis
            } else if contents.has("Speex   ", at: head) {
                self = .speex
            } else {
                return nil
            }
        }

        /// Whether a packet begins or comments a stream: where it stands further on, some player may take it for one.
        static func isHeader(_ contents: [UInt8], _ at: Int) -> Bool {
            ["OpusHead", "OpusTags", "\u{1}vorbis", "\u{3}vorbis", "Speex   "].contains {
                contents.has($0, at: at)
            }
        }

        var prefix: String {
            switch self {
            case .opus: "OpusTags"
            case .vorbis: "\u{3}vorbis"
            case .speex: ""
            }
        }

        /// No maker, no comment; Vorbis ends them with a bit.
        var emptyComments: [UInt8] {
            Array(prefix.utf8) + [UInt8](repeating: 0, count: 8) + (self == .vorbis ? [1] : [])
        }
    }

    /// RFC 3533, 6, field 7: over the whole page, with the four bytes of the sum itself as zero.
    private static func writeCheckSum(of page: Page, in bytes: inout [UInt8]) {
        let place = page.range.lowerBound + 22
        for index in place..<(place + 4) { bytes[index] = 0 }
        let sum = bytes[page.range].reduce(UInt32(0)) { sum, byte in
            sum << 8 ^ checkSums[Int(UInt8(sum >> 24) ^ byte)]
        }
        bytes.replaceSubrange(
            place..<(place + 4), with: [UInt8].bytes(of: Int(sum), count: 4, lowestFirst: true))
    }

    private static let checkSums: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index) << 24) { sum, _ in
            sum & 0x8000_0000 == 0 ? sum << 1 : sum << 1 ^ 0x04C1_1DB7
        }
    }
}
