import Documents
import Storage

extension RecordKind {
    static let reportSchedule = RecordKind("reportSchedule")
}

extension DeedKind {
    static let scheduleSet = DeedKind(
        "reportSchedule.set",
        Text(
            tg: "Ҷадвали ҳисобот муқаррар шуд", ru: "Установлен график отчётов", en: "Reporting schedule set")
    )
    static let scheduleEnded = DeedKind(
        "reportSchedule.ended",
        Text(tg: "Ҷадвали ҳисобот қатъ шуд", ru: "График отчётов прекращён", en: "Reporting schedule ended"))
}

/// What cannot be scheduled.
enum ReportingFault: RuleFault, Equatable {
    case noSuchOrganisation
    /// Only those who carry out report: authorities and the institution itself.
    case reportsNothing
    case noSuchRecommendation

    var reason: Text? { self == .reportsNothing ? ReportingTexts.reportsNothing : nil }
}

/// What changes together in reporting; actions and the demo call these.
enum ReportingDeeds {
    /// Says when an organisation reports, on one recommendation or on all that it leads.
    /// - Throws: `ReportingFault`.
    static func set(_ schedule: ReportSchedule, in writing: Writing) throws {
        let organisation = try OrganisationStore.organisation(schedule.organisation, in: writing.scope)
        guard let organisation else { throw ReportingFault.noSuchOrganisation }
        guard ResponsibilityRole.lead.isAllowed(for: organisation.kind) else {
            throw ReportingFault.reportsNothing
        }
        if let recommendation = schedule.recommendation,
            try RecommendationStore.recommendation(recommendation, in: writing.scope) == nil
        {
            throw ReportingFault.noSuchRecommendation
        }
        try ReportingStore.schedules.insert(schedule, in: writing.scope)
        try writing.record(Deed(.scheduleSet, RecordReference(.reportSchedule, schedule.id)))
    }

    /// Says that an organisation reports at other times than before.
    /// - Throws: `WriteRefusal.stale`.
    static func change(
        _ schedule: ReportSchedule, to draft: ReportSchedule.Draft, from version: Int, in writing: Writing
    ) throws {
        guard schedule.endedOn == nil else { throw WriteRefusal.stale }
        try ReportingStore.update(schedule.id, to: draft, from: version, in: writing)
        try writing.record(Deed(.scheduleSet, RecordReference(.reportSchedule, schedule.id)))
    }

    /// Says that an organisation reports at no set times any more.
    static func end(_ id: ID<ReportSchedule>, in writing: Writing) throws {
        try ReportingStore.end(id, on: writing.now.date, in: writing)
        try writing.record(Deed(.scheduleEnded, RecordReference(.reportSchedule, id)))
    }
}

/// What others get to know of schedules.
enum ReportingRecords {
    static let source = RecordSource(
        kind: .reportSchedule, name: ReportingTexts.schedule, position: 190,
        of: ReportingStore.schedules
    ) { known, scope in
        try OrganisationStore.organisation(known.organisation, in: scope).map { organisation in
            RecordSummary(
                reference: RecordReference(.reportSchedule, known.id), title: organisation.name,
                state: known.interval.name, date: known.firstDue, isPublic: true,
                path: Reporting.show.path(known.organisation))
        }
    }
}
