/// What a file tells beside its contents: where and when a picture was taken, by which telephone, whose it is.
public enum FileMetadata {
    /// What came of taking it away.
    public enum Removal: Sendable, Equatable {
        /// The file without it.
        case removed([UInt8])
        /// The file stays as it was sent: whoever sends it has to know.
        case kept(Reason)
    }

    /// Why a file keeps what it tells.
    public enum Reason: Sendable, Equatable {
        /// Its author, program and history stand in between its contents, sometimes compressed or signed.
        case document
        /// The tags of recordings stand in many forms and places.
        case recording
    }

    public enum Fault: Error, Equatable {
        /// The contents are not of the type that was said.
        case otherType
    }

    /// Takes away whatever a picture does not need to be shown: camera data with the place, texts, times, previews,
    /// and everything after its end. A colour profile stays. A JPEG picture keeps how it is to be turned.
    ///
    /// What the picture shows, and traces in the picture itself, such as the noise of a camera, stay.
    /// - Throws: `Fault.otherType`.
    public static func removed(from contents: [UInt8], type: FileType) throws(Fault) -> Removal {
        switch type {
        case .jpg:
            guard let parts = JPEGParts(contents) else { throw .otherType }
            return .removed(parts.withoutMetadata(contents))
        case .png:
            guard let parts = PNGParts(contents) else { throw .otherType }
            return .removed(parts.withoutMetadata(contents))
        case .webp:
            guard let parts = WebPParts(contents) else { throw .otherType }
            return .removed(parts.withoutMetadata(contents))
        case .pdf: return .kept(.document)
        case .mp3, .m4a, .ogg, .mp4: return .kept(.recording)
        }
    }
}
