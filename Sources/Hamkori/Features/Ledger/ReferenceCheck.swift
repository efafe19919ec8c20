import Storage

/// Rows that name others which are not there. PostgreSQL refuses them itself, SQLite only where it is told to.
enum ReferenceCheck {
    static let all = StoredCheck(name: "references") { inspection in
        guard inspection.transaction.engine == .sqlite else { return }
        let orphans = try inspection.transaction.rows("PRAGMA foreign_key_check") { row in
            let (table, place, parent): (String, Int?, String) = (
                try row["table"], try row["rowid"], try row["parent"]
            )
            return
                "\(table), row \(place.map { String($0) } ?? "?"), names a row of \(parent) that is not there"
        }
        for orphan in orphans { inspection.note(orphan) }
    }
}
