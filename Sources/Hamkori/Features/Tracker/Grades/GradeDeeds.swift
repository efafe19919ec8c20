extension RecordKind {
    static let grade = RecordKind("grade")
}

extension DeedKind {
    static let gradeRecorded = DeedKind(
        "grade.recorded",
        Text(tg: "Баҳои Кумита сабт шуд", ru: "Записана оценка Комитета", en: "Committee’s grade recorded"))
}

/// Why a grade cannot be recorded.
enum GradeFault: FieldFault, Equatable {
    /// Only treaty bodies grade, and only what they recommended themselves.
    case notOfTreatyBody
    /// The same document gives the same grade for the same part already.
    case known
}

extension GradeFault {
    var place: (field: String, words: Text) {
        switch self {
        case .known: ("grade", GradeTexts.known)
        case .notOfTreatyBody: ("grade", FormReader.Faults.badChoice)
        }
    }
}

/// Recording grades; actions, the import and the demo call this.
enum GradeDeeds {
    /// Records a grade beside the earlier ones.
    /// - Throws: `GradeFault`.
    @discardableResult
    static func record(
        _ draft: Grade.Draft, of recommendation: ID<Recommendation>, as id: ID<Grade>? = nil,
        in writing: Writing
    ) throws -> ID<Grade> {
        let id = id ?? writing.newID(Grade.self)
        try writing.record(add(draft, of: recommendation, as: id, in: writing))
        return id
    }

    /// Puts a grade beside the earlier ones.
    /// - Returns: what is to be recorded.
    /// - Throws: `GradeFault`.
    static func add(
        _ draft: Grade.Draft, of recommendation: ID<Recommendation>, as id: ID<Grade>, in writing: Writing
    ) throws -> Deed {
        guard
            try RecommendationStore.recommendation(recommendation, in: writing.scope)?.source
                == .treatyBody
        else { throw GradeFault.notOfTreatyBody }
        let earlier = try GradeStore.grades(of: recommendation, in: writing.scope)
        guard !draft.isKnown(among: earlier) else { throw GradeFault.known }
        try GradeStore.insert(
            Grade(id: id, recommendation: recommendation, draft: draft), in: writing)
        return Deed(.gradeRecorded, RecordReference(.grade, id))
    }
}

extension Grade.Draft {
    /// Whether it is the latest that the document gives for the part: a corrected one of the same document is a new grade.
    /// - Parameter earlier: the grades of the recommendation, the latest first.
    func isKnown(among earlier: [Grade]) -> Bool {
        earlier.first { $0.part == part && $0.symbol == symbol }?.value == value
    }
}
