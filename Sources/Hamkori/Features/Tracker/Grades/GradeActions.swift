import Markup
import Storage
import Web

/// Recording, by hand, how a treaty body graded the State's answer.
enum GradeActions {
    static func show(_ id: ID<Recommendation>, _ context: Context) throws -> Response {
        return try context.create(Grade.Draft.self) { GradePages.form(try read(id, context), $0, context) }
    }

    static func record(_ id: ID<Recommendation>, _ context: Context) throws -> Response {
        let known = try read(id, context)
        let grade = context.newID(Grade.self)
        return try context.insert(Grade.Draft.self, leadingTo: context.link(Recommendations.show, id)) {
            GradePages.form(known, $0, context)
        } writing: { draft, writing in
            try GradeDeeds.record(draft, of: id, as: grade, in: writing)
        }
    }

    /// - Throws: `Refusal.notFound` for what no treaty body recommended.
    private static func read(_ id: ID<Recommendation>, _ context: Context) throws -> Recommendation {
        let known = try context.read { try RecommendationActions.find(id, context, in: $0) }
        guard known.source == .treatyBody else { throw Refusal.notFound }
        return known
    }
}

/// Grades on the recommendation's page, and their form.
enum GradePages {
    static let section = RecordSection(kind: .recommendation) { record, context, scope in
        guard let id = ID<Recommendation>(record.id),
            let known = try RecommendationStore.recommendation(id, in: scope),
            known.source == .treatyBody
        else { return .empty }
        let grades = try GradeStore.grades(of: id, in: scope)
        let language = context.language
        let add: HTML =
            context.visitor.may(.recordGrades)
            ? "<p class=\"actions\"><a href=\"\(context.link(Grades.show, id))\">\(GradeTexts.record[language])</a></p>"
            : .empty
        guard !grades.isEmpty || !add.isEmpty else { return .empty }
        var parts: [String] = []
        for grade in grades where !parts.contains(grade.part) { parts.append(grade.part) }
        let rows = parts.sorted().html { part in row(grades.filter { $0.part == part }, language) }
        let list: HTML =
            grades.isEmpty
            ? "<p class=\"empty\">\(GradeTexts.none[language])</p>" : "<ul class=\"history\">\(rows)</ul>"
        return "<section><h2>\(GradeTexts.title(known.origin)[language])</h2>\(list)\(add)</section>"
    }

    /// A part with its grade, and the earlier ones behind it.
    private static func row(_ grades: [Grade], _ language: Language) -> HTML {
        guard let newest = grades.first else { return .empty }
        let earlier: HTML =
            grades.count < 2
            ? .empty
            : """
            <details><summary>\(StatementTexts.earlier(grades.count - 1, language))</summary>\
            \(grades.dropFirst().html { said($0, language) })</details>
            """
        let part: HTML = newest.part.isEmpty ? .empty : "<b>\(newest.part)</b> "
        return "<li>\(part)\(said(newest, language))\(earlier)</li>"
    }

    private static func said(_ grade: Grade, _ language: Language) -> HTML {
        let session = grade.session.isEmpty ? "" : GradeTexts.session(language, grade.session)
        let place = [grade.symbol, session, Dates.text(grade.date, language)].filter { !$0.isEmpty }
        let words: HTML =
            grade.words.isEmpty ? .empty : "<p class=\"lines\">\(grade.words.html(language))</p>"
        return """
            <p>\(Badge.html(grade.value.name, grade.value.tone, language)) \
            <span class="quiet">\(place.joined(separator: " · "))</span></p>\(words)
            """
    }

    static func form(
        _ known: Recommendation, _ form: RecordForm<Grade.Draft>, _ context: Context
    ) -> Page {
        let language = context.language
        return Page(
            title: GradeTexts.record[language], status: form.status, section: .recommendations,
            path: RecommendationPages.path(to: known, context),
            body: """
                <blockquote class="lines">\(known.text.html(language))</blockquote>
                \(form.html(to: context.link(Grades.record, known.id), button: GradeTexts.record))
                """)
    }
}

enum GradeTexts {
    static let committee = Text(
        tg: "Баҳои Кумита оид ба ҳуқуқи инсон", ru: "Оценки Комитета по правам человека",
        en: "Grades of the Human Rights Committee")
    static let body = Text(
        tg: "Баҳои мақоми шартномавӣ", ru: "Оценки договорного органа", en: "Grades of the treaty body")
    static let none = Text(
        tg: "Ҳоло баҳо нест.", ru: "Оценок пока нет.", en: "There is no grade yet.")
    static let record = Text(tg: "Сабти баҳо", ru: "Записать оценку", en: "Record a grade")
    static let grade = Text(tg: "Баҳо", ru: "Оценка", en: "Grade")
    static let part = Text(tg: "Қисм", ru: "Часть", en: "Part")
    static let partHint = Text(
        tg: "Чунон ки мақом менависад: (a) and (b). Холӣ бошад, баҳо ба тавсия пурра аст.",
        ru: "Как пишет орган: (a) and (b). Если пусто, оценка относится к рекомендации целиком.",
        en:
            "As the body writes it: (a) and (b). If left empty, the grade applies to the whole recommendation."
    )
    static let symbolHint = Text(
        tg: "Намуна: CCPR/C/137/2/Add.4", ru: "Пример: CCPR/C/137/2/Add.4", en: "Example: CCPR/C/137/2/Add.4")
    static let session = Text(tg: "иҷлосияи {1}", ru: "{1}-я сессия", en: "session {1}")
    static let sessionOf = Text(tg: "Иҷлосия", ru: "Сессия", en: "Session")
    static let date = Text(
        tg: "Рӯзи охири иҷлосия ё рӯзи ҳуҷҷат", ru: "Последний день сессии или дата документа",
        en: "Last day of the session, or the day of the document")
    static let words = Text(tg: "Суханони мақом", ru: "Слова органа", en: "In the body’s words")
    static let known = Text(
        tg: "Ҳамин ҳуҷҷат барои ҳамин қисм аллакай ҳамин баҳоро дорад.",
        ru: "Этот документ уже даёт этой части эту оценку.",
        en: "This document already gives this part this grade.")

    /// The documents of the Human Rights Committee begin with the Covenant's mark.
    static func title(_ origin: Recommendation.Origin) -> Text {
        origin.symbol.hasPrefix("CCPR/") ? committee : body
    }
}

extension GradeValue {
    fileprivate var tone: Badge.Tone {
        switch self {
        case .a: .good
        case .b, .b1, .b2: .partly
        case .c, .c1, .c2, .d, .d1, .d2, .e: .bad
        }
    }
}
