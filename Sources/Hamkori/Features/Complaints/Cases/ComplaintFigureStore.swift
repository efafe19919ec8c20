import Storage

/// All SQL that counts complaints. It reads nothing but what stands in clear, and groups in the database, so that memory
/// grows with the kinds of things that are counted and not with the cases.
enum ComplaintFigureStore {
    static func counts(
        by dimension: ComplaintDimension, _ selection: ComplaintSelection, in scope: Scope
    ) throws -> ComplaintCounts {
        let value = column(of: dimension)
        let rights: SQL =
            dimension == .right ? "JOIN complaint_rights r ON r.complaint_id = c.id" : .empty
        var counts = ComplaintCounts()
        try scope.forEach(
            """
            SELECT \(value) AS value, c.state, count(*) AS total FROM complaints c \(rights)
            WHERE \(conditions(selection, in: scope)) AND \(value) IS NOT NULL GROUP BY \(value), c.state
            """
        ) { row in counts.add(try row["total"], try row["value"], try row["state"]) }
        return counts
    }

    /// How many days the closed ones took, by outcome: how many complaints by number of days.
    static func durations(
        _ selection: ComplaintSelection, in scope: Scope
    ) throws -> [ComplaintOutcome: [Int: Int]] {
        var durations: [ComplaintOutcome: [Int: Int]] = [:]
        try scope.forEach(
            """
            SELECT c.state, c.received_on, c.closed_on, count(*) AS total FROM complaints c
            WHERE \(conditions(selection, in: scope)) AND c.closed_on IS NOT NULL
            GROUP BY c.state, c.received_on, c.closed_on
            """
        ) { row in
            let (receivedOn, closedOn): (CalendarDate, CalendarDate) =
                (try row["received_on"], try row["closed_on"])
            durations[ComplaintOutcome(try row["state"]), default: [:]][
                receivedOn.days(until: closedOn), default: 0] += try row["total"] as Int
        }
        return durations
    }

    /// The years in which complaints were received, the latest first.
    static func years(_ selection: ComplaintSelection, in scope: Scope) throws -> [Int] {
        try scope.rows(
            "SELECT DISTINCT c.year FROM complaints c WHERE \(conditions(selection, in: scope)) ORDER BY c.year DESC"
        ) { try $0["year"] }
    }

    /// How many have something that was due before a day and is not done.
    static func overdue(
        before day: CalendarDate, _ selection: ComplaintSelection, in scope: Scope
    ) throws -> Int {
        try scope.row(
            """
            SELECT count(*) AS total FROM complaints c WHERE \(conditions(selection, in: scope)) AND c.due_on < \(day)
            """
        ) { try $0["total"] } ?? 0
    }

    /// How many were acknowledged by the day for it, of those that were acknowledged or should have been by today.
    static func acknowledged(
        by today: CalendarDate, _ selection: ComplaintSelection, in scope: Scope
    ) throws -> (inTime: Int, all: Int) {
        try scope.row(
            """
            SELECT count(*) FILTER (WHERE d.met_on IS NOT NULL AND d.met_on <= d.due_on) AS in_time,
                count(*) AS total
            FROM complaints c JOIN case_deadlines d ON d.complaint_id = c.id
            WHERE \(conditions(selection, in: scope)) AND d.kind = \(CaseDeadline.Kind.acknowledgement)
                AND (d.met_on IS NOT NULL OR d.due_on < \(today))
            """
        ) { (try $0["in_time"], try $0["total"]) } ?? (0, 0)
    }

    private static func column(of dimension: ComplaintDimension) -> SQL {
        switch dimension {
        case .region: "c.region"
        case .authority: "c.authority"
        case .concerned: "c.concerns"
        case .channel: "c.channel"
        case .office: "c.handling_office_id"
        case .right: "r.term_id"
        case .ground: "c.ground_id"
        }
    }

    private static func conditions(_ selection: ComplaintSelection, in scope: Scope) -> SQL {
        var conditions: [SQL] = [scope.own("c")]
        if let office = selection.office { conditions.append("c.handling_office_id = \(office)") }
        if let year = selection.year { conditions.append("c.year = \(year)") }
        if let reader = selection.reader { conditions.append(ComplaintStore.isShown(to: reader)) }
        return conditions.joined(by: " AND ")
    }
}
