/// What a file tells beside its contents: where and when a picture was taken, by which telephone, whose it is.
public enum FileMetadata {
    /// What came of taking it away.
    public enum Removal: Sendable, Equatable {
        /// The file without it.
        case removed([UInt8])
        /// The file stays as it was sent: whoever sends it has to know.
        case kept
    }

    public enum Fault: Error, Equatable {
        /// The contents are not of the type that was said.
        case otherType
    }

    /// Removes whatever a picture or recording does not need to be shown or heard: camera data with the place, texts, times,
    /// colour profiles, previews, tags, and everything after the end. A JPEG picture keeps how it is to be turned.
    ///
    /// What the picture shows, and traces in the picture or the sound itself, such as the noise of a camera, stay. A PDF
    /// file is kept: `DocumentCleaner` removes what it tells.
    /// - Throws: `Fault.otherType`.
    public static func removed(from contents: [UInt8], type: FileType) throws(Fault) -> Removal {
        let removed: [UInt8]?
        switch type {
        case .jpg:
            guard let parts = JPEGParts(contents) else { throw .otherType }
            removed = parts.withoutMetadata(contents)
        case .png:
            guard let parts = PNGParts(contents) else { throw .otherType }
            removed = parts.withoutMetadata(contents)
        case .webp:
            guard let parts = WebPParts(contents) else { throw .otherType }
            removed = parts.withoutMetadata(contents)
        case .mp3: removed = MP3Frames(contents)?.withoutMetadata(contents)
        case .ogg: removed = OggPages(contents)?.withoutMetadata(contents)
        case .m4a, .mp4: removed = FilmBoxes.withoutMetadata(contents)
        case .pdf: removed = nil
        }
        return removed.map(Removal.removed) ?? .kept
    }
}
