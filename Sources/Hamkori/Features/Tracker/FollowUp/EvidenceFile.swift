/// A file that proves a report, before it is kept.
struct EvidenceFile: Sendable {
    /// What a form with one may hold.
    static let formLimit = AttachedFile.formLimit(files: 1)

    let title: Wording
    let file: AttachedFile
}
