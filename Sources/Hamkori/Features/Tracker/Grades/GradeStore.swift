import Storage

/// All SQL of grades.
enum GradeStore {
    static func grade(_ id: ID<Grade>, in scope: Scope) throws -> Grade? {
        try scope.row("SELECT * FROM grades WHERE \(scope.checked) AND id = \(id)", made)
    }

    /// The grades of a recommendation and its parts, the latest first.
    static func grades(of id: ID<Recommendation>, in scope: Scope) throws -> [Grade] {
        try scope.rows(
            """
            SELECT * FROM grades
            WHERE \(scope.checked) AND recommendation_id = \(id) ORDER BY said_on DESC, at DESC, id DESC
            """,
            made)
    }

    static func ids(in scope: Scope) throws -> [String] {
        try scope.rows("SELECT id FROM grades WHERE \(scope.own)") { try $0["id"] }
    }

    static func insert(
        _ draft: Grade.Draft, of recommendation: ID<Recommendation>, as id: ID<Grade>, in writing: Writing
    ) throws {
        try writing.execute(
            """
            INSERT INTO grades (id, institution_id, recommendation_id, part, grade, symbol, session, said_on, words, at)
            VALUES (\(id), \(writing.institution), \(recommendation), \(draft.part), \(draft.value),
                \(draft.symbol), \(draft.session), \(draft.date), \(draft.words), \(writing.now))
            """)
    }

    private static func made(_ row: Row) throws -> Grade {
        Grade(
            id: try row["id"], recommendation: try row["recommendation_id"], part: try row["part"],
            value: try row["grade"], symbol: try row["symbol"], session: try row["session"],
            date: try row["said_on"], words: try row["words"])
    }
}
