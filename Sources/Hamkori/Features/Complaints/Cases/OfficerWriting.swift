import Documents
import Storage

/// What an officer does to a case.
extension CaseWriting {
    mutating func answer(_ text: String, by person: ID<Person>) throws {
        try append(.answer, ["text": .string(text)], by: person)
    }

    /// - Throws: `ComplaintFault.noSuchStep` when the state does not lead there.
    mutating func move(
        to state: ComplaintState, reason: String, ground: ID<Term>? = nil, by person: ID<Person>
    ) throws {
        guard complaint.state.next.contains(state) else { throw ComplaintFault.noSuchStep }
        try step(to: state, reason: reason, ground: ground, person)
    }

    mutating func assign(_ assignee: ID<Person>?, by person: ID<Person>) throws {
        try append(.assignment, ["assignee": .string(assignee?.text ?? "")], by: person)
        try ComplaintStore.assign(assignee, to: complaint.id, in: scope)
    }

    /// Shuts somebody out for good: no row in their queue, no page, and their key to the case is gone.
    mutating func exclude(_ excluded: ID<Person>, reason: String, by person: ID<Person>) throws {
        try append(.exclusion, ["excluded": .string(excluded.text), "reason": .string(reason)], by: person)
        try ComplaintStore.exclude(excluded, from: complaint.id, in: scope)
        try CaseStore.removeKey(of: complaint.id, for: .person(excluded), in: scope)
        try EscrowRequestStore.forgetHandedOn(for: complaint.id, by: excluded, in: scope)
    }

    /// Gives the case to another office; its number stays, and nobody is assigned to it any longer. Callers seal it to
    /// the readers there.
    mutating func transfer(to office: ID<Office>, reason: String, by person: ID<Person>) throws {
        guard !complaint.state.isClosed, office != complaint.office else { throw ComplaintFault.noSuchStep }
        try append(
            .transfer,
            [
                "from": .string(complaint.office.text), "to": .string(office.text), "reason": .string(reason),
            ], by: person)
        try ComplaintStore.transfer(complaint.id, to: office, in: scope)
        try refresh()
    }

    mutating func qualify(_ qualification: Qualification, by person: ID<Person>) throws {
        try append(
            .qualification,
            [
                "concerns": .string(qualification.concerns.rawValue),
                "authority": .string(qualification.authority.rawValue),
                "rights": .array(qualification.rights.map { .string($0.text) }),
                "isFromClosedPlace": .bool(qualification.isFromClosedPlace),
            ], by: person)
        try ComplaintStore.set(qualification, of: complaint.id, in: scope)
        try refresh()
    }

    /// Asks an authority.
    /// - Parameter due: nil for the institution's usual term.
    mutating func request(
        _ to: String, _ text: String, by due: CalendarDate?, isUrgent: Bool, person: ID<Person>
    ) throws {
        guard !complaint.state.isClosed else { throw ComplaintFault.noSuchStep }
        let usual = try CaseDeadline.due(.reply, after: now.date, in: scope)
        let due = due ?? usual ?? now.date
        try append(
            .request,
            [
                "to": .string(to), "text": .string(text), "due": .string(due.text),
                "isUrgent": .bool(isUrgent),
            ], by: person)
        try wait(for: .reply, until: due)
    }

    /// - Throws: `ComplaintFault.noSuchStep` for a request that is answered, or is none.
    mutating func reply(
        to request: Int, _ text: String, _ files: [CaseFile], by person: ID<Person>
    ) throws {
        try meet(.reply, from: request)
        try append(.reply, ["request": .integer(Int64(request)), "text": .string(text)], by: person)
        let custody = CaseFile.Custody(source: text, receivedOn: now.date, person: person)
        for file in files { try append(file, custody) }
    }

    mutating func task(
        _ text: String, for assignee: ID<Person>, by due: CalendarDate, person: ID<Person>
    ) throws {
        try append(
            .task,
            ["text": .string(text), "assignee": .string(assignee.text), "due": .string(due.text)], by: person)
        try wait(for: .task, until: due)
    }

    /// - Throws: `ComplaintFault.noSuchStep` for a task that is done, or is none.
    mutating func finish(task: Int, by person: ID<Person>) throws {
        try meet(.task, from: task)
        try append(.done, ["task": .integer(Int64(task))], by: person)
    }

    private func wait(for kind: CaseDeadline.Kind, until due: CalendarDate) throws {
        try CaseDeadlineStore.insert(kind, due, from: complaint.length, of: complaint.id, in: scope)
        try CaseDeadlineStore.noteNearest(of: complaint.id, in: scope)
    }

    private func meet(_ kind: CaseDeadline.Kind, from sequence: Int) throws {
        let met = try CaseDeadlineStore.meet(
            [kind], from: sequence, on: now.date, of: complaint.id, in: scope)
        guard met == 1 else { throw ComplaintFault.noSuchStep }
        try CaseDeadlineStore.noteNearest(of: complaint.id, in: scope)
    }
}
