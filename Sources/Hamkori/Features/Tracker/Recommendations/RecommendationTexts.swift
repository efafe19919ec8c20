/// The words of the recommendations' pages.
enum RecommendationTexts {
    static let noun = Text(tg: "Тавсия", ru: "Рекомендация", en: "Recommendation")
    static let body = Text(tg: "Мақоми СММ", ru: "Орган ООН", en: "Body")
    static let withdrawnAtSource = Text(
        tg: "Дар сарчашма бозхонда шуд", ru: "Отозвана в источнике", en: "Withdrawn at its source")
    static let title = Words.recommendations
    static let introduction = Text(
        tg:
            "Он чи СММ, мақомоти минтақавӣ, боздидҳо ва семинарҳо аз давлат хостаанд, ва он чи ҳар тараф мегӯяд.",
        ru:
            "О чём государство просят ООН, региональные органы, посещения и семинары и что говорит каждая сторона.",
        en:
            "What the UN, regional bodies, visits and seminars have asked of a State, and what each side says of it."
    )
    static let searchHint = Text(
        tg: "«ибора» – айнан ҳамин; -калима – бе он; манбаъ:upr, кишвар:TJ, банд:88.1, аз:France – майдонҳо.",
        ru: "«фраза» – именно так; -слово – без него; источник:upr, страна:TJ, пункт:88.1, от:France – поля.",
        en:
            "“a phrase” as it stands; -word without it; source:upr, country:TJ, paragraph:88.1, from:France name fields."
    )
    static let none = Text(
        tg: "Ҳоло тавсияе нест. Онҳоро семинарҳо қабул мекунанд.",
        ru: "Рекомендаций пока нет. Их принимают семинары.",
        en: "There is no recommendation yet. Seminars adopt them.")
    static let recommendation = Text(tg: "Тавсияи № {1}", ru: "Рекомендация № {1}", en: "Recommendation {1}")
    static let addressee = Words.addressee
    static let adopted = Text(tg: "Қабул шуд", ru: "Принята", en: "Adopted on")
    /// Before a year or a month.
    static let adoptedIn = Text(tg: "Қабул шуд", ru: "Принята", en: "Adopted in")
    static let dialogue = Text(tg: "Дар муколама", ru: "В диалоге", en: "In the dialogue")
    static let source = Text(tg: "Манбаъ", ru: "Источник", en: "Source")
    static let nothingSaid = Text(
        tg: "Ҳоло чизе гуфта нашудааст", ru: "Пока ничего не сказано", en: "Nothing said yet")
    static let versions = Text(tg: "Нусхаҳои матн", ru: "Версии текста", en: "Versions of the text")
    static let version = Text(tg: "Нусхаи {1}", ru: "Версия {1}", en: "Version {1}")
    static let correct = Text(tg: "Ислоҳи матн", ru: "Исправить текст", en: "Correct the text")
    static let correctHint = Text(
        tg: "Матни қабулшуда мемонад. Ислоҳ нусхаи нав мешавад ва сабабашро мегӯяд.",
        ru: "Принятый текст остаётся. Исправление станет новой версией с указанием причины.",
        en: "The adopted text stays. A correction becomes a new version that says why.")
    static let reason = Text(tg: "Сабаби ислоҳ", ru: "Причина исправления", en: "Why it is corrected")
    static let changes = Text(tg: "Қадамҳо", ru: "Шаги", en: "Steps")
    static let position = Text(tg: "Мавқеи давлат", ru: "Позиция государства", en: "The State’s position")
    static let noPosition = Text(tg: "Мавқеъ маълум нест", ru: "Позиция неизвестна", en: "No position known")
    static let noTheme = Text(
        tg: "Мавзӯи худӣ надорад", ru: "Без собственной темы", en: "No theme of our own")
    static let recommenders = Text(
        tg: "Давлатҳои тавсиядиҳанда", ru: "Рекомендующие государства", en: "Recommending States")
    static let session = Text(tg: "Иҷлосия ё давра", ru: "Сессия или цикл", en: "Session or cycle")
    static let document = Text(tg: "Ҳуҷҷат", ru: "Документ", en: "Document")
    static let action = Text(
        tg: "Қувваи амал (UPR Info)", ru: "Сила действия (UPR Info)", en: "Strength of action (UPR Info)")
    static let asks = Text(tg: "Чиро мехоҳад", ru: "Что в ней просят", en: "What it asks for")
    static let kind = Text(tg: "Навъ", ru: "Вид", en: "Kind")
    static let publish = Text(tg: "Нашр кардан", ru: "Открыть для всех", en: "Publish")
}
