import Web

/// Grades: how treaty bodies judge the State's answer to what they recommended, from A to E.
enum Grades {
    static let show = Route(.get, "recommendations", ID<Recommendation>.self, "grade")
    static let record = Route(.post, "recommendations", ID<Recommendation>.self, "grade")

    static let feature = Feature(
        "Grades",
        endpoints: [
            .page(show, for: .permitted(.recordGrades), GradeActions.show),
            .form(record, for: .permitted(.recordGrades), GradeActions.record),
        ],
        migrations: GradeStore.migrations, records: [GradeRecords.source], deeds: [.gradeRecorded],
        sections: [GradePages.section])
}

extension Permission {
    /// Records how a treaty body graded the State's answer.
    static let recordGrades = Permission("recordGrades", of: [.commissioner, .officer])
}
