extension Grade: StoredRecord, DraftedRecord {
    static let fields = RecordFields(
        Grade.init,
        RecordField(untold: "id", \.id),
        RecordField("recommendation", column: "recommendation_id", \.recommendation),
        RecordField(\.draft, Draft.fields))
}

extension Grade.Draft: Fielded {
    static let fields = RecordFields(
        Grade.Draft.init,
        RecordField("grade", \.value, GradeTexts.grade, .choice(\.name)),
        RecordField(
            "part", \.part, GradeTexts.part, .line(required: false, limit: 100, hint: GradeTexts.partHint)
        ),
        RecordField(
            "symbol", \.symbol, PositionTexts.symbol, .line(limit: 100, hint: GradeTexts.symbolHint)),
        RecordField("session", \.session, GradeTexts.sessionOf, .line(required: false, limit: 50)),
        RecordField(
            "date", column: "said_on", \.date, GradeTexts.date, .day(elseFuture: PositionTexts.future)),
        RecordField("words", \.words, GradeTexts.words, .wording(required: false, rows: 4)))
}
