import Glibc

/// A file that is written and read a piece at a time, so that memory does not grow with it.
extension TemporaryFile {
    /// How many bytes are handed over at one time.
    private static var piece: Int { 65_536 }

    /// Adds bytes at its end; false when the disk has no room for them.
    public func append(_ bytes: [UInt8]) -> Bool {
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var place = 0
        while place < bytes.count {
            let count = bytes[place...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return false }
            place += count
        }
        return true
    }

    /// The number of its bytes; nil when it cannot be looked at.
    public var size: Int? {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : nil
    }

    /// Hands over all its bytes, piece by piece.
    /// - Returns: whether the whole file could be read.
    /// - Throws: what the body throws.
    public func forEachPiece(_ body: ([UInt8]) throws -> Void) throws -> Bool {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: TemporaryFile.piece)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0 { return false }
            if count == 0 { return true }
            try body(Array(buffer[..<count]))
        }
    }
}
