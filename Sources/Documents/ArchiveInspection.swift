import CZlib

/// Looks through the parts of an Office file before a program reads it, so that a small archive cannot make it work for
/// minutes: every part is unpacked here, piece by piece, and nothing of it is kept.
public struct ArchiveInspection: Sendable {
    /// Why an archive is not handed to a program.
    public enum Fault: Error, Equatable, Sendable {
        /// A part cannot be unpacked, or is packed in a way that Office does not use.
        case broken
        /// The parts have more bytes than the limit.
        case tooLarge
        /// A part declares entities of its own, which can grow without end.
        case entities
        /// A row or column beyond what a worksheet can have, or a cell longer than the limit.
        case sheet
    }

    /// The most bytes that all parts may have together.
    public let limit: Int
    /// The most bytes of text between two tags.
    public let textLimit: Int
    /// The most columns and rows of a worksheet (ECMA-376 part 1, 18.3.1.73: 1,048,576 rows).
    public let columns: Int
    public static let rows = 1_048_576

    public init(limit: Int, textLimit: Int, columns: Int) {
        self.limit = limit
        self.textLimit = textLimit
        self.columns = columns
    }

    /// Looks at every part of an archive.
    /// - Throws: `Fault`.
    public func inspect(_ archive: [UInt8]) throws(Fault) {
        guard let listing = ArchiveListing(archive) else { throw .broken }
        var left = limit
        for entry in listing.entries where !entry.name.hasSuffix("/") {
            var scan = MarkupScan(
                isSheet: entry.name.hasPrefix("xl/worksheets/"), textLimit: textLimit, columns: columns)
            let isMarkup = entry.name.hasSuffix(".xml") || entry.name.hasSuffix(".rels")
            try ArchiveInspection.unpack(entry, of: archive) { piece throws(Fault) in
                left -= piece.count
                guard left >= 0 else { throw .tooLarge }
                if isMarkup { try scan.take(piece) }
            }
        }
    }

    /// Hands over the bytes of a part, piece by piece.
    /// - Throws: `Fault.broken`, and what the body throws.
    static func unpack(
        _ entry: ArchiveListing.Entry, of archive: [UInt8],
        _ body: (UnsafeBufferPointer<UInt8>) throws(Fault) -> Void
    ) throws(Fault) {
        guard let packed = entry.packed(in: archive) else { throw .broken }
        let outcome = archive.withUnsafeBufferPointer { all -> Result<Void, Fault> in
            let part = UnsafeBufferPointer(rebasing: all[packed])
            do throws(Fault) {
                switch entry.method {
                case 0: try body(part)
                case 8: try inflate(part, body)
                default: throw .broken
                }
                return .success(())
            } catch { return .failure(error) }
        }
        try outcome.get()
    }

    /// Deflate without a header (RFC 1951).
    private static func inflate(
        _ packed: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) throws(Fault) -> Void
    ) throws(Fault) {
        var stream = z_stream()
        guard inflateInit2_(&stream, -15, zlibVersion(), Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw .broken
        }
        defer { inflateEnd(&stream) }
        let piece = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 65_536)
        defer { piece.deallocate() }
        stream.next_in = UnsafeMutablePointer(mutating: packed.baseAddress)
        stream.avail_in = UInt32(packed.count)
        var code = Z_OK
        while code == Z_OK {
            stream.next_out = piece.baseAddress
            stream.avail_out = UInt32(piece.count)
            code = CZlib.inflate(&stream, Z_NO_FLUSH)
            try body(UnsafeBufferPointer(rebasing: piece[..<(piece.count - Int(stream.avail_out))]))
        }
        guard code == Z_STREAM_END else { throw .broken }
    }
}
