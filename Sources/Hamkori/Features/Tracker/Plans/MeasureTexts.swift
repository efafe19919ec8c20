/// The words of the plans' pages.
enum MeasureTexts {
    static let title = Text(tg: "Нақшаи чораҳо", ru: "План мер", en: "Plan of measures")
    static let introduction = Text(
        tg: "Тавсияҳо бо кадом чораҳо иҷро мешаванд: кӣ масъул аст, аз кай то кай, ва чӣ шуд.",
        ru: "Какими мерами выполняются рекомендации: кто отвечает, с какого по какой день и что вышло.",
        en:
            "The measures by which recommendations are carried out: who answers for them, from when until when, and what became of them."
    )
    static let none = Text(
        tg: "Ҳоло чорае нест. Онҳоро мақомот дар саҳифаи тавсия ба нақша мегиранд.",
        ru: "Мер пока нет. Их планируют ведомства на странице рекомендации.",
        en: "There is no measure yet. Authorities plan them on the page of a recommendation.")
    static let measure = Text(tg: "Чораи № {1}", ru: "Мера № {1}", en: "Measure {1}")
    static let name = Text(tg: "Чора", ru: "Мера", en: "Measure")
    static let text = Text(
        tg: "Чӣ кор карда мешавад", ru: "Что будет сделано", en: "What will be done")
    static let add = Text(tg: "Илова кардани чора", ru: "Добавить меру", en: "Add a measure")
    static let edit = Text(tg: "Тағйир додани чора", ru: "Изменить меру", en: "Change the measure")
    static let move = Text(tg: "Чӣ ҳолат дорад?", ru: "Отметить состояние", en: "Say how it stands")
    static let organisation = Text(tg: "Масъул", ru: "Ответственный", en: "Responsible")
    static let starts = Words.starts
    static let ends = Words.ends
    static let state = Words.state
    static let since = Text(tg: "Аз кадом рӯз", ru: "С какого дня", en: "Since")
    static let said = Text(tg: "Чӣ гуфта шуд", ru: "Что сообщено", en: "Last said")
    static let place = Text(tg: "Ҷой дар нақша", ru: "Место в плане", en: "Place in the plan")
    static let publication = Text(tg: "Кӣ мебинад", ru: "Кому видно", en: "Who may see it")
    static let reason = Words.reason
    static let reasonHint = Text(
        tg: "Агар аз чора даст кашанд ё онро аз нав оғоз кунанд, сабаб ҳатмист.",
        ru: "Обязательно, если мера снимается или возобновляется.",
        en: "Needed where a measure is dropped or taken up again.")
    static let noReason = Text(
        tg: "Сабабашро нависед.", ru: "Укажите причину.", en: "Say why.")
    static let inFuture = Text(
        tg: "Ин рӯз ҳоло нарасидааст.", ru: "Этот день ещё не наступил.", en: "This day is still to come.")
    static let mayNotBecome = Text(
        tg: "Аз ҳолати «{1}» ба «{2}» гузаштан мумкин нест.",
        ru: "Из состояния «{1}» нельзя перейти в «{2}».",
        en: "It cannot go from “{1}” to “{2}”.")
    static let due = Text(tg: "Муҳлат", ru: "Срок", en: "Due")
    static let dueWithin = Plural(
        tg: "дар {n} рӯзи наздик",
        ru: .init(one: "в ближайший {n} день", few: "в ближайшие {n} дня", many: "в ближайшие {n} дней"),
        en: .init(one: "within {n} day", other: "within {n} days"))
    static let pastDue = Text(tg: "муҳлат гузаштааст", ru: "срок прошёл", en: "past its last day")
    static let recommendation = Text(tg: "Тавсия", ru: "Рекомендация", en: "Recommendation")
    static let versions = Text(tg: "Нусхаҳо", ru: "Версии", en: "Versions")
    static let calendar = Text(
        tg: "Тақвими муҳлатҳо", ru: "Календарь сроков", en: "Calendar of last days")
    static let all = Text(tg: "Ҳамаи чораҳо", ru: "Все меры", en: "All measures")
}
