import Documents
import Secrets
import Storage

/// All SQL of the institution and its offices.
enum InstitutionStore {
    /// The one institution of this database; made with its official name when there is none. Nodes that start at the
    /// same moment take turns.
    static func ensure(at now: Timestamp, in transaction: Transaction) throws -> ID<Institution> {
        try transaction.lockAlone()
        if let known = try only(in: transaction) { return known }
        let id = ID<Institution>(at: now, random: Random.bytes(10))
        try transaction.execute(
            """
            INSERT INTO institutions (id, name, time_zone, version)
            VALUES (\(id), \(officialName), \("Asia/Dushanbe"), 1)
            """)
        return id
    }

    /// The one institution of this database; nil when there is none.
    static func only(in transaction: Transaction) throws -> ID<Institution>? {
        try transaction.row("SELECT id FROM institutions ORDER BY id LIMIT 1") { try $0["id"] }
    }

    static func institution(_ id: ID<Institution>, in transaction: Transaction) throws -> Institution? {
        try transaction.row("SELECT id, name, time_zone, version FROM institutions WHERE id = \(id)") { row in
            Institution(
                id: try row["id"], name: try row["name"], timeZone: try row["time_zone"],
                version: try row["version"])
        }
    }

    static func ids(in transaction: Transaction) throws -> [String] {
        try transaction.rows("SELECT id FROM institutions ORDER BY id") { try $0["id"] }
    }

    static func officeIDs(in transaction: Transaction) throws -> [String] {
        try transaction.rows("SELECT id FROM offices") { try $0["id"] }
    }

    /// - Throws: `WriteRefusal.stale` when somebody saved since the version that the form was opened with.
    static func rename(
        _ id: ID<Institution>, _ name: Wording, from version: Int, in writing: Writing
    ) throws {
        let changed = try writing.transaction.execute(
            """
            UPDATE institutions SET name = \(name), version = \(version + 1)
            WHERE id = \(id) AND version = \(version)
            """)
        guard changed == 1 else { throw WriteRefusal.stale }
    }

    static func update(_ office: Office, in writing: Writing) throws {
        try writing.transaction.execute(
            """
            UPDATE offices SET name = \(office.name), region = \(office.region), code = \(office.code)
            WHERE id = \(office.id)
            """)
    }

    static func offices(of institution: ID<Institution>, in transaction: Transaction) throws -> [Office] {
        try transaction.rows(
            "SELECT id, name, region, code FROM offices WHERE institution_id = \(institution) ORDER BY code",
            office)
    }

    static func office(_ id: String, in transaction: Transaction) throws -> Office? {
        try transaction.row("SELECT id, name, region, code FROM offices WHERE id = \(id)", office)
    }

    static func insert(_ office: Office, of institution: ID<Institution>, in transaction: Transaction) throws
    {
        try transaction.execute(
            """
            INSERT INTO offices (id, institution_id, name, region, code)
            VALUES (\(office.id), \(institution), \(office.name), \(office.region), \(office.code))
            """)
    }

    private static func office(_ row: Row) throws -> Office {
        Office(id: try row["id"], name: try row["name"], region: try row["region"], code: try row["code"])
    }

    private static let officialName = Wording(
        tg: "Ваколатдор оид ба ҳуқуқи инсон дар Ҷумҳурии Тоҷикистон",
        ru: "Уполномоченный по правам человека в Республике Таджикистан",
        en: "Commissioner for Human Rights in the Republic of Tajikistan")

    static let migrations = [
        Migration(
            "2026-11-24-institutions",
            """
            CREATE TABLE institutions (
                id TEXT PRIMARY KEY, name TEXT NOT NULL, time_zone TEXT NOT NULL, version {integer} NOT NULL
            ) {strict};
            CREATE TABLE offices (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id), name TEXT NOT NULL,
                region TEXT NOT NULL, code TEXT NOT NULL, UNIQUE (institution_id, code)
            ) {strict}
            """),
        Migration(
            "2026-11-27-one-institution",
            "CREATE UNIQUE INDEX one_institution ON institutions ((id IS NOT NULL))"),
    ]
}
