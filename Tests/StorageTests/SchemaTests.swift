import Glibc
import Storage
import TestDatabases
import Testing

private let index = FullTextIndex("words_of_documents")

@Suite struct SchemaTests {
    private let first = Migration("2026-01-01-first", "CREATE TABLE one (id {integer} PRIMARY KEY) {strict}")
    private let second = Migration(
        "2026-01-02-second",
        "CREATE TABLE two (id {integer} PRIMARY KEY) {strict}; INSERT INTO two VALUES (1)")

    @Test(arguments: Engine.allCases) func eachMigrationIsAppliedOnce(engine: Engine) throws {
        try withDatabase(engine) { (database) throws in
            #expect(try database.migrate([first]) == ["2026-01-01-first"])
            #expect(try database.migrate([first, second]) == ["2026-01-02-second"])
            #expect(try database.migrate([first, second]) == [])
        }
    }

    /// A start that has nothing to apply waits for no writer, whatever that one holds.
    @Test(arguments: Engine.allCases) func nothingIsWrittenWhereNothingIsMissing(engine: Engine) throws {
        try withLocation(engine) { (location) throws in
            let (one, other) = (try Database(location), try Database(location, patience: .request))
            defer {
                one.close()
                other.close()
            }
            let remade = Migration(
                "2026-01-02-remade",
                parts: [MigrationPart("CREATE TABLE two (id {integer} PRIMARY KEY) {strict}")],
                remakesTables: true)
            let known = [first, remade]
            _ = try one.migrate(known)
            try one.write { (transaction) throws in
                try transaction.lockAlone()
                try transaction.execute("INSERT INTO one (id) VALUES (1)")
                let failures = inThreads(1) { _ in
                    guard try other.migrate(known) == [] else { throw StorageError.ended }
                }
                #expect(failures == 0)
            }
        }
    }

