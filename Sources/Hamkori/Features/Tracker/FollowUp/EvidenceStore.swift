import Secrets
import Storage

/// All SQL of the files that prove reports: encrypted chunks under a key per file.
enum EvidenceStore {
    static func evidence(_ id: ID<Evidence>, in scope: Scope) throws -> Evidence? {
        try scope.row("\(selection) WHERE \(scope.checked) AND id = \(id)", made)
    }

    /// The files of a report or an assessment.
    static func evidence(of record: RecordReference, in scope: Scope) throws -> [Evidence] {
        try scope.rows(
            """
            \(selection) WHERE \(scope.checked) AND record_kind = \(record.kind) AND record_id = \(record.id) ORDER BY id
            """, made)
    }

    /// The file itself.
    /// - Throws: `SecretsError.refused` when a chunk was changed, `.truncated` when the end is missing.
    static func contents(of id: ID<Evidence>, key: FileKey, in scope: Scope) throws -> [UInt8]? {
        let box: (key: [UInt8], header: [UInt8])? = try scope.row(
            "SELECT wrapped_key, header FROM evidence WHERE \(scope.checked) AND id = \(id)"
        ) { (try $0["wrapped_key"], try $0["header"]) }
        guard let box else { return nil }
        let opener = try StreamBox.Opener(
            header: box.header, key: try key.unwrap(box.key, of: id), context: context(id))
        var contents: [UInt8] = []
        try scope.forEach(
            """
            SELECT bytes FROM evidence_chunks
            WHERE \(scope.checked) AND evidence_id = \(id) ORDER BY number
            """
        ) { row in
            contents += try opener.open(try row["bytes"])
        }
        try opener.finish()
        return contents
    }

    static func ids(in scope: Scope) throws -> [ID<Evidence>] {
        try scope.rows("SELECT id FROM evidence WHERE \(scope.own) ORDER BY id") { try $0["id"] }
    }

    /// What chunks belong to that is not there.
    static func strays(in scope: Scope) throws -> [String] {
        try scope.rows(
            """
            SELECT DISTINCT c.evidence_id FROM evidence_chunks c LEFT JOIN evidence e ON e.id = c.evidence_id
            WHERE \(scope.checked("c")) AND e.id IS NULL
            """
        ) { try $0["evidence_id"] }
    }

    static func insert(
        _ file: EvidenceFile, as id: ID<Evidence>, of record: RecordReference, key: FileKey,
        in writing: Writing
    ) throws {
        let own = StreamBox.newKey()
        let sealer = try StreamBox.Sealer(key: own, context: context(id))
        try writing.execute(
            """
            INSERT INTO evidence (id, institution_id, record_kind, record_id, title, file_name, type, size, digest,
                wrapped_key, header)
            VALUES (\(id), \(writing.institution), \(record.kind), \(record.id), \(file.title),
                \(file.file.name), \(file.file.type), \(file.file.size), \(file.digest), \(try key.wrap(own, of: id)),
                \(sealer.header))
            """)
        var number = 0
        let sealed = try file.file.seal(with: sealer) { bytes in
            try writing.execute(
                """
                INSERT INTO evidence_chunks (evidence_id, institution_id, number, bytes)
                VALUES (\(id), \(writing.institution), \(number), \(bytes))
                """)
            number += 1
        }
        guard sealed == file.digest else { throw SealedFault.broken }
    }

    private static let selection: SQL =
        "SELECT id, record_kind, record_id, title, file_name, type, size, digest FROM evidence"

    private static func context(_ id: ID<Evidence>) -> [UInt8] { Array("evidence \(id.text)".utf8) }

    private static func made(_ row: Row) throws -> Evidence {
        Evidence(
            id: try row["id"],
            record: RecordReference(kind: try row["record_kind"], id: try row["record_id"]),
            title: try row["title"], fileName: try row["file_name"], type: try row["type"],
            size: try row["size"], digest: try row["digest"])
    }
}
