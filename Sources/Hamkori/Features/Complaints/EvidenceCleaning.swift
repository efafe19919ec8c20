import Documents

extension EvidenceType {
    /// Returns the contents of a file of this type without what they tell of their maker: place, time, device, author. Nil
    /// when that cannot be removed.
    func cleaned(_ contents: [UInt8]) -> [UInt8]? {
        switch self {
        case .txt, .csv: return contents
        case .docx, .xlsx, .pdf:
            return DocumentCleaner.Kind(rawValue: rawValue).flatMap {
                DocumentCleaner.cleaned(contents, $0, limit: CaseFile.limit)
            }
        case .png, .jpg, .webp, .mp3, .m4a, .ogg, .mp4:
            guard let type = FileType(rawValue: rawValue),
                case .removed(let cleaned)? = try? FileMetadata.removed(from: contents, type: type)
            else { return nil }
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
