import Storage

/// The job that tells officers, and the commissioner, of overdue cases: each of them once on a working day.
enum OverdueNotifying {
    static let job = Job(name: "tell of overdue cases", every: 3_600, needsMail: true) { application, now in
        // Read first, so that an hour in which nothing is due writes nothing.
        let isDue = try application.read(patience: .work) {
            try !notices(at: now, application, in: $0).isEmpty
        }
        guard isDue else { return }
        try application.writeUnrecorded(patience: .work) { scope in
            // Asked again where nobody else can write meanwhile: another node may have been faster.
            for notice in try notices(at: now, application, in: scope) {
                let isFirst = try OverdueNoticeStore.note(notice, on: now.date, in: scope)
                guard isFirst else { continue }
                try OutboxStore.put(
                    notice.content(application.configuration.publicURL), to: notice.person,
                    as: application.newID(at: now), at: now, in: scope)
            }
        }
    }

    /// What is to be told now. On free days nobody is written to.
    private static func notices(
        at now: Timestamp, _ application: Application, in scope: Scope
    ) throws -> [OverdueNotice] {
        let today = now.date
        let calendar = try WorkingCalendarStore.calendar(in: scope)
        guard calendar.isWorking(today) else { return [] }
        let told = try OverdueNoticeStore.told(on: today, in: scope)
        return try ReaderDeeds.readers(in: scope).compactMap { person in
            guard !told.contains(person.id), person.role.may(.handleComplaints),
                let selection = try ComplaintSelection.of(person.id, year: nil, in: scope)
            else { return nil }
            let step: OverdueNotice.Step = person.role == .commissioner ? .escalated : .office
            let count = try ComplaintFigureStore.overdue(
                before: OverdueNotice.limit(of: step, on: today, calendar), selection, in: scope)
            return count > 0 ? OverdueNotice(person: person.id, step: step, count: count) : nil
        }
    }
}
