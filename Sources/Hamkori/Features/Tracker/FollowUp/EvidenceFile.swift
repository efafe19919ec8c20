import Documents
import Storage

/// The types of files that may prove a report, told by what is in the file and never by its name.
enum EvidenceType: String, CaseIterable, Sendable, Storable {
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
            self = EvidenceType(type)
        } else if contents.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            guard let office = EvidenceType.office(contents) else { return nil }
            self = office
        } else if EvidenceType.isText(contents) {
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

    private static func office(_ contents: [UInt8]) -> EvidenceType? {
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

/// A file as somebody sends it to prove a report.
struct EvidenceFile: Sendable {
    /// The most bytes of a file.
    static let limit = 25_000_000
    /// What a form with one may hold: a little more, so that one that is too large is named as such.
    static let formLimit = limit + 1_500_000

    let title: Wording
    let fileName: String
    let type: EvidenceType
    let contents: [UInt8]

    /// Takes a file that may be kept.
    /// - Throws: `FollowUpFault.evidenceTooLarge`, `.evidenceEmpty`, `.evidenceRefused`.
    init(title: Wording, fileName: String, contents: [UInt8]) throws {
        guard contents.count <= EvidenceFile.limit else { throw FollowUpFault.evidenceTooLarge }
        guard !contents.isEmpty else { throw FollowUpFault.evidenceEmpty }
        guard let type = EvidenceType(contents: contents, named: fileName) else {
            throw FollowUpFault.evidenceRefused
        }
        self.title = title.isEmpty ? Wording(tg: fileName, ru: fileName, en: fileName) : title
        self.fileName = EvidenceFile.safeName(fileName, type)
        self.type = type
        self.contents = contents
    }

    /// A name that harms no file system and no header: without folders and control characters, at most 100
    /// characters, and with the ending of what the file really is.
    static func safeName(_ name: String, _ type: EvidenceType) -> String {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        let kept = last.unicodeScalars.map { isHarmless($0) ? Character($0) : "_" }
        var stem = String(kept.prefix(100)).trimmed
        if let dot = stem.lastIndex(of: "."), dot != stem.startIndex { stem = String(stem[..<dot]) }
        while stem.hasPrefix(".") { stem.removeFirst() }
        return (stem.isEmpty ? "file" : stem) + "." + type.rawValue
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        if ["-", "_", ".", " ", "(", ")"].contains(scalar) { return true }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter,
            .decimalNumber,
            .nonspacingMark:
            return true
        default: return false
        }
    }
}
