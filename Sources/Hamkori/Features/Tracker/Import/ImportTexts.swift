/// The words of imports.
enum ImportTexts {
    static let title = Text(
        tg: "Ворид кардани тавсияҳо аз файл", ru: "Импорт рекомендаций из файла",
        en: "Import recommendations from a file")
    static let introduction = Text(
        tg:
            "Файли UPR Info (CSV), рӯйхати мавзуии OHCHR (Word), файли Индекси умумии ҳуқуқи инсон (JSON ё Excel) ё ҷадвали дигар (CSV ё Excel), ки маънои сутунҳояшро худатон нишон медиҳед. Ё ҳамаи сатрҳо ворид мешаванд, ё ҳеҷ яке.",
        ru:
            "Выгрузка UPR Info (CSV), тематический список УВКПЧ (Word), выгрузка Универсального индекса прав человека (JSON или Excel) или любая таблица (CSV или Excel), значение столбцов которой указываете вы. Импортируются либо все строки, либо ни одной.",
        en:
            "An export of UPR Info (CSV), OHCHR’s thematic list (Word), an export of the Universal Human Rights Index (JSON or Excel), or any table (CSV or Excel) whose columns you map. Either all rows are imported or none."
    )
    static let file = Text(tg: "Файл", ru: "Файл", en: "File")
    static let fileHint = Text(tg: "То 25 МБ.", ru: "До 25 МБ.", en: "Up to 25 MB.")
    static let format = Text(tg: "Намуди файл", ru: "Вид файла", en: "Kind of file")
    static let country = Text(
        tg: "Давлати баррасишаванда", ru: "Государство — объект обзора", en: "State under review")
    static let countryHint = Text(
        tg: "Барои рӯйхати мавзуӣ: дар файл давлат номбар нашудааст. Коди ISO, масалан TJ.",
        ru: "Для тематического списка: сам файл его не называет. Код ISO, например TJ.",
        en: "For a thematic list, which does not name the State itself. An ISO 3166 code, such as TJ.")
    static let only = Text(
        tg: "Танҳо тавсияҳо ба ин давлат", ru: "Только рекомендации этому государству",
        en: "Only recommendations to this State")
    static let badCountry = Text(
        tg: "Чунин коди давлат нест. Намуна: TJ.", ru: "Нет такого кода государства. Пример: TJ.",
        en: "There is no State with this code. Example: TJ.")
    static let rehearse = Text(
        tg: "Танҳо санҷидан: чизе навишта намешавад", ru: "Только проверить: ничего не записывать",
        en: "Check only: write nothing")
    static let read = Text(tg: "Хондани файл", ru: "Прочитать файл", en: "Read the file")
    static let noFile = Text(tg: "Файлро интихоб кунед.", ru: "Выберите файл.", en: "Choose a file.")
    static let rehearsed = Text(
        tg: "Чизе навишта нашуд. Агар ворид кунед:", ru: "Ничего не записано. При импорте будет:",
        en: "Nothing was written. An import would result in:")
    static let done = Text(tg: "Ворид шуд:", ru: "Импортировано:", en: "Imported:")
    static let unfinished = Text(
        tg:
            "Файл қабул шуд, вале ҳоло на ҳама сатрҳо навишта шудаанд. Боқимонда худаш ворид мешавад. То ҳол:",
        ru: "Файл принят, но записаны пока не все строки. Остальные будут записаны без вас. Пока:",
        en:
            "The file has been accepted, but not all of its rows have been written yet. The rest will follow automatically. So far:"
    )
    static let refused = Text(
        tg: "Чизе ворид нашуд. Инҳоро дар файл ислоҳ кунед:",
        ru: "Ничего не импортировано. Исправьте в файле:",
        en: "Nothing was imported. Correct the following in the file:")
    static let added = Text(tg: "Нав", ru: "Новых", en: "New")
    static let unchanged = Text(tg: "Бетағйир", ru: "Без изменений", en: "Unchanged")
    static let changed = Text(tg: "Тағйирёфта", ru: "Изменённых", en: "Changed")
    static let repeated = Text(
        tg: "Дар файл такрор шуда", ru: "Повторены в файле", en: "Repeated in the file")
    static let leftOut = Text(
        tg: "Ба дигар давлатҳо (гирифта нашуд)", ru: "Другим государствам (не взяты)",
        en: "To other States (left out)")
    static let toList = Text(tg: "Ба рӯйхати тавсияҳо", ru: "К списку рекомендаций", en: "To the list")
    static let complete = Text(
        tg:
            "Дар файл ҳамаи тавсияҳо ба давлатҳои дар он номбаршуда ҳастанд: он чи дар файл нест, бозпасгирифташуда ҳисоб мешавад",
        ru:
            "Файл — полная выгрузка по указанным в нём государствам: то, чего в нём нет, считается отозванным",
        en: "The file is a complete export for the States in it: anything missing is treated as withdrawn")
    static let withdrawn = Text(tg: "Бозпасгирифташуда", ru: "Отозвано", en: "Withdrawn")
    static let returned = Text(tg: "Боз пайдо шуд", ru: "Появились снова", en: "Returned")
    static let noRecommendations = Text(
        tg: "Тавсия нестанд (гирифта нашуд)", ru: "Не рекомендации (не взяты)",
        en: "Not recommendations (left out)")
    static let withoutState = Text(
        tg: "Бе давлати маълум (гирифта нашуд)", ru: "Без известного государства (не взяты)",
        en: "Without a known State (left out)")
    /// What was left as it is, by numbers.
    static func kept(_ numbers: [Int]) -> Text {
        Text(
            tg: "Ҳамон тавр монд: касе ҳангоми воридот тағйир дод ё аз мақоми шартномавӣ нест (№ {1})",
            ru: "Оставлены как есть: изменены кем-то во время импорта или не от договорного органа (№ {1})",
            en: "Left unchanged: edited by someone during the import, or not from a treaty body (No. {1})"
        ).filled(.same(numbers.prefix(20).map { String($0) }.joined(separator: ", ")))
    }

