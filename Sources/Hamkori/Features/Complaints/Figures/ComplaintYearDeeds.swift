import Secrets

extension DeedKind {
    static let complaintYearPublished = DeedKind(
        "institution.complaintYearPublished",
        Text(
            tg: "Омори шикоятҳо нашр шуд", ru: "Статистика жалоб опубликована",
            en: "Figures on complaints published"))
}

/// The publication of figures on complaints; a job calls it.
enum ComplaintYearDeeds {
    /// Publishes the rounded figures of a year.
    /// - Parameter key: of the rounding, which is the same each time.
    /// - Throws: `ComplaintYearCounts.Fault`.
    static func publish(_ year: Int, key: Secret, in writing: Writing) throws {
        let counts = try ComplaintYearCounts(year, in: writing.scope)
        try ComplaintYearStore.insert(
            try counts.rounded(on: writing.now.date, key: key),
            in: writing.scope)
        try writing.record(Deed(.complaintYearPublished, RecordReference(.institution, writing.institution)))
    }
}
