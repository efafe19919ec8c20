/// The pages of an Ogg file (RFC 3533, 6), from its first byte to its last.
struct OggPages {
    struct Page {
        /// From `OggS` to the end of the body.
        let range: Range<Int>
        let body: Range<Int>
        /// Which of the streams that are mixed in the file it belongs to.
        let stream: Int
        /// The lengths of the pieces in its body, a byte each; a piece of 255 bytes goes on in the next.
        let lengths: Range<Int>
    }

    let pages: [Page]

    /// More streams are mixed in no recording, and each has to be looked through.
    private static let mostStreams = 8

    /// Nil for anything but whole pages of a few streams.
    init?(_ contents: [UInt8]) {
        var pages: [Page] = []
        var streams: Set<Int> = []
        var at = 0
        while at < contents.count {
            guard pages.count < mostPartsOfFile, contents.has("OggS", at: at),
                contents.number(at: at + 4, bytes: 1) == 0,
                let stream = contents.number(at: at + 14, bytes: 4),
                let count = contents.number(at: at + 26, bytes: 1), at + 27 + count <= contents.count
            else { return nil }
            let body = at + 27 + count
            let lengths = (at + 27)..<body
            let end = contents[lengths].reduce(body) { $0 + Int($1) }
            streams.insert(stream)
            guard end <= contents.count, streams.count <= OggPages.mostStreams else { return nil }
            pages.append(Page(range: at..<end, body: body..<end, stream: stream, lengths: lengths))
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
        var cleaned = contents
        for pages in Dictionary(grouping: pages, by: \.stream).values {
            let head = OggPages.pieces(ofPacket: 0, in: pages, contents)
            let comments = OggPages.pieces(ofPacket: 1, in: pages, contents)
            guard let kind = Kind(OggPages.start(of: head, 8, contents)),
                comments.reduce(0, { $0 + $1.count }) >= kind.emptyComments.count,
                OggPages.start(of: comments, kind.prefix.utf8.count, contents) == Array(kind.prefix.utf8)
            else { return nil }
            for piece in comments {
                for place in piece { cleaned[place] = 0 }
            }
            for (place, byte) in zip(comments.joined(), kind.emptyComments) { cleaned[place] = byte }
        }
        for page in pages { OggPages.writeCheckSum(of: page, in: &cleaned) }
        return cleaned
    }

    /// How a codec begins its packets (RFC 7845, 5; Vorbis I, 4.2 and 5.2.1; the Speex manual, 7.2).
    private enum Kind {
        case opus, vorbis, speex

        init?(_ head: [UInt8]) {
            if head.has("OpusHead", at: 0) {
                self = .opus
            } else if head.has("\u{1}vorbis", at: 0) {
                self = .vorbis
            } else if head.has("Speex   ", at: 0) {
                self = .speex
            } else {
                return nil
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

    /// Where one packet of a stream lies, which may reach over several pages.
    private static func pieces(
        ofPacket number: Int, in pages: [Page], _ contents: [UInt8]
    ) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var packet = 0
        for page in pages {
            var at = page.body.lowerBound
            var start = at
            for length in contents[page.lengths] {
                at += Int(length)
                guard length < 255 else { continue }
                if packet == number { return pieces + [start..<at] }
                packet += 1
                start = at
            }
            if packet == number { pieces.append(start..<at) }
        }
        return pieces
    }

    private static func start(of pieces: [Range<Int>], _ count: Int, _ contents: [UInt8]) -> [UInt8] {
        pieces.joined().prefix(count).map { contents[$0] }
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
