/// The type of a picture, document or recording, told by what is in the file and never by its name.
///
/// More than the first bytes is looked at: the file has to be built as its format says, from the first byte on, so that
/// a script before a signature, or a signature before a script, is of no type. Pages (HTML, SVG) and programs have none.
public enum FileType: String, CaseIterable, Sendable {
    case jpg, png, webp, pdf, mp3, m4a, ogg, mp4

    /// What a download says it is.
    public var contentType: String {
        switch self {
        case .jpg: "image/jpeg"
        case .png: "image/png"
        case .webp: "image/webp"
        case .pdf: "application/pdf"
        case .mp3: "audio/mpeg"
        case .m4a: "audio/mp4"
        case .ogg: "audio/ogg"
        case .mp4: "video/mp4"
        }
    }

    /// The type of some contents; nil when it is none of ours, or when the file is cut off or built wrongly.
    ///
    /// What follows the end of a picture is not looked at: cameras put previews and films there. It is no part of what
    /// `FileMetadata` keeps.
    public init?(contents: [UInt8]) {
        if JPEGParts(contents) != nil {
            self = .jpg
        } else if PNGParts(contents) != nil {
            self = .png
        } else if WebPParts(contents) != nil {
            self = .webp
        } else if FileStructure.isPDF(contents) {
            self = .pdf
        } else if FileStructure.isOgg(contents) {
            self = .ogg
        } else if let film = FileStructure.film(contents) {
            self = film
        } else if FileStructure.isMP3(contents) {
            self = .mp3
        } else {
            return nil
        }
    }
}
