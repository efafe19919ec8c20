import Secrets
import TestDatabases
import Testing
import Web

@testable import Hamkori
@testable import Storage

/// What somebody who has the database can find out by joining everything with everything.
@Suite struct CaseSecrecyTests {
    private typealias Casework = CaseworkTests.Casework

    /// Four cases of one office and day, each with a file that an organisation was given, that led to recommendations, each
    /// made public when the day was over.
    private func cases(_ application: Application) throws -> [Casework] {
        let works = try (0..<4).map { _ in try Casework(application) }
        let organisations = try application.read {
            try OrganisationStore.all(in: $0)
        }
        let addressee = try #require(organisations.first { $0.kind == .authority })
        for work in works {
            for state in ["acknowledged", "admissible", "inquiry"] {
                #expect(try work.take(.state, [("state", state), ("reason", "r")]) == 303)
            }
            try share(work)
        }
        for (number, work) in works.shuffled().enumerated() {
            let address = work.address + "/recommendation"
            let fields = [
                ("finding-en", "Nobody was seen by a doctor"), ("title-en", "Doctors \(number)"),
                ("text-en", "Let a doctor in \(number)"), ("addressee", addressee.id.text),
                ("reason", "It led to a recommendation"), ("confirmed", "yes"),
            ]
            #expect(try work.officer.submit(address, to: address, fields).status == 303)
        }
        return works
    }

    /// An organisation is given a file of a case, and takes it.
    private func share(_ work: Casework) throws {
        let told = try Complainant(work.application).post(
            ReceiptActions.tell, [("receipt", work.receipt), ("once", "a note")],
            files: [("note.txt", Array("A note".utf8))])
        #expect(told.status == 200)
        let member = Visit(work.application)
        try member.signIn(as: .member)
        let organisation = try work.application.read {
            try PersonStore.active(in: $0)
        }.first { $0.role == .member }?.organisation
        let file = try work.complaint().length
        let consent = [
            ("organisation", try #require(organisation).text), ("purpose", "Help"), ("parts", "\(file)"),
            ("way", "visit"),
        ]
        #expect(try work.take(.consent, consent) == 303)
        #expect(try work.take(.referral, [("consent", "\(file + 1)")]) == 303)
        let referral = try work.application.read {
            try ReferralStore.referrals(of: work.id, in: $0)
        }.first
        let address = "/en/referrals/\(try #require(referral).id.text)"
        #expect(
            try member.submit(address, to: address + "/acceptance", [("promise", "yes")]).status == 303)
    }

    @Test(arguments: Engine.allCases) func nothingLeadsFromARecommendationToItsCase(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let works = try cases(application)
            #expect(try recommendations(in: Tables(application)) == [])
            try CaseDayEnd.run(application, at: Timestamp.now.adding(seconds: 86_400))
            let tables = try Tables(application)
            let recommendations = try recommendations(in: tables)
            #expect(recommendations.count == works.count)
            let ofCases = try works.map { try tables.values(beside: [$0.id.text]) }
            for recommendation in recommendations {
                let findings = tables.rows.filter { $0.table == "thread_links" && $0.holds(recommendation) }
                    .flatMap(\.uuids)
                #expect(findings.count >= 2)
                let known = try tables.values(
                    beside: Set(
                        [recommendation]
                            + findings.filter { id in
                                tables.rows.contains {
                                    $0.table == "complaint_findings" && $0.uuids.first == id
                                }
                            }))
                #expect(known.count > 20)
                // Whatever a case has in common with it, each of the four has.
                let common = ofCases.map { $0.intersection(known) }
                for one in common { #expect(one == common[0], "\(one.symmetricDifference(common[0]))") }
            }
        }
    }

    private static let tablesOfACase: Set = [
        "complaints", "case_keys", "case_documents", "case_files", "complaint_openings", "case_deadlines",
        "referrals", "referral_keys", "referral_documents", "referral_files",
    ]
    private static let tablesInOrder = tablesOfACase.union([
        "complaint_counters", "complaint_exclusions", "complaint_rights",
    ])

