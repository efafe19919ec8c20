import Storage

/// What a verification asks of cases.
extension CaseStore {
    struct FilePlace: Hashable {
        let complaint: String
        let sequence: Int
    }

    /// Hands over the documents of some cases, case after case, in their order.
    static func forEachStored(
        of cases: [String], in scope: Scope, _ body: (StoredCaseDocument) throws -> Void
    ) throws {
        try scope.forEach(
            """
            SELECT complaint_id, sequence, kind, is_from_complainant, day, box, chain, details FROM case_documents
            WHERE \(scope.checked) AND complaint_id IN (\(list: cases)) ORDER BY complaint_id, sequence
            """
        ) { row in
            try body(
                StoredCaseDocument(
                    complaint: try row["complaint_id"], sequence: try row["sequence"], kind: try row["kind"],
                    isFromComplainant: try row["is_from_complainant"], day: try row["day"],
                    box: try row["box"],
                    chain: try row["chain"], details: try row["details"]))
        }
    }

    /// The digest of each file of some cases, over its encrypted chunks; none where chunks are missing in the middle.
    static func fileDigests(of cases: [String], in scope: Scope) throws -> [FilePlace: [UInt8]] {
        // Nil from the first gap on.
        var running: [FilePlace: ChunkDigest?] = [:]
        try scope.forEach(
            """
            SELECT complaint_id, sequence, number, bytes FROM case_files
            WHERE \(scope.checked) AND complaint_id IN (\(list: cases)) ORDER BY complaint_id, sequence, number
            """
        ) { row in
            let place = FilePlace(complaint: try row["complaint_id"], sequence: try row["sequence"])
            var digest = running[place] ?? ChunkDigest()
            if try row["number"] == digest?.count {
                digest?.add(try row["bytes"])
            } else {
                digest = nil
            }
            running[place] = .some(digest)
        }
        return running.mapValues { $0?.finish() ?? [] }
    }

    /// The cases of chunks whose case is not there.
    static func filesWithoutCase(in scope: Scope) throws -> [String] {
        try scope.rows(
            """
            SELECT DISTINCT f.complaint_id FROM case_files f LEFT JOIN complaints c ON c.id = f.complaint_id
            WHERE \(scope.checked("f")) AND c.id IS NULL
            """
        ) { try $0["complaint_id"] }
    }

    /// What is wrong with keys at first sight.
    static func keyFaults(in scope: Scope) throws -> [String] {
        let strangers = try scope.rows(
            """
            SELECT k.complaint_id, k.holder FROM case_keys k LEFT JOIN people p ON p.id = k.holder
            LEFT JOIN complaints c ON c.id = k.complaint_id AND c.erased_on IS NULL
            WHERE \(scope.checked("k"))
                AND (c.id IS NULL OR p.id IS NULL AND k.holder <> 'receipt' AND k.holder NOT LIKE 'escrow-%')
            """
        ) { row in
            "case_keys: a key of case \(try row["complaint_id"] as String) for \(try row["holder"] as String), who cannot have one"
        }
        let closed = try scope.rows(
            """
            SELECT c.id FROM complaints c LEFT JOIN case_keys k ON k.complaint_id = c.id AND k.holder = 'receipt'
            WHERE \(scope.own("c")) AND c.erased_on IS NULL AND k.holder IS NULL
            """
        ) { "case \(try $0["id"] as String): the key of its receipt is missing" }
        return strangers + closed
    }
}
