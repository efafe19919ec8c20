import Markup
import Web

/// Entering one recommendation, or a voluntary pledge, by hand; publishing what was entered.
enum EntryActions {
    static func create(_ context: Context) throws -> Response {
        var values = Fields()
        values.add("country", context.home.code)
        values.add("kind", context.query["kind"] ?? RecommendationKind.recommendation.rawValue)
        return try page(FormState(values: values), context)
    }

    static func insert(_ context: Context) throws -> Response {
        var reader = try FormReader(context)
        guard let entry = entry(&reader, context) else { return try page(reader.state, context) }
        let id = context.newID(Recommendation.self)
        let link = context.link(Recommendations.show, id)
        do {
            try context.write(submission: reader.submission(leadingTo: link)) {
                _ = try RecommendationDeeds.enter(entry, as: id, in: $0)
            }
        } catch RecommendationFault.known {
            reader.refuse("paragraph", EntryTexts.known)
            return try page(reader.state, context)
        }
        return context.redirect(to: link)
    }

    static func publication(_ id: ID<Recommendation>, _ context: Context) throws -> Response {
        let known = try context.read { try RecommendationActions.find(id, context, in: $0) }
        let form = context.form(
            to: context.link(Recommendations.publish, id), FormState(), button: RecommendationTexts.publish)
        return context.page(
            Page(
                title: RecommendationTexts.publish[context.language], section: .recommendations,
                path: RecommendationPages.path(to: known, context),
                body: """
                    <blockquote class="lines">\(known.text.html(context.language))</blockquote>
                    <p>\(EntryTexts.publishing[context.language])</p>\(form)
                    """))
    }

    static func publish(_ id: ID<Recommendation>, _ context: Context) throws -> Response {
        _ = try context.read { try RecommendationActions.find(id, context, in: $0) }
        let link = context.link(Recommendations.show, id)
        try context.write(submission: try FormReader(context).submission(leadingTo: link)) {
            try RecommendationDeeds.publish(id, in: $0)
        }
        return context.redirect(to: link)
    }

    private static func entry(_ reader: inout FormReader, _ context: Context) -> EnteredRecommendation? {
        let kind: RecommendationKind? = reader.choice("kind")
        let source: RecommendationSource? = reader.choice("source")
        let title = reader.wording("title", limit: 300)
        let text = reader.wording("text", limit: 10_000)
        let date = reader.partialDate("date", notAfter: context.today)
        let theme: Theme? = reader.choice("theme", required: false)
        let addressee: ID<Organisation>? = reader.id("addressee", required: false)
        let publication: Publication? = reader.choice("publication")
        let sdg = reader.targets("sdg", limit: 300)
        let topics = lines("topics", &reader).map {
            EnteredRecommendation.Topic(taxonomy: .theme, topic: $0)
        }
        let persons = lines("persons", &reader).map {
            EnteredRecommendation.Topic(taxonomy: .persons, topic: $0)
        }
        let origin = origin(&reader)
        let position = PositionActions.position(&reader, required: false, context)
        guard reader.isValid, let kind, let source, let publication, let origin else { return nil }
        return EnteredRecommendation(
            kind: kind, source: source, title: title, text: text, date: date, theme: theme,
            addressee: addressee, sdg: sdg, topics: topics + persons, origin: origin,
            position: position, publication: publication)
    }

    private static func origin(_ reader: inout FormReader) -> Recommendation.Origin? {
        let name = reader.text("country", limit: 100)
        let country = Country(known: name) ?? Country(named: name)
        if country == nil, !name.isEmpty { reader.refuse("country", EntryTexts.noCountry) }
        let recommenders = lines("recommenders", &reader).map(ImportedWords.code)
        let session = reader.text("session", required: false, limit: 50)
        let symbol = reader.text("symbol", required: false, limit: 100)
        let paragraph = reader.text("paragraph", required: false, limit: 50)
        guard let country else { return nil }
        return Recommendation.Origin(
            country: country, session: session, symbol: symbol, paragraph: paragraph,
            recommenders: recommenders)
    }

