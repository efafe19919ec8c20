import Documents
import Storage

/// How the ledger, the thread and the search know grades.
enum GradeRecords {
    static let source = RecordSource(
        kind: .grade, name: Text(tg: "Баҳои Кумита", ru: "Оценка Комитета", en: "Committee’s grade"),
        position: 180,
        ids: { try GradeStore.ids(in: $0) },
        form: { id, scope in
            try ID<Grade>(id).flatMap { try GradeStore.grade($0, in: scope) }.map(json)
        },
        summary: { id, scope in
            guard let id = ID<Grade>(id), let grade = try GradeStore.grade(id, in: scope),
                let recommendation = try RecommendationStore.recommendation(grade.recommendation, in: scope)
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
