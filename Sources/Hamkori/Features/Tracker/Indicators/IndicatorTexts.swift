/// The words of the indicators' pages.
enum IndicatorTexts {
    static let title = Text(tg: "Нишондиҳандаҳо", ru: "Показатели", en: "Indicators")
    static let introduction = Text(
        tg:
            "Он чи нишон медиҳад, ки тавсияҳо иҷро мешаванд: сохтор, раванд ва натиҷа, бо қиматҳо дар тӯли вақт.",
        ru:
            "По чему видно, выполняются ли рекомендации: структура, процесс и результат, со значениями по годам.",
        en:
            "What shows whether recommendations are being implemented: structure, process and outcome, with values over time."
    )
    static let none = Text(
        tg: "Ҳоло нишондиҳанда нест.", ru: "Показателей пока нет.", en: "There is no indicator yet.")
    static let indicator = Text(tg: "Нишондиҳандаи № {1}", ru: "Показатель № {1}", en: "Indicator {1}")
    static let name = Text(tg: "Нишондиҳанда", ru: "Показатель", en: "Indicator")
    static let add = Text(tg: "Илова кардани нишондиҳанда", ru: "Добавить показатель", en: "Add an indicator")
    static let edit = Text(
        tg: "Тағйир додани нишондиҳанда", ru: "Изменить показатель", en: "Change the indicator")
    static let kind = Words.kind
    static let direction = Text(
        tg: "Кадом самт беҳтар аст", ru: "Что считать улучшением", en: "What is better")
    static let unit = Text(tg: "Воҳиди ченак", ru: "Единица измерения", en: "Unit")
    static let disaggregation = Text(
        tg: "Тақсимот (ҷинс, минтақа …)", ru: "Разбивка (пол, регион …)",
        en: "Disaggregated by (sex, region …)")
    static let source = Text(tg: "Манбаи маълумот", ru: "Источник данных", en: "Source of the data")
    static let baseline = Text(tg: "Нуқтаи ибтидо", ru: "Исходное значение", en: "Baseline")
    static let baselineOn = Text(
        tg: "Санаи нуқтаи ибтидо", ru: "Дата исходного значения", en: "Baseline date")
    static let target = Text(tg: "Ҳадаф", ru: "Целевое значение", en: "Target")
    static let targetOn = Text(
        tg: "Муҳлати расидан ба ҳадаф", ru: "Срок достижения целевого значения", en: "Target date")
    static let served = Text(
        tg: "Тавсияҳо (рақамҳо, масалан 12, 45)", ru: "Рекомендации (номера, например 12, 45)",
        en: "Recommendations (numbers, for example 12, 45)")
    static let recommendations = RecommendationTexts.title
    static let noSuchNumber = Text(
        tg: "Тавсияи № {1} нест.", ru: "Рекомендации № {1} нет.", en: "There is no recommendation {1}.")
    static let amountHint = Text(
        tg: "Рақам, масалан 12,5. Барои ҳа/не: 1 ё 0.", ru: "Число, например 12,5. Для да/нет: 1 или 0.",
        en: "A number, for example 12.5. For yes or no: 1 or 0.")
    static let badAmount = Text(
        tg: "Рақам нависед, масалан 12,5: то 12 рақам пеш аз вергул ва 6 рақам баъд аз он.",
        ru: "Укажите число, например 12,5: до 12 знаков до запятой и 6 после.",
        en: "Enter a number, for example 12.5: up to 12 digits before the decimal point and 6 after it.")
    static let bothOrNone = Text(
        tg: "Қимат ва рӯзро якҷоя нависед.", ru: "Укажите и значение, и дату.",
        en: "Enter both the value and its date.")
    static let neitherYesNorNo = Text(
        tg: "1 барои ҳа, 0 барои не.", ru: "1 — да, 0 — нет.", en: "1 for yes, 0 for no.")
    static let yes = Text(tg: "Ҳа", ru: "Да", en: "Yes")
    static let no = Text(tg: "Не", ru: "Нет", en: "No")
    static let values = Text(tg: "Қиматҳо", ru: "Значения", en: "Values")
    static let noValues = Text(
        tg: "Ҳоло қимат сабт нашудааст.", ru: "Значений пока нет.", en: "No value has been recorded yet.")
    static let value = Text(tg: "Қимат", ru: "Значение", en: "Value")
    static let newest = Text(tg: "Қимати охирин", ru: "Последнее значение", en: "Latest value")
    static let day = Text(tg: "Ба рӯзи", ru: "На дату", en: "As of")
    static let note = Text(tg: "Эзоҳ", ru: "Примечание", en: "Note")
    static let who = Text(tg: "Кӣ хабар дод", ru: "Кто сообщил", en: "Reported by")
    static let measure = Text(tg: "Сабти қимат", ru: "Записать значение", en: "Record a value")
    static let correct = Text(tg: "Ислоҳи қимат", ru: "Исправить значение", en: "Correct the value")
    static let reason = RecommendationTexts.reason
    static let corrected = Text(
        tg: "Ба ҷойи {1}: {2}", ru: "Вместо {1}: {2}", en: "Instead of {1}: {2}")
    static let notTheirs = Text(
        tg:
            "Қиматро танҳо он ташкилоте ислоҳ карда метавонад, ки онро хабар додааст. Қимати худро сабт кунед.",
        ru: "Исправить значение может только та организация, которая его сообщила. Запишите своё.",
        en: "A value can be corrected only by the organisation that reported it. Record a value of your own.")
    static let isCorrected = Text(
        tg: "Ин қимат аллакай ислоҳ шудааст.", ru: "Это значение уже исправлено.",
        en: "This value has been corrected already.")
    static let summary = Text(
        tg: "{1}. Қиматҳо аз {2} то {3}; охирин: {4}.", ru: "{1}. Значения с {2} по {3}; последнее: {4}.",
        en: "{1}. Values from {2} to {3}; the latest: {4}.")
    static let all = Text(tg: "Ҳамаи нишондиҳандаҳо", ru: "Все показатели", en: "All indicators")
}
