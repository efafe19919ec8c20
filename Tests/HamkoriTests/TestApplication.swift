import Documents
import Glibc
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// An application that has just been founded on an engine, filled with the demo when asked, gone afterwards.
func withApplication(
    _ engine: Engine, isDemo: Bool = false, remembersPages: Bool = true, mailing: Mailing? = nil,
    scanner: MalwareScanner? = nil, _ body: (Application) throws -> Void
) throws {
    try withConfiguration(engine, copying: isDemo ? .demo : .founded) { known in
        var configuration = known
        configuration.remembersPages = remembersPages
        configuration.mailing = mailing
        configuration.scanner = scanner
        let application = try Application(configuration, opening: .foundingWhereEmpty, log: .silent)
        defer { application.database.close() }
        try body(application)
    }
}

/// The places of an application that is not open yet, of the demo when asked, gone afterwards.
func withConfiguration(
    _ engine: Engine, isDemo: Bool = false, _ body: (Configuration) throws -> Void
) throws {
    try withConfiguration(engine, copying: isDemo ? .demo : nil, body)
}

private func withConfiguration(
    _ engine: Engine, copying kind: Template.Kind?, _ body: (Configuration) throws -> Void
) throws {
    let template = try kind.map { try Template.of(engine, $0) }
    try withLocation(engine, copying: template?.location) { location in
        let folder = try TestFolder.make("data_\(UInt64.random(in: 0...(.max)))")
        defer { TestFolder.removeTree(folder) }
        if let template { try TestFolder.copyFiles(of: template.folder, to: folder) }
        var configuration = TestConfiguration.of(location, folder)
        configuration.isDemo = kind == .demo
        try body(configuration)
    }
}

private enum TestConfiguration {
    static func of(_ location: DatabaseLocation, _ folder: String) -> Configuration {
        var configuration = Configuration(
            .all, dataDirectory: folder, publicDirectory: TestFiles.root + "/Public")
        configuration.database = location
        configuration.passwordCost = .minimum
        return configuration
    }
}

/// An installation of an engine with its keys, made once in a process and copied for each test: to make it takes longer
/// than most tests.
private struct Template: Sendable {
    enum Kind {
        /// Just founded.
        case founded
        case demo
    }

    let location: DatabaseLocation
    /// Of the files beside the database.
    let folder: String

    // Each by itself, so that who needs one does not wait for another.
    private static let foundedOnSQLite = Result { try make(.sqlite, .founded) }
    private static let foundedOnPostgreSQL = Result { try make(.postgreSQL, .founded) }
    private static let demoOnSQLite = Result { try make(.sqlite, .demo) }
    private static let demoOnPostgreSQL = Result { try make(.postgreSQL, .demo) }

    static func of(_ engine: Engine, _ kind: Kind) throws -> Template {
        switch (engine, kind) {
        case (.sqlite, .founded): try foundedOnSQLite.get()
        case (.postgreSQL, .founded): try foundedOnPostgreSQL.get()
        case (.sqlite, .demo): try demoOnSQLite.get()
        case (.postgreSQL, .demo): try demoOnPostgreSQL.get()
        }
    }

    private static func make(_ engine: Engine, _ kind: Kind) throws -> Template {
        let folder = try TestFolder.make("template_\(engine)_\(kind)")
        let location = try templateLocation(engine, "\(kind)")
        var configuration = TestConfiguration.of(location, folder)
        configuration.isDemo = kind == .demo
        let application = try Application(configuration, opening: .foundingWhereEmpty, log: .silent)
        defer { application.database.close() }
        if kind == .demo { try Demo.fill(application) }
        return Template(location: location, folder: folder)
    }
}

/// A browser without a screen: it keeps cookies and asks the gate, as the server would.
final class Visit {
    let gate: Gate
    var cookies: [String: String] = [:]
    /// What its requests say of where they come from: pages of ours, as long as nothing else is set.
    var origin: Headers = ["Sec-Fetch-Site": "same-origin"]
    /// Whether it fetches the answers to confidential forms from where they are shown once.
    var isFollowing = true

    init(_ application: Application) {
        gate = Gate(application: application)
    }

    func get(_ target: String) throws -> Response { try send(.get, target, Body()) }

