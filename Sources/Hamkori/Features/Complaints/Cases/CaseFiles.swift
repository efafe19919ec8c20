import Documents
import Web

/// Files of a case.
extension AttachedFile {
    /// The most files at one time.
    static let most = 5
    /// What a form with them may hold, in bytes: a little more than they, so that one that is too large is named as such.
    static let formLimit = most * limit + 1_000_000

    /// How a piece of evidence came into the case.
    struct Custody: Sendable {
        /// From whom.
        let source: String
        let receivedOn: CalendarDate
        /// Who took it in.
        let person: ID<Person>
    }

    /// A name that tells nothing but which of the case's files it is, from 1 on.
    static func neutralName(_ type: AttachedFileType, _ number: Int) -> String {
        "file-\(number).\(type.rawValue)"
    }

    /// What the document of the file keeps.
    /// - Parameter name: under which it is known in the case and wherever it is shared.
    func content(_ sealed: SealedFile, named name: String) -> JSON {
        [
            "name": .string(name), "type": .string(type.rawValue),
            "size": .integer(Int64(size)),
            "header": .string(Hexadecimal.text(sealed.header)),
            "digest": .string(Hexadecimal.text(sealed.digest)),
            "sha256": .string(Hexadecimal.text(sealed.contents)), "isScanned": .bool(isScanned),
            "isCleaned": .bool(isCleaned),
        ]
    }
}

extension Response {
    /// A file of a case: saved, never shown, so that nothing that somebody sent runs or renders here.
    static func file(_ document: CaseDocument, _ contents: [UInt8]) -> Response {
        .attachment(contents, "application/octet-stream", named: document["name"].replacing("\"", with: "_"))
    }
}
