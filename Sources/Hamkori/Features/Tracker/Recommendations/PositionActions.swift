import Markup
import Web

/// Adding, by hand, what the State said to a recommendation.
enum PositionActions {
    static func show(_ id: ID<Recommendation>, _ context: Context) throws -> Response {
        let known = try context.read { try RecommendationActions.find(id, context, in: $0) }
        return context.page(form(known, FormState(), context))
    }

    static func add(_ id: ID<Recommendation>, _ context: Context) throws -> Response {
        let known = try context.read { try RecommendationActions.find(id, context, in: $0) }
        var reader = try FormReader(context)
        guard let taken = position(&reader, context) else {
            return context.page(form(known, reader.state, context))
        }
        let link = context.link(Recommendations.show, id)
        try context.write(submission: reader.submission(leadingTo: link)) {
            try RecommendationDeeds.take(taken, on: id, in: $0)
        }
        return context.redirect(to: link)
    }

    /// The position in a form, its fields with a name before them; nil where none is chosen or something is wrong.
    static func position(
        _ reader: inout FormReader, required: Bool = true, _ context: Context
    ) -> PositionTaken? {
        let position: StatePosition? = reader.choice("position", required: required)
        let date = reader.date("position-date", required: false)
        let symbol = reader.text("position-symbol", required: false, limit: 100)
        let paragraph = reader.text("position-paragraph", required: false, limit: 50)
        let words = reader.wording("position-words", required: false, limit: 5_000)
        if let date, date > context.today { reader.refuse("position-date", PositionTexts.future) }
        guard reader.isValid, let position else { return nil }
        return PositionTaken(
            position: position, symbol: symbol, paragraph: paragraph, date: date, words: words, isByHand: true
        )
    }

    static func fields(_ fields: FormFields, required: Bool = true) -> HTML {
        """
        \(fields.select("position", RecommendationTexts.position, { (position: StatePosition) in position.name }, required: required))
        \(fields.line("position-date", PositionTexts.date, .date, required: false))
        \(fields.line("position-symbol", PositionTexts.document, hint: PositionTexts.symbolHint, required: false))
        \(fields.line("position-paragraph", PositionTexts.paragraph, required: false))
        \(fields.wording("position-words", PositionTexts.words, hint: PositionTexts.wordsHint, rows: 3))
        """
    }

    private static func form(_ known: Recommendation, _ state: FormState, _ context: Context) -> Page {
        Page(
            title: PositionTexts.add[context.language], status: state.status, section: .recommendations,
            path: RecommendationPages.path(to: known, context),
            body: """
                <blockquote class="lines">\(known.text.html(context.language))</blockquote>
                <p>\(PositionTexts.introduction[context.language])</p>
                \(context.form(to: context.link(Recommendations.addPosition, known.id), state, button: PositionTexts.add, fields(FormFields(state, context))))
                """)
    }
}

enum PositionTexts {
    static let add = Text(
        tg: "Илова кардани мавқеи давлат", ru: "Добавить позицию государства", en: "Add the State’s position")
    static let introduction = Text(
        tg: "Мавқеи навтарин эътибор дорад, пешинаҳо дар таърих мемонанд.",
        ru: "Действует добавленная последней, прежние остаются в истории.",
        en: "The most recent position applies; earlier ones remain in the history.")
    static let date = Text(tg: "Рӯзи изҳори мавқеъ", ru: "Дата заявления", en: "Date of the statement")
    static let symbol = Text(
        tg: "Рақами ҳуҷҷат (шартӣ)", ru: "Условное обозначение документа", en: "Document symbol")
    static let document = Text(
        tg: "Ҳуҷҷате, ки мавқеъ дар он аст", ru: "Документ с позицией", en: "The document with the position")
    static let paragraph = Text(tg: "Банди он", ru: "Его пункт", en: "Its paragraph")
    static let wordsHint = Text(tg: "Ҳатмӣ нест.", ru: "Необязательно.", en: "Not required.")
    static let symbolHint = Text(
        tg: "Намуна: A/HRC/19/3/Add.1", ru: "Пример: A/HRC/19/3/Add.1", en: "Example: A/HRC/19/3/Add.1")
    static let words = Text(tg: "Суханони давлат", ru: "Слова государства", en: "In the State’s words")
    static let future = Text(
        tg: "Ин сана ҳанӯз нарасидааст.", ru: "Эта дата ещё не наступила.", en: "This date is in the future.")
}
