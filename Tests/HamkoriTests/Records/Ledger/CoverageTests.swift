import Documents
import Secrets
import TestDatabases
import Testing

@testable import Hamkori
@testable import Storage

/// One value in every column of every table of a filled demo is changed, and a row of every table taken out. Either
/// `hamkori verify` names it, or the table of docs/security.md says why not; a table or a column without an answer fails.
@Suite struct CoverageTests {
    @Test(arguments: Engine.allCases) func everyColumnIsCoveredOrSaysWhyNot(engine: Engine) throws {
        let table = try CoverageTable.read()
        for (name, answer) in table.answers {
            #expect(!answer.checks.isEmpty || !answer.words.isEmpty, "\(name)")
            for check in answer.checks {
                #expect(
                    LedgerVerification.checks(of: .all).contains { $0.name == check }, "\(name): \(check)")
            }
        }
        try withApplication(engine, isDemo: true) { (application) throws in
            try Filling(application: application).fill()
            #expect(try LedgerVerification.report(application).problems == [])
            var faults: [String] = []
            struct Undo: Error {}
            do {
                try application.writeUnrecorded(patience: .work) { scope in
                    faults = try Mutations(application, table, scope).faults()
                    throw Undo()
                }
            } catch is Undo {}
            #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
        }
    }
}

/// Changes to one column after another, each undone.
private struct Mutations {
    private struct Column {
        let table: String
        let name: String
        let type: String
    }

    private struct Undo: Error {}

    private let application: Application
    private let answers: [String: CoverageTable.Answer]
    private let scope: Scope
    /// The columns that tell a row, where SQLite keeps the rows by them alone.
    private let places: [String: [String]]

    init(_ application: Application, _ table: CoverageTable, _ scope: Scope) throws {
        self.application = application
        answers = table.answers
        self.scope = scope
        let keyed = try scope.engine == .sqlite ? Mutations.keys(in: scope) : []
        places = Dictionary(grouping: keyed, by: \.table).mapValues { $0.map { "\"\($0.column)\"" } }
    }

    private static func keys(in scope: Scope) throws -> [(table: String, column: String)] {
        try scope.rows(
            """
            SELECT l.name AS place, c.name AS name FROM pragma_table_list l JOIN pragma_table_info(l.name) c
            WHERE l.wr = 1 AND l.schema = 'main' AND c.pk > 0 ORDER BY l.name, c.pk
            """
        ) { (try $0["place"], try $0["name"]) }
    }

    func faults() throws -> [String] {
        let columns = try columns()
        let tables = Set(columns.map(\.table))
        let filled = try filled(tables)
        var faults = tables.subtracting(answers.keys).map { "\($0): no answer in docs/security.md" }
        faults += Set(answers.keys).subtracting(tables).map { "\($0): there is no such table" }
        for column in columns {
            // Of which institution a row is, is the same everywhere: see the words above the table.
            if column.name == "institution_id" {
                if filled.contains(column.table),
                    try !isNamed(changes(of: column), by: ["institution of rows"])
                {
                    faults.append("\(column.table).institution_id")
                }
                continue
            }
            guard let answer = answers[column.table], !answer.checks.isEmpty else { continue }
            guard filled.contains(column.table) else {
                faults.append("\(column.table): no row to change")
                continue
            }
            guard !answer.exceptions.contains(column.name) else { continue }
            if try !isNamed(changes(of: column), by: answer.checks) {
                faults.append("\(column.table).\(column.name)")
            }
        }
        for table in filled.sorted() {
            guard let answer = answers[table], !answer.checks.isEmpty else { continue }
            if try !isNamed([removal(from: table)], by: answer.checks) {
                faults.append("\(table): a row less")
            }
        }
        return faults.sorted()
    }

    private func changes(of column: Column) -> [String] {
        // The first row may be of a kind that has no use for the column; the last one is looked at, too.
        ["", "DESC"].flatMap { order in
            [another(column), changed(column)].map { update(column, to: $0, order: order) }
        }
    }