    private static func lines(_ name: String, _ reader: inout FormReader) -> [String] {
        reader.text(name, required: false, limit: 3_000).split(separator: "\n")
            .map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    private static func page(_ state: FormState, _ context: Context) throws -> Response {
        let (names, waiting) = try context.read {
            (
                try Names(in: $0),
                try RecommendationStore.unpublished(limit: 100, in: $0)
            )
        }
        let language = context.language
        let rows = waiting.html { known in
            "<li><a href=\"\(context.link(Recommendations.show, known.id))\">\(known.number). \(known.title.html(language))</a></li>"
        }
        let list: HTML =
            waiting.isEmpty
            ? .empty
            : "<section><h2>\(EntryTexts.waiting[language])</h2><ul class=\"cards\">\(rows)</ul></section>"
        return context.page(
            Page(
                title: EntryTexts.enter[language], status: state.status, section: .recommendations,
                path: [(RecommendationTexts.title[language], context.link(Recommendations.list))],
                body: """
                    <p>\(EntryTexts.introduction[language])</p>
                    \(context.form(to: context.link(Recommendations.insert), state, button: EntryTexts.enter, fields(names, FormFields(state, context))))
                    \(list)
                    """))
    }

    private static func fields(_ names: Names, _ fields: FormFields) -> HTML {
        let language = fields.language
        let addressees = names.all.filter { ResponsibilityRole.lead.isAllowed(for: $0.kind) }
            .map { (value: $0.id.text, text: $0.name.text(language)) }
        return """
            \(fields.select("kind", RecommendationTexts.kind, { (kind: RecommendationKind) in kind.name }))
            \(fields.select("source", RecommendationTexts.source, { (source: RecommendationSource) in source.name }))
            \(fields.line("country", EntryTexts.country, hint: EntryTexts.countryHint))
            \(fields.wording("title", Words.name, rows: 2))
            \(fields.wording("text", Words.recommendationText, rows: 5))
            \(fields.line("date", EntryTexts.date, hint: EntryTexts.dateHint, required: false))
            \(fields.line("symbol", PositionTexts.symbol, required: false))
            \(fields.line("paragraph", EntryTexts.paragraph, required: false))
            \(fields.line("session", RecommendationTexts.session, required: false))
            \(fields.passage("recommenders", RecommendationTexts.recommenders, hint: EntryTexts.oneALine, required: false, rows: 3))
            \(fields.select("addressee", RecommendationTexts.addressee, addressees, hint: EntryTexts.addresseeHint, required: false))
            \(fields.select("theme", Words.theme, { (theme: Theme) in theme.name }, required: false))
            \(fields.passage("topics", Taxonomy.theme.name, hint: EntryTexts.oneALine, required: false, rows: 3))
            \(fields.passage("persons", Taxonomy.persons.name, hint: EntryTexts.oneALine, required: false, rows: 2))
            \(fields.line("sdg", Words.sdgTargets, hint: EntryTexts.sdgHint, required: false))
            \(PositionActions.fields(fields, required: false))
            \(fields.select("publication", EntryTexts.publication, [Publication.public, .internal].map { ($0.rawValue, $0.name[language]) }))
            """
    }
}

enum EntryTexts {
    static let enter = Text(
        tg: "Ворид кардани тавсия ё ваъда", ru: "Внести рекомендацию или добровольное обещание",
        en: "Enter a recommendation or a pledge")
    static let introduction = Text(
        tg: "Барои он чи дар ягон файл нест: тавсияи як мақом, тавсияи Ваколатдор ё ваъдаи ихтиёрии давлат.",
        ru:
            "Для того, чего нет ни в одном файле: отдельной рекомендации органа, рекомендации Уполномоченного или добровольного обещания государства.",
        en:
            "For items that are not in any file: an individual recommendation by a body or by the Commissioner, or a voluntary pledge by the State."
    )
    static let country = Text(tg: "Давлат", ru: "Государство", en: "State")
    static let countryHint = Text(
        tg: "Коди ISO ё ном: TJK", ru: "Код ISO или название: TJK", en: "ISO code or name: TJK")
    static let noCountry = Text(
        tg: "Чунин давлат маълум нест.", ru: "Такое государство неизвестно.", en: "There is no such State.")
    static let date = Text(
        tg: "Рӯзи қабул ё нашр", ru: "Дата принятия или публикации",
        en: "Date of adoption or publication")
    static let dateHint = Text(
        tg: "Он қадар, ки маълум аст: 5.11.2021, 11.2021 ё 2021. Агар маълум набошад, холӣ монед.",
        ru: "Насколько известно: 5.11.2021, 11.2021 или 2021. Если неизвестно, не заполняйте.",
        en: "As exactly as it is known: 5.11.2021, 11.2021 or 2021. Leave it empty where it is not known.")
    static let paragraph = Text(tg: "Банд", ru: "Пункт", en: "Paragraph")
    static let oneALine = Text(tg: "Ҳар яке дар сатри худ", ru: "Каждое с новой строки", en: "One per line")
    static let addresseeHint = Text(
        tg: "Холӣ бошад, ба давлат дар маҷмӯъ нигаронида шудааст.",
        ru: "Если не указан, рекомендация обращена к государству в целом.",
        en: "If left empty, it is addressed to the State as a whole.")
    static let sdgHint = Text(tg: "Намуна: 16.3, 5.2", ru: "Пример: 16.3, 5.2", en: "Example: 16.3, 5.2")
    static let publication = Text(tg: "Дастрасӣ", ru: "Доступ", en: "Who may see it")
    static let publishing = Text(
        tg: "Пас аз ин ҳама онро мебинанд.", ru: "После этого её увидят все.",
        en: "After this, everyone can see it.")
    static let known = Text(
        tg: "Ин банди ҳамин ҳуҷҷат аллакай ҳаст.", ru: "Этот пункт этого документа уже внесён.",
        en: "This paragraph of this document has already been entered.")
    static let waiting = Text(tg: "Ҳанӯз нашр нашудааст", ru: "Ещё не опубликованы", en: "Not published yet")
}
