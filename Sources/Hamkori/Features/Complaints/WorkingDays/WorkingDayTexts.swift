/// The words of working days and terms.
enum WorkingDayTexts {
    static let retention = Text(
        tg: "Чанд сол парвандаи басташуда нигоҳ дошта мешавад", ru: "Сколько лет хранится закрытое дело",
        en: "Number of years for which a closed case is kept")
    static let retentionHint = Text(
        tg: "Пас аз он калидҳо нест карда мешаванд ва парвандаро касе хонда наметавонад; омор мемонад.",
        ru: "После этого ключи уничтожаются, и дело больше никто не прочитает; статистика остаётся.",
        en: "Its keys are then destroyed and it can no longer be read; statistics are kept.")
    /// Says what a shorter term would do.
    static let wouldAnnounce = Text(
        tg:
            "Бо ин муҳлат парвандаҳо барои нобудкунӣ эълон мешаванд. Агар инро мехоҳед, қуттичаро қайд кунед.",
        ru: "При этом сроке дела будут объявлены к уничтожению. Если вы этого хотите, отметьте поле.",
        en: "With this period, cases would be announced for erasure. If you want this, tick the box.")
    static let shorten = Text(
        tg: "Бале, парвандаҳои басташуда танҳо {1} сол нигоҳ дошта шаванд",
        ru: "Да, хранить закрытые дела только столько лет: {1}",
        en: "Yes, keep closed cases only for this number of years: {1}")
    static let title = Text(
        tg: "Рӯзҳои корӣ ва муҳлатҳо", ru: "Рабочие дни и сроки", en: "Working days and time limits")
    static let introduction = Text(
        tg:
            "Муҳлатҳои шикоятҳо бо рӯзҳои корӣ шумурда мешаванд: аз душанбе то ҷумъа, ба ҷуз рӯзҳои истироҳати ин рӯйхат. Рӯзҳои Иди Рамазон ва Иди Қурбонро, вақте ки эълон шуданд, илова кунед. Муҳлатҳое, ки аллакай муқаррар шудаанд, дигар намешаванд.",
        ru:
            "Сроки по жалобам считаются в рабочих днях: с понедельника по пятницу, кроме выходных из этого списка. Дни Иди Рамазон и Иди Курбон добавьте, когда их объявят. Уже установленные сроки не меняются.",
        en:
            "Time limits for complaints are counted in working days: Monday to Friday, except the non-working days listed here. Add the days of Idi Ramazon and Idi Qurbon when they are announced. Deadlines already set do not change."
    )
    static let days = Text(
        tg: "Рӯзҳои истироҳат ва рӯзҳои кӯчонидашуда", ru: "Выходные и перенесённые дни",
        en: "Non-working days and transferred days")
    static let none = Text(
        tg:
            "Рӯйхат холӣ аст: танҳо шанбе ва якшанбе истироҳат ҳисоб мешаванд. Идҳои солро дар поён илова кунед.",
        ru:
            "Список пуст: выходными считаются только суббота и воскресенье. Ниже можно добавить праздники года.",
        en:
            "The list is empty: only Saturdays and Sundays are non-working days. Add the holidays of a year below."
    )
    static let day = Text(tg: "Рӯз", ru: "День", en: "Day")
    static let dayHint = Text(
        tg: "Рӯзе, ки дар рӯйхат ҳаст, навъ ва номи навро мегирад.",
        ru: "День, который уже есть в списке, получит новый вид и название.",
        en: "If the day is already in the list, its type and name will be replaced.")
    static let kind = Text(tg: "Навъи рӯз", ru: "Какой это день", en: "Type of day")
    static let name = Text(tg: "Ном", ru: "Название", en: "Name")
    static let add = Text(tg: "Илова кардани рӯз", ru: "Добавить день", en: "Add a day")
    static let remove = Text(tg: "Нест кардани {1}", ru: "Убрать {1}", en: "Remove {1}")
    static let holidays = Text(tg: "Идҳои сол", ru: "Праздники года", en: "Holidays of a year")
    static let year = Text(tg: "Сол", ru: "Год", en: "Year")
    static let yearHint = Text(
        tg: "Даҳ рӯзи идона бо санаи доимӣ. Рӯзҳое, ки дар рӯйхат ҳастанд, тағйир намеёбанд.",
        ru: "Десять праздничных дней с постоянной датой. Дни, которые уже есть в списке, не изменятся.",
        en: "The ten holidays with a fixed date. Days already in the list do not change.")
    static let addHolidays = Text(
        tg: "Илова кардани идҳо", ru: "Добавить праздники", en: "Add the holidays")
    static let terms = Text(
        tg: "Муҳлатҳо бо рӯзҳои корӣ", ru: "Сроки в рабочих днях", en: "Time limits in working days")
    static let termsHint = Text(
        tg: "Аз 1 то 365. Муҳлатҳое, ки аллакай муқаррар шудаанд, тағйир намеёбанд.",
        ru: "От 1 до 365. Уже назначенные сроки не изменятся.",
        en: "From 1 to 365. Deadlines already set do not change.")
    static let saveTerms = Text(
        tg: "Захира кардани муҳлатҳо", ru: "Сохранить сроки", en: "Save the time limits")
}
