import Documents
import Merkle
import Storage

/// What a backup says of itself: of which installation it is, of which moment, and how much there has to be in it.
struct BackupManifest: Equatable {
    let version: String
    let engine: Engine
    let madeAt: Timestamp
    let institution: String
    /// Of the installation's identity.
    let installation: [UInt8]
    let ledgerSize: Int
    let root: Hash
    /// How many rows each table has.
    let tables: [String: Int]
    /// Whether ledger and database held when it was made.
    let holds: Bool

    var json: JSON {
        [
            "version": .string(version), "engine": .string(engine.rawValue),
            "madeAt": .integer(madeAt.milliseconds), "institution": .string(institution),
            "installation": .string(Hexadecimal.text(installation)),
            "ledgerSize": .integer(Int64(ledgerSize)),
            "root": .string(root.base64), "holds": .bool(holds),
            "tables": .object(
                JSON.Members(tables.sorted { $0.key < $1.key }.map { ($0.key, .integer(Int64($0.value))) })),
        ]
    }

    init(
        engine: Engine, madeAt: Timestamp, institution: String, installation: [UInt8], ledger: LedgerReport,
        tables: [String: Int], holds: Bool
    ) {
        version = Application.version
        self.engine = engine
        self.madeAt = madeAt
        self.institution = institution
        self.installation = installation
        ledgerSize = ledger.size
        root = ledger.root
        self.tables = tables
        self.holds = holds
    }

    /// Nil for what no backup says.
    init?(_ json: JSON) {
        guard let version = json["version"]?.asString,
            let engine = json["engine"]?.asString.flatMap(Engine.init(rawValue:)),
            let madeAt = json["madeAt"]?.asInteger, let institution = json["institution"]?.asString,
            let installation = json["installation"]?.asString.flatMap(Hexadecimal.bytes),
            let ledgerSize = json["ledgerSize"]?.asInteger,
            let root = json["root"]?.asString.flatMap({ Hash(base64: $0) }),
            let tables = json["tables"]?.asObject, let holds = json["holds"]?.asBool
        else { return nil }
        self.version = version
        self.engine = engine
        self.madeAt = Timestamp(milliseconds: madeAt)
        self.institution = institution
        self.installation = installation
        self.ledgerSize = Int(ledgerSize)
        self.root = root
        self.tables = Dictionary(
            tables.map { ($0.name, Int($0.value.asInteger ?? -1)) }, uniquingKeysWith: { first, _ in first })
        self.holds = holds
    }
}

/// The number of rows in each table of a database.
enum TableCounts {
    static func of(_ transaction: Transaction) throws -> [String: Int] {
        var counts: [String: Int] = [:]
        for table in try transaction.tables() { counts[table] = try transaction.count(of: table) }
        return counts
    }
}
