/// The segments of a JPEG picture (ISO/IEC 10918-1, Annex B), from its first byte to its end marker.
struct JPEGParts {
    struct Part {
        let marker: UInt8
        /// Marker, length and contents, and for a scan its coded data.
        let range: Range<Int>
    }

    let parts: [Part]

    /// Nil for anything but a whole picture with a frame and a scan.
    init?(_ contents: [UInt8]) {
        guard contents.number(at: 0, bytes: 3) == 0xFFD8FF else { return nil }
        var parts: [Part] = []
        var (hasFrame, hasScan) = (false, false)
        var at = 2
        while parts.count < mostPartsOfFile {
            guard contents.number(at: at, bytes: 1) == 0xFF else { return nil }
            while contents.number(at: at + 1, bytes: 1) == 0xFF { at += 1 }
            guard at + 1 < contents.count else { return nil }
            let marker = contents[at + 1]
            if marker == 0xD9 {
                guard hasFrame, hasScan else { return nil }
                self.parts = parts
                return
            }
            guard marker >= 0xC0, !(0xD0...0xD8).contains(marker), marker != 0xDA || hasFrame,
                let length = contents.number(at: at + 2, bytes: 2), length >= 2,
                at + 2 + length <= contents.count
            else { return nil }
            var end = at + 2 + length
            if marker == 0xDA { end = JPEGParts.endOfScan(contents, from: end) }
            hasFrame = hasFrame || JPEGParts.isFrame(marker)
            hasScan = hasScan || marker == 0xDA
            parts.append(Part(marker: marker, range: at..<end))
            at = end
        }
        return nil
    }

    static func isFrame(_ marker: UInt8) -> Bool {
        (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
    }

    /// Coded data ends at the first marker that neither stands for a byte 0xFF nor restarts the decoder.
    private static func endOfScan(_ contents: [UInt8], from start: Int) -> Int {
        contents.withUnsafeBufferPointer { bytes in
            var at = start
            while at + 1 < bytes.count {
                if bytes[at] != 0xFF {
                    at += 1
                } else if bytes[at + 1] == 0 || (0xD0...0xD7).contains(bytes[at + 1]) {
                    at += 2
                } else {
                    return at
                }
            }
            return bytes.count
        }
    }
}

extension JPEGParts {
    /// The picture by itself: tables, frames, scans, JFIF without its preview, Adobe's word on the colour model, and how
    /// it is to be turned. Colour profiles hold days and serial numbers of devices (ICC.1:2022, 9.2), so none stays.
    func withoutMetadata(_ contents: [UInt8]) -> [UInt8] {
        var kept: [UInt8] = []
        kept.reserveCapacity(contents.count)
        kept += [0xFF, 0xD8]
        if let jfif = parts.first(where: {
            $0.marker == 0xE0 && contents.has("JFIF\0", at: $0.range.lowerBound + 4)
        }),
            jfif.range.count >= 18
        {
            let start = jfif.range.lowerBound
            kept += [0xFF, 0xE0, 0, 16]
            kept += contents[(start + 4)..<(start + 16)]
            kept += [0, 0]
        }
        let turns = parts.lazy.compactMap { orientation($0, contents) }
        if let turn = turns.first, (2...8).contains(turn) { kept += JPEGParts.exif(orientation: turn) }
        for part in parts where isOfPicture(part, contents) { kept += contents[part.range] }
        return kept + [0xFF, 0xD9]
    }

    private func isOfPicture(_ part: Part, _ contents: [UInt8]) -> Bool {
        switch part.marker {
        case 0xEE: part.range.count == 16 && contents.has("Adobe", at: part.range.lowerBound + 4)
        case 0xC8: false
        case 0xC0...0xCF, 0xDA...0xDF: true
        default: false
        }
    }

    /// Tag 0x0112 of the first directory (Exif 2.3, 4.6.4); nil where there is none.
    private func orientation(_ part: Part, _ contents: [UInt8]) -> Int? {
        guard part.marker == 0xE1, contents.has("Exif\0\0", at: part.range.lowerBound + 4) else { return nil }
        let exif = Array(contents[part.range].dropFirst(10))
        let isLittle = exif.has("II", at: 0)
        guard isLittle || exif.has("MM", at: 0),
            let start = exif.number(at: 4, bytes: 4, lowestFirst: isLittle),
            let count = exif.number(at: start, bytes: 2, lowestFirst: isLittle)
        else { return nil }
        for index in 0..<count {
            let entry = start + 2 + 12 * index
            guard let tag = exif.number(at: entry, bytes: 2, lowestFirst: isLittle) else { return nil }
            if tag == 0x0112 { return exif.number(at: entry + 8, bytes: 2, lowestFirst: isLittle) }
        }
        return nil
    }

    private static func exif(orientation: Int) -> [UInt8] {
        let directory: [UInt8] = [
            0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(orientation), 0, 0, 0, 0, 0, 0,
        ]
        let body = Array("Exif\0\0MM\0\u{2A}\0\0\0\u{8}".utf8) + directory
        return [0xFF, 0xE1] + [UInt8].bytes(of: body.count + 2, count: 2) + body
    }
}
