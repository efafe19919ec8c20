import Storage

/// The queue of complaints.
extension ComplaintStore {
    /// Cases are counted so far only: an exact number of very many tells nobody anything, and costs the most.
    static let mostCounted = 1_000

    /// A page of the queue of an office, or of all offices when it is nil, without the cases from which the reader is
    /// excluded: what is due first stands first, what waits for nothing at the end.
    static func queue(
        _ request: ListRequest, ofOffice office: ID<Office>?, for reader: ID<Person>, on today: CalendarDate,
        in scope: Scope
    ) throws -> ListPage<Complaint> {
        let narrowed = conditions(request, office: office, reader: reader, today: today, in: scope).joined(
            by: " AND ")
        return try ListPage(
            request, "FROM complaints c WHERE \(narrowed)", order: order(request), countingTo: mostCounted,
            in: scope, made)
    }

    /// The last cases of an office that are not kept from somebody.
    static func recent(
        ofOffice office: ID<Office>, for reader: ID<Person>, limit: Int, in scope: Scope
    ) throws -> [Complaint] {
        try scope.rows(
            """
            SELECT c.* FROM complaints c WHERE \(scope.own("c")) AND c.handling_office_id = \(office)
                AND \(isShown(to: reader))
            ORDER BY c.received_on DESC, c.id DESC LIMIT \(limit)
            """, made)
    }

    /// That somebody is not excluded from a case, `c` of a statement.
    static func isShown(to reader: ID<Person>) -> SQL {
        """
        NOT EXISTS (SELECT 1 FROM complaint_exclusions e
            WHERE e.complaint_id = c.id AND e.person_id = \(reader))
        """
    }

    private static func conditions(
        _ request: ListRequest, office: ID<Office>?, reader: ID<Person>, today: CalendarDate,
        in scope: Scope
    ) -> [SQL] {
        var conditions: [SQL] = [
            scope.own("c"), "c.erased_on IS NULL",
            isShown(to: reader),
        ]
        if let office { conditions.append("c.handling_office_id = \(office)") }
        if let state: ComplaintState = request.filter("state") { conditions.append("c.state = \(state)") }
        if let authority: AuthorityKind = request.filter("authority") {
            conditions.append("c.authority = \(authority)")
        }
        if request.filter("mine") != nil { conditions.append("c.assignee_id = \(reader)") }
        if request.filter("news") != nil { conditions.append("c.has_news = 1") }
        switch request.filter("due") {
        // In the words of the index.
        case "overdue": conditions.append("COALESCE(c.due_on, '9999') < \(today)")
        case "soon":
            conditions.append(
                """
                COALESCE(c.due_on, '9999') >= \(today) AND COALESCE(c.due_on, '9999') <= \(today.adding(days: 7))
                """)
        default: break
        }
        if let number = RegistrationNumber(typed: request.query["q"] ?? "") {
            conditions.append(
                """
                c.year = \(number.year) AND c.office_code = \(number.office) AND c.serial = \(number.digits)
                """)
        } else if !request.search.isEmpty {
            conditions.append("1 = 0")
        }
        return conditions
    }

    private static func order(_ request: ListRequest) -> SQL {
        switch request.sort {
        case "received":
            request.isDescending ? "c.received_on DESC, c.id DESC" : "c.received_on, c.id"
        default:
            request.sort == "due" && request.isDescending
                ? "COALESCE(c.due_on, '9999') DESC, c.id DESC" : "COALESCE(c.due_on, '9999'), c.id"
        }
    }
}
