import Documents
import Storage

/// How the ledger, the thread and the search know grades.
enum GradeRecords {
    static let source = RecordSource(
        kind: .grade, name: Text(tg: "Баҳои Кумита", ru: "Оценка Комитета", en: "Committee’s grade"),
        position: 180,
        of: GradeStore.table
    ) { grade, scope in
        try RecommendationStore.recommendation(grade.recommendation, in: scope).map { recommendation in
            RecordSummary(
                reference: RecordReference(.grade, grade.id), title: recommendation.title,
                state: grade.value.name, text: grade.words, date: grade.date,
                isPublic: recommendation.publication == .public,
                path: Recommendations.show.path(grade.recommendation))
        }
    }
}
