/// The words of imports.
enum ImportTexts {
    static let title = Text(
        tg: "Ворид кардани тавсияҳо аз файл", ru: "Импорт рекомендаций из файла",
        en: "Import recommendations from a file")
    static let introduction = Text(
        tg:
            "Файли UPR Info (CSV), рӯйхати мавзӯии OHCHR (Word) ё сабтҳои Индекси умумии ҳуқуқи инсон (JSON). Ҳама сатрҳо ворид мешаванд ё ҳеҷ яке.",
        ru:
            "Выгрузка UPR Info (CSV), тематический список УВКПЧ (Word) или записи Универсального индекса прав человека (JSON). Принимаются все строки или ни одной.",
        en:
            "An export of UPR Info (CSV), OHCHR’s thematic list (Word) or records of the Universal Human Rights Index (JSON). All rows are taken, or none."
    )
    static let file = Text(tg: "Файл", ru: "Файл", en: "File")
    static let fileHint = Text(tg: "То 25 МБ.", ru: "До 25 МБ.", en: "Up to 25 MB.")
    static let format = Text(tg: "Намуди файл", ru: "Вид файла", en: "Kind of file")
    static let country = Text(
        tg: "Давлати баррасишаванда", ru: "Государство – объект обзора", en: "State under review")
    static let countryHint = Text(
        tg: "Барои рӯйхати мавзӯӣ: файл онро намегӯяд. Рамзи ISO, масалан TJ.",
        ru: "Для тематического списка: сам файл его не называет. Код ISO, например TJ.",
        en: "For a thematic list, which does not name it itself. A code of ISO 3166, such as TJ.")
    static let only = Text(
        tg: "Танҳо тавсияҳо ба ин давлат", ru: "Только рекомендации этому государству",
        en: "Only recommendations to this State")
    static let badCountry = Text(
        tg: "Чунин рамзи давлат нест. Намуна: TJ.", ru: "Нет такого кода государства. Пример: TJ.",
        en: "There is no State with this code. Example: TJ.")
    static let rehearse = Text(
        tg: "Танҳо санҷидан: чизе навишта намешавад", ru: "Только проверить: ничего не записывать",
        en: "Only check: write nothing")
    static let read = Text(tg: "Хондани файл", ru: "Прочитать файл", en: "Read the file")
    static let noFile = Text(tg: "Файлро интихоб кунед.", ru: "Выберите файл.", en: "Choose a file.")
    static let rehearsed = Text(
        tg: "Чизе навишта нашуд. Агар ворид кунед:", ru: "Ничего не записано. При импорте будет:",
        en: "Nothing was written. An import would give:")
    static let done = Text(tg: "Ворид шуд:", ru: "Импортировано:", en: "Imported:")
    static let refused = Text(
        tg: "Чизе ворид нашуд. Инҳоро дар файл ислоҳ кунед:",
        ru: "Ничего не импортировано. Исправьте в файле:", en: "Nothing was imported. Mend in the file:")
    static let added = Text(tg: "Нав", ru: "Новых", en: "New")
    static let unchanged = Text(tg: "Бетағйир", ru: "Без изменений", en: "Unchanged")
    static let changed = Text(tg: "Тағйирёфта", ru: "Изменённых", en: "Changed")
    static let repeated = Text(
        tg: "Дар файл такрор шуда", ru: "Повторены в файле", en: "Repeated in the file")
    static let leftOut = Text(
        tg: "Ба дигар давлатҳо (гирифта нашуд)", ru: "Другим государствам (не взяты)",
        en: "To other States (left out)")
    static let toList = Text(tg: "Ба рӯйхати тавсияҳо", ru: "К списку рекомендаций", en: "To the list")
    static let line = Text(tg: "сатри {1}", ru: "строка {1}", en: "line {1}")
}

extension RecommendationFile.Format {
    var name: Text {
        switch self {
        case .uprInfo: .same("UPR Info (CSV)")
        case .thematicList:
            Text(
                tg: "Рӯйхати мавзӯии OHCHR (Word)", ru: "Тематический список УВКПЧ (Word)",
                en: "OHCHR’s thematic list (Word)")
        case .uhri: .same("UHRI (JSON)")
        case .hrcFollowUp:
            Text(
                tg: "Баҳои Кумитаи ҳуқуқи инсон (JSON)", ru: "Оценки Комитета по правам человека (JSON)",
                en: "Grades of the Human Rights Committee (JSON)")
        }
    }
}

extension ImportProblem {
    /// What is wrong, with its place in the file.
    func words(_ language: Language) -> String {
        guard line > 0 else { return reason.words[language] }
        let place = ImportTexts.line(language, String(line)) + (column.isEmpty ? "" : ", " + column)
        return place + ": " + reason.words[language]
    }
}

extension ImportProblem.Reason {
    var words: Text {
        switch self {
        case .notATable(let what):
            Text(
                tg: "файл дар ин ҷо вайрон аст: {1}", ru: "файл здесь повреждён: {1}",
                en: "the file is broken here: {1}"
            ).filled(.same(what))
        case .missingColumn(let name):
            Text(tg: "сутуни {1} нест", ru: "нет столбца {1}", en: "the column {1} is missing").filled(
                .same(name))
        case .emptyText:
            Text(
                tg: "тавсия матн надорад", ru: "у рекомендации нет текста",
                en: "the recommendation has no text")
        case .noCountry:
            Text(
                tg: "давлат номбар нашудааст ё номаълум аст", ru: "государство не названо или неизвестно",
                en: "no State under review is named, or none that we know")
        case .unknownPosition(let words):
            Text(tg: "мавқеи номаълум: {1}", ru: "неизвестная позиция: {1}", en: "unknown position: {1}")
                .filled(.same(words))
        case .unknownAction(let words):
            Text(
                tg: "амал рақами 1–5 аст, на {1}", ru: "действие – число от 1 до 5, а не {1}",
                en: "the action is a number from 1 to 5, not {1}"
            ).filled(.same(words))
        case .tooLong(let count):
            Text(
                tg: "{1} аломат аз ҳар тавсия зиёд аст", ru: "{1} знаков – больше любой рекомендации",
                en: "{1} characters are more than any recommendation has"
            ).filled(.same(String(count)))
        case .notThisFormat:
            Text(
                tg: "файл аз ин намуд нест", ru: "файл не этого вида", en: "the file is not of this format")
        case .noReader(let what):
            Text(tg: "хонда намешавад: {1}", ru: "не читается: {1}", en: "cannot be read: {1}").filled(
                .same(what))
        }
    }
}
