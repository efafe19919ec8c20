/// What a column of a plain table can mean; the words are those of `--map`.
enum ColumnMeaning: String, CaseIterable, Sendable {
    case text, country, recommenders, position, symbol, paragraph, session, date, themes, persons, goals
    case action, body, annotation
    case positionSymbol = "position-symbol"
    case positionParagraph = "position-paragraph"

    var name: Text {
        switch self {
        case .text: Text(tg: "Матни тавсия", ru: "Текст рекомендации", en: "Text of the recommendation")
        case .country: ImportTexts.country
        case .recommenders: RecommendationTexts.recommenders
        case .position: RecommendationTexts.position
        case .symbol: RecommendationTexts.document
        case .paragraph: Text(tg: "Параграф", ru: "Пункт", en: "Paragraph")
        case .session: RecommendationTexts.session
        case .date: RecommendationTexts.adopted
        case .themes: Taxonomy.theme.name
        case .persons: Taxonomy.persons.name
        case .goals: Text(tg: "Ҳадафҳои рушди устувор", ru: "Цели устойчивого развития", en: "SDGs")
        case .action: RecommendationTexts.action
        case .body: RecommendationTexts.body
        case .annotation:
            Text(tg: "Калид дар сарчашма", ru: "Ключ в источнике", en: "Key at the source")
        case .positionSymbol:
            Text(
                tg: "Ҳуҷҷате, ки мавқеъро дорад", ru: "Документ с позицией",
                en: "Document containing the position")
        case .positionParagraph:
            Text(tg: "Параграфи мавқеъ", ru: "Пункт с позицией", en: "Paragraph of the position")
        }
    }

    /// The headings that mean it, folded: in English, Russian and Tajik, whole.
    var headings: [String] { ColumnMeaning.known[self] ?? [] }

    private static let known: [ColumnMeaning: [String]] = [
        .text: [
            "text", "recommendation", "recommendations", "recommendation text", "текст",
            "текст рекомендации", "рекомендация", "рекомендации", "матн", "матни тавсия", "тавсия",
            "тавсияҳо",
        ],
        .country: [
            "to", "country", "state", "state under review", "countries concerned", "country concerned",
            "sur", "страна", "государство", "государство объект обзора", "кому", "давлат", "кишвар",
            "давлати баррасишаванда", "ба",
        ],
        .recommenders: [
            "from", "recommending state", "recommending states", "recommending country",
            "recommending countries", "upr recommending states", "recommended by",
            "рекомендующее государство", "рекомендующие государства", "от кого", "кто рекомендует",
            "давлати тавсиядиҳанда", "давлатҳои тавсиядиҳанда", "аз",
        ],
        .position: [
            "position", "upr position", "response", "state position", "position of the state", "позиция",
            "позиция государства", "ответ", "мавқеъ", "мавқеи давлат", "ҷавоб",
        ],
        .symbol: [
            "symbol", "document", "document symbol", "source", "документ", "символ", "символ документа",
            "источник", "ҳуҷҷат", "рамзи ҳуҷҷат", "сарчашма",
        ],
        .paragraph: [
            "paragraph", "para", "number", "no", "№", "n", "пункт", "номер", "параграф", "банд", "рақам",
        ],
        .session: ["session", "upr session", "cycle", "upr cycle", "сессия", "цикл", "иҷлосия", "давра"],
        .date: [
            "date", "document publication date", "publication date", "date of adoption", "adopted on", "year",
            "дата", "дата публикации", "дата принятия", "год",
            "сана", "рӯз", "сол",
        ],
        .themes: [
            "theme", "themes", "issue", "issues", "topic", "topics", "human rights themes", "тема",
            "темы", "вопрос", "вопросы", "мавзуъ", "мавзуъҳо", "мавзӯъ", "мавзӯъҳо", "масъала", "масъалаҳо",
        ],
        .persons: [
            "affected persons", "persons", "groups", "groups of persons", "группы", "затронутые лица",
            "шахсони дахлдор", "гурӯҳҳо",
        ],
        .goals: ["sdg", "sdgs", "relevant sdgs", "цур", "цели устойчивого развития", "ҳру", "ҳадафҳо"],
        .action: ["action", "action category", "действие", "амал"],
        .body: ["body", "recommending body", "mechanism", "орган", "механизм", "мақом", "механизми"],
        .annotation: ["annotation id", "ohchr annotation id"],
        .positionSymbol: ["position document", "source of position", "документ позиции"],
        .positionParagraph: ["position para", "position paragraph", "пункт позиции"],
    ]

    /// Parts of longer headings, asked in this order where no heading is known whole.
    static let parts: [(part: String, meaning: ColumnMeaning)] = [
        ("position group para", .positionParagraph), ("position para", .positionParagraph),
        ("recommending", .recommenders), ("рекомендующ", .recommenders), ("тавсиядиҳанда", .recommenders),
        ("position", .position), ("позиц", .position), ("мавқе", .position), ("under review", .country),
        ("concerned", .country), ("symbol", .symbol), ("ҳуҷҷат", .symbol), ("документ", .symbol),
        ("paragraph", .paragraph), ("theme", .themes), ("тем", .themes), ("мавзу", .themes),
        ("мавзӯ", .themes),
        ("persons", .persons), ("лиц", .persons), ("sdg", .goals), ("цур", .goals), ("session", .session),
        ("сесси", .session), ("recommendation", .text), ("рекомендац", .text), ("тавсия", .text),
        ("текст", .text), ("матн", .text),
    ]
}
