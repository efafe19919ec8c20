import CZlib

/// gzip (RFC 1952) through zlib.
enum Compression {
    /// Content below this number of bytes is not worth the work.
    static let threshold = 512

    /// The bytes gzipped at this level; nil when that makes them no smaller or zlib has no memory.
    static func gzip(_ bytes: [UInt8], level: Int32 = 6) -> [UInt8]? {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        // 15 bits of window, and 16 for the gzip header.
        guard
            deflateInit2_(&stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
                == Z_OK
        else { return nil }
        defer { deflateEnd(&stream) }
        guard bytes.count < Int(UInt32.max) else { return nil }
        var input = bytes
        var isDone = false
        let zipped = [UInt8](unsafeUninitializedCapacity: bytes.count) { output, filled in
            input.withUnsafeMutableBufferPointer { input in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                isDone = deflate(&stream, Z_FINISH) == Z_STREAM_END
                filled = isDone ? output.count - Int(stream.avail_out) : 0
            }
        }
        return isDone && zipped.count < bytes.count ? zipped : nil
    }
}
