/// The words of the dialogue's pages.
enum DialogueTexts {
    static let agendaItemNoun = Text(tg: "Банди рӯзнома", ru: "Пункт повестки", en: "Agenda item")
    static let title = Text(
        tg: "Муколама оид ба ҳуқуқи инсон", ru: "Диалог по правам человека", en: "Human Rights Dialogue")
    static let introduction = Text(
        tg: "Дар ҳар давр тавсияҳо муҳокима мешаванд, давлат ҷавоб медиҳад ва уҳдадорӣ мегирад.",
        ru: "На каждом раунде обсуждаются рекомендации, государство отвечает и принимает обязательства.",
        en: "At each round recommendations are discussed, the State responds and makes commitments.")
    static let none = Text(
        tg: "Ҳоло даври муколама нест.", ru: "Раундов диалога пока нет.", en: "There is no round yet.")
    static let plan = Text(tg: "Даври нав", ru: "Запланировать раунд", en: "Plan a round")
    static let date = Text(tg: "Сана", ru: "Дата", en: "Date")
    static let agenda = Text(tg: "Рӯзнома", ru: "Повестка дня", en: "Agenda")
    static let emptyAgenda = Text(
        tg: "Рӯзнома ҳоло холӣ аст.", ru: "В повестке пока ничего нет.", en: "Nothing is on the agenda yet.")
    static let putOnAgenda = Text(
        tg: "Ба рӯзнома дохил кардан", ru: "Внести в повестку", en: "Put on the agenda")
    static let nothingWaits = Text(
        tg: "Ягон тавсияи ирсолшуда давро интизор нест.",
        ru: "Нет переданных рекомендаций, ожидающих раунда.",
        en: "No transmitted recommendation is waiting for a round.")
    static let response = Text(tg: "Ҷавоби давлат", ru: "Ответ государства", en: "The State’s response")
    static let respond = Text(tg: "Ҷавоб додан", ru: "Дать ответ", en: "Give the response")
    static let notes = Text(tg: "Муҳокима", ru: "Обсуждение", en: "Discussion")
    static let addNote = Text(tg: "Навиштани қайд", ru: "Записать", en: "Add a note")
    static let note = Text(tg: "Қайд", ru: "Запись", en: "Note")
    static let visibility = Text(tg: "Кӣ мебинад", ru: "Кому видно", en: "Who may read it")
    static let carryOver = Text(
        tg: "Ба даври оянда гузарондан", ru: "Перенести на следующий раунд",
        en: "Carry over to the next round")
    static let commitment = Text(
        tg: "Уҳдадорӣ гирифтан", ru: "Принять обязательство", en: "Make a commitment")
    static let jointStatement = Text(
        tg: "Изҳороти муштарак", ru: "Совместное заявление", en: "Joint statement")
    static let publish = Text(tg: "Нашри натиҷаҳо", ru: "Опубликовать итоги", en: "Publish the results")
    static let results = Text(
        tg: "Натиҷаҳои ин давр", ru: "Итоги этого раунда",
        en: "Outcome of this round")
    static let tooEarly = Text(
        tg: "Аввал рӯзнома бояд муайян шавад.", ru: "Сначала должна быть утверждена повестка.",
        en: "The agenda has to be set first.")
    static let agendaClosed = Text(
        tg: "Давр баргузор шудааст: ба рӯзномаи он чизе илова намешавад.",
        ru: "Раунд уже состоялся: в его повестку ничего добавить нельзя.",
        en: "The round has been held: nothing can be added to its agenda.")
    static let mayNotBecome = Text(
        tg: "Ҳолати давр: «{1}». Аз он ба «{2}» гузаштан мумкин нест.",
        ru: "Состояние раунда: «{1}». Из него нельзя перейти к состоянию «{2}».",
        en: "The round is “{1}”. It cannot move to “{2}” from there.")
    static let settled = Text(
        tg: "Дар бораи ин банд аллакай қарор қабул шудааст.", ru: "По этому пункту решение уже принято.",
        en: "A decision has already been taken on this item.")
    static let noCommitment = Text(tg: "Уҳдадорӣ нест", ru: "Обязательства нет", en: "No commitment")
    static let overdue = Plural(
        tg: "муҳлати {n} уҳдадорӣ гузаштааст",
        ru: .init(one: "{n} просрочено", few: "{n} просрочены", many: "{n} просрочено"),
        en: .init(one: "{n} overdue", other: "{n} overdue"))
}
