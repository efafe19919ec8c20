import Documents
import Web

/// What the intake form says, read field by field.
struct IntakeForm: Sendable {
    let region: Region
    let authority: AuthorityKind
    let isAnonymous: Bool
    let isFromClosedPlace: Bool
    let account: JSON
    let files: [CaseFile]

    /// Nil when something is wrong, which the reader has noted then.
    init?(_ reader: inout FormReader, _ language: Language) throws {
        let what = reader.text("what", limit: 20_000)
        let when = reader.text("when", required: false, limit: 500)
        let place = reader.text("where", required: false, limit: 500)
        let region: Region? = reader.choice("region")
        let authority: AuthorityKind? = reader.choice("authority")
        let named = reader.text("authority-name", required: false, limit: 500)
        let behalf: Behalf? = reader.choice("behalf")
        let name = reader.text("name", required: false)
        let safe: SafeContact? = reader.choice("safe")
        let contact = reader.text("contact", required: safe == .asWritten, limit: 1_000)
        files = try CaseFile.read(&reader)
        guard reader.isValid, let region, let authority, let behalf, let safe else { return nil }
        self.region = region
        self.authority = authority
        isAnonymous = name.isEmpty
        isFromClosedPlace = reader.isOn("closed")
        account = [
            "what": .string(what), "when": .string(when), "where": .string(place),
            "authority": .string(named), "behalf": .string(behalf.rawValue), "name": .string(name),
            "safe": .string(safe.rawValue), "contact": .string(contact),
            "language": .string(language.rawValue),
        ]
    }
}

extension CaseFile {
    /// The files of a form, each judged by what is in it.
    static func read(_ reader: inout FormReader) throws -> [CaseFile] {
        let uploads = reader.form.files("files")
        guard uploads.count <= most else {
            reader.refuse("files", IntakeTexts.tooManyFiles)
            return []
        }
        var files: [CaseFile] = []
        for upload in uploads {
            do {
                files.append(try CaseFile(upload, keepsMetadata: reader.isOn("keepMetadata")))
            } catch let fault as Fault {
                switch fault {
                case .tooLarge: reader.refuse("files", IntakeTexts.fileTooLarge)
                case .empty: reader.refuse("files", IntakeTexts.fileEmpty)
                case .unknownType: reader.refuse("files", IntakeTexts.fileRefused)
                }
            }
        }
        return files
    }
}
