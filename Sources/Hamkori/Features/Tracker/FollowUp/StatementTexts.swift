/// The words of reports and assessments on recommendations.
enum StatementTexts {
    static let title = Text(
        tg: "Ҳар тараф дар бораи иҷро чӣ хабар медиҳад", ru: "Что о выполнении сообщает каждая сторона",
        en: "What each side reports on its implementation")
    static let silence = Plural(
        tg: "{n} рӯз боз аз давлат ҷавоб нест.",
        ru: .init(
            one: "Государство не отвечает {n} день.", few: "Государство не отвечает {n} дня.",
            many: "Государство не отвечает {n} дней."),
        en: .init(
            one: "No answer from the State for {n} day.", other: "No answer from the State for {n} days.")
    )
    static let since = Text(tg: "Аз {1}.", ru: "С {1}", en: "Since {1}.")
    static let earlier = Plural(
        tg: "Пештар: {n}", ru: .init(one: "Ранее: {n}", few: "Ранее: {n}", many: "Ранее: {n}"),
        en: .init(one: "Earlier: {n}", other: "Earlier: {n}"))
    static let newest = Text(
        tg: "{1}-тои пештар; ҳамааш дар маълумоти кушода", ru: "Предыдущие {1}; все есть в открытых данных",
        en: "The previous {1}; all of them are in the open data")
    static let report = Text(tg: "Ҳисоботи давлат", ru: "Отчёт государства", en: "Report of the State")
    static let reports = Text(
        tg: "Ҳисоботҳои нашрнашуда", ru: "Неопубликованные отчёты", en: "Unpublished reports")
    static let reportsText = Text(
        tg: "Лоиҳаҳо ва ҳисоботҳое, ки тасдиқи масъулро интизоранд. Онҳоро танҳо мақомоти шумо мебинад.",
        ru: "Черновики и отчёты, ждущие утверждения. Их видит только ваш орган.",
        en: "Drafts and reports awaiting approval. Only your authority can see them.")
    static let nothingWaits = Text(
        tg: "Ҳоло чизе нест. Ҳисобот аз саҳифаи тавсия оғоз меёбад.",
        ru: "Пока ничего нет. Отчёт начинают со страницы рекомендации.",
        en: "There is nothing at present. A report is started on the page of its recommendation.")
    static let draftText = Text(
        tg: "То нашр шудан ҳисоботро танҳо мақомоти шумо ва шахси тасдиқкунанда мебинанд.",
        ru: "До опубликования отчёт видят только ваш орган и утверждающее лицо.",
        en: "Until it is published, only your authority and the validator can see the report.")
    static let submitNow = Text(
        tg: "Ҳозир пешниҳод кардан: ба тасдиқкунанда, ва агар вай таъин нашуда бошад, ба ҳама",
        ru: "Представить сейчас: утверждающему, а если он не назначен — сразу всем",
        en: "Submit now: to the validator or, if none has been appointed, to everyone")
    static let submit = Text(
        tg: "Ба тасдиқкунанда пешниҳод кардан", ru: "Представить на утверждение",
        en: "Submit to the validator")
    static let release = Text(tg: "Нашр кардан", ru: "Опубликовать", en: "Publish")
    static let sendBack = Text(tg: "Баргардонидан", ru: "Вернуть на доработку", en: "Return it")
    static let reason = Text(
        tg: "Чаро баргардонида мешавад", ru: "Почему возвращается", en: "Why it is returned")
    static let returned = Text(tg: "Баргардонида шуд", ru: "Возвращён", en: "Returned")
    static let edit = Text(tg: "Тағйир додан", ru: "Изменить", en: "Edit")
    static let assessText = Text(
        tg: "Арзёбӣ аз номи ташкилоти шумо ва барои ҳама дастрас аст; арзёбии пештара дар саҳифа мемонад.",
        ru: "Оценка даётся от имени вашей организации и открыта; прежняя остаётся на странице.",
        en:
            "The assessment is made on behalf of your organisation and is public; an earlier one stays on the page."
    )
    static let notNamed = Text(
        tg: "Барои ин шахси дигар таъин шудааст.", ru: "Для этого назначено другое лицо.",
        en: "Another person has been appointed to do this.")
    static let otherStage = Text(
        tg: "Ҳисобот аллакай дар марҳилаи дигар аст.", ru: "Отчёт уже на другом этапе.",
        en: "The report is already at another stage.")
    static let itself = Text(
        tg: "Ташкилот иҷрои тавсияеро, ки ба худи он дода шудааст, арзёбӣ карда наметавонад.",
        ru: "Организация не может оценивать выполнение рекомендации, адресованной ей самой.",
        en: "An organisation cannot assess a recommendation addressed to itself.")
}
