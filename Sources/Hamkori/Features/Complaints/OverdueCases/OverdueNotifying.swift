import Storage

/// The job that tells officers, and the commissioner, of overdue cases: each of them once on a working day.
enum OverdueNotifying {
    static let job = Job(name: "tell of overdue cases", every: 3_600, needsMail: true) { application, now in
        // Read first, so that an hour in which nothing is due writes nothing.
        let isDue = try application.database.read(patience: .work) {
            try !notices(at: now, application, in: $0).isEmpty
        }
        guard isDue else { return }
        try application.database.write(patience: .work) { transaction in
            // Asked again where nobody else can write meanwhile: another node may have been faster.
            for notice in try notices(at: now, application, in: transaction) {
                let isFirst = try OverdueNoticeStore.note(
                    notice, on: now.date, of: application.institution, in: transaction)
                guard isFirst else { continue }
                try OutboxStore.put(
                    notice.content(application.configuration.publicURL), to: notice.person,
                    as: application.newID(at: now), at: now, application.institution, in: transaction)
            }
        }
    }

    /// What is to be told now. On free days nobody is written to.
    private static func notices(
        at now: Timestamp, _ application: Application, in transaction: Transaction
    ) throws -> [OverdueNotice] {
        let (institution, today) = (application.institution, now.date)
        let calendar = try WorkingCalendarStore.calendar(of: institution, in: transaction)
        guard calendar.isWorking(today) else { return [] }
        let told = try OverdueNoticeStore.told(on: today, of: institution, in: transaction)
        return try ReaderDeeds.readers(of: institution, in: transaction).compactMap { person in
            guard !told.contains(person.id), person.role.may(.handleComplaints),
                let scope = try ComplaintScope.of(
                    person.id, year: nil, institution, in: transaction)
            else { return nil }
            let step: OverdueNotice.Step = person.role == .commissioner ? .escalated : .office
            let count = try ComplaintFigureStore.overdue(
                before: OverdueNotice.limit(of: step, on: today, calendar), scope, in: transaction)
            return count > 0 ? OverdueNotice(person: person.id, step: step, count: count) : nil
        }
    }
}
