/// The words of the recommendations' pages.
enum RecommendationTexts {
    static let noun = Text(tg: "Тавсия", ru: "Рекомендация", en: "Recommendation")
    static let body = Text(tg: "Мақоми СММ", ru: "Орган ООН", en: "Body")
    static let withdrawnAtSource = Text(
        tg: "Дар сарчашма бозпас гирифта шуд", ru: "Отозвана в источнике", en: "Withdrawn at its source")
    static let title = Words.recommendations
    static let introduction = Text(
        tg:
            "Он чи СММ ва мақомоти минтақавӣ, инчунин аз рӯйи натиҷаи боздидҳо ва семинарҳо ба давлат тавсия додаанд, ва он чи ҳар тараф дар бораи иҷро хабар медиҳад.",
        ru:
            "Что рекомендовали государству ООН и региональные органы, а также по итогам посещений и семинаров, и что о выполнении сообщает каждая сторона.",
        en:
            "Recommendations made to the State by the UN and regional bodies and following visits and seminars, and what each side reports on them."
    )
    static let searchHint = Text(
        tg: "«ибора» — айнан ҳамин; -калима — бе он; манбаъ:upr, кишвар:TJ, банд:88.1, аз:France — майдонҳо.",
        ru: "«фраза» — именно так; -слово — без него; источник:upr, страна:TJ, пункт:88.1, от:France — поля.",
        en:
            "“a phrase” finds exactly that phrase; -word excludes it; source:upr, country:TJ, paragraph:88.1, from:France name fields."
    )
    static let none = Text(
        tg: "Ҳоло тавсияе нест. Онҳоро семинарҳо қабул мекунанд.",
        ru: "Рекомендаций пока нет. Их принимают семинары.",
        en: "There are no recommendations yet. Seminars adopt them.")
    static let recommendation = Text(tg: "Тавсияи № {1}", ru: "Рекомендация № {1}", en: "Recommendation {1}")
    static let addressee = Words.addressee
    static let adopted = Text(tg: "Қабул шуд", ru: "Принята", en: "Adopted on")
    /// Before a year or a month.
    static let adoptedIn = Text(tg: "Қабул шуд", ru: "Принята", en: "Adopted in")
    static let dialogue = Text(tg: "Дар муколама", ru: "В диалоге", en: "In the dialogue")
    static let source = Text(tg: "Манбаъ", ru: "Источник", en: "Source")
    static let nothingSaid = Text(
        tg: "Ҳоло маълумот нест", ru: "Сведений пока нет", en: "No information yet")
    static let versions = Text(tg: "Нусхаҳои матн", ru: "Версии текста", en: "Versions of the text")
    static let version = Text(tg: "Нусхаи {1}", ru: "Версия {1}", en: "Version {1}")
    static let mayNotBecome = Text(
        tg: "Ҳолати тавсия дар муколама: «{1}». Аз он ба «{2}» гузаштан мумкин нест.",
        ru: "Рекомендация в диалоге: «{1}». Отсюда нельзя перейти к состоянию «{2}».",
        en: "In the dialogue the recommendation is “{1}”. It cannot become “{2}” from there.")
    static let correct = Text(tg: "Ислоҳи матн", ru: "Исправить текст", en: "Correct the text")
    static let correctHint = Text(
        tg: "Матни қабулшуда мемонад. Ислоҳ нусхаи нав мешавад ва сабабашро мегӯяд.",
        ru: "Принятый текст остаётся. Исправление станет новой версией с указанием причины.",
        en: "The adopted text is kept. A correction becomes a new version that states the reason.")
    static let reason = Text(tg: "Сабаби ислоҳ", ru: "Причина исправления", en: "Reason for the correction")
    static let changes = Text(tg: "Қадамҳо", ru: "Шаги", en: "Steps")
    static let position = Text(tg: "Мавқеи давлат", ru: "Позиция государства", en: "The State’s position")
    static let noPosition = Text(tg: "Мавқеъ маълум нест", ru: "Позиция неизвестна", en: "No position known")
    static let noTheme = Text(
        tg: "Мавзуи худӣ надорад", ru: "Без собственной темы", en: "No theme of the institution")
    static let recommenders = Text(
        tg: "Давлатҳои тавсиядиҳанда", ru: "Рекомендующие государства", en: "Recommending States")
    static let session = Text(tg: "Иҷлосия ё давра", ru: "Сессия или цикл", en: "Session or cycle")
    static let document = Text(tg: "Ҳуҷҷат", ru: "Документ", en: "Document")
    static let action = Text(
        tg: "Навъи амали талабшуда (UPR Info)", ru: "Категория действия (UPR Info)",
        en: "Action category (UPR Info)")
    static let asks = Text(tg: "Чӣ тавсия мешавад", ru: "Что рекомендуется", en: "What is recommended")
    static let kind = Text(tg: "Навъ", ru: "Вид", en: "Kind")
    static let publish = Text(tg: "Нашр кардан", ru: "Опубликовать", en: "Publish")
}
