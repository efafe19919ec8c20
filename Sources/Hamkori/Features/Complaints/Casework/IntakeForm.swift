import Documents
import Web

/// What the intake form says, read field by field.
struct IntakeForm: Sendable {
    let region: Region
    let authority: AuthorityKind
    let isAnonymous: Bool
    let isFromClosedPlace: Bool
    let concerns: PersonConcerned
    let account: JSON
    let files: [AttachedFile]

    /// Nil when something is wrong, which the reader has noted then.
    init?(_ reader: inout FormReader, _ context: Context) throws {
        let concerns: PersonConcerned? = reader.choice("concerns")
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
        let others = reader.text("others", required: false, limit: 5_000)
        let asked = concerns.map(TailoredQuestion.asked) ?? []
        let answers = asked.map { ($0.rawValue, reader.text($0.rawValue, required: false, limit: 1_000)) }
        files = try AttachedFile.read(&reader, context)
        guard reader.isValid, let region, let authority, let behalf, let safe, let concerns else {
            return nil
        }
        self.concerns = concerns
        self.region = region
        self.authority = authority
        isAnonymous = name.isEmpty
        isFromClosedPlace = reader.isOn("closed") || concerns == .detainee
        var account: JSON.Members = [
            "what": .string(what), "when": .string(when), "where": .string(place),
            "authority": .string(named), "behalf": .string(behalf.rawValue), "name": .string(name),
            "safe": .string(safe.rawValue), "contact": .string(contact),
            "language": .string(context.language.rawValue),
        ]
        if !others.isEmpty { account["others"] = .string(others) }
        for (name, answer) in answers where !answer.isEmpty { account[name] = .string(answer) }
        self.account = .object(account)
    }
}

extension AttachedFile {
    /// The files of a form, each judged by what is in it; read after all else.
    ///
    /// They are freed of what they tell of their maker, unless the form says that they stay as they are: all of them, or
    /// those that cannot be freed of it. That takes seconds, so it is done for a form only in which nothing else is wrong.
    static func read(_ reader: inout FormReader, _ context: Context) throws -> [AttachedFile] {
        let keeping: Keeping =
            reader.isOn("keepMetadata")
            ? .all : reader.isOn("sendUncleaned") ? .whatCannotBeCleaned : .nothing
        let uploads = reader.form.files("files")
        guard uploads.count <= most else {
            reader.refuse("files", IntakeTexts.tooManyFiles)
            return []
        }
        guard !uploads.isEmpty else { return [] }
        guard !uploads.contains(where: \.isLeftOut) else {
            reader.refuse("files", FilesLeftOut.advice(context))
            return []
        }
        let typed = try uploads.compactMap { upload in
            try attempt(upload, &reader) { (upload, try type(of: upload)) }
        }
        guard reader.isValid else { return [] }
        let patience = Patience()
        return try typed.compactMap { upload, type in
            try attempt(upload, &reader) {
                try AttachedFile(
                    upload, type, keeping: keeping,
                    scanner: context.application.configuration.scanner, patience: patience)
            }
        }
    }

    /// What is made of an upload; nil where it cannot be taken, which the reader has noted then.
    private static func attempt<Made>(
        _ upload: Upload, _ reader: inout FormReader, _ make: () throws -> Made
    ) throws -> Made? {
        do {
            return try make()
        } catch let fault as Fault {
            reader.refuse("files", fault.text(of: upload))
            return nil
        }
    }
}

extension AttachedFile.Fault {
    fileprivate func text(of upload: Upload) -> Text {
        let name: Text = .same(upload.fileName)
        return switch self {
        case .tooLarge: IntakeTexts.fileTooLarge.filled(name)
        case .empty: IntakeTexts.fileEmpty.filled(name)
        case .unknownType: IntakeTexts.fileRefused.filled(name, FileAdvice.words(for: upload.fileName))
        case .harmful: IntakeTexts.fileHarmful.filled(name)
        case .cannotBeCleaned(let fault): CleaningTexts.refusal(of: upload.fileName, fault)
        }
    }
}