    func post(
        _ target: String, _ fields: [(String, String)], as method: Method = .post
    ) throws -> Response {
        let encoded = Fields(fields.map { (name: $0.0, value: $0.1) }).encoded()
        return try send(
            method, target,
            try Body(
                Array(encoded.utf8), contentType: "application/x-www-form-urlencoded", spoolDirectory: "/tmp")
        )
    }

    /// Opens a page and sends its form back, with the token, the one-time word and the version that it holds, unless
    /// the fields say others.
    func submit(_ page: String, to target: String, _ fields: [(String, String)]) throws -> Response {
        let html = text(try get(page))
        let hidden = ["csrf", "once", "version"].compactMap { name in
            fields.contains { $0.0 == name } ? nil : value(of: name, in: html).map { (name, $0) }
        }
        return try post(target, hidden + fields)
    }

    /// Sends a form of a page with a file, as browsers do.
    func send(
        _ page: String, to target: String, _ fields: [(String, String)],
        file: (name: String, contents: [UInt8]), as field: String = "file", leftOut: Bool = false
    ) throws -> Response {
        let html = text(try get(page))
        let hidden = ["csrf", "once"].compactMap { name in value(of: name, in: html).map { (name, $0) } }
        var body: [UInt8] = []
        for (name, value) in hidden + fields {
            body += Array(
                "--edge\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        body += Array(
            "--edge\r\nContent-Disposition: form-data; name=\"\(field)\"; filename=\"\(file.name)\"\r\n\r\n"
                .utf8)
        body += file.contents + Array("\r\n--edge--\r\n".utf8)
        let type = "multipart/form-data; boundary=edge"
        let whole = try Body(body, contentType: type, spoolDirectory: "/tmp")
        return try send(.post, target, leftOut ? whole.leavingOutFiles : whole, type: type)
    }

    /// Signs in as a demo person.
    func signIn(as role: Role) throws {
        let people = try gate.application.read {
            try PersonStore.active(in: $0)
        }
        let person = try #require(people.first { $0.role == role })
        let response = try submit("/en/sign-in", to: "/en/sign-in/demo", [("person", person.id.text)])
        #expect(response.status == 303)
    }

    func text(_ response: Response) -> String {
        guard case .bytes(let bytes) = response.body else { return "" }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The value of a hidden field of a page.
    func value(of name: String, in html: String) -> String? {
        guard let mark = html.range(of: "name=\"\(name)\" value=\"") else { return nil }
        return String(html[mark.upperBound...].prefix { $0 != "\"" })
    }

    private func send(
        _ method: Method, _ target: String, _ body: Body,
        type: String = "application/x-www-form-urlencoded"
    ) throws -> Response {
        let cookie = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        var headers: Headers = ["Content-Type": type]
        if !cookie.isEmpty { headers.set("Cookie", cookie) }
        for (name, value) in origin.pairs { headers.add(name, value) }
        let head = try RequestHead(method: method, target: target, headers: headers)
        let response = gate.answer(Request(head: head, body: body))
        for set in response.headers.all("Set-Cookie") {
            let pair = set.prefix { $0 != ";" }
            let name = String(pair.prefix { $0 != "=" })
            cookies[name] = String(pair.dropFirst(name.count + 1))
        }
        if isFollowing, let place = response.headers["Location"], place.contains("/now/") {
            return try get(place)
        }
        return response
    }
}

extension Application {
    /// How many entries the ledger has.
    func ledgerSize() throws -> Int {
        try read { try LedgerStore.size(in: $0) }
    }

    /// What `hamkori verify` says, as an operator calls it.
    func verified(_ more: [String] = []) throws -> CommandOutcome {
        let location =
            switch configuration.database {
            case .sqlite(let path): "sqlite:" + path
            case .postgreSQL(let url): url
            }
        let words = ["verify", "--data", configuration.dataDirectory, "--database", location]
        return try VerifyCommand.run(Arguments(words + more))
    }

    /// What the verification says after changes by hand, which are then undone.
    func problems(after statements: [SQL]) throws -> [String] {
        struct Undo: Error {}
        var problems: [String] = []
        do {
            try writeUnrecorded(patience: .work) { scope in
                for statement in statements { try scope.execute(statement) }
                problems = try LedgerVerification.problems(self, in: scope)
                throw Undo()
            }
        } catch is Undo {}
        return problems
    }
}

extension String {
    /// The first place of some words.
    func range(of words: String) -> Range<String.Index>? { firstRange(of: words) }
}
