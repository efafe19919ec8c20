/// The words of the views over the tracker.
enum ViewTexts {
    static let views = Text(tg: "Намудҳои рӯйхат", ru: "Вид списка", en: "Views")
    static let list = Text(tg: "Рӯйхат", ru: "Список", en: "List")
    static let matrix = Text(tg: "Ҷадвал", ru: "Матрица", en: "Matrix")
    static let goals = Text(tg: "Аз рӯйи ҳадафҳои рушд", ru: "По целям развития", en: "By SDG")
    static let timeline = Text(tg: "Давраҳо", ru: "Циклы", en: "Timeline")
    static let show = Text(tg: "Нишон додан", ru: "Показать", en: "Show")
    static let reset = Text(tg: "Тоза кардан", ru: "Сбросить", en: "Clear")
    static let narrowedBy = Text(
        tg: "Рӯйхат бо филтр маҳдуд карда шуд", ru: "Список ограничен фильтром", en: "Filtered by")
    static let takeOut = Text(tg: "Бардоштан", ru: "Убрать", en: "Remove")
    static let country = Text(tg: "Давлат", ru: "Государство", en: "State")
    static let allStates = Text(tg: "Ҳамаи давлатҳо", ru: "Все государства", en: "All States")
    static let year = Text(tg: "Сол", ru: "Год", en: "Year")
    static let goal = Text(tg: "Ҳадафи рушди устувор", ru: "Цель устойчивого развития", en: "SDG")
    static let stateItself = Text(
        tg: "Давлат дар маҷмӯъ", ru: "Государство в целом", en: "The State as a whole")
    static let notNamed = Text(tg: "Номбар нашудааст", ru: "Не указано", en: "Not named")
    static let total = Text(tg: "Ҳамагӣ", ru: "Всего", en: "Total")
    static let rows = Text(tg: "Сатрҳо", ru: "Строки", en: "Rows")
    static let columns = Text(tg: "Сутунҳо", ru: "Столбцы", en: "Columns")
    static let download = Text(tg: "Боргирӣ:", ru: "Скачать:", en: "Download:")
    static let status = Text(tg: "Ҳисоб аз рӯйи", ru: "Считать по", en: "Counted by")
    static let count = Plural(
        tg: "{n} тавсия",
        ru: .init(one: "{n} рекомендация", few: "{n} рекомендации", many: "{n} рекомендаций"),
        en: .init(one: "{n} recommendation", other: "{n} recommendations"))
    static let manyNote = Text(
        tg: "Як тавсия метавонад дар якчанд сатр ё сутун бошад; дар «ҳамагӣ» он як бор ҳисоб мешавад.",
        ru: "Рекомендация может стоять в нескольких строках или столбцах; в «всего» она считается один раз.",
        en: "A recommendation may appear in several rows or columns; in the totals it is counted once.")

    static let matrixTitle = Text(
        tg: "Ҷадвали тавсияҳо", ru: "Рекомендации в матрице", en: "The matrix of recommendations")
    static let matrixIntroduction = Text(
        tg: "Шумораи тавсияҳо барои ҳар як таркиб. Ҳар рақам рӯйхати худро мекушояд.",
        ru: "Число рекомендаций для каждого сочетания. Каждое число открывает свой список.",
        en: "Number of recommendations for each combination. Select a number to open its list.")
    static let none = Text(
        tg: "Барои ин интихоб тавсия нест.", ru: "Для этого выбора рекомендаций нет.",
        en: "There are no recommendations for this selection.")
    static let moreColumns = Plural(
        tg: "Боз {n} сутун дар саҳифа намеғунҷад; ҳамаашон дар файли боргиришаванда ҳастанд.",
        ru: .init(
            one: "Ещё {n} столбец не помещается на странице; в файле есть все.",
            few: "Ещё {n} столбца не помещаются на странице; в файле есть все.",
            many: "Ещё {n} столбцов не помещаются на странице; в файле есть все."),
        en: .init(
            one: "{n} more column does not fit the page; the file has all.",
            other: "{n} more columns do not fit the page; the file has all."))

    static let goalsTitle = Text(
        tg: "Тавсияҳо ва ҳадафҳои рушди устувор", ru: "Рекомендации и цели устойчивого развития",
        en: "Recommendations by Sustainable Development Goal")
    static let goalsIntroduction = Text(
        tg: "Кадом ҳадаф ва вазифаҳоро тавсияҳо ном мебаранд ва онҳо дар кадом ҳолатанд.",
        ru: "Какие цели и задачи названы в рекомендациях и в каком они состоянии.",
        en: "Which goals and targets the recommendations refer to, and the status of those recommendations.")
    static let goalsNotNamed = Text(
        tg: "Ҳеҷ тавсия ин ҳадафҳоро ном намебарад:", ru: "Эти цели не названы ни в одной рекомендации:",
        en: "No recommendation names these goals:")
    static let withoutGoal = Text(
        tg: "Бе ҳадаф", ru: "Без цели", en: "Without a goal")

    static let timelineTitle = Text(
        tg: "Давраҳои баррасӣ", ru: "Циклы обзоров", en: "Timeline of review cycles")
    static let timelineIntroduction = Text(
        tg: "Кадом мавзуъ кай тавсия шудааст: такрор маънои онро дорад, ки тавсия ҳанӯз иҷро нашудааст.",
        ru: "Что и когда рекомендовали: повторение означает, что рекомендация ещё не выполнена.",
        en: "What was recommended and when: a recommendation that recurs has not been implemented.")
    static let by = Text(tg: "Мавзуъҳо аз рӯйи", ru: "Темы по", en: "Topics by")
    static let over = Text(tg: "Вақт аз рӯйи", ru: "Время по", en: "Time by")
    static let chart = Text(
        tg: "Нақша: доираи калонтар — тавсияҳои бештар. Ҳамон рақамҳо дар ҷадвали поён.",
        ru: "Схема: чем больше круг, тем больше рекомендаций. Те же числа в таблице ниже.",
        en: "Chart: the larger the circle, the more recommendations. The same numbers are in the table below."
    )
    static let times = Text(tg: "Чанд бор", ru: "Сколько раз", en: "How often")
    static let timesAsked = Plural(
        tg: "дар {n} давра", ru: .init(one: "в {n} цикле", few: "в {n} циклах", many: "в {n} циклах"),
        en: .init(one: "in {n} cycle", other: "in {n} cycles"))
    static let askedAgain = Plural(
        tg: "Дар {n} давраи баррасӣ тавсия шудааст",
        ru: .init(
            one: "Рекомендовано в {n} цикле", few: "Рекомендовано в {n} циклах",
            many: "Рекомендовано в {n} циклах"),
        en: .init(one: "Recommended in {n} cycle", other: "Recommended in {n} cycles"))
    static let repeats = Text(
        tg: "Такрори № {1} ({2})", ru: "Повторяет № {1} ({2})", en: "Repeats No. {1} ({2})")
    static let repeatsUndated = Text(tg: "Такрори № {1}", ru: "Повторяет № {1}", en: "Repeats No. {1}")
}
