import Glibc
import Synchronization

/// Why the body of a request could not be kept or read.
public enum SpoolError: Error, Equatable {
    /// The temporary file could not be made, written or read; the number is `errno`.
    case file(Int32)
}

/// Bytes that came from outside: up to 64 kB in memory, then in a file that has no name any more and holds nothing in
/// clear.
final class Spool: Sendable {
    static let memoryLimit = 65_536

    private struct State {
        var memory: [UInt8] = []
        var file: Int32 = -1
        var count = 0
    }

    private let state = Mutex(State())
    private let directory: String
    private let cipher = SpoolCipher()
    /// What the bytes take of a quota; it ends with them.
    private let share: ByteQuota.Share?

    init(directory: String, share: ByteQuota.Share? = nil) {
        self.directory = directory
        self.share = share
    }

    deinit {
        state.withLock { if $0.file >= 0 { _ = close($0.file) } }
    }

    /// The number of bytes.
    var count: Int { state.withLock { $0.count } }

    /// Whether the bytes have gone to a file.
    var isInFile: Bool { state.withLock { $0.file >= 0 } }

    func append(_ bytes: UnsafeRawBufferPointer) throws(SpoolError) {
        try state.withLock { (state) throws(SpoolError) in
            if state.file < 0, state.count + bytes.count <= Spool.memoryLimit {
                state.memory.append(contentsOf: bytes)
            } else {
                if state.file < 0 {
                    state.file = try Spool.file(in: directory, holding: cipher.turned(state.memory, at: 0))
                    state.memory = []
                }
                try Spool.write(cipher.turned(bytes, at: state.count), to: state.file)
            }
            state.count += bytes.count
        }
    }

    func bytes(_ range: Range<Int>) throws(SpoolError) -> [UInt8] {
        try state.withLock { (state) throws(SpoolError) in
            let range = range.clamped(to: 0..<state.count)
            if state.file < 0 { return Array(state.memory[range]) }
            return cipher.turned(try Spool.read(range, from: state.file), at: range.lowerBound)
        }
    }

    /// A file that holds all of these bytes already: until then the memory is what counts.
    private static func file(in directory: String, holding bytes: [UInt8]) throws(SpoolError) -> Int32 {
        let file = try unnamedFile(in: directory)
        do throws(SpoolError) {
            try write(bytes, to: file)
        } catch {
            close(file)
            throw error
        }
        return file
    }

    /// Why no file can be made in a folder, as `errno`; nil when it can.
    static func hindrance(in directory: String) -> Int32? {
        do throws(SpoolError) {
            close(try unnamedFile(in: directory))
            return nil
        } catch {
            guard case .file(let code) = error else { return EIO }
            return code
        }
    }

    private static func unnamedFile(in directory: String) throws(SpoolError) -> Int32 {
        var name = Array((directory + "/upload-XXXXXX").utf8CString)
        let file = name.withUnsafeMutableBufferPointer { $0.baseAddress.map { mkstemp($0) } ?? -1 }
        guard file >= 0 else { throw .file(errno) }
        _ = fcntl(file, F_SETFD, FD_CLOEXEC)
        guard unlink(name) == 0 else {
            let code = errno
            close(file)
            throw .file(code)
        }
        return file
    }

    private static func write(_ bytes: [UInt8], to file: Int32) throws(SpoolError) {
        var failure: SpoolError?
        bytes.withUnsafeBytes { pointer in
            do throws(SpoolError) { try write(pointer, to: file) } catch { failure = error }
        }
        if let failure { throw failure }
    }

    private static func write(_ bytes: UnsafeRawBufferPointer, to file: Int32) throws(SpoolError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = Glibc.write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
            if written < 0 {
                if errno == EINTR { continue }
                throw .file(errno)
            }
            rest = rest.dropFirst(written)
        }
    }

    private static func read(_ range: Range<Int>, from file: Int32) throws(SpoolError) -> [UInt8] {
        var failure: SpoolError?
        let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, filled in
            while filled < range.count {
                guard let start = buffer.baseAddress else { return }
                let got = pread(file, start + filled, range.count - filled, off_t(range.lowerBound + filled))
                if got < 0, errno == EINTR { continue }
                guard got > 0 else {
                    failure = .file(got < 0 ? errno : EIO)
                    return
                }
                filled += got
            }
        }
        if let failure { throw failure }
        return bytes
    }
}
