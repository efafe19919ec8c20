import Storage

/// All SQL of cases' deadlines; the nearest of each case stands with the complaint, for the queue.
enum CaseDeadlineStore {
    /// Those of a case, the nearest first.
    static func deadlines(of id: ID<Complaint>, in scope: Scope) throws -> [CaseDeadline] {
        try scope.rows(
            "SELECT * FROM case_deadlines WHERE \(scope.checked) AND complaint_id = \(id) ORDER BY due_on, sequence, kind"
        ) { row in
            CaseDeadline(
                sequence: try row["sequence"], kind: try row["kind"], dueOn: try row["due_on"],
                metOn: try row["met_on"])
        }
    }

    /// Callers note the nearest one afterwards.
    static func insert(
        _ kind: CaseDeadline.Kind, _ dueOn: CalendarDate, from sequence: Int, of id: ID<Complaint>,
        in scope: Scope
    ) throws {
        try scope.execute(
            """
            INSERT INTO case_deadlines (complaint_id, sequence, kind, institution_id, due_on)
            VALUES (\(id), \(sequence), \(kind), \(scope.institution), \(dueOn))
            """)
    }

    /// Ends what was waited for; callers note the nearest one afterwards.
    /// - Parameter sequence: the document that it arose from; nil for all of the kinds.
    /// - Returns: how many ended.
    @discardableResult
    static func meet(
        _ kinds: [CaseDeadline.Kind], from sequence: Int? = nil, on day: CalendarDate, of id: ID<Complaint>,
        in scope: Scope
    ) throws -> Int {
        let one: SQL = sequence.map { "AND sequence = \($0)" } ?? ""
        return try scope.execute(
            """
            UPDATE case_deadlines SET met_on = \(day)
            WHERE \(scope.checked) AND complaint_id = \(id) AND kind IN (\(list: kinds)) AND met_on IS NULL \(one)
            """)
    }

    /// Forgets what is waited for: nobody has done it, and nobody has to any longer.
    static func drop(of id: ID<Complaint>, in scope: Scope) throws {
        try scope.execute(
            "DELETE FROM case_deadlines WHERE \(scope.checked) AND complaint_id = \(id) AND met_on IS NULL")
    }

    /// Brings the day that the queue shows up to date.
    static func noteNearest(of id: ID<Complaint>, in scope: Scope) throws {
        let nearest: CalendarDate?? = try scope.row(
            """
            SELECT min(due_on) AS nearest FROM case_deadlines
            WHERE \(scope.checked) AND complaint_id = \(id) AND met_on IS NULL
            """
        ) { row -> CalendarDate? in try row["nearest"] }
        try ComplaintStore.set(dueOn: nearest ?? nil, of: id, in: scope)
    }
}
