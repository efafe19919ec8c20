import Storage

/// Whose rows there are: a row of no institution, or of another, is read by no list, and may still count where tables are joined.
enum InstitutionCheck {
    static let all = StoredCheck(name: "institution of rows") { inspection in
        let scope = inspection.scope
        for table in try scope.transaction.tables(with: "institution_id") {
            let strangers = try scope.transaction.count(
                of: table, where: "institution_id", isNot: scope.institution)
            if strangers > 0 { inspection.note("\(table): \(strangers) rows are of another institution") }
        }
    }
}
