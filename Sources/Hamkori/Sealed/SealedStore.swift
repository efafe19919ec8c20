import Documents
import Secrets
import Storage

/// All SQL of what is sealed of one kind of record: keys sealed to their holders, documents, files in chunks. The tables are those
/// of the kind, which its migrations make.
struct SealedStore<Record>: Sendable {
    let keyTable: SQL
    let documentTable: SQL
    let fileTable: SQL
    /// The column that names the record in each of them.
    let recordColumn: SQL
    /// The column of documents that says whether somebody outside the institution made one; nil where the institution made all.
    let authorColumn: SQL?
    /// Whether each document keeps the link of its chain.
    let keepsLinks: Bool

    // MARK: Keys

    /// Returns a key as it is sealed to a holder; nil where they have none.
    func key(of id: ID<Record>, for holder: String, in scope: Scope) throws -> [UInt8]? {
        try scope.row(
            "SELECT box FROM \(keyTable) WHERE \(scope.checked) AND \(recordColumn) = \(id) AND holder = \(holder)"
        ) { try $0["box"] }
    }

    func holders(of id: ID<Record>, in scope: Scope) throws -> Set<String> {
        Set(
            try scope.rows(
                "SELECT holder FROM \(keyTable) WHERE \(scope.checked) AND \(recordColumn) = \(id)"
            ) {
                try $0["holder"]
            })
    }

    /// Keeps a key for a holder, in place of the one that they had.
    func insert(key box: [UInt8], of id: ID<Record>, for holder: String, in scope: Scope) throws {
        try scope.execute(
            """
            INSERT INTO \(keyTable) (\(recordColumn), holder, institution_id, box)
            VALUES (\(id), \(holder), \(scope.institution), \(box))
            ON CONFLICT (\(recordColumn), holder) DO UPDATE SET box = excluded.box
            """)
    }

    /// Keeps the keys of a new record.
    func insert(keys boxes: [(holder: String, box: [UInt8])], of id: ID<Record>, in scope: Scope) throws {
        let rows = boxes.map { "(\(id), \($0.holder), \(scope.institution), \($0.box))" as SQL }
        try scope.execute(
            "INSERT INTO \(keyTable) (\(recordColumn), holder, institution_id, box) VALUES \(rows.joined(by: ", "))"
        )
    }

    // What is destroyed is destroyed whatever institution a row names.

    func removeKey(of id: ID<Record>, for holder: String, in scope: Scope) throws {
        try scope.execute("DELETE FROM \(keyTable) WHERE \(recordColumn) = \(id) AND holder = \(holder)")
        scope.leaveNothing()
    }

    /// Deletes all keys that were sealed to a holder.
    func removeKeys(of holder: String, in scope: Scope) throws {
        try scope.execute("DELETE FROM \(keyTable) WHERE holder = \(holder)")
        scope.leaveNothing()
    }

    /// Destroys keys, documents and files.
    /// - Parameter records: the ids, or what selects them.
    func erase(_ records: SQL, in scope: Scope) throws {
        for table in [keyTable, fileTable, documentTable] {
            try scope.execute("DELETE FROM \(table) WHERE \(recordColumn) IN (\(records))")
        }
        scope.leaveNothing()
    }

    // MARK: Documents

    /// Returns all documents, opened, in their order.
    ///
    /// - Parameters:
    ///   - length: how many there have to be.
    ///   - head: the last link of their chain.
    ///   - make: makes one of its row (`sequence`, `kind`, `is_from_outside`, `day`) and its content.
    /// - Throws: `SealedFault.broken` when the chain does not lead there; `SecretsError.refused` for a changed document.
    func documents<Document>(
        of id: ID<Record>, key: SealedKey, length: Int, head: [UInt8], in scope: Scope,
        _ make: (Row, JSON) throws -> Document
    ) throws -> [Document] {
        var last = SealedChain.start
        let author = authorColumn ?? "0"
        let opened = try scope.rows(
            """
            SELECT sequence, kind, \(author) AS is_from_outside, day, box, details FROM \(documentTable)
            WHERE \(scope.checked) AND \(recordColumn) = \(id) ORDER BY sequence
            """
        ) { row in
            let (sequence, kind, box): (Int, String, [UInt8]) = (
                try row["sequence"], try row["kind"], try row["box"]
            )
            let details: [UInt8]? = try row["details"]
            last = SealedChain.link(after: last, kind: kind, sequence, box, details: details ?? [])
            return try make(row, try key.open(box, kind, sequence))
        }
        guard opened.count == length, constantTimeEqual(last, head) else { throw SealedFault.broken }
        return opened
    }

    /// Returns whether a document of a form was kept already.
    func isKnown(once: [UInt8], of id: ID<Record>, in scope: Scope) throws -> Bool {
        try scope.row(
            "SELECT 1 AS one FROM \(documentTable) WHERE \(scope.checked) AND \(recordColumn) = \(id) AND once = \(once)"
        ) != nil
    }

    /// - Parameter once: the digest of a form's one-time word, with the first document that the form makes.
    func insert(_ sealed: SealedDocument, once: [UInt8]?, of id: ID<Record>, in scope: Scope) throws {
        var (columns, values): (SQL, SQL) = (.empty, .empty)
        if let authorColumn { (columns, values) = (", \(authorColumn)", ", \(sealed.isFromOutside)") }
        if keepsLinks { (columns, values) = ("\(columns), chain", "\(values), \(sealed.chain)") }
        try scope.execute(
            """
            INSERT INTO \(documentTable) (\(recordColumn), sequence, institution_id, kind, day, box, details, once\(columns))
            VALUES (\(id), \(sealed.sequence), \(scope.institution), \(sealed.kind), \(sealed.day), \(sealed.box),
                \(sealed.details), \(once)\(values))
            """)
    }

    // MARK: Files

    /// Encrypts a file into chunks of a document that is to be inserted.
    func insert(
        _ file: AttachedFile, kind: String, sequence: Int, of id: ID<Record>, key: SealedKey, in scope: Scope
    ) throws -> SealedFile {
        try key.seal(file, kind: kind, sequence: sequence) { number, chunk in
            try scope.execute(
                """
                INSERT INTO \(fileTable) (\(recordColumn), sequence, number, institution_id, bytes)
                VALUES (\(id), \(sequence), \(number), \(scope.institution), \(chunk))
                """)
        }
    }

    /// Returns a file's contents, whole.
    /// - Throws: `SecretsError` when a chunk was changed or the end is missing.
    func contents(
        of id: ID<Record>, _ sequence: Int, _ opener: StreamBox.Opener, in scope: Scope
    ) throws -> [UInt8] {
        var contents: [UInt8] = []
        try scope.forEach(
            """
            SELECT bytes FROM \(fileTable) WHERE \(scope.checked) AND \(recordColumn) = \(id) AND sequence = \(sequence)
            ORDER BY number
            """
        ) { contents += try opener.open(try $0["bytes"]) }
        try opener.finish()
        return contents
    }
}

/// What is wrong with a sealed record.
enum SealedFault: Error, Equatable {
    /// Its documents are not those that were written: the chain does not lead to its head, or what a file needs is missing.
    case broken
}
