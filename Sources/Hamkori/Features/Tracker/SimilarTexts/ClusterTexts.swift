/// The words of the clusters' pages.
enum ClusterTexts {
    static let title = Text(
        tg: "Гурӯҳҳои тавсияҳои монанд", ru: "Группы схожих рекомендаций",
        en: "Groups of similar recommendations")
    static let introduction = Text(
        tg: "Як чизро чанд тараф ё чанд бор хостаанд. Гурӯҳро одамон тасдиқ мекунанд, на барнома.",
        ru:
            "Об одном и том же просили несколько раз или несколько сторон. Группы подтверждают люди, а не программа.",
        en: "The same thing was asked by several, or again. People confirm the groups, not the program.")
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
        tg: "Ҳамин чиз пурсида шудааст: {1}.", ru: "Об этом же просили: {1}.",
        en: "The same was asked in {1}.")
    static let source = RecommendationTexts.source
    static let position = RecommendationTexts.position
    static let recommendation = Text(tg: "Тавсия", ru: "Рекомендация", en: "Recommendation")
    static let madeBy = Text(tg: "Кӣ ташкил дод", ru: "Кто создал", en: "Made by")
    static let leave = Text(tg: "Аз гурӯҳ баровардан", ru: "Убрать из группы", en: "Take out of the group")
    static let former = Text(
        tg: "Аз гурӯҳ бароварда шуд", ru: "Убраны из группы", en: "Taken out of the group")
    static let back = Text(tg: "Ба гурӯҳ баргардондан", ru: "Вернуть в группу", en: "Put back")
    static let elsewhere = Text(
        tg: "Ин тавсия аллакай дар гурӯҳи дигар аст.", ru: "Эта рекомендация уже в другой группе.",
        en: "This recommendation is in another group already.")
    static let inCluster = Text(
        tg: "Тавсияҳои монанд", ru: "Схожие рекомендации", en: "Similar recommendations")
    static let whole = Text(tg: "Тамоми гурӯҳ", ru: "Вся группа", en: "The whole group")
    static let look = Text(
        tg: "Монандҳоро дидан", ru: "Найти схожие", en: "Look for similar ones")
    static let suggestions = Text(
        tg: "Пешниҳодҳо: тавсияҳои монанд", ru: "Предложения: схожие рекомендации",
        en: "Suggestions: similar recommendations")
    static let suggestionsIntroduction = Text(
        tg: "Матнҳои ин ҷуфтҳо монанданд. Шумо қарор медиҳед, ки оё онҳо як чизро мехоҳанд.",
        ru: "Тексты этих пар схожи. Вы решаете, просят ли они об одном и том же.",
        en: "The texts of these pairs are alike. You decide whether they ask for the same.")
    static let noSuggestions = Text(
        tg: "Пешниҳоди кушода нест.", ru: "Открытых предложений нет.", en: "There are no open suggestions.")
    static let waiting = Plural(
        tg: "{n} тағйири матн ҳоло муқоиса нашудааст.",
        ru: .init(
            one: "{n} изменение текста ещё не сравнено.", few: "{n} изменения текстов ещё не сравнены.",
            many: "{n} изменений текстов ещё не сравнены."),
        en: .init(
            one: "{n} change of a text is not compared yet.",
            other: "{n} changes of texts are not compared yet."))
    static let compare = Text(tg: "Матнҳоро муқоиса кардан", ru: "Сравнить тексты", en: "Compare the texts")
    static let open = Plural(
        tg: "{n} пешниҳоди кушода",
        ru: .init(
            one: "{n} открытое предложение", few: "{n} открытых предложения", many: "{n} открытых предложений"
        ),
        en: .init(one: "{n} open suggestion", other: "{n} open suggestions"))
    static let alike = Text(tg: "монандӣ {1} %", ru: "сходство {1} %", en: "{1}% alike")
    static let accept = Text(tg: "Як чизро мехоҳанд", ru: "Об одном и том же", en: "They ask for the same")
    static let refuse = Text(tg: "Чизҳои гуногун", ru: "О разном", en: "They ask for different things")
    static let byNumber = Text(
        tg: "Рақами тавсияи монанд", ru: "Номер схожей рекомендации",
        en: "Number of the similar recommendation")
    static let join = Text(tg: "Муттаҳид кардан", ru: "Объединить", en: "Put them together")
    static let itself = Text(
        tg: "Рақами тавсияи дигарро нависед.", ru: "Укажите номер другой рекомендации.",
        en: "Give the number of another recommendation.")
    static let otherState = Text(
        tg: "Дар гурӯҳ танҳо тавсияҳо ба як давлат меистанд.",
        ru: "В группе стоят рекомендации только одному государству.",
        en: "A group holds recommendations to one State only.")
    static let together = Text(
        tg: "Онҳо аллакай дар як гурӯҳанд.", ru: "Они уже в одной группе.",
        en: "They are in one group already.")
    static let noSuch = Text(
        tg: "Чунин тавсия нест.", ru: "Такой рекомендации нет.", en: "There is no such recommendation.")
    static let toSuggestions = Text(
        tg: "Ҳамаи пешниҳодҳо", ru: "Все предложения", en: "All suggestions")
}
