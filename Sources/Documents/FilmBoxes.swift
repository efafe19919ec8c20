/// The boxes of a film or sound in MP4 (ISO/IEC 14496-12), cleaned where they stand: what is removed becomes empty space of the
/// same length, so that every offset in the file stays right.
struct FilmBoxes {
    private var bytes: [UInt8]
    private var count = 0

    /// The file without places, names, devices and times; nil for one with tracks other than picture and sound (a camera
    /// writes its position in such tracks), with a codec that is not known, or that is built wrongly.
    static func withoutMetadata(_ contents: [UInt8]) -> [UInt8]? {
        var boxes = FilmBoxes(bytes: contents)
        guard boxes.clean(0..<contents.count, in: "") else { return nil }
        return boxes.bytes
    }

    /// Whether all of it could be cleaned. Boxes that playing does not need become empty space.
    private mutating func clean(_ range: Range<Int>, in parent: String) -> Bool {
        guard let known = FilmBoxes.known[parent] else { return false }
        var at = range.lowerBound
        while at < range.upperBound {
            count += 1
            guard count <= mostPartsOfFile, let short = bytes.number(at: at, bytes: 4),
                at + 8 <= range.upperBound
            else { return false }
            // Names such as `©xyz`, which begins with a byte beyond ASCII, are of boxes that never stay.
            let name = bytes.chunkName(at: at + 4) ?? ""
            let header = short == 1 ? 16 : 8
            guard let size = short == 1 ? bytes.number(at: at + 8, bytes: 8) : short, size >= header,
                size <= range.upperBound - at
            else { return false }
            let body = (at + header)..<(at + size)
            if known.contains(name), name != "colr" || holdsNumberedColours(body) {
                let kind = parent == "stsd" ? FilmBoxes.pictures.contains(name) ? "picture" : "sound" : name
                guard cleanFields(of: kind, body), cleanChildren(of: kind, body) else { return false }
            } else if FilmBoxes.isNeededWhole.contains(parent) {
                return false
            } else {
                bytes.replaceSubrange((at + 4)..<(at + 8), with: Array("free".utf8))
                erase(body)
            }
            at += size
        }
        return true
    }

    private mutating func cleanChildren(of kind: String, _ body: Range<Int>) -> Bool {
        guard FilmBoxes.known[kind] != nil else { return true }
        let start =
            switch kind {
            case "picture": 78
            // The second form of QuickTime has four numbers more.
            case "sound": bytes.number(at: body.lowerBound + 8, bytes: 2) == 1 ? 44 : 28
            case "stsd", "dref": 8
            default: 0
            }
        guard start <= body.count else { return false }
        return clean((body.lowerBound + start)..<body.upperBound, in: kind)
    }

    /// Times of making and changing become 0, which means that they are not known; names of tracks, codecs, devices and places
    /// of files become empty.
    private mutating func cleanFields(of kind: String, _ body: Range<Int>) -> Bool {
        let start = body.lowerBound
        switch kind {
        case "mvhd", "tkhd", "mdhd":
            guard let version = bytes.number(at: start, bytes: 1), version <= 1 else { return false }
            let length = version == 1 ? 16 : 8
            guard body.count >= 4 + length else { return false }
            erase((start + 4)..<(start + 4 + length))
        case "hdlr":
            guard body.count >= 24, ["vide", "soun"].contains(bytes.chunkName(at: start + 8)) else {
                return false
            }
            erase((start + 12)..<body.upperBound)
        case "url ":
            // Where the data lie: in this file, or the film is no whole one.
            guard let flags = bytes.number(at: start, bytes: 4), flags & 1 == 1 else { return false }
            erase((start + 4)..<body.upperBound)
        case "picture":
            guard body.count >= 78 else { return false }
            erase((start + 8)..<(start + 24))
            erase((start + 42)..<(start + 74))
        case "sound":
            guard body.count >= 28, let version = bytes.number(at: start + 8, bytes: 2), version <= 1 else {
                return false
            }
            erase((start + 10)..<(start + 16))
        default: break
        }
        return true
    }

    /// Colours that are named by numbers: a profile tells which device made them.
    private func holdsNumberedColours(_ body: Range<Int>) -> Bool {
        ["nclx", "nclc"].contains(bytes.chunkName(at: body.lowerBound)) && body.count <= 11
    }

    private mutating func erase(_ range: Range<Int>) {
        for place in range { bytes[place] = 0 }
    }
}

extension FilmBoxes {
    private static let pictures: Set = [
        "avc1", "avc3", "hvc1", "hev1", "mp4v", "s263", "vp08", "vp09", "av01",
    ]
    private static let sounds: Set = ["mp4a", "samr", "sawb", "ac-3", "ec-3", "Opus", "alac"]

    /// What each kind of box may hold: "picture" and "sound" stand for the codecs, as far as it is needed
    /// to play a film. The kinds without an entry hold no boxes.
    private static let known: [String: Set<String>] = [
        "": ["ftyp", "moov", "mdat", "moof", "mfra", "sidx", "styp"],
        "moov": ["mvhd", "trak", "mvex"],
        "trak": ["tkhd", "edts", "mdia"],
        "edts": ["elst"],
        "mdia": ["mdhd", "hdlr", "minf"],
        "minf": ["vmhd", "smhd", "dinf", "stbl"],
        "dinf": ["dref"],
        "dref": ["url "],
        "stbl": [
            "stsd", "stts", "ctts", "cslg", "stsc", "stsz", "stz2", "stco", "co64", "stss", "stsh", "padb",
            "stdp",
            "sdtp", "sbgp", "sgpd", "subs", "saiz", "saio",
        ],
        "stsd": pictures.union(sounds),
        "picture": [
            "avcC", "hvcC", "av1C", "vpcC", "d263", "esds", "pasp", "colr", "clap", "btrt", "fiel", "mdcv",
            "clli",
            "dvcC", "dvvC",
        ],
        "sound": ["esds", "damr", "dac3", "dec3", "dOps", "alac", "btrt", "chan"],
        "moof": ["mfhd", "traf"],
        "traf": ["tfhd", "tfdt", "trun", "saiz", "saio", "sbgp", "sgpd", "subs"],
        "mvex": ["mehd", "trex", "leva"],
        "mfra": ["tfra", "mfro"],
    ]

    /// Lists that say how many boxes they hold: one that became empty space would be counted.
    private static let isNeededWhole: Set = ["stsd", "dref"]
}
