/// The words that many pages say.
enum Words {
    static let number = Text(tg: "№", ru: "№", en: "No.")
    static let edit = Text(tg: "Тағйир додан", ru: "Изменить", en: "Edit")
    static let save = Text(tg: "Захира кардан", ru: "Сохранить", en: "Save")
    static let name = Text(tg: "Ном", ru: "Название", en: "Title")
    static let summary = Text(tg: "Мухтасар", ru: "Кратко", en: "Summary")
    static let place = Text(tg: "Ҷой", ru: "Место", en: "Place")
    static let starts = Text(tg: "Оғоз", ru: "Начало", en: "Starts on")
    static let ends = Text(tg: "Анҷом", ru: "Окончание", en: "Ends on")
    static let state = Text(tg: "Ҳолат", ru: "Состояние", en: "State")
    static let kind = Text(tg: "Навъ", ru: "Вид", en: "Kind")
    static let reason = Text(tg: "Сабаб", ru: "Причина", en: "Reason")
    static let toState = Text(tg: "Гузарондан: {1}", ru: "Перевести: {1}", en: "Move to: {1}")
    static let theme = Text(tg: "Мавзуъ", ru: "Тема", en: "Theme")
    static let recommendationText = Text(
        tg: "Матни тавсия", ru: "Текст рекомендации", en: "Text of the recommendation")
    static let addressee = Text(tg: "Ба кӣ", ru: "Кому адресовано", en: "Addressed to")
    static let supporting = Text(tg: "Бо иштироки", ru: "При участии", en: "With the support of")
    static let sdgTargets = Text(tg: "Вазифаҳои ҲРУ", ru: "Задачи ЦУР", en: "SDG targets")
    static let dissent = Text(tg: "Ақидаи махсус", ru: "Особое мнение", en: "Dissent")
    static let recommendations = Text(tg: "Тавсияҳо", ru: "Рекомендации", en: "Recommendations")
}
