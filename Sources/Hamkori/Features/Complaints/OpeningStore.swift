import Secrets
import Storage

/// All SQL of the log of who opened which case.
enum OpeningStore {
    /// What somebody did, or tried.
    enum Kind: String, Sendable, Storable {
        case opened, file, refused
        /// An organisation's member opened what was shared with them.
        case shared
        /// Was let in by both holders of the escrow.
        case escrow
    }

    struct Opening: Sendable {
        let person: ID<Person>
        let kind: Kind
        let at: Timestamp
    }

    /// The last ones, the newest first.
    static func openings(
        of id: ID<Complaint>, limit: Int = 100, in transaction: Transaction
    ) throws -> [Opening] {
        try transaction.rows(
            """
            SELECT person_id, kind, at FROM complaint_openings WHERE complaint_id = \(id)
            ORDER BY at DESC, id DESC LIMIT \(limit)
            """
        ) { Opening(person: try $0["person_id"], kind: try $0["kind"], at: try $0["at"]) }
    }

    static func note(
        _ kind: Kind, of id: ID<Complaint>, by person: ID<Person>, at now: Timestamp,
        of institution: ID<Institution>, in transaction: Transaction
    ) throws {
        let opening = ID<Opening>(at: now, random: Random.bytes(10))
        try transaction.execute(
            """
            INSERT INTO complaint_openings (id, institution_id, complaint_id, person_id, kind, at)
            VALUES (\(opening), \(institution), \(id), \(person), \(kind), \(now))
            """)
    }
}