    /// Whether any of the checks finds one of the changes; one that the database itself refuses counts as found.
    private func isNamed(_ changes: [String], by names: [String]) throws -> Bool {
        var isRefused = true
        for change in changes {
            do {
                var isNamed = false
                do {
                    try scope.transaction.attempt {
                        try scope.transaction.run(script: change)
                        isNamed = try !problems(names).isEmpty
                        throw Undo()
                    }
                } catch is Undo {}
                isRefused = false
                if isNamed { return true }
            } catch StorageError.constraint {
                continue
            }
        }
        return isRefused
    }

    private func problems(_ names: [String]) throws -> [String] {
        let inspection = Inspection(folder: application.configuration.dataDirectory, in: scope)
        for check in LedgerVerification.checks(of: .all) where names.contains(check.name) {
            do {
                try check.run(inspection)
            } catch StorageError.mismatch {
                inspection.note("\(check.name) was not finished")
            }
        }
        return inspection.problems
    }

    /// The columns that tell a row of a table.
    private func place(in table: String) -> [String] {
        places[table] ?? (scope.engine == .sqlite ? ["rowid"] : ["ctid"])
    }

    private func removal(from table: String) -> String {
        let row = place(in: table).joined(separator: ", ")
        let last = place(in: table).map { "\($0) DESC" }.joined(separator: ", ")
        return """
            DELETE FROM "\(table)" WHERE (\(row)) = (SELECT \(row) FROM "\(table)" ORDER BY \(last) LIMIT 1)
            """
    }

    private func update(_ column: Column, to value: String, order: String) -> String {
        let (table, name) = ("\"\(column.table)\"", "\"\(column.name)\"")
        let place = place(in: column.table)
        let ordered = place.map { "\($0) \(order)" }.joined(separator: ", ")
        let row = place.joined(separator: ", ")
        return """
            UPDATE \(table) SET \(name) = \(value)
            WHERE (\(row)) = (SELECT \(row) FROM \(table) ORDER BY \(name) IS NULL, \(ordered) LIMIT 1)
            """
    }

    /// The value of another row, which every rule of the table is most likely to allow.
    private func another(_ column: Column) -> String {
        let (table, name) = ("\"\(column.table)\"", "\"\(column.name)\"")
        return """
            COALESCE((SELECT o.\(name) FROM \(table) o WHERE o.\(name) <> \(table).\(name) ORDER BY 1 LIMIT 1),
                \(changed(column)))
            """
    }

    private func changed(_ column: Column) -> String {
        let name = "\"\(column.table)\".\"\(column.name)\""
        switch (column.type, scope.engine) {
        case ("text", _):
            return """
                COALESCE(CASE WHEN \(name) = '' THEN 'x'
                    WHEN substr(\(name), length(\(name))) = 'x' THEN \(name) || 'y'
                    ELSE substr(\(name), 1, length(\(name)) - 1) || 'x' END, 'x')
                """
        case ("blob", .sqlite):
            return """
                COALESCE(CASE WHEN substr(\(name), 1, 1) = x'00' THEN CAST(x'01' || substr(\(name), 2) AS BLOB)
                    ELSE CAST(x'00' || substr(\(name), 2) AS BLOB) END, x'00')
                """
        case ("bytea", _):
            return """
                COALESCE(CASE WHEN length(\(name)) = 0 THEN '\\x00'::bytea
                    ELSE set_byte(\(name), 0, (get_byte(\(name), 0) + 1) % 256) END, '\\x00'::bytea)
                """
        default: return "COALESCE(CASE WHEN \(name) = 1 THEN 0 ELSE \(name) + 1 END, 1)"
        }
    }

    private func columns() throws -> [Column] {
        let question: SQL =
            scope.engine == .sqlite
            ? """
            SELECT m.name AS place, c.name AS name, lower(c.type) AS type
            FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%'
            ORDER BY m.name, c.cid
            """
            : """
            SELECT CAST(table_name AS TEXT) AS place, CAST(column_name AS TEXT) AS name, CAST(data_type AS TEXT) AS type
            FROM information_schema.columns WHERE table_schema = 'public' ORDER BY table_name, ordinal_position
            """
        return try scope.rows(question) { row in
            Column(table: try row["place"], name: try row["name"], type: try row["type"])
        }.filter { !$0.table.hasPrefix("search_words_") }
    }

