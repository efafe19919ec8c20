import Documents
import Storage

/// How the ledger, the thread and the search know grades.
enum GradeRecords {
    static let source = RecordSource(
        kind: .grade, ids: { try GradeStore.ids(in: $0) },
        form: { id, transaction in
            try ID<Grade>(id).flatMap { try GradeStore.grade($0, in: transaction) }.map(json)
        },
        summary: { id, transaction in
            guard let id = ID<Grade>(id), let grade = try GradeStore.grade(id, in: transaction),
                let recommendation = try RecommendationStore.recommendation(
                    grade.recommendation, in: transaction)
            else { return nil }
            return RecordSummary(
                reference: RecordReference(.grade, id), title: recommendation.title, state: grade.value.name,
                text: grade.words, date: grade.date, isPublic: recommendation.publication == .public,
                path: Recommendations.show.path(grade.recommendation))
        })

    static func json(_ grade: Grade) -> JSON {
        [
            "recommendation": .string(grade.recommendation.text), "part": .string(grade.part),
            "grade": .string(grade.value.rawValue), "symbol": .string(grade.symbol),
            "session": .string(grade.session), "date": .string(grade.date.text), "words": grade.words.json,
        ]
    }
}
