/// The words of the documents of the field.
enum TrackerReportTexts {
    static let title = Text(
        tg: "Ҳуҷҷатҳо ва ҷадвалҳои ҷавобӣ", ru: "Документы и таблицы ответов",
        en: "Documents and answer tables")
    static let introduction = Text(
        tg:
            "Рӯйхати мавзуии Раёсати Комиссари олии СММ (OHCHR) бо сутуни пуркардаи арзёбӣ ва ҷадвали ҷавоб барои ҳисоботи миёнамуҳлат ё ҳисобот ба мақоми шартномавӣ. Дар назди ҳар изҳорот муаллиф ва санаи он нишон дода шудааст.",
        ru:
            "Тематический список УВКПЧ с заполненной графой оценки и таблица ответов для среднесрочного доклада или доклада договорному органу. Для каждого высказывания указаны автор и дата.",
        en:
            "OHCHR’s thematic list with its assessment column filled, and the answer table for a mid-term or treaty-body report. Every statement is attributed and dated."
    )
    static let allData = Text(
        tg: "Ҳамаи маълумоти нашршуда дар як баста (Frictionless)",
        ru: "Все открытые данные одним пакетом (Frictionless)",
        en: "All public data as one package (Frictionless)")
    static let none = Text(
        tg: "Барои ин давлат тавсияи нашршуда нест.", ru: "Для этого государства открытых рекомендаций нет.",
        en: "There is no public recommendation to this State.")
    static let state = Text(tg: "Давлат", ru: "Государство", en: "State")
    static let show = Text(tg: "Нишон додан", ru: "Показать", en: "Show")
    static let review = Text(tg: "Баррасӣ ё ҳуҷҷат", ru: "Обзор или документ", en: "Review or document")
    static let session = Text(tg: "иҷлосияи {1}", ru: "сессия {1}", en: "session {1}")
    static let preview = Text(tg: "Дидан", ru: "Просмотр", en: "Preview")
    static let thematicList = Text(
        tg: "Рӯйхати мавзуии тавсияҳо", ru: "Тематический список рекомендаций",
        en: "Thematic list of recommendations")
    static let answerTable = Text(tg: "Ҷадвали ҷавобҳо", ru: "Таблица ответов", en: "Answer table")
    static let byTheme = Text(tg: "аз рӯйи мавзуъ", ru: "по темам", en: "by theme")
    static let byParagraph = Text(tg: "аз рӯйи банд", ru: "по пунктам", en: "by paragraph")
    static let group = Text(tg: "Мавзуъ", ru: "Тема", en: "Theme")
    static let themes = Text(
        tg: "Рӯйхати пурраи мавзуъҳо", ru: "Полный перечень тем", en: "Full list of themes")
    static let assessment = Text(
        tg: "Арзёбии дараҷаи иҷро ва шарҳҳо", ru: "Оценка степени выполнения и комментарии",
        en: "Assessment/comments on level of implementation")
    static let paragraph = Text(tg: "Банд", ru: "Пункт", en: "Para.")
    static let responsible = Text(tg: "Масъул", ru: "Ответственный орган", en: "Responsible authority")
    static let measures = Text(
        tg: "Чораҳо ва қадамҳо", ru: "Меры и шаги", en: "Measures and steps so far")
    static let status = Text(
        tg: "Вазъи иҷро", ru: "Состояние выполнения", en: "Status according to each side")
    static let next = Text(tg: "Қадами навбатӣ", ru: "Следующий шаг", en: "Next step")
}
