import Documents
import Secrets
import Storage

/// All SQL of the institution and its offices.
enum InstitutionStore {
    /// Returns the one institution of this database; made with its official name when there is none. Nodes that start at
    /// the same moment take turns.
    static func ensure(at now: Timestamp, in transaction: Transaction) throws -> Scope {
        try transaction.lockAlone()
        if let known = try only(in: transaction) { return known }
        let scope = Scope(
            institution: ID(at: now, random: Random.bytes(10)), home: .tajikistan, transaction: transaction)
        try transaction.execute(
            """
            INSERT INTO institutions (id, name, time_zone, home_state, version)
            VALUES (\(scope.institution), \(officialName), \(ProcessTimeZone.name), \(scope.home), 1)
            """)
        return scope
    }

    /// Returns the scope of the one institution of this database; nil when there is none.
    static func only(in transaction: Transaction) throws -> Scope? {
        try transaction.row("SELECT id, home_state FROM institutions ORDER BY id LIMIT 1") {
            Scope(institution: try $0["id"], home: try $0["home_state"], transaction: transaction)
        }
    }

    /// Returns whether there is an institution, by a column that every version of the schema has.
    static func isAny(in transaction: Transaction) throws -> Bool {
        try transaction.row("SELECT id FROM institutions LIMIT 1") != nil
    }

    static func institution(in scope: Scope) throws -> Institution? {
        try scope.row("SELECT id, name, time_zone, version FROM institutions WHERE id = \(scope.institution)")
        { row in
            Institution(
                id: try row["id"], name: try row["name"], timeZone: try row["time_zone"],
                version: try row["version"])
        }
    }

    static func ids(in scope: Scope) throws -> [String] {
        try scope.rows("SELECT id FROM institutions WHERE id = \(scope.institution)") { try $0["id"] }
    }

    static func officeIDs(in scope: Scope) throws -> [String] {
        try scope.rows("SELECT id FROM offices WHERE \(scope.own)") { try $0["id"] }
    }

    /// - Throws: `WriteRefusal.stale` when somebody saved since the version that the form was opened with.
    static func rename(to name: Wording, from version: Int, in writing: Writing) throws {
        let changed = try writing.execute(
            """
            UPDATE institutions SET name = \(name), version = \(version + 1)
            WHERE id = \(writing.institution) AND version = \(version)
            """)
        guard changed == 1 else { throw WriteRefusal.stale }
    }

    static func update(_ office: Office, in writing: Writing) throws {
        try writing.execute(
            """
            UPDATE offices SET name = \(office.name), region = \(office.region), code = \(office.code)
            WHERE \(writing.checked) AND id = \(office.id)
            """)
    }

    static func offices(in scope: Scope) throws -> [Office] {
        try scope.rows(
            "SELECT id, name, region, code FROM offices WHERE \(scope.own) ORDER BY code",
            office)
    }

    static func office(_ id: String, in scope: Scope) throws -> Office? {
        try scope.row(
            "SELECT id, name, region, code FROM offices WHERE \(scope.checked) AND id = \(id)", office)
    }

    static func insert(_ office: Office, in scope: Scope) throws {
        try scope.execute(
            """
            INSERT INTO offices (id, institution_id, name, region, code)
            VALUES (\(office.id), \(scope.institution), \(office.name), \(office.region), \(office.code))
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
        Migration(
            "2026-11-28-institution-home-state",
            "ALTER TABLE institutions ADD COLUMN home_state TEXT NOT NULL DEFAULT 'TJK'"),
    ]
}
