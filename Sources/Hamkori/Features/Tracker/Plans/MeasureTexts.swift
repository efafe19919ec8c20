/// The words of the plans' pages.
enum MeasureTexts {
    static let title = Text(tg: "Нақшаи чорабиниҳо", ru: "План мероприятий", en: "Action plan")
    static let introduction = Text(
        tg: "Чорабиниҳое, ки бо онҳо тавсияҳо иҷро мешаванд: масъулон, муҳлатҳо ва натиҷаҳо.",
        ru: "Мероприятия по выполнению рекомендаций: ответственные, сроки и результаты.",
        en:
            "The measures by which recommendations are implemented: who is responsible for them, their start and end dates, and their results."
    )
    static let none = Text(
        tg: "Ҳоло чорабинӣ нест. Чорабиниҳоро мақомот дар саҳифаи тавсия ба нақша мегиранд.",
        ru: "Мероприятий пока нет. Их планируют органы на странице рекомендации.",
        en: "There is no measure yet. Authorities plan them on the page of a recommendation.")
    static let measure = Text(tg: "Чорабинии № {1}", ru: "Мероприятие № {1}", en: "Measure {1}")
    static let name = Text(tg: "Чорабинӣ", ru: "Мероприятие", en: "Measure")
    static let text = Text(
        tg: "Чӣ кор карда мешавад", ru: "Что будет сделано", en: "What will be done")
    static let add = Text(tg: "Илова кардани чорабинӣ", ru: "Добавить мероприятие", en: "Add a measure")
    static let edit = Text(tg: "Тағйир додани чорабинӣ", ru: "Изменить мероприятие", en: "Change the measure")
    static let move = Text(tg: "Навсозии ҳолат", ru: "Обновить состояние", en: "Update the status")
    static let organisation = Text(tg: "Масъул", ru: "Ответственный", en: "Responsible")
    static let starts = Words.starts
    static let ends = Words.ends
    static let state = Words.state
    static let since = Text(tg: "Аз кадом рӯз", ru: "С какого дня", en: "Since")
    static let said = Text(tg: "Чӣ хабар дода шуд", ru: "Что сообщено", en: "Last report")
    static let place = Text(tg: "Ҷой дар нақша", ru: "Место в плане", en: "Reference in the plan")
    static let publication = Text(tg: "Кӣ мебинад", ru: "Кому видно", en: "Who may see it")
    static let reason = Words.reason
    static let reasonHint = Text(
        tg: "Агар чорабинӣ қатъ ё аз нав оғоз карда шавад, сабаб ҳатмист.",
        ru: "Обязательно, если мероприятие прекращается или возобновляется.",
        en: "Required if a measure is discontinued or resumed.")
    static let noReason = Text(
        tg: "Сабабашро нависед.", ru: "Укажите причину.", en: "Give the reason.")
    static let inFuture = Text(
        tg: "Ин сана ҳанӯз нарасидааст.", ru: "Эта дата ещё не наступила.", en: "This date is in the future.")
    static let mayNotBecome = Text(
        tg: "Аз ҳолати «{1}» ба «{2}» гузаштан мумкин нест.",
        ru: "Из состояния «{1}» нельзя перейти в «{2}».",
        en: "It cannot go from “{1}” to “{2}”.")
    static let due = Text(tg: "Муҳлат", ru: "Срок", en: "Due")
    static let dueWithin = Plural(
        tg: "дар {n} рӯзи наздик",
        ru: .init(one: "в ближайший {n} день", few: "в ближайшие {n} дня", many: "в ближайшие {n} дней"),
        en: .init(one: "within {n} day", other: "within {n} days"))
    static let pastDue = Text(tg: "муҳлат гузаштааст", ru: "срок прошёл", en: "past its end date")
    static let recommendation = Text(tg: "Тавсия", ru: "Рекомендация", en: "Recommendation")
    static let versions = Text(tg: "Нусхаҳо", ru: "Версии", en: "Versions")
    static let calendar = Text(
        tg: "Тақвими муҳлатҳо", ru: "Календарь сроков", en: "Calendar of deadlines")
    static let all = Text(tg: "Ҳамаи чорабиниҳо", ru: "Все мероприятия", en: "All measures")
}
