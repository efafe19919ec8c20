import Documents
import Storage

/// What a feature adds to the ledger's form of a kind of record: rows that belong to it, and that the API does not give
/// with it.
struct FormPart: Sendable {
    let kind: RecordKind
    /// The name of the member.
    let name: String
    let json: @Sendable (_ id: String, Scope) throws -> JSON
}

extension RecordSource {
    /// The same records with what features add to their forms.
    func adding(_ parts: [FormPart]) -> RecordSource {
        let own = parts.filter { $0.kind == kind }
        guard !own.isEmpty else { return self }
        let (narrow, narrowMany) = (form, many)
        var wider = self
        wider.form = { id, scope in
            guard let form = try narrow(id, scope) else { return nil }
            return try form.adding(own, of: id, in: scope)
        }
        guard let narrowMany else { return wider }
        wider.many = { ids, scope in
            var readings = try narrowMany(ids, scope)
            for (id, reading) in readings {
                let form = try reading.form.adding(own, of: id, in: scope)
                readings[id] = RecordReading(form: form, summary: reading.summary, labels: reading.labels)
            }
            return readings
        }
        return wider
    }
}

extension JSON {
    fileprivate func adding(_ parts: [FormPart], of id: String, in scope: Scope) throws -> JSON {
        var members = asObject ?? JSON.Members()
        for part in parts { members[part.name] = try part.json(id, scope) }
        return .object(members)
    }
}
