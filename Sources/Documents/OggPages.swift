/// The pages of an Ogg file (RFC 3533, 6), from its first byte to its last.
struct OggPages {
    struct Page {
        /// From `OggS` to the end of the body.
        let range: Range<Int>
        let body: Range<Int>
        /// Which of the streams that are mixed in the file it belongs to.
        let stream: Int
        /// The lengths of the pieces in its body; a piece of 255 bytes goes on in the next.
        let segments: [Int]
    }

    let pages: [Page]

    /// Nil for anything but whole pages.
    init?(_ contents: [UInt8]) {
        var pages: [Page] = []
        var at = 0
        while at < contents.count {
            guard contents.has("OggS", at: at), contents.number(at: at + 4, bytes: 1) == 0,
                let stream = contents.number(at: at + 14, bytes: 4),
                let count = contents.number(at: at + 26, bytes: 1), at + 27 + count <= contents.count
            else { return nil }
            let body = at + 27 + count
            let segments = contents[(at + 27)..<body].map(Int.init)
            let end = body + segments.reduce(0, +)
            guard end <= contents.count else { return nil }
            pages.append(Page(range: at..<end, body: body..<end, stream: stream, segments: segments))
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
        for stream in Set(pages.map(\.stream)) {
            let head = bytes(ofPacket: 0, stream)
            let comments = bytes(ofPacket: 1, stream)
            guard let kind = Kind(head.map { contents[$0] }), comments.count >= kind.emptyComments.count,
                comments.prefix(kind.prefix.utf8.count).map({ contents[$0] }) == Array(kind.prefix.utf8)
            else { return nil }
            for (index, place) in comments.enumerated() {
                cleaned[place] = index < kind.emptyComments.count ? kind.emptyComments[index] : 0
            }
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

    /// The places of the bytes of one packet of a stream, which may reach over several pages.
    private func bytes(ofPacket number: Int, _ stream: Int) -> [Int] {
        var places: [Int] = []
        var packet = 0
        for page in pages where page.stream == stream {
            var at = page.body.lowerBound
            for segment in page.segments {
                if packet == number { places += at..<(at + segment) }
                at += segment
                if segment < 255 { packet += 1 }
                if packet > number { return places }
            }
        }
        return places
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
