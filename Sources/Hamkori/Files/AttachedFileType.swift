import Documents
import Storage

/// The types of files that are taken, told by what is in the file and never by its name.
enum AttachedFileType: String, CaseIterable, Sendable, Storable {
    case pdf, png, jpg, webp, mp3, m4a, ogg, mp4, txt, docx, xlsx, csv

    /// What the download says it is.
    var contentType: String {
        switch self {
        case .pdf, .png, .jpg, .webp, .mp3, .m4a, .ogg, .mp4:
            FileType(rawValue: rawValue)?.contentType ?? "application/octet-stream"
        case .txt: "text/plain; charset=utf-8"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .csv: "text/csv; charset=utf-8"
        }
    }

    /// What a form's control for files says that it takes. As JPEG is named and HEIC is not, an iPhone sends its pictures as
    /// JPEG.
    static let accepted = allCases.map { "." + $0.rawValue }.joined(separator: ",") + ",image/jpeg"

    /// The type of some contents; nil when it is none of ours.
    ///
    /// PDF, images and recordings are known by how they are built (`FileType`), Office files are ZIP archives with a part of a known
    /// name (ECMA-376 part 2), text is UTF-8 without control characters. Text has no signature, so there the name has
    /// to say that it is meant as text: a script that poses as a picture is neither.
    init?(contents: [UInt8], named name: String) {
        if let type = FileType(contents: contents) {
            self = AttachedFileType(type)
        } else if contents.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            guard let office = AttachedFileType.office(contents) else { return nil }
            self = office
        } else if AttachedFileType.isText(contents) {
            let name = name.lowercased()
            guard name.hasSuffix(".csv") || name.hasSuffix(".txt") else { return nil }
            self = name.hasSuffix(".csv") ? .csv : .txt
        } else {
            return nil
        }
    }

    private init(_ type: FileType) {
        switch type {
        case .pdf: self = .pdf
        case .png: self = .png
        case .jpg: self = .jpg
        case .webp: self = .webp
        case .mp3: self = .mp3
        case .m4a: self = .m4a
        case .ogg: self = .ogg
        case .mp4: self = .mp4
        }
    }

    private static func office(_ contents: [UInt8]) -> AttachedFileType? {
        guard let parts = ArchiveListing(contents), parts.contains("[Content_Types].xml") else { return nil }
        if parts.contains("word/document.xml") { return .docx }
        if parts.contains("xl/workbook.xml") { return .xlsx }
        return nil
    }

    private static func isText(_ contents: [UInt8]) -> Bool {
        let isPrintable = contents.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 9 || $0 == 10 || $0 == 13 }
        return isPrintable && String(validating: contents, as: UTF8.self) != nil
    }
}