    /// Keeps PostgreSQL from taking old rows away while a table is written in order: the new ones would lie in the places
    /// that become free, which tells when that was and nothing of the cases.
    private func keepOldRows(of tables: Set<String>, in database: Database) throws {
        guard database.engine == .postgreSQL else { return }
        try database.write { transaction in
            for table in tables {
                try transaction.run(script: "ALTER TABLE \(table) SET (autovacuum_enabled = false)")
            }
        }
    }

    @Test(arguments: Engine.allCases) func besidesACaseThereIsNoMomentAndNoOrder(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            try keepOldRows(of: CaseSecrecyTests.tablesInOrder, in: application.database)
            let works = try cases(application)
            try CaseDayEnd.run(application, at: Timestamp.now.adding(seconds: 86_400))
            let tables = try Tables(application)
            let known = Set(
                tables.rows.filter {
                    ["people", "offices", "institutions", "organisations", "taxonomy_terms"].contains(
                        $0.table)
                }
                .compactMap(\.uuids.first))
            let midnights = Set((0...1).map { Timestamp.now.date.adding(days: $0).at(hour: 0) })
            let referrals = try application.read { scope in
                try works.flatMap { try ReferralStore.referrals(of: $0.id, in: scope) }
            }
            #expect(referrals.count == works.count)
            let ids = works.map(\.id.text) + referrals.map(\.id.text)
            var beside: Set<String> = []
            for row in tables.rows where ids.contains(where: row.holds) {
                beside.insert(row.table)
                #expect(row.moments == [], "\(row.table)")
                for id in row.uuids where !known.contains(id) {
                    let moment = try #require(ID<Complaint>(id)).madeAt
                    #expect(midnights.contains(moment), "\(row.table): \(id)")
                }
            }
            #expect(beside == CaseSecrecyTests.tablesOfACase)
            for table in CaseSecrecyTests.tablesInOrder {
                try #expect(tables.tellsNoOrder(table), "\(table)")
            }
        }
    }

    /// Neither the file nor the log beside it holds a key that was taken away, whatever took it.
    @Test func keysThatAreTakenAwayLeaveTheFiles() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            guard case .sqlite(let path) = application.database.location else { return }
            func isInFiles(_ box: [UInt8]) -> Bool {
                [path, path + "-wal"].contains {
                    FileContents.read($0)?.holds(box.prefix(64)) == true
                }
            }
            func boxes(_ statement: SQL) throws -> [[UInt8]] {
                try application.read { try $0.rows(statement) { try $0["box"] } }
            }
            let work = try Casework(application)
            let officers = try application.read { scope in
                try PersonStore.active(in: scope).filter {
                    $0.role == .officer
                }
            }
            let own = try #require(officers.first)
            let commissioner = Visit(application)
            try commissioner.signIn(as: .commissioner)
            let ofOfficer = try boxes(
                "SELECT box FROM case_keys WHERE complaint_id = \(work.id) AND holder = \(own.id)")
            #expect(ofOfficer.count == 1 && ofOfficer.allSatisfy(isInFiles))
            let exclusion = [("excluded", own.id.text), ("why", "A cousin"), ("sure", "yes")]
            #expect(
                try commissioner.submit(work.address, to: work.address + "/exclusion", exclusion).status
                    == 303)
            #expect(!ofOfficer.contains(where: isInFiles))

            let ofSession = try boxes(
                """
                SELECT sealed_key AS box FROM sessions WHERE person_id = \(own.id) AND sealed_key IS NOT NULL
                """)
            #expect(!ofSession.isEmpty && ofSession.allSatisfy(isInFiles))
            #expect(try work.officer.submit("/en/workspace", to: "/en/sign-out/everywhere", []).status == 303)
            #expect(!ofSession.contains(where: isInFiles))
        }
    }

    private func recommendations(in tables: Tables) throws -> [String] {
        tables.rows.filter { row in
            row.table == "recommendations" && row.texts.contains { $0.contains("\"Doctors ") }
        }.compactMap(\.uuids.first)
    }
}

