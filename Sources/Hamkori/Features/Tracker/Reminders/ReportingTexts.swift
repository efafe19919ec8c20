/// The words of reporting: pages and mails.
enum ReportingTexts {
    static let title = Text(
        tg: "Уҳдадориҳо оид ба ҳисоботдиҳӣ", ru: "Обязательства по отчётности",
        en: "Reporting obligations by authority")
    static let introduction = Text(
        tg:
            "Аз рӯйи ҳар мақом: чанд тавсияро иҷро мекунад, дар бораи онҳо чӣ хабар додааст ва ҳисоботи навбатӣ кай аст.",
        ru:
            "По каждому органу: сколько рекомендаций он выполняет, что о них сообщил и когда следующий отчёт.",
        en:
            "For each authority: how many recommendations it is implementing, what it has reported on them, and when its next report is due."
    )
    static let none = Text(
        tg: "Ҳоло ба ягон мақом тавсия вогузор нашудааст. Онҳоро дар саҳифаи тавсия вогузор мекунанд.",
        ru: "Пока ни одному органу рекомендации не назначены. Их назначают на странице рекомендации.",
        en:
            "No recommendation has been assigned to an authority yet. This is done on the page of a recommendation."
    )
    static let nothingOwed = Text(
        tg: "Ба ин мақом ҳеҷ тавсия вогузор нашудааст.", ru: "Этому органу рекомендации не назначены.",
        en: "No recommendation is assigned to this authority.")
    static let ours = Text(
        tg: "Ҳисоботҳо ва муҳлатҳои мо", ru: "Наши отчёты и сроки", en: "Our reporting obligations")
    static let authority = Text(tg: "Мақом", ru: "Орган", en: "Authority")
    static let yours = Text(tg: "мақоми шумо", ru: "ваш орган", en: "yours")
    static let part = Text(tg: "Нақш", ru: "Роль", en: "Role")
    static let reported = Text(
        tg: "Ҳисоботи давлат", ru: "По сообщению государства", en: "Reported by the State")
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
    static let reportsNothing = Text(
        tg: "Танҳо мақомот ва муассиса ҳисобот медиҳанд.",
        ru: "Отчёты представляют только органы и сам институт.",
        en: "Only authorities and the institution report.")
    static let setSchedule = Text(
        tg: "Муқаррар кардани ҷадвали ҳисобот", ru: "Установить график отчётов",
        en: "Set the reporting schedule")
    static let reportsOnAll = Text(
        tg: "{1}, аз {2}, дар бораи ҳар тавсияе, ки ҷадвали худро надорад",
        ru: "{1}, начиная с {2}, по каждой рекомендации без собственного графика",
        en: "{1} from {2}, on each recommendation without its own schedule")
    static let onAll = Text(
        tg: "Барои ҳамаи тавсияҳое, ки ин мақом масъули асосии онҳост ва ҷадвали худро надоранд.",
        ru: "По всем рекомендациям, за которые этот орган отвечает и у которых нет собственного графика.",
        en:
            "For all recommendations for which this authority is the lead and which have no schedule of their own."
    )
    static let every = Text(tg: "Чанд вақт пас", ru: "Как часто", en: "How often")
    static let first = Text(tg: "Рӯзи ҳисоботи якум", ru: "Срок первого отчёта", en: "First report due on")
    static let firstHint = Text(
        tg: "Ҳисоботҳои баъдӣ аз ин рӯз шумурда мешаванд; дар моҳи кӯтоҳ рӯзи охирини он.",
        ru: "Следующие сроки считаются от этого дня; в коротком месяце это его последний день.",
        en:
            "Later due dates are counted from this day; in a shorter month, the last day of the month applies."
    )
    static let end = Text(tg: "Қатъ кардани ҷадвал", ru: "Прекратить график", en: "End the schedule")
    static let endText = Text(
        tg: "Муҳлатҳо ва ёдовариҳо қатъ мешаванд. Қайдҳои пештара дар дафтари қайд мемонанд.",
        ru: "Сроков и напоминаний больше не будет. Прежние записи останутся в журнале.",
        en: "There will be no more due dates and reminders. Earlier entries remain in the ledger.")

    static let reminders = Text(tg: "Ёдовариҳо ба ман", ru: "Напоминания мне", en: "Reminders to me")
    static let remindersText = Text(
        tg:
            "Ёдовариҳо 14 рӯз пеш аз муҳлат, дар рӯзи муҳлат ва 7, 14, 28 ва 56 рӯз пас аз он фиристода мешаванд. Пас аз пешниҳоди ҳисобот онҳо қатъ мегарданд.",
        ru:
            "Напоминания отправляются за 14 дней до срока, в день срока и через 7, 14, 28 и 56 дней после него. После представления отчёта они прекращаются.",
        en:
            "Reminders are sent 14 days before the due date, on the due date, and 7, 14, 28 and 56 days after it. They stop when the report is submitted."
    )
    static let received = Text(
        tg: "Ёдовариҳои ба ман фиристодашуда", ru: "Отправленные мне напоминания", en: "Reminders sent to me")
    static let why = Text(
        tg: "Ҳисобот то {1} ({2}). Шумо — {3}.", ru: "Отчёт до {1} ({2}). Вы — {3}.",
        en: "Report due on {1} ({2}). You are {3}.")
    static let noReminders = Text(
        tg: "Ба шумо ҳанӯз ёдоварӣ фиристода нашудааст.", ru: "Напоминаний вам ещё не отправляли.",
        en: "No reminders have been sent to you yet.")
    static let pause = Text(tg: "Мавқуф гузоштан", ru: "Приостановить", en: "Pause reminders")
    static let until = Text(tg: "То рӯзи", ru: "По какой день", en: "Through")
    static let resume = Text(tg: "Аз нав гирифтан", ru: "Возобновить", en: "Resume reminders")
    static let pausedUntil = Text(
        tg: "То {1} ба шумо ёдоварӣ намеояд; он ба шахси дигари масъул меравад.",
        ru: "По {1} включительно вам не напоминают; напоминания получает другой ответственный.",
        en: "Until {1} inclusive you will receive no reminders; they go to the next person responsible.")
    static let badPause = Text(
        tg: "Рӯзе аз имрӯз то як сол.", ru: "День от сегодняшнего до года вперёд.",
        en: "A date from today to one year ahead.")

    static let mailSubject = Text(tg: "Ҳисобот то {1}", ru: "Отчёт до {1}", en: "Report due {1}")
    static let mailOpening = Text(
        tg: "{1}: ҳисобот дар бораи иҷрои тавсияҳо то {2} ({3}). Ҳисобот ҳанӯз нест дар бораи:",
        ru: "{1}: отчёт о выполнении рекомендаций до {2} ({3}). Отчёта ещё нет по:",
        en: "{1}: report on the implementation of recommendations, due on {2} ({3}). No report yet on:")
    static let mailAll = Text(tg: "Ҳамааш: {1}", ru: "Всё: {1}", en: "All of it: {1}")
    static let mailLast = Text(
        tg: "Ин ёдоварии охирин дар бораи ин ҳисобот аст.", ru: "Это последнее напоминание об этом отчёте.",
        en: "This is the last reminder about this report.")
    static let mailReason = Text(
        tg: "Чаро ин мактуб ба шумо омад: шумо — {1}. Мавқуф гузоштани ёдоварӣ: {2}",
        ru: "Почему вы получили это письмо: вы — {1}. Приостановить напоминания: {2}",
        en: "Why you receive this e-mail: you are {1}. To pause reminders: {2}")
}
