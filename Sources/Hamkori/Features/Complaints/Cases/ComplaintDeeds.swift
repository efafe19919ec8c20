extension RecordKind {
    static let complaintFinding = RecordKind("complaintFinding")
    static let confidentialDay = RecordKind("confidentialDay")
}

extension DeedKind {
    static let complaintsExported = DeedKind(
        "person.complaintsExported",
        Text(
            tg: "Рӯйхати шикоятҳо ҳамчун файл боргирӣ шуд", ru: "Список жалоб выгружен файлом",
            en: "List of complaints downloaded as a file"))
    static let complaintFindingIssued = DeedKind(
        "complaintFinding.issued",
        Text(
            tg: "Хулоса оид ба шикоят нашр шуд", ru: "Вывод по жалобе опубликован",
            en: "Finding on a complaint published"))
    static let confidentialDayClosed = DeedKind(
        "confidentialDay.closed",
        Text(
            tg: "Ҳолати ҳамаи шикоятҳо бо як нишона сабт шуд",
            ru: "Состояние всех жалоб зафиксировано одним отпечатком",
            en: "State of all complaints recorded by one digest"))
}

/// The little that the public ledger tells of complaints.
enum ComplaintDeeds {
    /// Notes that somebody takes the list of complaints as a file.
    static func noteExport(by person: ID<Person>, in writing: Writing) throws {
        try writing.record(Deed(.complaintsExported, RecordReference(.person, person)))
    }

    /// Makes public what a case has shown, with the recommendation that came of it.
    /// - Throws: `RecommendationFault`.
    static func issue(
        _ finding: ComplaintFinding, with entry: EnteredRecommendation, as id: ID<Recommendation>,
        in writing: Writing
    ) throws {
        try RecommendationDeeds.enter(entry, as: id, in: writing)
        try ComplaintFindingStore.insert(finding, in: writing)
        let source = RecordReference(.complaintFinding, finding.id)
        try writing.record(Deed(.complaintFindingIssued, source))
        try ThreadStore.link(RecordReference(.recommendation, id), .arisesFrom, source, in: writing)
    }

    /// Fixes all cases together, as they stand at the end of a day.
    static func close(_ day: CalendarDate, as id: ID<ConfidentialDay>, in writing: Writing) throws {
        try ConfidentialDay.keepLeaves(of: day, in: writing)
        let leaves = try CaseLeafStore.standing(on: day, in: writing.scope)
        try ConfidentialDayStore.insert(
            ConfidentialDay(
                id: id, day: day, cases: leaves.count, root: try ConfidentialDay.root(of: leaves)),
            in: writing)
        try writing.record(Deed(.confidentialDayClosed, RecordReference(.confidentialDay, id)))
    }
}
