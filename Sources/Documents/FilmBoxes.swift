/// The boxes of a film or sound in MP4 (ISO/IEC 14496-12), cleaned where they stand: what is removed becomes empty space of the
/// same length, so that every offset in the file stays right.
struct FilmBoxes {
    private var bytes: [UInt8]
    private var count = 0

    /// The file without places, names, devices and times; nil for one with tracks other than picture and sound (a camera
    /// writes its position in such tracks), or that is built wrongly.
    static func withoutMetadata(_ contents: [UInt8]) -> [UInt8]? {
        var boxes = FilmBoxes(bytes: contents)
        guard boxes.clean(0..<contents.count, in: "") else { return nil }
        return boxes.bytes
    }

    /// What each kind of box may hold. A kind that is not named here keeps its contents when its parent names it.
    private static let allowed: [String: Set<String>] = [
        "": ["ftyp", "moov", "mdat", "moof", "mfra", "sidx", "styp"],
        "moov": ["mvhd", "trak", "mvex", "iods"],
        "trak": ["tkhd", "edts", "tref", "mdia"],
        "mdia": ["mdhd", "hdlr", "minf", "elng"],
        "minf": ["vmhd", "smhd", "nmhd", "dinf", "stbl"],
        "moof": ["mfhd", "traf"],
        "traf": ["tfhd", "tfdt", "trun", "saiz", "saio", "sbgp", "sgpd", "subs"],
        "mvex": ["mehd", "trex", "leva"],
    ]

    /// Whether all of it could be cleaned.
    private mutating func clean(_ range: Range<Int>, in parent: String) -> Bool {
        guard let allowed = FilmBoxes.allowed[parent] else { return true }
        var at = range.lowerBound
        while at < range.upperBound {
            count += 1
            guard count <= mostPartsOfFile,
                let name = bytes.chunkName(at: at + 4) ?? name(unprintableAt: at + 4),
                let short = bytes.number(at: at, bytes: 4)
            else { return false }
            let header = short == 1 ? 16 : 8
            guard let size = short == 1 ? bytes.number(at: at + 8, bytes: 8) : short, size >= header,
                size <= range.upperBound - at
            else { return false }
            let body = (at + header)..<(at + size)
            if allowed.contains(name) {
                guard clean(name, body), clean(body, in: name) else { return false }
            } else {
                bytes.replaceSubrange((at + 4)..<(at + 8), with: Array("free".utf8))
                erase(body)
            }
            at += size
        }
        return true
    }

    /// Names such as `©xyz`, which begins with a byte beyond ASCII, are of boxes that never stay.
    private func name(unprintableAt place: Int) -> String? {
        place + 4 <= bytes.count ? "" : nil
    }

    /// Times of making and changing become 0, which means that they are not known; a track's name becomes empty.
    private mutating func clean(_ name: String, _ body: Range<Int>) -> Bool {
        switch name {
        case "mvhd", "tkhd", "mdhd":
            guard let version = bytes.number(at: body.lowerBound, bytes: 1), version <= 1 else {
                return false
            }
            let length = version == 1 ? 16 : 8
            guard body.count >= 4 + length else { return false }
            erase((body.lowerBound + 4)..<(body.lowerBound + 4 + length))
        case "hdlr":
            guard body.count >= 24, ["vide", "soun"].contains(bytes.chunkName(at: body.lowerBound + 8)) else {
                return false
            }
            erase((body.lowerBound + 12)..<body.upperBound)
        default: break
        }
        return true
    }

    private mutating func erase(_ range: Range<Int>) {
        for place in range { bytes[place] = 0 }
    }
}
