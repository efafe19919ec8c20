import Documents
import Secrets
import Storage

/// A file that somebody has sent and not yet imported.
struct ImportUpload {
    let contents: [UInt8]
    /// What it was said to be; nil when that is found out.
    let format: RecommendationFile.Format?
}

/// All SQL of what imports keep beside recommendations: mappings of columns, and files between two steps.
///
/// Neither is a record: a mapping is a convenience, and a file is gone after a day.
enum ImportStore {
    /// Seconds for which a file is kept.
    static let lifetime = 86_400

    /// What was said about files with the same headings.
    static func mapping(for headings: [String], in scope: Scope) throws -> NamedMapping? {
        let key = NamedMapping(headings: headings, mapping: ColumnMapping(meanings: [])).key
        let text: String? = try scope.row(
            "SELECT mapping FROM import_mappings WHERE \(scope.own) AND headings = \(key)"
        ) { try $0["mapping"] }
        guard let text, let json = try? JSON(parsing: text) else { return nil }
        return NamedMapping(headings: headings, json)
    }

    static func remember(_ mapping: NamedMapping, in writing: Writing) throws {
        let text = mapping.json.canonical
        try writing.execute(
            """
            INSERT INTO import_mappings (institution_id, headings, mapping, at)
            VALUES (\(writing.institution), \(mapping.key), \(text), \(writing.now))
            ON CONFLICT (institution_id, headings) DO UPDATE SET mapping = excluded.mapping, at = excluded.at
            """)
    }

    /// A file, for who sent it and for nobody else; nil when it is another's or its day is over.
    static func upload(
        _ id: ID<ImportUpload>, of person: ID<Person>, key: FileKey, at now: Timestamp, in scope: Scope
    ) throws -> ImportUpload? {
        let known = try scope.row(
            """
            SELECT format, wrapped_key, header FROM import_uploads
            WHERE \(scope.checked) AND id = \(id) AND person_id = \(person) AND expires_at > \(now)
            """
        ) { row -> (format: String?, key: [UInt8], header: [UInt8]) in
            (try row["format"], try row["wrapped_key"], try row["header"])
        }
        guard let known else { return nil }
        let opener = try StreamBox.Opener(
            header: known.header, key: try key.unwrap(known.key, of: id), context: context(id))
        var contents: [UInt8] = []
        try scope.forEach(
            "SELECT bytes FROM import_upload_chunks WHERE \(scope.checked) AND upload_id = \(id) ORDER BY number"
        ) { contents += try opener.open(try $0["bytes"]) }
        try opener.finish()
        return ImportUpload(
            contents: contents, format: known.format.flatMap { RecommendationFile.Format(rawValue: $0) })
    }

    /// A file as it is kept. It is closed before the write that keeps it.
    struct ClosedUpload {
        fileprivate let id: ID<ImportUpload>
        fileprivate let format: RecommendationFile.Format?
        fileprivate let wrappedKey: [UInt8]
        fileprivate let header: [UInt8]
        fileprivate let chunks: [[UInt8]]

        init(_ upload: ImportUpload, as id: ID<ImportUpload>, key: FileKey) throws {
            let own = StreamBox.newKey()
            let sealed = try StreamBox.seal(upload.contents, key: own, context: context(id))
            self.id = id
            format = upload.format
            wrappedKey = try key.wrap(own, of: id)
            header = sealed.header
            chunks = sealed.chunks
        }
    }

    /// Keeps a file for a day; those whose day is over are swept away.
    static func keep(
        _ upload: ClosedUpload, of person: ID<Person>, at now: Timestamp, in scope: Scope
    ) throws {
        let swept = try scope.execute(
            """
            DELETE FROM import_upload_chunks
            WHERE \(scope.checked("import_upload_chunks")) AND upload_id IN (SELECT id FROM import_uploads
                WHERE expires_at <= \(now))
            """)
        try scope.execute("DELETE FROM import_uploads WHERE \(scope.checked) AND expires_at <= \(now)")
        if swept > 0 { scope.leaveNothing() }
        try scope.execute(
            """
            INSERT INTO import_uploads (id, institution_id, person_id, format, expires_at, wrapped_key, header)
            VALUES (\(upload.id), \(scope.institution), \(person), \(upload.format?.rawValue),
                \(now.adding(seconds: lifetime)), \(upload.wrappedKey), \(upload.header))
            """)
        for (number, bytes) in upload.chunks.enumerated() {
            try scope.execute(
                """
                INSERT INTO import_upload_chunks (upload_id, institution_id, number, bytes)
                VALUES (\(upload.id), \(scope.institution), \(number), \(bytes))
                """)
        }
    }

    private static func context(_ id: ID<ImportUpload>) -> [UInt8] { Array("import \(id.text)".utf8) }
}
