import Secrets
import Storage

/// What becomes of a case when the institution has kept it for its term: its keys are destroyed, and with them the case
/// (crypto-shredding). What stands in clear of it stays, for statistics. A backup that is put back is erased again within
/// a day, because the term has passed for it, too.
enum CaseRetention {
    /// The last day on which a case may have been closed to be erased on a day.
    static func closedBy(_ day: CalendarDate, afterYears years: Int) -> CalendarDate {
        day.adding(months: -12 * years)
    }

    /// How many are announced or erased at one time; the rest follows an hour later.
    private static let atOnce = 200

    static let erasing = Job(
        name: "erase cases after their term", every: 3_600, needsMail: false, needsCertainTime: true
    ) { application, now in
        let erased = try erase(application, at: now)
        if erased > 0 { application.log.note("cases erased", ["count": String(erased)]) }
        let announced = try announce(application, at: now)
        if announced > 0 { application.log.note("erasing announced", ["count": String(announced)]) }
    }

    /// Tells the readers of cases whose term has passed that they will be erased.
    /// - Returns: how many cases were announced.
    static func announce(_ application: Application, at now: Timestamp) throws -> Int {
        let institution = application.institution
        let due = try application.database.read(patience: .work) { transaction in
            try CaseErasureStore.due(
                closedBy: lastDay(now, institution, in: transaction), limit: atOnce, of: institution,
                in: transaction)
        }
        guard !due.isEmpty else { return 0 }
        try application.database.write(patience: .work) { transaction in
            for id in due {
                try CaseErasureStore.announce(
                    id, on: now.date, running: running(institution, in: transaction), of: institution,
                    in: transaction)
            }
            try CaseErasureNotice.tell(of: due, application, at: now, in: transaction)
        }
        return due.count
    }

    /// Erases what was announced a week of running time ago, unless somebody holds it or it was opened again. The week is
    /// counted while the installation runs: whatever a clock is set to does not shorten it.
    /// - Returns: how many cases were erased.
    static func erase(_ application: Application, at now: Timestamp) throws -> Int {
        let institution = application.institution
        let (due, last) = try application.database.read { transaction in
            (
                try CaseErasureStore.announced(
                    before: running(institution, in: transaction) - CaseErasure.notice, limit: atOnce,
                    of: institution,
                    in: transaction),
                try lastDay(now, institution, in: transaction)
            )
        }
        var erased = 0
        for id in due {
            try application.database.write(patience: .work) { transaction in
                guard let complaint = try ComplaintStore.lock(id, of: institution, in: transaction),
                    let known = try CaseErasureStore.erasure(of: id, in: transaction), !known.isHeld
                else { return }
                try CaseErasureStore.remove(id, in: transaction)
                // Opened again meanwhile, or kept for longer, it stays.
                guard let closedOn = complaint.closedOn, closedOn <= last else { return }
                try ReferralStore.erase(of: id, in: transaction)
                try CaseStore.erase(id, in: transaction)
                try ComplaintStore.erase(id, on: now.date, in: transaction)
                erased += 1
            }
        }
        return erased
    }

    private static func lastDay(
        _ now: Timestamp, _ institution: ID<Institution>, in transaction: Transaction
    ) throws -> CalendarDate {
        let terms = try WorkingCalendarStore.terms(of: institution, in: transaction)
        return closedBy(now.date, afterYears: terms.retention)
    }

    private static func running(_ institution: ID<Institution>, in transaction: Transaction) throws -> Int64 {
        try ClockStore.kept(of: institution, in: transaction)?.running ?? 0
    }
}