    @Test(arguments: Engine.allCases) func anEditedMigrationIsRefused(engine: Engine) throws {
        try withDatabase(engine, migrations: [first]) { (database) throws in
            let edited = Migration(
                "2026-01-01-first", "CREATE TABLE one (id {integer} PRIMARY KEY, x TEXT) {strict}")
            #expect(throws: StorageError.migrationChanged("2026-01-01-first")) {
                try database.migrate([edited])
            }
        }
    }

    @Test(arguments: Engine.allCases) func aNewerSchemaIsRefused(engine: Engine) throws {
        try withDatabase(engine) { (database) throws in
            let later = Migration(
                "2026-01-02-later", "CREATE TABLE later (id {integer} PRIMARY KEY) {strict}")
            _ = try database.migrate([first], version: "1.0")
            _ = try database.migrate([first, later], version: "1.1")
            let refusal = StorageError.schemaNewer(migrations: ["2026-01-02-later"], version: "1.1")
            #expect(throws: refusal) { try database.migrate([first], version: "1.0") }
            #expect(refusal.description.contains("Start version 1.1 or a later one"))
            #expect(try database.migrate([first, later], version: "1.2") == [])
        }
    }

    @Test(arguments: Engine.allCases) func theVersionIsNotedInDatabasesFromBefore(engine: Engine) throws {
        try withLocation(engine) { (location) throws in
            let database = try Database(location)
            defer { database.close() }
            try database.write { (transaction) throws in
                try transaction.execute("CREATE TABLE migrations (id TEXT PRIMARY KEY, text TEXT NOT NULL)")
                try transaction.execute("INSERT INTO migrations (id, text) VALUES ('2025-01-01-gone', '')")
            }
            #expect(throws: StorageError.schemaNewer(migrations: ["2025-01-01-gone"], version: "")) {
                try database.migrate([first], version: "1.0")
            }
            try database.write { try $0.execute("DELETE FROM migrations") }
            #expect(try database.migrate([first], version: "1.0") == ["2026-01-01-first"])
        }
    }

    @Test func anOrphanIsNamed() throws {
        try withDatabase(.sqlite) { (database) throws in
            let families = Migration(
                "2026-01-01-families",
                """
                CREATE TABLE parents (id {integer} PRIMARY KEY) {strict};
                CREATE TABLE children (id {integer} PRIMARY KEY, parent {integer} REFERENCES parents (id)) {strict}
                """)
            let remade = Migration(
                "2026-01-02-remade",
                parts: [MigrationPart("INSERT INTO children (id, parent) VALUES (7, 1), (8, NULL)")],
                remakesTables: true)
            _ = try database.migrate([families])
            let orphan = Orphan(table: "children", row: 7, parent: "parents")
            #expect(throws: StorageError.orphans([orphan])) { try database.migrate([families, remade]) }
            #expect(orphan.description == "row 7 of children names a row of parents that is not there")
            #expect(try database.integrityProblems() == [])
            // The foreign keys are looked at again after the attempt.
            #expect(throws: StorageError.self) {
                try database.write { try $0.execute("INSERT INTO children (id, parent) VALUES (9, 1)") }
            }
        }
    }

    @Test(arguments: Engine.allCases) func aMigrationThatFailsLeavesNothing(engine: Engine) throws {
        try withDatabase(engine) { (database) throws in
            let broken = Migration(
                "2026-01-01-broken", "CREATE TABLE three (id {integer}) {strict}; NONSENSE")
            #expect(throws: StorageError.self) { try database.migrate([broken]) }
            let repaired = Migration("2026-01-01-broken", "CREATE TABLE three (id {integer}) {strict}")
            #expect(try database.migrate([repaired]) == ["2026-01-01-broken"])
        }
    }

    @Test(arguments: Engine.allCases) func twoProcessesThatStartTogetherDoNotCollide(engine: Engine) throws {
        try withLocation(engine) { (location) throws in
            let migrations = [first, second]
            let failures = inThreads(4) { _ in
                let database = try Database(location)
                defer { database.close() }
                _ = try database.migrate(migrations)
            }
            #expect(failures == 0)
        }
    }

    @Test(arguments: Engine.allCases) func wordsAreFoundWhateverTheyHold(engine: Engine) throws {
        let migration = Migration("2026-01-01-words", parts: [index.table])
        try withDatabase(engine, migrations: [migration]) { (database) throws in
            try database.write { (transaction) throws in
                try index.add(
                    [
                        .init(1, ["ҳуқуқи", "кӯдак", "дар", "муассиса"], labels: ["kind=one"]),
                        .init(2, ["права", "ребёнка", "закрытые"], labels: ["kind=One"]),
                        .init(3, ["rights", "child", "d'ivoire"]),
                    ], in: transaction)
                try index.remove(3, in: transaction)
                try index.add([.init(3, ["rights", "child"])], in: transaction)
            }
            func found(_ match: FullTextMatch) throws -> [Int] {
                try database.read { (transaction) throws in
                    try transaction.rows(
                        """
                        SELECT m.number FROM \(index.numbers(matching: match, on: engine)) m ORDER BY m.number
                        """
                    ) { try $0["number"] }
                }
            }
            let (child, rights) = (FullTextMatch.word("child"), FullTextMatch.word("rights"))
            #expect(try found(.word("кӯдак")) == [1])
            #expect(try found(.word("кӯд")) == [] && found(.beginning("кӯд")) == [1])
            #expect(try found(.all([rights, .beginning("chi")])) == [3])
            #expect(try found(.all([rights, .word("кӯдак")])) == [])
            #expect(try found(.any([rights, .word("кӯдак")])) == [1, 3])
            #expect(
                try found(.phrase(["rights", "child"])) == [3] && found(.phrase(["child", "rights"])) == [])
            #expect(try found(.label("kind=one")) == [1, 2] && found(.word("kind")) == [])
            #expect(try found(.butNot(.label("kind=one"), .word("права"))) == [1])
            #expect(try found(.butNot(.all([child]), .any([rights]))) == [])
            try database.write { try index.remove(3, in: $0) }
            #expect(try found(rights) == [])
        }
    }

    /// What names no word asks for nothing, and a question may only exclude.
    @Test(arguments: Engine.allCases) func everyConditionIsOne(engine: Engine) throws {
        try withDatabase(engine, migrations: [Migration("2026-01-01-words", parts: [index.table])]) {
            (database) throws in
            try database.write { (transaction) throws in
                try index.add(
                    [
                        .init(1, ["ҳуқуқи", "кӯдак"], labels: ["kind=one"]),
                        .init(2, ["права", "ребёнка"], labels: ["kind=one"]), .init(3, ["rights", "child"]),
                    ], in: transaction)
            }
            func found(_ match: FullTextMatch) throws -> [Int] {
                try database.read { (transaction) throws in
                    try transaction.rows(
                        "SELECT m.number FROM \(index.numbers(matching: match, on: engine)) m ORDER BY m.number"
                    ) { try $0["number"] }
                }
            }
            let (everything, child) = (FullTextMatch.all([]), FullTextMatch.word("child"))
            #expect(try found(everything) == [1, 2, 3] && found(.any([])) == [])
            #expect(try found(.butNot(everything, child)) == [1, 2])
            #expect(try found(.any([.butNot(everything, .label("kind=one")), .word("права")])) == [2, 3])
            #expect(try found(.butNot(child, everything)) == [] && found(.butNot(child, .any([]))) == [3])
            #expect(
                try found(.all([.phrase([]), .word(""), .phrase(["", "child"]), .beginning("")])) == [3])
            #expect(
                try found(.all([.butNot(everything, .word("права")), .butNot(everything, child)])) == [1])
        }
    }

    @Test(arguments: Engine.allCases) func noSignInAWordIsAnOperator(engine: Engine) throws {
        try withDatabase(engine, migrations: [Migration("2026-01-01-words", parts: [index.table])]) {
            (database) throws in
            try database.write { try index.add([.init(1, ["rights", "child"])], in: $0) }
            let signs = [
                "\" OR 1", "' & !", "a* NEAR(b)", "\\", "()", "x\" OR \"child", "-", ":*", "x' OR 'y",
            ]
            for sign in signs {
                for match in [FullTextMatch.word(sign), .beginning(sign), .phrase([sign, "nowhere"])] {
                    let found = try database.read {
                        try $0.rows("SELECT number FROM \(index.numbers(matching: match, on: engine)) m")
                    }
                    #expect(found.isEmpty, "\(match)")
                }
            }
        }
    }

    @Test(arguments: Engine.allCases) func thePlanNamesTheIndex(engine: Engine) throws {
        let migration = Migration(
            "2026-01-01-plan",
            "CREATE TABLE p (id {integer} PRIMARY KEY, x TEXT) {strict}; CREATE INDEX p_x ON p (x)")
        try withDatabase(engine, migrations: [migration]) { (database) throws in
            let plan = try database.write { (transaction) throws in
                if engine == .postgreSQL { try transaction.execute("SET LOCAL enable_seqscan = off") }
                return try transaction.explain("SELECT id FROM p WHERE x = \("a")")
            }
            #expect(plan.contains("p_x"))
        }
    }

    @Test func aBackupHoldsEverything() throws {
        try withDatabase(.sqlite, migrations: [first, second]) { (database) throws in
            let path = "/tmp/hamkori-backup-\(getpid()).db"
            defer { unlink(path) }
            try database.backup(to: path)
            let copy = try Database(.sqlite(path: path))
            defer { copy.close() }
            #expect(try copy.read { try $0.row("SELECT count(*) AS n FROM two") { try $0["n"] as Int } } == 1)
            #expect(try copy.integrityProblems() == [])
        }
        try withDatabase(.postgreSQL) { (database) throws in
            #expect(throws: StorageError.self) { try database.backup(to: "/tmp/hamkori-never.db") }
        }
    }
}
