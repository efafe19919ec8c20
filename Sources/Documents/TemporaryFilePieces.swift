import Glibc

/// A file that is written a piece at a time, so that memory does not grow with it.
extension TemporaryFile {
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
}
