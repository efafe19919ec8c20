/// What a ZIP archive says of its own contents: Office files are such archives, and their kind is told by the names
/// inside. Nothing is unpacked, so that an archive that swells does no harm here.
///
/// Read from the central directory at the end (PKWARE APPNOTE 6.3, §4.3.12 and §4.3.16).
public struct ArchiveListing: Sendable {
    /// One file in the archive.
    public struct Entry: Hashable, Sendable {
        public let name: String
        /// The bytes that it claims to have when unpacked.
        public let size: Int
        /// How it is packed: 0 as it is, 8 deflated.
        let method: Int
        let packedSize: Int
        /// Where its own header stands.
        let start: Int

        /// Where its packed bytes stand; nil when they lie outside the archive.
        func packed(in archive: [UInt8]) -> Range<Int>? {
            guard archive.has("PK\u{3}\u{4}", at: start),
                let name = archive.number(at: start + 26, bytes: 2, lowestFirst: true),
                let extra = archive.number(at: start + 28, bytes: 2, lowestFirst: true)
            else { return nil }
            let first = start + 30 + name + extra
            guard first <= archive.count, packedSize <= archive.count - first else { return nil }
            return first..<(first + packedSize)
        }
    }

    public let entries: [Entry]

    /// Nil for bytes that are no archive.
    public init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]), let end = ArchiveListing.end(of: bytes) else {
            return nil
        }
        let count = ArchiveListing.number(bytes, at: end + 10, 2)
        var place = ArchiveListing.number(bytes, at: end + 16, 4)
        var entries: [Entry] = []
        for _ in 0..<count {
            guard place + 46 <= bytes.count, bytes[place...].starts(with: [0x50, 0x4B, 0x01, 0x02]) else {
                return nil
            }
            let length = ArchiveListing.number(bytes, at: place + 28, 2)
            let rest =
                ArchiveListing.number(bytes, at: place + 30, 2)
                + ArchiveListing.number(bytes, at: place + 32, 2)
            let name = place + 46..<place + 46 + length
            guard name.upperBound <= bytes.count else { return nil }
            entries.append(
                Entry(
                    name: String(decoding: bytes[name], as: UTF8.self),
                    size: ArchiveListing.number(bytes, at: place + 24, 4),
                    method: ArchiveListing.number(bytes, at: place + 10, 2),
                    packedSize: ArchiveListing.number(bytes, at: place + 20, 4),
                    start: ArchiveListing.number(bytes, at: place + 42, 4)))
            place = name.upperBound + rest
        }
        self.entries = entries
    }

    /// Whether it holds a file of this name.
    public func contains(_ name: String) -> Bool { entries.contains { $0.name == name } }

    /// The bytes that all files together claim to have when unpacked.
    public var size: Int { entries.reduce(0) { $0 + $1.size } }

    /// The record at the end, before which only its comment (up to 65,535 bytes) may stand.
    private static func end(of bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        let last = bytes.count - 22
        return stride(from: last, through: max(0, last - 65_535), by: -1).first { place in
            bytes[place] == 0x50 && bytes[place...].starts(with: [0x50, 0x4B, 0x05, 0x06])
        }
    }

    private static func number(_ bytes: [UInt8], at place: Int, _ count: Int) -> Int {
        bytes[place..<place + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
