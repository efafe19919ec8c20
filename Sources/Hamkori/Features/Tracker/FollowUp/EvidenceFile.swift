/// A file that proves a report, before it is kept.
struct EvidenceFile: Sendable {
    /// What a form with one may hold, in bytes: a little more than it, so that one that is too large is named as such.
    static let formLimit = AttachedFile.limit + 1_500_000

    let title: Wording
    let file: AttachedFile
    /// The SHA-256 of its contents.
    let digest: [UInt8]

    init(title: Wording, file: AttachedFile) throws {
        self.title = title
        self.file = file
        digest = try file.digest()
    }
}
