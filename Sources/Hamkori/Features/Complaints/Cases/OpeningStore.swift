import Storage

/// All SQL of the log of who opened which case. It knows days only: a moment would lead from a case to whatever else was
/// written at that moment.
enum OpeningStore {
    /// What somebody did, or tried.
    enum Kind: String, Sendable, Storable {
        case opened, file, refused
        /// May read it, but has no key of it yet: nothing was shown.
        case sealed
        /// An organisation's member opened what was shared with them.
        case shared
        /// Was let in by both holders of the escrow.
        case escrow
    }

    struct Opening: Sendable {
        let person: ID<Person>
        let kind: Kind
        let day: CalendarDate
        /// How many times on that day.
        let times: Int
    }

    /// The last ones, the newest day first.
    static func openings(of id: ID<Complaint>, limit: Int = 100, in scope: Scope) throws -> [Opening] {
        try scope.rows(
            """
            SELECT person_id, kind, day, times FROM complaint_openings WHERE \(scope.checked) AND complaint_id = \(id)
            ORDER BY day DESC, person_id, kind LIMIT \(limit)
            """
        ) {
            Opening(
                person: try $0["person_id"], kind: try $0["kind"], day: try $0["day"], times: try $0["times"])
        }
    }

    static func note(
        _ kind: Kind, of id: ID<Complaint>, by person: ID<Person>, on day: CalendarDate, in scope: Scope
    ) throws {
        try scope.execute(
            """
            INSERT INTO complaint_openings (complaint_id, day, person_id, kind, institution_id, times)
            VALUES (\(id), \(day), \(person), \(kind), \(scope.institution), 1)
            ON CONFLICT (complaint_id, day, person_id, kind)
                DO UPDATE SET times = complaint_openings.times + 1
            """)
    }
}
