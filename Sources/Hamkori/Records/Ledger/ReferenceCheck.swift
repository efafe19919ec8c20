import Storage

/// Rows that name others which are not there. PostgreSQL refuses them itself, SQLite only where it is told to.
enum ReferenceCheck {
    static let all = StoredCheck(name: "references") { inspection in
        for orphan in try inspection.scope.transaction.orphans() { inspection.note(orphan.description) }
    }
}
