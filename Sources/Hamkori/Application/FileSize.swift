import Glibc

/// How large files are.
enum FileSize {
    /// In bytes; nil when there is no such file, or it cannot be looked at.
    static func of(_ path: String) -> Int? {
        var about = stat()
        return stat(path, &about) == 0 ? Int(about.st_size) : nil
    }
}