    static let unread = Text(
        tg: "Санаҳои нофаҳмо (холӣ монданд)", ru: "Непонятые даты (оставлены пустыми)",
        en: "Dates that were not understood (left empty)")
    static let bringNow = Text(tg: "Акнун ворид кардан", ru: "Теперь импортировать", en: "Import it now")
    static let explain = Text(
        tg: "Сутунҳои файл чӣ маъно доранд?", ru: "Что означают столбцы файла?",
        en: "What do the columns of the file mean?")
    static let explanation = Text(
        tg:
            "Дар назди ҳар сутун сатрҳои аввал нишон дода шудаанд. Маънои пешниҳодшударо, агар нодуруст бошад, ислоҳ кунед; барои файлҳои дорои ҳамин сарлавҳаҳо он нигоҳ дошта мешавад. Файл як рӯз нигоҳ дошта мешавад ва танҳо ба шумо намоён аст.",
        ru:
            "У каждого столбца показаны первые строки. Исправьте предложенное значение, если оно неверно; для файлов с такими же заголовками оно запомнится. Файл хранится один день, и видите его только вы.",
        en:
            "The first rows are shown beside each column. Correct the suggested meaning where it is wrong; it is remembered for files with the same headings. The file is kept for one day, and only you can see it."
    )
    static let unnamed = Text(tg: "сутуни {1}", ru: "столбец {1}", en: "column {1}")
    static let twice = Text(
        tg: "Ду сутун як маъно доранд: {1}.", ru: "Два столбца с одним значением: {1}.",
        en: "Two columns mean the same: {1}.")
    static let line = Text(tg: "сатри {1}", ru: "строка {1}", en: "line {1}")
}

extension RecommendationFile.Format {
    var name: Text {
        switch self {
        case .uprInfo: .same("UPR Info (CSV)")
        case .thematicList:
            Text(
                tg: "Рӯйхати мавзуии OHCHR (Word)", ru: "Тематический список УВКПЧ (Word)",
                en: "OHCHR’s thematic list (Word)")
        case .uhri:
            Text(
                tg: "Индекси умумии ҳуқуқи инсон, UHRI (JSON, Excel)",
                ru: "Универсальный индекс прав человека, УИПЧ (JSON, Excel)",
                en: "Universal Human Rights Index, UHRI (JSON, Excel)")
        case .csv: Text(tg: "Ҷадвали дигар (CSV)", ru: "Другая таблица (CSV)", en: "Another table (CSV)")
        case .xlsx:
            Text(tg: "Ҷадвали дигар (Excel)", ru: "Другая таблица (Excel)", en: "Another table (Excel)")
        case .hrcFollowUp:
            Text(
                tg: "Баҳои Кумита оид ба ҳуқуқи инсон (JSON)",
                ru: "Оценки Комитета по правам человека (JSON)",
                en: "Grades of the Human Rights Committee (JSON)")
        }
    }
}
