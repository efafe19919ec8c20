/// The words of the clusters' pages.
enum ClusterTexts {
    static let title = Text(
        tg: "Гурӯҳҳои тавсияҳои монанд", ru: "Группы схожих рекомендаций",
        en: "Groups of similar recommendations")
    static let introduction = Text(
        tg:
            "Тавсияҳои якхела, ки аз ҷониби мақомоти гуногун ё такроран дода шудаанд. Гурӯҳҳоро одамон тасдиқ мекунанд, на барнома.",
        ru:
            "Рекомендации об одном и том же, вынесенные разными органами или повторно. Группы подтверждают люди, а не программа.",
        en:
            "Recommendations that ask for the same thing, made by different bodies or repeatedly. Groups are confirmed by people, not by the software."
    )
    static let none = Text(
        tg: "Ҳоло гурӯҳ нест.", ru: "Групп пока нет.", en: "There is no group yet.")
    static let cluster = Text(tg: "Гурӯҳи № {1}", ru: "Группа № {1}", en: "Group {1}")
    static let name = Text(tg: "Ном", ru: "Название", en: "Title")
    static let rename = Text(tg: "Тағйири ном", ru: "Переименовать", en: "Rename")
    static let members = Plural(
        tg: "{n} тавсия",
        ru: .init(one: "{n} рекомендация", few: "{n} рекомендации", many: "{n} рекомендаций"),
        en: .init(one: "{n} recommendation", other: "{n} recommendations"))
    static let size = Text(tg: "Тавсияҳо дар гурӯҳ", ru: "Рекомендаций в группе", en: "Recommendations in it")
    static let state = Text(tg: "Давлат", ru: "Государство", en: "State")
    static let years = Text(tg: "Солҳо", ru: "Годы", en: "Years")
    static let year = Text(tg: "Сол", ru: "Год", en: "Year")
    static let asked = Text(
        tg: "Ҳамин чиз тавсия шудааст: {1}.", ru: "То же рекомендовано: {1}.",
        en: "The same was recommended in {1}.")
    static let source = RecommendationTexts.source
    static let position = RecommendationTexts.position
    static let recommendation = Text(tg: "Тавсия", ru: "Рекомендация", en: "Recommendation")
    static let madeBy = Text(tg: "Кӣ ташкил дод", ru: "Кто создал", en: "Created by")
    static let leave = Text(tg: "Аз гурӯҳ баровардан", ru: "Убрать из группы", en: "Remove from the group")
    static let former = Text(
        tg: "Аз гурӯҳ бароварда шуд", ru: "Убраны из группы", en: "Removed from the group")
    static let back = Text(tg: "Ба гурӯҳ баргардондан", ru: "Вернуть в группу", en: "Put back")
    static let elsewhere = Text(
        tg: "Ин тавсия аллакай дар гурӯҳи дигар аст.", ru: "Эта рекомендация уже в другой группе.",
        en: "This recommendation is already in another group.")
    static let inCluster = Text(
        tg: "Тавсияҳои монанд", ru: "Схожие рекомендации", en: "Similar recommendations")
    static let whole = Text(tg: "Тамоми гурӯҳ", ru: "Вся группа", en: "The whole group")
    static let look = Text(
        tg: "Монандҳоро дидан", ru: "Найти схожие", en: "Find similar recommendations")
    static let suggestions = Text(
        tg: "Пешниҳодҳо: тавсияҳои монанд", ru: "Предложения: схожие рекомендации",
        en: "Suggestions: similar recommendations")
    static let suggestionsIntroduction = Text(
        tg: "Матнҳои ин ҷуфтҳо монанданд. Шумо қарор медиҳед, ки оё онҳо як чизро мехоҳанд.",
        ru: "Тексты этих пар схожи. Вы решаете, просят ли они об одном и том же.",
        en: "The texts of these pairs are similar. You decide whether they ask for the same thing.")
    static let noSuggestions = Text(
        tg: "Пешниҳоди кушода нест.", ru: "Открытых предложений нет.", en: "There are no open suggestions.")
    static let waiting = Plural(
        tg: "{n} тағйири матн ҳоло муқоиса нашудааст.",
        ru: .init(
            one: "{n} изменение текста ещё не сравнено.", few: "{n} изменения текста ещё не сравнены.",
            many: "{n} изменений текста ещё не сравнено."),
        en: .init(
            one: "{n} text change has not been compared yet.",
            other: "{n} text changes have not been compared yet."))
    static let compare = Text(tg: "Матнҳоро муқоиса кардан", ru: "Сравнить тексты", en: "Compare the texts")
    static let open = Plural(
        tg: "{n} пешниҳоди кушода",
        ru: .init(
            one: "{n} открытое предложение", few: "{n} открытых предложения", many: "{n} открытых предложений"
        ),
        en: .init(one: "{n} open suggestion", other: "{n} open suggestions"))
    static let alike = Text(tg: "монандӣ {1} %", ru: "сходство {1} %", en: "{1}% similar")
    static let accept = Text(
        tg: "Як чизро мехоҳанд", ru: "Об одном и том же", en: "They ask for the same thing")
    static let refuse = Text(tg: "Чизҳои гуногун", ru: "О разном", en: "They ask for different things")
    static let byNumber = Text(
        tg: "Рақами тавсияи монанд", ru: "Номер схожей рекомендации",
        en: "Number of the similar recommendation")
    static let join = Text(tg: "Муттаҳид кардан", ru: "Объединить", en: "Group them")
    static let itself = Text(
        tg: "Рақами тавсияи дигарро нависед.", ru: "Укажите номер другой рекомендации.",
        en: "Enter the number of another recommendation.")
    static let otherState = Text(
        tg: "Дар гурӯҳ танҳо тавсияҳо ба як давлат буда метавонанд.",
        ru: "В группе могут быть рекомендации только одному государству.",
        en: "A group contains recommendations to one State only.")
    static let together = Text(
        tg: "Онҳо аллакай дар як гурӯҳанд.", ru: "Они уже в одной группе.",
        en: "They are already in the same group.")
    static let noSuch = Text(
        tg: "Чунин тавсия нест.", ru: "Такой рекомендации нет.", en: "There is no such recommendation.")
    static let toSuggestions = Text(
        tg: "Ҳамаи пешниҳодҳо", ru: "Все предложения", en: "All suggestions")
}
