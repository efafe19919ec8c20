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

    /// How many are erased at one time; the rest follows an hour later.
    private static let atOnce = 200

    static let erasing = Job(name: "erase cases after their term", every: 3_600, needsMail: false) {
        application, now in
        let erased = try erase(application, at: now)
        if erased > 0 { application.log.note("cases erased", ["count": String(erased)]) }
    }

    /// - Returns: how many cases were erased.
    static func erase(_ application: Application, at now: Timestamp) throws -> Int {
        let institution = application.institution
        let due = try application.database.read { transaction -> [ID<Complaint>] in
            let terms = try WorkingCalendarStore.terms(of: institution, in: transaction)
            return try ComplaintStore.closed(
                by: closedBy(now.date, afterYears: terms.retention), limit: atOnce, of: institution,
                in: transaction)
        }
        for id in due {
            try application.database.write { transaction in
                // Opened again meanwhile, it stays.
                guard let complaint = try ComplaintStore.lock(id, of: institution, in: transaction),
                    complaint.closedOn != nil
                else { return }
                try ReferralStore.erase(of: id, in: transaction)
                try CaseStore.erase(id, in: transaction)
                try ComplaintStore.erase(id, on: now.date, in: transaction)
            }
        }
        return due.count
    }
}
