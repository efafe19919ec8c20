import Glibc

/// A file that only this process's user can read, for libraries and programs that want one; gone with the value.
public final class TemporaryFile: Sendable {
    public let path: String

    /// Makes one with some contents; nil when there is no room for them.
    public init?(_ contents: [UInt8] = []) {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(folder)/hamkori-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        var place = 0
        while place < contents.count {
            let count = contents[place...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return nil }
            place += count
        }
    }

    deinit {
        unlink(path)
    }

    /// What stands in it now; nil when it cannot be read.
    public func contents() -> [UInt8]? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        return ferror(file) == 0 ? bytes : nil
    }
}
