import Documents
import Merkle
import Storage

/// What is wrong with a ledger, in the order in which it was found.
struct LedgerReport: Sendable {
    let size: Int
    let root: Hash
    let problems: [String]
}

/// Computes everything anew that the ledger claims, and trusts no column (`hamkori verify`).
struct LedgerVerification {
    private let application: Application
    private let transaction: Transaction
    private var nodes = MemoryNodes()
    private var problems: [String] = []
    /// More would not help anybody to understand what happened.
    private static let problemLimit = 100

    /// Verifies the whole ledger in one state of the database.
    /// - Throws: `StorageError`.
    static func report(_ application: Application) throws -> LedgerReport {
        try application.database.read { transaction in
            var verification = LedgerVerification(application, transaction)
            return try verification.run()
        }
    }

    /// What is wrong in the state that a transaction sees.
    static func problems(_ application: Application, in transaction: Transaction) throws -> [String] {
        var verification = LedgerVerification(application, transaction)
        return try verification.run().problems
    }

    private init(_ application: Application, _ transaction: Transaction) {
        self.application = application
        self.transaction = transaction
    }

    private mutating func run() throws -> LedgerReport {
        try checkEntries()
        try checkNodes()
        try checkRecords()
        try checkUnknownRecords()
        return LedgerReport(
            size: nodes.size, root: try Tree.root(size: nodes.size, in: nodes), problems: problems)
    }

    private mutating func note(_ problem: String) {
        if problems.count < LedgerVerification.problemLimit { problems.append(problem) }
    }

    private mutating func checkEntries() throws {
        var entries: [WrittenEntry] = []
        try LedgerStore.forEach(application.institution, in: transaction) { entry in
            entries.append(entry)
        }
        for entry in entries {
            if entry.number != nodes.size {
                note("entry \(nodes.size) is missing")
            }
            if Entry.hash(salt: entry.salt, form: entry.form).bytes != entry.formHash {
                note(
                    "entry \(entry.number): the form of \(entry.recordKind) \(entry.recordID) is not the one hashed"
                )
            }
            if entry.leaf.bytes != entry.leafHash {
                note("entry \(entry.number): the entry is not the one whose hash was kept")
            }
            try nodes.append(Hash(entry.leafHash) ?? entry.leaf)
        }
        let size = try LedgerStore.size(of: application.institution, in: transaction)
        if size != nodes.size { note("the ledger counts \(size) entries, but \(nodes.size) are there") }
    }

    private mutating func checkNodes() throws {
        var found: [(NodePlace, [UInt8])] = []
        try LedgerStore.forEachNode(application.institution, in: transaction) { found.append(($0, $1)) }
        var expected: NodePlace? = nodes.size > 0 ? NodePlace(level: 0, index: 0) : nil
        for (place, hash) in found {
            guard place == expected else {
                note(
                    "subtree \(place.level)/\(place.index) stands where another should; entry \(place.entries.lowerBound)"
                )
                return
            }
            if try nodes.node(level: place.level, index: place.index).bytes != hash {
                note("entries \(place.entries): the subtree \(place.level)/\(place.index) has another hash")
            }
            expected = place.next(size: nodes.size)
        }
        if let expected { note("the subtree \(expected.level)/\(expected.index) is missing") }
    }

    private mutating func checkRecords() throws {
        var last = (kind: "", id: "")
        while true {
            let words = try LedgerStore.lastWords(
                after: last, limit: 200, application.institution, in: transaction)
            guard let end = words.last else { return }
            for word in words { try check(word) }
            last = (end.recordKind, end.recordID)
        }
    }

    private mutating func check(_ word: LedgerStore.LastWord) throws {
        let name = "entry \(word.number): \(word.recordKind) \(word.recordID)"
        guard let kind = RecordKind(rawValue: word.recordKind) else {
            return note("\(name) is of no known kind")
        }
        let form: JSON?
        do {
            form = try application.source(of: kind).form(word.recordID, transaction)
        } catch let error as StorageError {
            return note("\(name) cannot be read: \(error)")
        }
        guard let form else { return note("\(name) has disappeared") }
        if form.canonical != word.form { note("\(name) differs from what was recorded") }
    }

    private mutating func checkUnknownRecords() throws {
        for source in application.recordSources {
            let ids = try source.ids(transaction)
            var start = 0
            while start < ids.count {
                let some = ids[start..<min(start + 200, ids.count)]
                let known = try LedgerStore.known(
                    source.kind, among: some, application.institution, in: transaction)
                for id in some where !known.contains(id) {
                    note("\(source.kind.rawValue) \(id) is in the database, but no entry tells of it")
                }
                start += 200
            }
        }
    }
}
