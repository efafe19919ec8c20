import Documents
import Storage

extension ComplaintStore {
    /// A row of a complaint, as its columns stand.
    struct RowInClear {
        let id: String
        let number: String
        let length: Int
        let head: [UInt8]
        let isErased: Bool
        let members: JSON.Members
    }

    static func inClear(after id: String, limit: Int, in scope: Scope) throws -> [RowInClear] {
        try scope.rows(
            """
            SELECT * FROM complaints WHERE \(scope.own) AND id > \(id) ORDER BY id LIMIT \(limit)
            """
        ) { row in
            var members = JSON.Members()
            let texts = [
                "office_id", "handling_office_id", "office_code", "received_on", "state", "authority",
                "region",
                "channel", "concerns", "ground_id", "assignee_id", "acknowledged_on", "closed_on", "due_on",
                "erased_on",
            ]
            for name in texts {
                let text: String? = try row[name]
                members[name] = text.map { .string($0) } ?? .null
            }
            for name in ["year", "serial", "is_anonymous", "is_from_closed_place"] {
                members[name] = .integer(try row[name])
            }
            let lookUp: [UInt8] = try row["look_up"]
            members["look_up"] = .string(Hexadecimal.text(lookUp))
            let (year, code, serial): (Int, String, Int) = (
                try row["year"], try row["office_code"], try row["serial"]
            )
            return RowInClear(
                id: try row["id"], number: "\(year)-\(code)-\(serial)", length: try row["length"],
                head: try row["head"], isErased: members["erased_on"] != .null, members: members)
        }
    }

    /// What other tables say in clear of some cases: the rights concerned, who is excluded, what is due.
    static func partsInClear(of cases: [String], in scope: Scope) throws -> [String: [String]] {
        var parts: [String: [String]] = [:]
        try scope.forEach(
            """
            SELECT complaint_id, term_id FROM complaint_rights
            WHERE \(scope.checked) AND complaint_id IN (\(list: cases))
            """
        ) { row in
            parts[try row["complaint_id"], default: []].append("right \(try row["term_id"] as String)")
        }
        try scope.forEach(
            """
            SELECT complaint_id, person_id FROM complaint_exclusions
            WHERE \(scope.checked) AND complaint_id IN (\(list: cases))
            """
        ) { row in
            parts[try row["complaint_id"], default: []].append("excluded \(try row["person_id"] as String)")
        }
        for (id, deadline) in try CaseDeadlineStore.inClear(of: cases, in: scope) {
            parts[id, default: []].append(deadline)
        }
        return parts
    }
}

extension CaseDeadlineStore {
    static func inClear(
        of cases: [String], in scope: Scope
    ) throws -> [(complaint: String, deadline: String)] {
        try scope.rows(
            """
            SELECT complaint_id, sequence, kind, due_on, met_on FROM case_deadlines
            WHERE \(scope.checked) AND complaint_id IN (\(list: cases))
            """
        ) { row in
            let (sequence, kind): (Int, String) = (try row["sequence"], try row["kind"])
            let (due, met): (String, String?) = (try row["due_on"], try row["met_on"])
            return (try row["complaint_id"], "due \(sequence) \(kind) \(due) \(met ?? "-")")
        }
    }
}
