import Storage

/// Counts what an import would do. It only reads.
struct ImportRehearsal {
    let application: Application
    private(set) var report = ImportReport()
    /// Paragraphs with grades that stood earlier in the file.
    private var graded: Set<[String]> = []

    init(_ application: Application) { self.application = application }

    mutating func count(_ rows: [ImportedRecommendation]) throws {
        var (report, graded) = (report, graded)
        try application.read(patience: .bulk) { scope in
            let known = try RecommendationStore.known(rows.map(\.key), in: scope)
            for row in rows {
                if !row.grades.isEmpty {
                    try count(grades: row, &report, &graded, in: scope)
                } else if let known = known[row.key] {
                    let words = try ImportedWords(row)
                    let difference = try RowDifference(row, words, from: known, in: scope)
                    if difference.returns { report.returned += 1 }
                    if difference.changes { report.changed += 1 } else { report.unchanged += 1 }
                } else {
                    report.added += 1
                }
            }
        }
        (self.report, self.graded) = (report, graded)
    }

    private func count(
        grades row: ImportedRecommendation, _ report: inout ImportReport, _ graded: inout Set<[String]>,
        in scope: Scope
    ) throws {
        let isFirst = graded.insert([row.symbol, row.paragraph]).inserted
        let known = try RecommendationStore.recommendation(
            symbol: row.symbol, paragraph: row.paragraph, in: scope)
        guard let known else {
            if isFirst { report.added += 1 } else { report.changed += 1 }
            return
        }
        guard known.source == .treatyBody else { return report.kept.append(known.number) }
        let earlier = try GradeStore.grades(of: known.id, in: scope)
        if row.grades.allSatisfy({ $0.isKnown(among: earlier) }) {
            report.unchanged += 1
        } else {
            report.changed += 1
        }
    }
}
