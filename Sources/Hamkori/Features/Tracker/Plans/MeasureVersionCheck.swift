import Documents
import Storage

/// Earlier versions of measures against the entries of the ledger that were made with them.
enum MeasureVersionCheck {
    static let all = StoredCheck(name: "measure versions") { inspection in
        for id in try MeasureStore.ids(in: inspection.scope) {
            let entries = try LedgerStore.entries(
                of: RecordReference(kind: .measure, id: id),
                in: inspection.scope)
            var recorded: [Int64: String] = [:]
            for stored in entries {
                guard let form = try? JSON(parsing: stored.form), let number = form["version"]?.asInteger
                else {
                    continue
                }
                recorded[number] = line(form, at: stored.entry.at, by: stored.entry.actor)
            }
            try inspection.examine("measure_versions of \(id)") {
                let kept = try MeasureStore.keptVersions(of: id, in: inspection.scope)
                for version in kept where recorded[version.number] != version.line {
                    inspection.note(
                        "measure \(id): version \(version.number) is not the one that was recorded")
                }
                if kept.count != recorded.count {
                    inspection.note("measure \(id): \(kept.count) versions are kept of \(recorded.count)")
                }
            }
        }
    }

    /// What of a form its version repeats.
    static func line(_ form: JSON, at moment: Timestamp, by actor: String) -> String {
        let names = ["title", "text", "organisation", "starts", "ends", "state", "since", "reason"]
        var members = JSON.Members(names.map { ($0, form[$0] ?? .null) })
        members["at"] = .string(moment.utcText)
        members["actor"] = .string(actor)
        return JSON.object(members).canonical
    }
}
