/// The words of reporting: pages and mails.
enum ReportingTexts {
    static let title = Text(tg: "Кӣ чӣ бояд кунад", ru: "Кто что должен", en: "Who owes what")
    static let introduction = Text(
        tg: "Ҳар мақом: чанд тавсияро иҷро мекунад, дар бораи онҳо чӣ гуфтааст ва ҳисоботи навбатӣ кай аст.",
        ru:
            "По каждому органу: сколько рекомендаций он выполняет, что о них сообщил и когда следующий отчёт.",
        en:
            "For each authority: how many recommendations it carries out, what it has said of them, and when it reports next."
    )
    static let none = Text(
        tg: "Ҳоло ба ягон мақом тавсия вогузор нашудааст. Онҳоро дар саҳифаи тавсия вогузор мекунанд.",
        ru: "Пока ни одному органу рекомендации не поручены. Их поручают на странице рекомендации.",
        en: "No recommendation is assigned to an authority yet. That is done on a recommendation’s page.")
    static let nothingOwed = Text(
        tg: "Ба ин мақом ҳеҷ тавсия вогузор нашудааст.", ru: "Этому органу рекомендации не поручены.",
        en: "No recommendation is assigned to this authority.")
    static let ours = Text(tg: "Мо чӣ бояд кунем", ru: "Что мы должны", en: "What we owe")
    static let authority = Text(tg: "Мақом", ru: "Орган", en: "Authority")
    static let yours = Text(tg: "мақоми шумо", ru: "ваш орган", en: "yours")
    static let part = Text(tg: "Нақш", ru: "Роль", en: "Part")
    static let reported = Text(
        tg: "Давлат чӣ мегӯяд", ru: "По сообщению государства", en: "Reported by the State")
    static let report = Text(tg: "Ҳисоботи навбатӣ", ru: "Ожидаемый отчёт", en: "Report due")
    static let reports = Text(tg: "Ҳисоботҳо", ru: "Отчётность", en: "Reporting")
    static let next = Text(tg: "Муҳлати навбатӣ", ru: "Ближайший срок", en: "Next due")
    static let last = Text(tg: "Ҳисоботи охирин", ru: "Последний отчёт", en: "Last report")
    static let silence = Text(tg: "Рӯзҳо бе ҷавоб", ru: "Дней без ответа", en: "Days without an answer")
    static let calendar = Text(
        tg: "Муҳлатҳо барои тақвим (iCalendar)", ru: "Сроки для календаря (iCalendar)",
        en: "Due dates for your calendar (iCalendar)")
    static let reportOn = Text(tg: "Ҳисобот: {1}", ru: "Отчёт: {1}", en: "Report: {1}")
    static let left = Plural(
        tg: "{n} рӯз мондааст",
        ru: .init(one: "остался {n} день", few: "осталось {n} дня", many: "осталось {n} дней"),
        en: .init(one: "{n} day left", other: "{n} days left"))
    static let late = Plural(
        tg: "{n} рӯз гузаштааст",
        ru: .init(
            one: "просрочено на {n} день", few: "просрочено на {n} дня", many: "просрочено на {n} дней"),
        en: .init(one: "{n} day late", other: "{n} days late"))

    static let schedule = Text(tg: "Ҷадвали ҳисобот", ru: "График отчётов", en: "Reporting schedule")
    static let setSchedule = Text(
        tg: "Муқаррар кардани ҷадвали ҳисобот", ru: "Установить график отчётов",
        en: "Set the reporting schedule")
    static let reportsOnAll = Text(
        tg: "{1}, аз {2}, дар бораи ҳар тавсияе, ки ҷадвали худро надорад",
        ru: "{1}, начиная с {2}, по каждой рекомендации без собственного графика",
        en: "{1} from {2}, on each recommendation without a schedule of its own")
    static let onAll = Text(
        tg: "Барои ҳамаи тавсияҳое, ки ин мақом масъули асосии онҳост ва ҷадвали худро надоранд.",
        ru: "По всем рекомендациям, за которые этот орган отвечает и у которых нет собственного графика.",
        en: "For all recommendations that this authority leads and that have no schedule of their own.")
    static let every = Text(tg: "Чанд вақт пас", ru: "Как часто", en: "How often")
    static let first = Text(tg: "Рӯзи ҳисоботи якум", ru: "Срок первого отчёта", en: "First report due on")
    static let firstHint = Text(
        tg: "Ҳисоботҳои баъдӣ аз ин рӯз шумурда мешаванд; дар моҳи кӯтоҳ рӯзи охирини он.",
        ru: "Следующие сроки считаются от этого дня; в коротком месяце это его последний день.",
        en: "The later ones are counted from this day; in a shorter month it is the last day.")
    static let end = Text(tg: "Қатъ кардани ҷадвал", ru: "Прекратить график", en: "End the schedule")
    static let endText = Text(
        tg: "Муҳлатҳо ва ёдовариҳо қатъ мешаванд. Он чи буд, дар дафтари қайд мемонад.",
        ru: "Сроков и напоминаний больше не будет. Всё, что было, останется в журнале.",
        en: "There will be no more due dates and reminders. What was stays in the ledger.")

