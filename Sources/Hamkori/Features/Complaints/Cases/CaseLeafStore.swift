import Storage

/// All SQL of the leaves. One that was replaced, or whose case was erased, stays, as the trees of past days need it, but no
/// longer says whose it was.
enum CaseLeafStore {
    /// Those that stand of some cases.
    static func leaves(of cases: [String], in scope: Scope) throws -> [String: KeptCaseLeaf] {
        let rows = try scope.rows(
            """
            SELECT leaf, salt, clear, complaint_id FROM case_leaves
            WHERE \(scope.checked) AND complaint_id IN (\(list: cases))
            """
        ) { row in
            KeptCaseLeaf(
                leaf: try row["leaf"], salt: try row["salt"], clear: try row["clear"],
                complaint: try row["complaint_id"])
        }
        return Dictionary(rows.map { ($0.complaint, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The leaves of a day, in the order of their values: that of the cases would tell which came first.
    static func standing(on day: CalendarDate, in scope: Scope) throws -> [[UInt8]] {
        try scope.rows(
            """
            SELECT leaf FROM case_leaves WHERE \(scope.own) AND since <= \(day)
                AND (replaced_on IS NULL OR replaced_on > \(day)) ORDER BY leaf
            """
        ) { try $0["leaf"] }
    }

    /// Whether leaves came or went after one day, up to another.
    static func hasChanged(after day: CalendarDate, to last: CalendarDate, in scope: Scope) throws -> Bool {
        try scope.row(
            """
            SELECT 1 AS one FROM case_leaves
            WHERE \(scope.own) AND since > \(day) AND since <= \(last)
            UNION ALL
            SELECT 1 AS one FROM case_leaves
            WHERE \(scope.own) AND replaced_on > \(day) AND replaced_on <= \(last)
            LIMIT 1
            """) != nil
    }

    /// How many stand that belonged to cases erased since the last day was closed.
    static func countUnclaimed(in scope: Scope) throws -> Int {
        try scope.row(
            """
            SELECT count(*) AS total FROM case_leaves
            WHERE \(scope.own) AND complaint_id IS NULL AND replaced_on IS NULL
            """
        ) { try $0["total"] } ?? 0
    }

    /// Cases that leaves name and that are not there.
    static func strangers(in scope: Scope) throws -> [String] {
        try scope.rows(
            """
            SELECT DISTINCT l.complaint_id FROM case_leaves l LEFT JOIN complaints c ON c.id = l.complaint_id
            WHERE \(scope.own("l")) AND l.complaint_id IS NOT NULL AND c.id IS NULL
            """
        ) { try $0["complaint_id"] }
    }

    // MARK: Writing

    static func insert(_ leaves: [KeptCaseLeaf], since day: CalendarDate, in writing: Writing) throws {
        let sorted = leaves.sorted { $0.leaf.lexicographicallyPrecedes($1.leaf) }
        let rows = sorted.map { kept -> SQL in
            "(\(writing.institution), \(kept.leaf), \(kept.salt), \(kept.clear), \(kept.complaint), \(day))"
        }
        for portion in rows.portions {
            try writing.execute(
                """
                INSERT INTO case_leaves (institution_id, leaf, salt, clear, complaint_id, since) VALUES \(portion)
                """)
        }
    }

    /// Ends some leaves, and those of cases that were erased.
    static func replace(_ leaves: [[UInt8]], on day: CalendarDate, in writing: Writing) throws {
        try writing.execute(
            """
            UPDATE case_leaves SET replaced_on = \(day) WHERE \(writing.own)
                AND replaced_on IS NULL AND complaint_id IS NULL
            """)
        for leaf in leaves {
            try writing.execute(
                """
                UPDATE case_leaves SET replaced_on = \(day), complaint_id = NULL, salt = NULL, clear = NULL
                WHERE \(writing.own) AND leaf = \(leaf)
                """)
        }
        if !leaves.isEmpty { writing.scope.leaveNothing() }
    }

    /// Takes from the leaves of a case what says that they were its.
    static func unlink(_ id: ID<Complaint>, in scope: Scope) throws {
        try scope.execute(
            """
            UPDATE case_leaves SET complaint_id = NULL, salt = NULL, clear = NULL WHERE \(scope.checked)
                AND complaint_id = \(id)
            """)
    }

    static let migrations = [
        // `details` is the digest of what a link of the chain covers beside the document itself.
        Migration(
            "2026-11-27-case-leaves",
            """
            CREATE TABLE case_leaves (
                institution_id TEXT NOT NULL REFERENCES institutions (id), leaf {blob} NOT NULL, salt {blob},
                clear {blob}, complaint_id TEXT, since TEXT NOT NULL, replaced_on TEXT,
                PRIMARY KEY (institution_id, leaf)
            ) {byKey};
            CREATE INDEX case_leaves_of_case ON case_leaves (complaint_id);
            ALTER TABLE case_documents ADD COLUMN details {blob};
            ALTER TABLE confidential_days ADD COLUMN keeps_leaves {integer} NOT NULL DEFAULT 0
            """),
        // A day asks what has changed since the one before, and a reader who goes loses all keys at once.
        Migration(
            "2026-11-27-case-indices",
            """
            CREATE INDEX case_leaves_by_start ON case_leaves (institution_id, since);
            CREATE INDEX case_leaves_by_end ON case_leaves (institution_id, replaced_on);
            CREATE INDEX case_keys_of_holder ON case_keys (holder)
            """),
        Migration(
            "2026-11-27-all-days-keep-leaves", "ALTER TABLE confidential_days DROP COLUMN keeps_leaves"),
    ]
}