    private func filled(_ tables: Set<String>) throws -> Set<String> {
        var script = "CREATE TEMP TABLE filled (place TEXT NOT NULL);"
        for table in tables {
            script += "INSERT INTO filled SELECT '\(table)' WHERE EXISTS (SELECT 1 FROM \"\(table)\");"
        }
        try scope.transaction.run(script: script)
        return Set(try scope.rows("SELECT place FROM filled") { try $0["place"] as String })
    }
}

/// What the demo lacks: a row in each table that is covered.
private struct Filling {
    let application: Application

    func fill() throws {
        let work = try CaseworkTests.Casework(application)
        #expect(try work.take(.state, [("state", "acknowledged"), ("reason", "r")]) == 303)
        _ = try CaseLeafTests.receiveFile(application)
        try application.writeUnrecorded { scope in
            try scope.execute(
                """
                INSERT INTO complaint_rights (complaint_id, term_id, institution_id)
                SELECT \(work.id), max(id), max(institution_id) FROM taxonomy_terms
                """)
            try scope.execute(
                """
                INSERT INTO complaint_exclusions (complaint_id, person_id, institution_id)
                SELECT \(work.id), max(id), max(institution_id) FROM people
                """)
        }
        try record(.accessToken) { id, scope in
            try scope.execute(
                """
                INSERT INTO api_tokens (id, institution_id, pseudonym, name, organisation_id, scopes, digest, expires_on)
                SELECT \(id), max(institution_id), 'p-test', 'Harvester', max(id), 'recommendations:write',
                    \(Random.bytes(32)), '2027-01-01' FROM organisations
                """)
        }
        try record(.complaintFinding) { id, scope in
            try scope.execute(
                """
                INSERT INTO complaint_findings (id, institution_id, issued_on, finding)
                VALUES (\(id), \(application.institution), '2026-11-01', \(Wording(en: "Found")))
                """)
        }
        try fillEscrow(work.id)
        let tomorrow = Timestamp.now.adding(seconds: 86_400)
        try ConfidentialDay.closing.run(application, tomorrow)
        try application.write(as: Application.nobody, at: .now) {
            try RestorationStore.insert(
                Restoration(backupAt: .now, restoredAt: .now, ledgerSize: 7),
                in: $0.scope)
            try WorkingDayDeeds.set(ProcedureTerms(retention: 7), in: $0)
        }
        try ComplaintStatistics.publishing.run(application, .now)
    }

    private func fillEscrow(_ complaint: ID<Complaint>) throws {
        var escrow = ""
        try record(.escrow) { id, scope in
            escrow = id
            try scope.execute(
                """
                INSERT INTO escrows (id, institution_id, generation, public_key, founded_at)
                VALUES (\(id), \(application.institution), 1, \(KeyPair.generate().publicKey.bytes), 5)
                """)
            for place in [1, 2] {
                try scope.execute(
                    """
                    INSERT INTO escrow_shares (escrow_id, holder_id, institution_id, place, holder_key, box)
                    SELECT \(id), CASE \(place) WHEN 1 THEN min(id) ELSE max(id) END, \(application.institution),
                        \(place), \(KeyPair.generate().publicKey.bytes), \(Random.bytes(80)) FROM people
                    """)
            }
        }
        try record(.escrowRequest) { id, scope in
            try scope.execute(
                """
                INSERT INTO escrow_requests (id, institution_id, escrow_id, complaint_id, number, reader_id, reason,
                    asked_by, asked_at)
                SELECT \(id), \(application.institution), \(escrow), \(complaint), '2026-SUG-000001', min(id), 'r',
                    max(id), 5 FROM people
                """)
        }
    }

    /// Makes a row of a record together with its entry of the ledger.
    private func record(_ kind: RecordKind, _ insert: (String, Scope) throws -> Void) throws {
        let id = application.newID(Person.self, at: .now).text
        try application.write(as: Application.nobody, at: .now) {
            try insert(id, $0.scope)
            try $0.record(Deed(DeedKind("test.made", .same("Made")), RecordReference(kind: kind, id: id)))
        }
    }
}