    static let reminders = Text(tg: "Ёдовариҳо ба ман", ru: "Напоминания мне", en: "Reminders to me")
    static let remindersText = Text(
        tg:
            "Дар бораи ҳар ҳисобот ёдоварӣ 14 рӯз пеш, дар рӯзи муҳлат ва 7, 14, 28 ва 56 рӯз баъд меояд, ҳар кадоме як бор. Ҳисобот онҳоро қатъ мекунад.",
        ru:
            "О каждом отчёте напоминают за 14 дней, в день срока и через 7, 14, 28 и 56 дней, каждый раз однажды. Отчёт прекращает напоминания.",
        en:
            "Each report is reminded of 14 days before, on the day, and 7, 14, 28 and 56 days later, once each. A report ends them."
    )
    static let received = Text(
        tg: "Чаро ёдоварӣ гирифтам", ru: "Почему мне напомнили", en: "Why I was reminded")
    static let why = Text(
        tg: "Ҳисобот то {1} ({2}). Шумо – {3}.", ru: "Отчёт до {1} ({2}). Вы – {3}.",
        en: "Report due on {1} ({2}). You are {3}.")
    static let noReminders = Text(
        tg: "Ба шумо ҳанӯз чизе хотиррасон нашудааст.", ru: "Вам ещё ни о чём не напоминали.",
        en: "You have not been reminded of anything yet.")
    static let pause = Text(tg: "Мавқуф гузоштан", ru: "Приостановить", en: "Pause reminders")
    static let until = Text(tg: "То рӯзи", ru: "По какой день", en: "Through")
    static let resume = Text(tg: "Аз нав гирифтан", ru: "Возобновить", en: "Get them again")
    static let pausedUntil = Text(
        tg: "То {1} ба шумо ёдоварӣ намеояд; он ба шахси дигари масъул меравад.",
        ru: "По {1} включительно вам не напоминают; напоминания получает другой ответственный.",
        en: "Through {1} you get no reminders; they go to the next person responsible.")
    static let badPause = Text(
        tg: "Рӯзе аз имрӯз то як сол.", ru: "День от сегодняшнего до года вперёд.",
        en: "A day from today to a year ahead.")

    static let mailSubject = Text(tg: "Ҳисобот то {1}", ru: "Отчёт до {1}", en: "Report due {1}")
    static let mailOpening = Text(
        tg: "{1}: ҳисобот дар бораи иҷрои тавсияҳо то {2} ({3}). Ҳисобот ҳанӯз нест дар бораи:",
        ru: "{1}: отчёт о выполнении рекомендаций до {2} ({3}). Отчёта ещё нет по:",
        en: "{1}: report on carrying out recommendations, due on {2} ({3}). No report yet on:")
    static let mailAll = Text(tg: "Ҳамааш: {1}", ru: "Всё: {1}", en: "All of it: {1}")
    static let mailLast = Text(
        tg: "Ин ёдоварии охирин дар бораи ин ҳисобот аст.", ru: "Это последнее напоминание об этом отчёте.",
        en: "This is the last reminder of this report.")
    static let mailReason = Text(
        tg: "Чаро ин мактуб ба шумо омад: шумо – {1}. Мавқуф гузоштани ёдоварӣ: {2}",
        ru: "Почему вы получили это письмо: вы – {1}. Приостановить напоминания: {2}",
        en: "Why you get this mail: you are {1}. To pause reminders: {2}")
}
