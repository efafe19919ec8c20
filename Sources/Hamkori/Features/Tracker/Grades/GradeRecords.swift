import Documents
import Storage

/// How the ledger, the thread and the search know grades.
enum GradeRecords {
    static let source = RecordSource(
        kind: .grade, ids: GradeStore.table.ids,
        form: { id, scope in
            try GradeStore.table.record(withID: id, in: scope).map(Grade.fields.members.json)
        },
        summary: { id, scope in
            guard let grade = try GradeStore.table.record(withID: id, in: scope),
                let recommendation = try RecommendationStore.recommendation(grade.recommendation, in: scope)
            else { return nil }
            return RecordSummary(
                reference: RecordReference(.grade, grade.id), title: recommendation.title,
                state: grade.value.name, text: grade.words, date: grade.date,
                isPublic: recommendation.publication == .public,
                path: Recommendations.show.path(grade.recommendation))
        })
}
