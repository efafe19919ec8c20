import Glibc

/// A file that is sent at the speed of its reader: no thread waits for it, and it is not read into memory. It may lose its
/// name meanwhile.
public final class ResponseFile: Sendable {
    /// The number of bytes.
    public let size: Int
    private let descriptor: Int32

    /// Opens a file; nil when it cannot be read.
    public init?(path: String) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        var about = stat()
        guard descriptor >= 0, fstat(descriptor, &about) == 0 else {
            if descriptor >= 0 { close(descriptor) }
            return nil
        }
        size = Int(about.st_size)
    }

    deinit {
        close(descriptor)
    }

    /// Another descriptor of it, which the caller closes; nil when the process has no more.
    func opened() -> Int32? {
        let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
        return copy < 0 ? nil : copy
    }
}