/// All rows of all tables, with what the engine keeps beside them.
private struct Tables {
    struct Row {
        let table: String
        let values: [Value]
        /// PostgreSQL's transaction.
        let scope: String

        var texts: [String] {
            values.compactMap { if case .text(let text) = $0 { text } else { nil } }
        }
        var uuids: [String] { texts.filter { ID<Complaint>($0) != nil } }
        /// Numbers that are milliseconds of our days.
        var moments: [Int64] {
            values.compactMap { value in
                guard case .integer(let number) = value, (1_600_000_000_000..<2_000_000_000_000) ~= number
                else { return nil }
                return number
            }
        }

        func holds(_ id: String) -> Bool { texts.contains { $0.contains(id) } }
    }

    let rows: [Row]
    private let connection: any Storage.Connection
    private let isSQLite: Bool

    init(_ application: Application) throws {
        let connection: any Storage.Connection
        switch application.configuration.database {
        case .sqlite(let path):
            connection = try SQLiteConnection(path: path, mayWrite: false)
            isSQLite = true
        case .postgreSQL(let url):
            connection = try PostgreSQLConnection(url: url)
            isSQLite = false
        }
        var names: [String] = []
        try connection.forEach(
            Statement(
                text: isSQLite
                    ? "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
                    : "SELECT CAST(tablename AS TEXT) AS name FROM pg_tables WHERE schemaname = 'public'",
                values: [])
        ) { names.append(try $0["name"]) }
        var rows: [Row] = []
        for name in names {
            let more = isSQLite ? "" : ", CAST(xmin AS TEXT) AS xmin_text"
            try connection.forEach(Statement(text: "SELECT *\(more) FROM \(name)", values: [])) { row in
                rows.append(
                    Row(
                        table: name, values: row.values,
                        scope: row.has("xmin_text") ? try row["xmin_text"] : ""))
            }
        }
        self.rows = rows
        self.connection = connection
        #expect(names.count > 40)
    }

    /// All values of all rows that hold one of some ids, with the 48 bits of time of their ids and their transactions.
    func values(beside ids: Set<String>) throws -> Set<String> {
        var known: Set<String> = []
        for row in rows where ids.contains(where: row.holds) {
            for value in row.values { known.insert("\(value)") }
            for id in row.uuids { known.insert("moment \(id.prefix(13))") }
            if !row.scope.isEmpty { known.insert("scope \(row.scope)") }
        }
        return known
    }

    /// Whether rows lie by their key and know of no order in which they came.
    func tellsNoOrder(_ table: String) throws -> Bool {
        if isSQLite {
            do {
                try connection.forEach(Statement(text: "SELECT rowid FROM \(table)", values: [])) { _ in }
                return false
            } catch StorageError.statement {
                return true
            }
        }
        let ofTable = rows.filter { $0.table == table }
        guard Set(ofTable.map(\.scope)).count <= 1 else { return false }
        // Rows were written in the order of their keys: within each page they lie so; which page had room is left to chance.
        var pages: [String: [String]] = [:]
        try connection.forEach(
            Statement(
                text: """
                    SELECT CAST((SELECT string_agg(CASE WHEN v.value ~ '^[0-9]+$' THEN lpad(v.value, 20, '0')
                            ELSE v.value END, '|' ORDER BY k.place)
                        FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS k (number, place)
                        JOIN pg_attribute a ON a.attnum = k.number, jsonb_each_text(to_jsonb(t)) AS v
                        WHERE i.indrelid = '\(table)'::regclass AND i.indisprimary AND a.attrelid = i.indrelid
                            AND v.key = a.attname) AS TEXT) AS key, split_part(CAST(t.ctid AS TEXT), ',', 1) AS page
                    FROM \(table) t ORDER BY t.ctid
                    """, values: [])
        ) { pages[try $0["page"], default: []].append(try $0["key"]) }
        return pages.values.allSatisfy { $0 == $0.sorted() }
    }
}
