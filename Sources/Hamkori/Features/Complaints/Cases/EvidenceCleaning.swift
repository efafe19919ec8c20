import Documents

extension EvidenceType {
    /// Returns the contents of a file of this type without what they tell of their maker: place, time, device, author.
    /// - Throws: `CleaningFault` when that cannot be removed, or not without changing what the file says.
    func cleaned(
        _ contents: [UInt8], by deadline: Deadline = Deadline(seconds: 60)
    ) throws(CleaningFault) -> [UInt8] {
        switch self {
        case .txt, .csv: return contents
        case .docx, .xlsx, .pdf:
            guard let kind = DocumentCleaner.Kind(rawValue: rawValue) else { throw .unable }
            return try DocumentCleaner.cleaned(contents, kind, limit: CaseFile.limit, by: deadline)
        case .png, .jpg, .webp, .mp3, .m4a, .ogg, .mp4:
            guard let type = FileType(rawValue: rawValue),
                case .removed(let cleaned)? = try? FileMetadata.removed(from: contents, type: type)
            else { throw .unable }
            return cleaned
        }
    }

    /// Whether a file of this type can always be cleaned, and at once.
    var isCleanable: Bool {
        switch self {
        case .txt, .csv, .png, .jpg, .webp: true
        case .docx, .xlsx, .pdf, .mp3, .m4a, .ogg, .mp4: false
        }
    }
}
