import Documents
import Secrets
import Storage

/// All SQL of what is encrypted of a case, beside what ``SealedStore`` asks of every sealed record.
enum CaseStore {
    private static let sealed = SealedStore<Complaint>(
        keyTable: "case_keys", documentTable: "case_documents", fileTable: "case_files",
        recordColumn: "complaint_id",
        authorColumn: "is_from_complainant", keepsLinks: true)

    /// Somebody to whom a case's key is sealed.
    enum Holder: Hashable {
        case person(ID<Person>)
        case receipt
        /// Both holders of the institution's escrow together, by its generation.
        case escrow(generation: Int)

        var text: String {
            switch self {
            case .person(let id): id.text
            case .receipt: "receipt"
            case .escrow(let generation): Holder.escrowWord + String(generation)
            }
        }

        static let escrowWord = "escrow-"
    }

    static func key(of id: ID<Complaint>, for holder: Holder, in scope: Scope) throws -> [UInt8]? {
        try sealed.key(of: id, for: holder.text, in: scope)
    }

    static func holders(of id: ID<Complaint>, in scope: Scope) throws -> Set<String> {
        try sealed.holders(of: id, in: scope)
    }

    /// Those of some cases whose keys are sealed to somebody.
    static func sealed(
        _ cases: [ID<Complaint>], to person: ID<Person>, in scope: Scope
    ) throws -> Set<ID<Complaint>> {
        guard !cases.isEmpty else { return [] }
        return Set(
            try scope.rows(
                """
                SELECT complaint_id FROM case_keys
                WHERE \(scope.checked) AND complaint_id IN (\(list: cases)) AND holder = \(Holder.person(person).text)
                """
            ) { try $0["complaint_id"] })
    }

    /// Whether a case is not sealed to a generation of the escrow, of those that somebody is not excluded from: a number
    /// would tell how many cases there are, and that there are others.
    static func isAnyWithoutEscrow(
        _ generation: Int, knownTo viewer: ID<Person>, in scope: Scope
    ) throws -> Bool {
        try scope.row(
            """
            SELECT 1 AS one FROM complaints c
            WHERE \(scope.own("c")) AND c.erased_on IS NULL AND NOT EXISTS (
                SELECT 1 FROM case_keys k WHERE k.complaint_id = c.id
                    AND k.holder = \(Holder.escrow(generation: generation).text))
                AND NOT EXISTS (
                    SELECT 1 FROM complaint_exclusions e WHERE e.complaint_id = c.id AND e.person_id = \(viewer))
            LIMIT 1
            """) != nil
    }

    /// The generations of the escrow to which a case is sealed.
    static func escrows(of id: ID<Complaint>, in scope: Scope) throws -> [Int] {
        escrows(among: try holders(of: id, in: scope))
    }

    /// The generations of the escrow among holders.
    static func escrows(among holders: Set<String>) -> [Int] {
        holders.compactMap { holder in
            guard holder.hasPrefix(Holder.escrowWord) else { return nil }
            return Int(holder.dropFirst(Holder.escrowWord.count))
        }
    }

    /// All documents, opened, in their order.
    /// - Throws: `SealedFault.broken`, `SecretsError.refused` for what is not as it was written.
    static func documents(of complaint: Complaint, key: SealedKey, in scope: Scope) throws -> [CaseDocument] {
        try sealed.documents(
            of: complaint.id, key: key, length: complaint.length, head: complaint.head, in: scope,
            CaseDocument.init)
    }

    /// What was told first in some cases, of those that somebody's pair opens.
    static func accounts(
        of cases: [ID<Complaint>], for person: ID<Person>, with pair: KeyPair, in scope: Scope
    ) throws -> [ID<Complaint>: JSON] {
        guard !cases.isEmpty else { return [:] }
        var accounts: [ID<Complaint>: JSON] = [:]
        try scope.forEach(
            """
            SELECT d.complaint_id, d.box, k.box AS key FROM case_documents d
            JOIN case_keys k ON k.complaint_id = d.complaint_id AND k.holder = \(Holder.person(person).text)
            WHERE \(scope.checked("d")) AND d.complaint_id IN (\(list: cases)) AND d.sequence = 1
            """
        ) { row in
            let id: ID<Complaint> = try row["complaint_id"]
            let box: [UInt8] = try row["key"]
            // Sealed to a pair that they had before: then they cannot open it either.
            guard let key = try? SealedKey(opening: box, with: pair, of: .complaint(id)) else {
                return
            }
            accounts[id] = try key.open(try row["box"], CaseDocument.Kind.account.rawValue, 1)
        }
        return accounts
    }

