import Documents
import Glibc
import Web

/// A file of recommendations wherever it lies: on disk, in a form that was sent, or in memory.
struct ImportSource {
    /// The most bytes of a file that is read as a whole; only JSON is read in pieces.
    static let wholeLimit = 200_000_000
    private static let pieceSize = 262_144

    let size: Int
    private let pieces: (_ body: ([UInt8]) throws -> Void) throws -> Void

    init(_ bytes: [UInt8]) {
        size = bytes.count
        pieces = { body in try body(bytes) }
    }

    init(_ upload: Upload) {
        size = upload.size
        pieces = { body in try upload.forEachChunk(of: ImportSource.pieceSize, body) }
    }

    /// - Throws: `ImportProblem` when there is no such file.
    init(path: String) throws(ImportProblem) {
        let unreadable = ImportProblem(line: 0, column: "", reason: .noReader(path))
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw unreadable }
        size = Int(status.st_size)
        pieces = { body in
            guard let file = fopen(path, "rb") else { throw unreadable }
            defer { fclose(file) }
            var buffer = [UInt8](repeating: 0, count: ImportSource.pieceSize)
            while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
                try body(Array(buffer[..<count]))
            }
            guard ferror(file) == 0 else { throw unreadable }
        }
    }

    /// Hands over the bytes piece by piece.
    func forEachPiece(_ body: ([UInt8]) throws -> Void) throws { try pieces(body) }

    /// The first bytes, enough to tell what kind of file it is.
    func start() throws -> [UInt8] {
        struct Enough: Error {}
        var start: [UInt8] = []
        do {
            try pieces { piece in
                start += piece
                if start.count >= 64 { throw Enough() }
            }
        } catch is Enough {}
        return start
    }

    /// All bytes.
    /// - Throws: `ImportProblem` when they are too many to be read at once.
    func whole() throws -> [UInt8] {
        guard size <= ImportSource.wholeLimit else {
            throw ImportProblem(line: 0, column: "", reason: .tooLarge(size))
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        try pieces { bytes += $0 }
        return bytes
    }
}
