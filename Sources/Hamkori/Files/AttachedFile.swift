import Documents
import Secrets
import Web

/// A file that somebody sends: known by what is in it, saved under a harmless name, never opened here.
struct AttachedFile: Sendable {
    /// The most bytes of one.
    static let limit = 25_000_000

    /// A name that harms no file system and no header; nil for a file that is named by its number, as names tell times,
    /// places and people.
    let name: String?
    let type: AttachedFileType
    let size: Int
    /// Whether a scanner found nothing in it.
    let isScanned: Bool
    /// Whether it was freed of what it told of its maker.
    let isCleaned: Bool
    private let source: Source

    private enum Source: Sendable {
        case upload(Upload)
        case bytes([UInt8])
    }

    /// Why a file is not taken.
    enum Fault: Error, Equatable {
        case tooLarge, empty, unknownType, harmful
        /// What it tells of its maker cannot be removed.
        case cannotBeCleaned(CleaningFault)
    }

    /// Which files keep what they tell of their maker, as evidence.
    enum Keeping {
        case nothing
        /// All of it in a file from which it cannot be removed, and nothing in the others.
        case whatCannotBeCleaned
        case all
    }

    /// How long the files of one form may be looked at, all together.
    struct Patience {
        var scanning = Deadline(seconds: 20)
        var cleaning = Deadline(seconds: 50)
    }

    /// Returns the type of a file that may be taken, before anything is done with it.
    /// - Throws: `Fault`, `SpoolError`.
    static func type(of upload: Upload) throws -> AttachedFileType {
        guard upload.size <= AttachedFile.limit else { throw Fault.tooLarge }
        guard upload.size > 0 else { throw Fault.empty }
        guard let type = AttachedFileType(contents: try upload.bytes(), named: upload.fileName) else {
            throw Fault.unknownType
        }
        return type
    }

    /// A file as it was sent.
    init(_ upload: Upload, _ type: AttachedFileType, isScanned: Bool) {
        self.isScanned = isScanned
        self.type = type
        isCleaned = false
        name = AttachedFile.safeName(upload.fileName, type)
        size = upload.size
        source = .upload(upload)
    }

    /// A file that is freed of its name and of what it tells of its maker, unless it may stay as it was sent.
    /// - Parameters:
    ///   - keeping: whether it may stay as it is; then it keeps its name, too.
    ///   - scanner: who looks at it; where no verdict is to be had it is taken without one, and says so.
    /// - Throws: `Fault`, `SpoolError`.
    init(
        _ upload: Upload, _ type: AttachedFileType, keeping: Keeping, scanner: MalwareScanner?,
        patience: Patience = Patience()
    ) throws {
        let contents = try upload.bytes()
        let verdict = try? scanner?.scan(contents, by: patience.scanning)
        if case .found? = verdict { throw Fault.harmful }
        isScanned = verdict == .clean
        self.type = type
        let cleaned = try AttachedFile.cleaned(contents, type, keeping, by: patience.cleaning)
        isCleaned = cleaned != nil
        name = isCleaned ? nil : AttachedFile.safeName(upload.fileName, type)
        size = cleaned?.count ?? upload.size
        source = cleaned.map { .bytes($0) } ?? .upload(upload)
    }

    /// Nil for a file that stays as it is.
    private static func cleaned(
        _ contents: [UInt8], _ type: AttachedFileType, _ keeping: Keeping, by deadline: Deadline
    ) throws(Fault) -> [UInt8]? {
        guard keeping != .all else { return nil }
        do {
            return try type.cleaned(contents, by: deadline)
        } catch {
            // What fails for the moment may be another file the next time, which nobody would have been told of.
            guard keeping == .whatCannotBeCleaned, error != .notNow else { throw .cannotBeCleaned(error) }
            return nil
        }
    }

    /// A file at hand, of the type that its contents have.
    /// - Throws: `Fault.unknownType`.
    init(named name: String, contents: [UInt8]) throws(Fault) {
        guard let type = AttachedFileType(contents: contents, named: name) else { throw .unknownType }
        self.init(name: AttachedFile.safeName(name, type), type: type, contents: contents)
    }

    /// A file at hand.
    init(name: String?, type: AttachedFileType, contents: [UInt8], isCleaned: Bool = false) {
        self.name = name
        self.type = type
        self.isCleaned = isCleaned
        isScanned = false
        size = contents.count
        source = .bytes(contents)
    }

    /// The bytes, piece by piece.
    func forEachPiece(_ body: ([UInt8]) throws -> Void) throws {
        switch source {
        case .upload(let upload): try upload.forEachChunk(of: 262_144, body)
        case .bytes(let bytes): try body(bytes)
        }
    }

    /// Returns the SHA-256 of the contents, by which anybody who has the file can tell that it is the same.
    func digest() throws -> [UInt8] {
        var digest = RunningDigest()
        try forEachPiece { digest.add($0) }
        return digest.finish()
    }

    /// Encrypts the contents piece by piece, and hands over chunk after chunk.
    /// - Returns: the SHA-256 of the contents.
    @discardableResult
    func seal(with sealer: StreamBox.Sealer, _ keep: ([UInt8]) throws -> Void) throws -> [UInt8] {
        var digest = RunningDigest()
        try forEachPiece { piece in
            digest.add(piece)
            for chunk in try sealer.push(piece) { try keep(chunk) }
        }
        for chunk in try sealer.finish() { try keep(chunk) }
        return digest.finish()
    }
}
