import Glibc

/// A file that has no name and lies in memory, never on a disk; gone with the value.
public final class MemoryFile: Sendable {
    let descriptor: Int32

    /// Makes one that is read from its first byte on; nil when there is no room for the contents.
    public init?(_ contents: [UInt8]) {
        let name = "/hamkori-\(getpid())-\(UInt64.random(in: .min ... .max))"
        descriptor = shm_open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return nil }
        shm_unlink(name)
        var place = 0
        while place < contents.count {
            let count = contents[place...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return nil }
            place += count
        }
        guard lseek(descriptor, 0, SEEK_SET) == 0 else { return nil }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }
}
