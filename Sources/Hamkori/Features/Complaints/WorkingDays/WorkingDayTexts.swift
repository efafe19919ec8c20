/// The words of working days and terms.
enum WorkingDayTexts {
    static let retention = Text(
        tg: "Чанд сол парвандаи басташуда нигоҳ дошта мешавад", ru: "Сколько лет хранится закрытое дело",
        en: "Years for which a closed case is kept")
    static let retentionHint = Text(
        tg: "Пас аз он калидҳо нест карда мешаванд ва парвандаро касе намехонад; омор мемонад.",
        ru: "После этого ключи уничтожаются, и дело больше никто не прочитает; статистика остаётся.",
        en: "Then its keys are destroyed and nobody can read it; statistics stay.")
    /// Says what a shorter term would do.
    static let wouldAnnounce = Text(
        tg:
            "Бо ин муҳлат парвандаҳо барои нобудкунӣ эълон мешаванд. Агар инро мехоҳед, қуттичаро қайд кунед.",
        ru: "При этом сроке дела будут объявлены к уничтожению. Если вы этого хотите, отметьте поле.",
        en: "With this term cases would be announced for erasing. If you want that, tick the box.")
    static let shorten = Text(
        tg: "Бале, парвандаҳои басташуда танҳо {1} сол нигоҳ дошта шаванд",
        ru: "Да, хранить закрытые дела только столько лет: {1}",
        en: "Yes, keep closed cases for so many years only: {1}")
    static let title = Text(
        tg: "Рӯзҳои корӣ ва муҳлатҳо", ru: "Рабочие дни и сроки", en: "Working days and terms")
    static let introduction = Text(
        tg:
            "Муҳлатҳои шикоятҳо бо рӯзҳои корӣ шумурда мешаванд: аз душанбе то ҷумъа, ба ҷуз рӯзҳои истироҳати ин рӯйхат. Рӯзҳои Иди Рамазон ва Иди Қурбонро, вақте ки эълон шуданд, илова кунед. Муҳлатҳое, ки аллакай муқаррар шудаанд, дигар намешаванд.",
        ru:
            "Сроки по жалобам считаются в рабочих днях: с понедельника по пятницу, кроме выходных из этого списка. Дни Иди Рамазон и Иди Курбон добавьте, когда их объявят. Уже установленные сроки не меняются.",
        en:
            "Terms for complaints are counted in working days: Monday to Friday, but for the free days in this list. Add the days of Idi Ramazon and Idi Qurbon when they are announced. Deadlines that are set already do not change."
    )
    static let days = Text(
        tg: "Рӯзҳои истироҳат ва рӯзҳои кӯчонидашуда", ru: "Выходные и перенесённые дни",
        en: "Free days and moved days")
    static let none = Text(
        tg:
            "Рӯйхат холӣ аст: танҳо шанбе ва якшанбе истироҳат ҳисоб мешаванд. Идҳои солро дар поён илова кунед.",
        ru:
            "Список пуст: выходными считаются только суббота и воскресенье. Ниже можно добавить праздники года.",
        en: "The list is empty: only Saturdays and Sundays are free. Add the holidays of a year below.")
    static let day = Text(tg: "Рӯз", ru: "День", en: "Day")
    static let dayHint = Text(
        tg: "Рӯзе, ки дар рӯйхат ҳаст, навъ ва номи навро мегирад.",
        ru: "День, который уже есть в списке, получит новый вид и название.",
        en: "A day that is in the list already gets the new kind and name.")
    static let kind = Text(tg: "Навъи рӯз", ru: "Какой это день", en: "Kind of day")
    static let name = Text(tg: "Ном", ru: "Название", en: "Name")
    static let add = Text(tg: "Илова кардани рӯз", ru: "Добавить день", en: "Add a day")
    static let remove = Text(tg: "Гирифтани {1}", ru: "Убрать {1}", en: "Remove {1}")
    static let holidays = Text(tg: "Идҳои сол", ru: "Праздники года", en: "Holidays of a year")
    static let year = Text(tg: "Сол", ru: "Год", en: "Year")
    static let yearHint = Text(
        tg: "Даҳ рӯзи идона бо санаи доимӣ. Рӯзҳое, ки дар рӯйхат ҳастанд, тағйир намеёбанд.",
        ru: "Десять праздничных дней с постоянной датой. Дни, которые уже есть в списке, не изменятся.",
        en: "The ten holidays with a fixed date. Days that are in the list already stay as they are.")
    static let addHolidays = Text(
        tg: "Илова кардани идҳо", ru: "Добавить праздники", en: "Add the holidays")
    static let terms = Text(
        tg: "Муҳлатҳо бо рӯзҳои корӣ", ru: "Сроки в рабочих днях", en: "Terms in working days")
    static let termsHint = Text(
        tg: "Аз 1 то 365. Муҳлатҳое, ки аллакай муқаррар шудаанд, тағйир намеёбанд.",
        ru: "От 1 до 365. Уже назначенные сроки не изменятся.",
        en: "From 1 to 365. Days that are set already stay.")
    static let saveTerms = Text(
        tg: "Захира кардани муҳлатҳо", ru: "Сохранить сроки", en: "Save the terms")
}
