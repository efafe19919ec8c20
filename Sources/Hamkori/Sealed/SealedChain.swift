import Secrets

/// The chain that ties the documents of a sealed record: each link holds the one before, so that none can be left out, added
/// in the middle or exchanged unseen. It needs no key to check.
enum SealedChain {
    /// The link before the first document.
    static let start: [UInt8] = []

    /// - Parameter details: what ``details(day:isFromOutside:file:)`` gives.
    static func link(
        after head: [UInt8], kind: String, _ sequence: Int, _ box: [UInt8], details: [UInt8]
    ) -> [UInt8] {
        Digest.sha256(head + Array("\(kind) \(sequence) ".utf8) + Digest.sha256(box) + details)
    }

    /// The digest of what stands beside a document: its day, its author, and the file that lies in encrypted chunks.
    /// - Parameter file: what ``ChunkDigest`` gives; empty where there is none.
    static func details(day: String, isFromOutside: Int, file: [UInt8]) -> [UInt8] {
        Digest.sha256(Array("\(day) \(isFromOutside) ".utf8) + file)
    }
}

/// The digest of a file as it lies in encrypted chunks, which anybody can check without its key.
struct ChunkDigest {
    private var chunks: [UInt8] = []
    private(set) var count = 0

    mutating func add(_ chunk: [UInt8]) {
        chunks += Digest.sha256(chunk)
        count += 1
    }

    func finish() -> [UInt8] { Digest.sha256(chunks) }
}
