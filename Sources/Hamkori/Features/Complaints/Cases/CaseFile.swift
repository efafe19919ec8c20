import Documents
import Web

/// A file that somebody sends with a complaint: known by what is in it, saved under a harmless name, never opened here.
/// Unless it is kept as it was sent, it has neither its name nor what it told of its maker.
struct CaseFile: Sendable {
    /// The most bytes of one.
    static let limit = EvidenceFile.limit
    /// The most files at one time.
    static let most = 5
    /// What a form with them may hold: a little more than them, so that one that is too large is named as such.
    static let formLimit = most * limit + 1_000_000

    /// Nil for a file that is named by its number: names tell times, places and people.
    let name: String?
    let type: EvidenceType
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

    /// How a piece of evidence came into the case.
    struct Custody: Sendable {
        /// From whom.
        let source: String
        let receivedOn: CalendarDate
        /// Who took it in.
        let person: ID<Person>
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
    static func type(of upload: Upload) throws -> EvidenceType {
        guard upload.size <= CaseFile.limit else { throw Fault.tooLarge }
        guard upload.size > 0 else { throw Fault.empty }
        guard let type = EvidenceType(contents: try upload.bytes(), named: upload.fileName) else {
            throw Fault.unknownType
        }
        return type
    }

    /// - Parameters:
    ///   - keeping: whether it may stay as it is; then it keeps its name, too.
    ///   - scanner: who looks at it; a complaint is taken without a verdict when there is none to be had, and says so.
    /// - Throws: `Fault`, `SpoolError`.
    init(
        _ upload: Upload, _ type: EvidenceType, keeping: Keeping, scanner: MalwareScanner?,
        patience: Patience = Patience()
    ) throws {
        let contents = try upload.bytes()
        let verdict = try? scanner?.scan(contents, by: patience.scanning)
        if case .found? = verdict { throw Fault.harmful }
        isScanned = verdict == .clean
        self.type = type
        let cleaned = try CaseFile.cleaned(contents, type, keeping, by: patience.cleaning)
        isCleaned = cleaned != nil
        name = isCleaned ? nil : EvidenceFile.safeName(upload.fileName, type)
        size = cleaned?.count ?? upload.size
        source = cleaned.map { .bytes($0) } ?? .upload(upload)
    }

    /// Nil for a file that stays as it is.
    private static func cleaned(
        _ contents: [UInt8], _ type: EvidenceType, _ keeping: Keeping, by deadline: Deadline
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

    /// A file at hand.
    init(name: String?, type: EvidenceType, contents: [UInt8], isCleaned: Bool = false) {
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

    /// A name that tells nothing but which of the case's files it is, from 1 on.
    static func neutralName(_ type: EvidenceType, _ number: Int) -> String {
        "file-\(number).\(type.rawValue)"
    }

    /// What the document of the file keeps.
    /// - Parameter name: under which it is known in the case and wherever it is shared.
    func content(
        _ sealed: (header: [UInt8], digest: [UInt8], contents: [UInt8]), named name: String
    ) -> JSON {
        [
            "name": .string(name), "type": .string(type.rawValue),
            "size": .integer(Int64(size)),
            "header": .string(Hexadecimal.text(sealed.header)),
            "digest": .string(Hexadecimal.text(sealed.digest)),
            "sha256": .string(Hexadecimal.text(sealed.contents)), "isScanned": .bool(isScanned),
            "isCleaned": .bool(isCleaned),
        ]
    }
}
