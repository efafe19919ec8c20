import CZlib

/// Writes a ZIP archive (PKWARE APPNOTE 6.3, 4.3) that tells nothing but its parts: no times, no attributes, no comments.
struct ArchiveWriter {
    private var files: [UInt8] = []
    private var listing: [UInt8] = []
    private var count = 0

    /// Adds a part; false when it cannot be packed.
    mutating func add(_ name: String, _ contents: [UInt8]) -> Bool {
        guard let packed = ArchiveWriter.deflated(contents) else { return false }
        let sum = contents.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
        let name = Array(name.utf8)
        // Version 2.0, names in UTF-8, deflated, at 00:00 on 1 January 1980, before which there is no time in ZIP.
        let common =
            number(20, 2) + number(0x800, 2) + number(8, 2) + number(0, 2) + number(0x21, 2)
            + number(Int(sum), 4) + number(packed.count, 4) + number(contents.count, 4)
            + number(name.count, 2) + number(0, 2)
        listing +=
            Array("PK\u{1}\u{2}".utf8) + number(20, 2) + common + number(0, 10) + number(files.count, 4)
            + name
        files += Array("PK\u{3}\u{4}".utf8) + common + name + packed
        count += 1
        return true
    }

    /// The archive.
    func finished() -> [UInt8] {
        files + listing + Array("PK\u{5}\u{6}".utf8) + number(0, 4) + number(count, 2) + number(count, 2)
            + number(listing.count, 4) + number(files.count, 4) + number(0, 2)
    }

    private func number(_ value: Int, _ count: Int) -> [UInt8] {
        .bytes(of: value, count: count, lowestFirst: true)
    }

    /// Deflate without a header (RFC 1951).
    private static func deflated(_ contents: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        guard
            deflateInit2_(
                &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, zlibVersion(),
                Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { return nil }
        defer { deflateEnd(&stream) }
        let room = Int(deflateBound(&stream, UInt(contents.count)))
        return contents.withUnsafeBufferPointer { input in
            var isWhole = false
            let packed = [UInt8](unsafeUninitializedCapacity: room) { output, count in
                stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(room)
                isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END
                count = room - Int(stream.avail_out)
            }
            return isWhole ? packed : nil
        }
    }
}
