import Documents
import Storage

extension RecordSource {
    /// The records of a table.
    /// - Parameter form: what the ledger tells of one; its fields where nothing else is said.
    init<Record>(
        kind: RecordKind, name: Text, position: Int, of table: RecordTable<Record>, isPackage: Bool = false,
        form: @escaping @Sendable (Record, Scope) throws -> JSON.Members = { record, _ in record.told },
        summary: @escaping @Sendable (Record, Scope) throws -> RecordSummary?
    ) {
        self.init(
            kind: kind, name: name, position: position, ids: table.ids,
            form: { id, scope in
                try table.record(withID: id, in: scope).map { .object(try form($0, scope)) }
            },
            summary: { id, scope in
                try table.record(withID: id, in: scope).flatMap { try summary($0, scope) }
            }, isPackage: isPackage,
            many: { ids, scope in
                var readings: [String: RecordReading] = [:]
                for record in try table.found(by: "id IN (\(list: ids))", in: scope) {
                    readings[record.id.text] = RecordReading(
                        form: .object(try form(record, scope)), summary: try summary(record, scope))
                }
                return readings
            })
    }
}

extension APIResource {
    /// The public records of a table, each with its id first.
    /// - Parameters:
    ///   - condition: holds for the rows that are public; nil where all are.
    ///   - isPublic: the same of a record.
    ///   - schemas: the names of a record's members, with their schemas.
    ///   - form: what the API tells of a record.
    init<Record>(
        name: String, summary: String, of table: RecordTable<Record>,
        where condition: SQL? = "publication = 'public'", isPublic: @escaping @Sendable (Record) -> Bool,
        schemas: [(String, JSON)] = Record.schemas(),
        form: @escaping @Sendable (Record, Scope) throws -> JSON.Members = { record, _ in record.told }
    ) {
        let rest = schemas.filter { $0.0 != "id" }
        self.init(
            name: name, summary: summary, schema: APISchema.object([("id", APISchema.id)] + rest),
            list: { _, after, limit, scope in
                try table.all(where: condition, after: after ?? "", limit: limit, in: scope).map {
                    ($0.id.text, JSON.object(try form($0, scope)).withID($0.id.text))
                }
            },
            record: { id, scope in
                guard let record = try table.record(withID: id, in: scope), isPublic(record) else {
                    return nil
                }
                return JSON.object(try form(record, scope)).withID(id)
            })
    }
}
