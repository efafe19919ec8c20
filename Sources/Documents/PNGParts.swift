/// The chunks of a PNG picture (ISO/IEC 15948, 5), from its signature to its end chunk. Check sums are not looked at.
struct PNGParts {
    struct Part {
        let name: String
        /// Length, name, contents and check sum.
        let range: Range<Int>
    }

    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    private static let critical: Set = ["IHDR", "PLTE", "IDAT", "IEND"]
    /// What transparency and animation need, and colour spaces that are named by a number (PNG, third edition, 11.3.2 and
    /// 11.3.6). Profiles and measured colours tell which screen made the picture.
    private static let ofPicture: Set = ["tRNS", "sRGB", "cICP", "acTL", "fcTL", "fdAT"]

    let parts: [Part]

    /// Nil for anything but a whole picture.
    init?(_ contents: [UInt8]) {
        guard contents.starts(with: PNGParts.signature), contents.has("IHDR", at: 12),
            contents.number(at: 8, bytes: 4) == 13
        else { return nil }
        var parts: [Part] = []
        var at = 8
        while parts.count < mostPartsOfFile {
            guard let length = contents.number(at: at, bytes: 4), let name = contents.chunkName(at: at + 4),
                name.utf8.allSatisfy({ (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }),
                length <= contents.count - at - 12
            else { return nil }
            if name.first?.isUppercase == true, !PNGParts.critical.contains(name) { return nil }
            parts.append(Part(name: name, range: at..<(at + 12 + length)))
            at += 12 + length
            if name == "IEND" {
                guard length == 0, parts.contains(where: { $0.name == "IDAT" }) else { return nil }
                self.parts = parts
                return
            }
        }
        return nil
    }

    /// The picture by itself, without texts, times, camera data and what follows its end.
    func withoutMetadata(_ contents: [UInt8]) -> [UInt8] {
        var kept = PNGParts.signature
        kept.reserveCapacity(contents.count)
        for part in parts
        where PNGParts.critical.contains(part.name) || PNGParts.ofPicture.contains(part.name) {
            kept += contents[part.range]
        }
        return kept
    }
}
