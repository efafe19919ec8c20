import Storage

/// All SQL of grades.
enum GradeStore {
    static let table = RecordTable<Grade>("grades")

    /// The grades of a recommendation and its parts, the latest first.
    static func grades(of id: ID<Recommendation>, in scope: Scope) throws -> [Grade] {
        try table.found(
            by: "recommendation_id = \(id) ORDER BY said_on DESC, at DESC, id DESC", in: scope)
    }

    static func insert(_ grade: Grade, in writing: Writing) throws {
        try table.insert(grade, ["at": writing.now], in: writing.scope)
    }
}
