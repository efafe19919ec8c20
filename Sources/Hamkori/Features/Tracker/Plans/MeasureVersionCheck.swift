import Documents
import Storage

/// Earlier versions of measures against the entries of the ledger that were made with them.
enum MeasureVersionCheck {
    static let all = StoredCheck(name: "measure versions") { inspection in
        for id in try MeasureStore.table.ids(in: inspection.scope) {
            let entries = try LedgerStore.entries(
                of: RecordReference(kind: .measure, id: id),
                in: inspection.scope)
            var recorded: [Int: String] = [:]
            for stored in entries {
                guard let form = try? JSON(parsing: stored.form), let number = form["version"]?.asInteger
                else {
                    continue
                }
                recorded[Int(number)] = line(form, at: stored.entry.at, by: stored.entry.actor)
            }
            try inspection.examine("measure_versions of \(id)") {
                let kept = try ID<Measure>(id).map { try MeasureStore.versions(of: $0, in: inspection.scope) }
                for version in kept ?? [] where recorded[version.number] != line(version) {
                    inspection.note(
                        "measure \(id): version \(version.number) is not the one that was recorded")
                }
                if kept?.count != recorded.count {
                    inspection.note(
                        "measure \(id): \(kept?.count ?? 0) versions are kept of \(recorded.count)")
                }
            }
        }
    }

    private static let members = MeasureVersion.fields.members.filter { $0.name != "number" }

    private static func line(_ version: MeasureVersion) -> String {
        JSON.object(JSON.Members(members.map { ($0.name, $0.json(version)) })).canonical
    }

    /// What of a form its version repeats.
    private static func line(_ form: JSON, at moment: Timestamp, by actor: String) -> String {
        var line = JSON.Members(members.map { ($0.name, form[$0.name] ?? .null) })
        line["at"] = moment.json
        line["actor"] = .string(actor)
        return JSON.object(line).canonical
    }
}
