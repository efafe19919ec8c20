/// That a closed case will be erased: announced to its readers a week of running time before, and held by any of them.
struct CaseErasure: Sendable, Equatable {
    let complaint: ID<Complaint>
    let announcedOn: CalendarDate
    let isHeld: Bool

    /// Milliseconds for which the installation has run between an announcement and what it announces: a week.
    static let notice: Int64 = 7 * 86_400_000

    /// The first day on which it can be erased, if the system runs all the time.
    var notBefore: CalendarDate { announcedOn.adding(days: Int(CaseErasure.notice / 86_400_000)) }
}
