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
        let due = try application.read(patience: .work) { scope in
            try CaseErasureStore.due(
                closedBy: lastDay(now, in: scope), limit: atOnce,
                in: scope)
        }
        guard !due.isEmpty else { return 0 }
        try application.writeUnrecorded(patience: .work) { scope in
            for id in due {
                try CaseErasureStore.announce(
                    id, on: now.date, running: running(in: scope),
                    in: scope)
            }
            try CaseErasureNotice.tell(of: due, application, at: now, in: scope)
        }
        return due.count
    }

    /// Erases what was announced a week of running time ago, unless somebody holds it or it was opened again. The week is
    /// counted while the installation runs: whatever a clock is set to does not shorten it.
    /// - Returns: how many cases were erased.
    static func erase(_ application: Application, at now: Timestamp) throws -> Int {
        let (due, last) = try application.read { scope in
            (
                try CaseErasureStore.announced(
                    before: running(in: scope) - CaseErasure.notice, limit: atOnce,
                    in: scope),
                try lastDay(now, in: scope)
            )
        }
        var erased = 0
        for id in due {
            try application.writeUnrecorded(patience: .work) { scope in
                guard let complaint = try ComplaintStore.lock(id, in: scope),
                    let known = try CaseErasureStore.erasure(of: id, in: scope), !known.isHeld
                else { return }
                try CaseErasureStore.remove(id, in: scope)
                // Opened again meanwhile, or kept for longer, it stays.
                guard let closedOn = complaint.closedOn, closedOn <= last else { return }
                try ReferralStore.erase(of: id, in: scope)
                try CaseStore.erase(id, in: scope)
                try ComplaintStore.erase(id, on: now.date, in: scope)
                erased += 1
            }
        }
        return erased
    }

    private static func lastDay(_ now: Timestamp, in scope: Scope) throws -> CalendarDate {
        let terms = try WorkingCalendarStore.terms(in: scope)
        return closedBy(now.date, afterYears: terms.retention)
    }

    private static func running(in scope: Scope) throws -> Int64 {
        try ClockStore.kept(in: scope)?.running ?? 0
    }
}
