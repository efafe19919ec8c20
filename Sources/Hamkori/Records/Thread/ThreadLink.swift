import Storage

/// An edge of the thread: how one record led to another (here with the thread's name, because
/// a page's address is a `Link`, too).
struct ThreadLink: Sendable, Hashable {
    enum Kind: String, CaseIterable, Sendable, Storable {
        case arisesFrom, cites, answers, implements, duplicates

        var name: Text {
            switch self {
            case .arisesFrom: Text(tg: "аз он бармеояд", ru: "вытекает из", en: "arises from")
            case .cites: Text(tg: "ишора мекунад ба", ru: "ссылается на", en: "cites")
            case .answers: Text(tg: "ҷавоб ба", ru: "ответ на", en: "answers")
            case .implements: Text(tg: "иҷрои", ru: "во исполнение", en: "implements")
            case .duplicates: Text(tg: "такрори", ru: "повторяет", en: "repeats")
            }
        }
    }

    /// The later record.
    let from: RecordReference
    /// What it came from.
    let to: RecordReference
    let kind: Kind
}

/// All SQL of the thread.
enum ThreadStore {
    /// Says that a record came from another; said twice, it is kept once.
    static func link(
        _ from: RecordReference, _ kind: ThreadLink.Kind, _ to: RecordReference, in writing: Writing
    ) throws {
        try writing.execute(
            """
            INSERT INTO thread_links (institution_id, from_kind, from_id, kind, to_kind, to_id, at)
            VALUES (\(writing.institution), \(from.kind), \(from.id), \(kind), \(to.kind), \(to.id), \(writing.now))
            ON CONFLICT DO NOTHING
            """)
    }

    /// The links that start or end at a record, oldest first, those of one moment in the order of their records. Two look-ups: asked for both ends in one condition, SQLite
    /// reads the links of all records.
    static func links(of record: RecordReference, in scope: Scope) throws -> [ThreadLink] {
        try scope.rows(
            """
            SELECT from_kind, from_id, kind, to_kind, to_id, at FROM thread_links
            WHERE \(scope.own) AND from_kind = \(record.kind) AND from_id = \(record.id)
            UNION ALL
            SELECT from_kind, from_id, kind, to_kind, to_id, at FROM thread_links
            WHERE \(scope.own) AND to_kind = \(record.kind) AND to_id = \(record.id)
                AND NOT (from_kind = \(record.kind) AND from_id = \(record.id))
            ORDER BY at, from_id, to_id
            """
        ) { row in
            ThreadLink(
                from: RecordReference(kind: try row["from_kind"], id: try row["from_id"]),
                to: RecordReference(kind: try row["to_kind"], id: try row["to_id"]), kind: try row["kind"])
        }
    }

    static let migrations = [
        Migration(
            "2026-11-24-thread",
            """
            CREATE TABLE thread_links (
                institution_id TEXT NOT NULL REFERENCES institutions (id), from_kind TEXT NOT NULL,
                from_id TEXT NOT NULL, kind TEXT NOT NULL, to_kind TEXT NOT NULL, to_id TEXT NOT NULL,
                at {integer} NOT NULL,
                PRIMARY KEY (institution_id, from_kind, from_id, kind, to_kind, to_id)
            ) {strict};
            CREATE INDEX thread_links_to ON thread_links (institution_id, to_kind, to_id)
            """)
    ]
}
