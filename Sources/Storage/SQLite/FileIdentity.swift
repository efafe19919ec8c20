import Glibc

/// Which file a path names, whatever stands in it.
struct FileIdentity: Equatable {
    private let device: dev_t
    let number: ino_t

    /// Nil when there is no such file, or it cannot be looked at.
    init?(path: String) {
        var about = stat()
        guard stat(path, &about) == 0 else { return nil }
        device = about.st_dev
        number = about.st_ino
    }
}
