import Storage

/// All SQL that finds a complaint by the number that people know it by.
enum ComplaintNumberStore {
    static func complaint(
        _ number: RegistrationNumber, of institution: ID<Institution>, in transaction: Transaction
    ) throws -> Complaint? {
        let id: ID<Complaint>? = try transaction.row(
            """
            SELECT id FROM complaints WHERE institution_id = \(institution) AND office_code = \(number.office)
                AND year = \(number.year) AND serial = \(number.serial)
            """
        ) { try $0["id"] }
        return try id.flatMap { try ComplaintStore.complaint($0, of: institution, in: transaction) }
    }
}
