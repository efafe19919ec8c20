/// Removes from PDF, Word and Excel files what they tell of their makers: author, program, times, places on a disk, and the
/// tags of the pictures in them. What would change what the file says is refused, with the reason.
public enum DocumentCleaner {
    /// The kinds of documents that it knows.
    public enum Kind: String, CaseIterable, Sendable {
        case pdf, docx, xlsx
    }

    /// The programs that are missing, by the names of their Debian packages; empty when it can work.
    public static var missingPackages: [String] { PDFCleaner.missingPackages }

    /// Whether bubblewrap may make a room here: some machines forbid it.
    public static var canMakeRooms: Bool { SealedRoom.canBeMade }

    /// Returns the document without it.
    /// - Parameters:
    ///   - limit: the most bytes of the result.
    ///   - deadline: when it is given up; a program may take 30 seconds in any case.
    /// - Throws: `CleaningFault`.
    public static func cleaned(
        _ contents: [UInt8], _ kind: Kind, limit: Int, by deadline: Deadline = Deadline(seconds: 60)
    ) throws(CleaningFault) -> [UInt8] {
        let cleaned =
            switch kind {
            case .pdf: try PDFCleaner.cleaned(contents, limit: limit, by: deadline)
            case .docx, .xlsx: try OfficeCleaner.cleaned(contents)
            }
        guard cleaned.count <= limit else { throw .unable }
        return cleaned
    }
}