    /// A file's contents, whole.
    /// - Throws: `SecretsError` when a chunk was changed or the end is missing.
    static func contents(
        of file: CaseDocument, of id: ID<Complaint>, key: SealedKey, in scope: Scope
    ) throws -> [UInt8] {
        try sealed.contents(of: id, file.sequence, file.opener(with: key), in: scope)
    }

    static func isKnown(once: [UInt8], of id: ID<Complaint>, in scope: Scope) throws -> Bool {
        try sealed.isKnown(once: once, of: id, in: scope)
    }

    /// The bytes of the files that people who complain sent on a day, of the cases that are there. Asked once a day and
    /// after a start: it looks at all documents, and at the files of that day.
    static func sizeOfFiles(on day: CalendarDate, in scope: Scope) throws -> Int {
        try scope.row(
            """
            SELECT coalesce(sum(length(f.bytes)), 0) AS total FROM case_documents d
            JOIN case_files f ON f.complaint_id = d.complaint_id AND f.sequence = d.sequence
            WHERE \(scope.own("d")) AND d.day = \(day) AND d.is_from_complainant = \(true)
            """
        ) { try $0["total"] } ?? 0
    }

    // MARK: Writing

    static func insert(key box: [UInt8], of id: ID<Complaint>, for holder: Holder, in scope: Scope) throws {
        try sealed.insert(key: box, of: id, for: holder.text, in: scope)
    }

    /// Keys of a new case.
    static func insert(keys: [(holder: Holder, box: [UInt8])], of id: ID<Complaint>, in scope: Scope) throws {
        try sealed.insert(keys: keys.map { ($0.holder.text, $0.box) }, of: id, in: scope)
    }

    /// Destroys the keys of a case, all of them, and what they opened. Past days keep their leaves, which no longer say
    /// whose they were.
    static func erase(_ id: ID<Complaint>, in scope: Scope) throws {
        try sealed.erase("\(id)", in: scope)
        try CaseLeafStore.unlink(id, in: scope)
    }

    static func removeKey(of id: ID<Complaint>, for holder: Holder, in scope: Scope) throws {
        try sealed.removeKey(of: id, for: holder.text, in: scope)
    }

    /// Deletes the keys that were sealed to somebody, of the cases to which any of some others has a key.
    static func removeKeys(of person: ID<Person>, whereAnyHas others: [ID<Person>], in scope: Scope) throws {
        guard !others.isEmpty else { return }
        try scope.execute(
            """
            DELETE FROM case_keys WHERE \(scope.checked("case_keys")) AND holder = \(Holder.person(person).text)
                AND complaint_id IN (
                SELECT complaint_id FROM case_keys WHERE holder IN (\(list: others)))
            """)
        scope.leaveNothing()
    }

    /// Deletes all keys that were sealed to somebody.
    static func removeKeys(of person: ID<Person>, in scope: Scope) throws {
        try sealed.removeKeys(of: Holder.person(person).text, in: scope)
    }

    static func insert(
        _ document: SealedDocument, once: [UInt8]?, of id: ID<Complaint>, in scope: Scope
    ) throws {
        try sealed.insert(document, once: once, of: id, in: scope)
    }

    /// Encrypts a file into chunks of a document that is to be inserted.
    static func insert(
        _ file: AttachedFile, sequence: Int, of id: ID<Complaint>, key: SealedKey, in scope: Scope
    ) throws -> SealedFile {
        try sealed.insert(
            file, kind: CaseDocument.Kind.file.rawValue, sequence: sequence, of: id, key: key, in: scope)
    }

    /// How many files a case has, one that is being put in among them.
    static func countOfFiles(of id: ID<Complaint>, in scope: Scope) throws -> Int {
        try scope.row(
            "SELECT count(DISTINCT sequence) AS total FROM case_files WHERE \(scope.checked) AND complaint_id = \(id)"
        ) { try $0["total"] } ?? 0
    }
}
