/// The words of figures on complaints.
enum ComplaintStatisticsTexts {
    static let title = Text(tg: "Омори шикоятҳо", ru: "Статистика жалоб", en: "Statistics of complaints")
    static let introduction = Text(
        tg:
            "Шикоятҳои дар як сол гирифташуда ва натиҷаи онҳо. Рақамҳо як бор, ним сол пас аз анҷоми сол, нашр мешаванд ва баъд тағйир намеёбанд.",
        ru:
            "Жалобы, поступившие за год, и результаты их рассмотрения. Цифры публикуются один раз, через полгода после конца года, и потом не меняются.",
        en:
            "Complaints received during the year and their outcomes. Figures are published once, half a year after the end of the year, and do not change afterwards."
    )
    static let rounding = Text(
        tg:
            "Барои он ки ҳеҷ кас шинохта нашавад, ҳар рақам тасодуфан, боло ё поён, то зарби 5 яклухт шудааст: 0 маънои аз 0 то 4, 5 — аз 1 то 9, 10 — аз 6 то 14-ро дорад. Ҷамъҳо (рақами охирини сатр, шумораи шикоятҳои гирифташуда ва ба охиррасида) аз рақамҳои яклухт ба даст омадаанд ва барои ҳар яки онҳо метавонанд то 4 зиёд ё кам бошанд. Сутунҳо метавонанд ба ҷамъ баробар набошанд, зеро ҳар рақам алоҳида яклухт шудааст.",
        ru:
            "Чтобы нельзя было установить ничью личность, каждое число случайно округлено вверх или вниз до кратного 5: 0 означает от 0 до 4, 5 — от 1 до 9, 10 — от 6 до 14. Суммы (последнее число строки, число поступивших и завершённых жалоб) сложены из округлённых чисел и за каждое из них могут быть больше или меньше настоящих на величину до 4. Столбцы могут не сходиться, потому что каждое число округлено отдельно.",
        en:
            "So that nobody can be identified, each number is randomly rounded up or down to a multiple of 5: 0 stands for 0 to 4, 5 for 1 to 9, 10 for 6 to 14. Sums (the last number of a row, the complaints received, the closed ones) are added up from rounded numbers, and may differ from the true figure by up to 4 for each number in them. Columns may not add up, because each number is rounded separately."
    )
    static let none = Text(
        tg:
            "Ҳанӯз ягон сол нашр нашудааст. Рақамҳои ҳар сол аз 1 июли соли оянда дар ин ҷо пайдо мешаванд.",
        ru: "Ни один год пока не опубликован. Цифры за год появятся здесь с 1 июля следующего года.",
        en:
            "No year has been published yet. The figures for a year appear here from 1 July of the following year."
    )
    static let hidden = Text(tg: "пинҳон", ru: "скрыто", en: "hidden")
    static let year = Text(tg: "Сол", ru: "Год", en: "Year")
    static let yearOfReceipt = Text(tg: "Соли қабул", ru: "Год поступления", en: "Year of receipt")
    static let allYears = Text(tg: "Ҳамаи солҳо", ru: "Все годы", en: "All years")
    static let show = Text(tg: "Нишон додан", ru: "Показать", en: "Show")
    static let received = Text(tg: "Шикоятҳои гирифташуда", ru: "Поступило жалоб", en: "Complaints received")
    static let takenOn = Text(tg: "Ҳолат дар рӯзи", ru: "По состоянию на", en: "As at")
    static let complaints = Text(tg: "Шикоятҳо", ru: "Жалобы", en: "Complaints")
    static let closed = Text(tg: "Ба охир расид", ru: "Завершены", en: "Closed")
    static let outcome = Text(tg: "Натиҷа", ru: "Итог", en: "Outcome")
    static let total = Text(tg: "Ҳамагӣ", ru: "Всего", en: "Total")
    static let rightsNote = Text(
        tg: "Шикоят метавонад дар бораи якчанд ҳуқуқ бошад ва он гоҳ якчанд бор шумурда мешавад.",
        ru: "Жалоба может касаться нескольких прав; тогда она считается несколько раз.",
        en: "A complaint may concern several rights and is then counted several times.")
    static let durations = Text(
        tg: "Чанд рӯз аз қабул то анҷом", ru: "Сколько дней от поступления до завершения",
        en: "Days from receipt to conclusion")
    static let median = Text(
        tg: "Медиана (рӯз)", ru: "Медиана, дней",
        en: "Median (days)")
    static let longest = Text(
        tg: "Перцентили 90-ум (рӯз)", ru: "90-й процентиль, дней",
        en: "90th percentile (days)")
    static let durationsNote = Text(
        tg: "Танҳо аз панҷ шикояти баохиррасида; рақами охирин аз даҳ.",
        ru: "Только начиная с пяти завершённых жалоб; последний столбец — с десяти.",
        en: "Shown only for five or more closed complaints; the last column for ten or more.")
    static let roundedDurationsNote = Text(
        tg: "Танҳо аз рақами яклухти 10; сутуни охирин аз 15.",
        ru: "Только начиная с округлённого числа 10; последний столбец — с 15.",
        en: "Shown only for rounded numbers of 10 or more; the last column for 15 or more.")
    static let byOutcome = Text(tg: "Аз рӯйи натиҷа", ru: "По итогам", en: "By outcome")
    static let overYears = Text(tg: "Солҳо", ru: "По годам", en: "Over the years")
    static let download = Text(tg: "Боргирӣ:", ru: "Скачать:", en: "Download:")
    /// The columns of the export.
    static let columns = [
        Text(tg: "Ҷадвал", ru: "Таблица", en: "Table"), Text(tg: "Сатр", ru: "Строка", en: "Row"),
        Text(tg: "Сутун", ru: "Столбец", en: "Column"), Text(tg: "Рақам", ru: "Число", en: "Number"),
    ]

    static let figures = Text(
        tg: "Рақамҳои дақиқи шикоятҳо", ru: "Точные цифры по жалобам", en: "Exact figures on complaints")
    static let inside = Text(
        tg:
            "Рақамҳои дақиқ барои кори дохилӣ. Онҳоро нашр накунед: аз рақами хурд одамро шинохтан мумкин аст.",
        ru:
            "Точные цифры для внутренней работы. Не публикуйте их: по малым числам можно установить личность человека.",
        en:
            "Exact figures, for internal use only. Do not publish them: small numbers may identify individuals."
    )
    static let overdue = Text(tg: "Ҳоло муҳлаташон гузаштааст", ru: "Просрочено сейчас", en: "Overdue now")
    static let inTime = Text(
        tg: "Сари вақт тасдиқ шуд", ru: "Подтверждено в срок", en: "Acknowledged in time")
    static let share = Text(tg: "{1} аз {2} ({3} %)", ru: "{1} из {2} ({3} %)", en: "{1} of {2} ({3}%)")
}

extension ComplaintDimension {
    /// What the rows of its table are.
    var heading: Text {
        switch self {
        case .region: Text(tg: "Минтақа", ru: "Регион", en: "Region")
        case .authority: Text(tg: "Мақом", ru: "Орган", en: "Authority")
        case .concerned: Text(tg: "Шахс", ru: "Чьи права", en: "Person concerned")
        case .channel: Text(tg: "Роҳи қабул", ru: "Как поступила", en: "How received")
        case .office: Text(tg: "Қабулгоҳ", ru: "Приёмная", en: "Office")
        case .right: Text(tg: "Ҳуқуқ", ru: "Право", en: "Right")
        case .ground: Text(tg: "Асос", ru: "Основание", en: "Ground")
        }
    }

    var title: Text {
        switch self {
        case .region: Text(tg: "Аз рӯйи минтақа", ru: "По регионам", en: "By region")
        case .authority: Text(tg: "Аз рӯйи мақом", ru: "По органам", en: "By authority")
        case .concerned:
            Text(
                tg: "Аз рӯйи он ки ҳуқуқи кист", ru: "По тому, чьи это права", en: "By person concerned")
        case .channel: Text(tg: "Аз рӯйи роҳи қабул", ru: "По способу подачи", en: "By how received")
        case .office: Text(tg: "Аз рӯйи қабулгоҳ", ru: "По приёмным", en: "By office")
        case .right: Text(tg: "Аз рӯйи ҳуқуқ", ru: "По правам", en: "By right")
        case .ground:
            Text(
                tg: "Асосҳои қабул накардан", ru: "Основания неприемлемости",
                en: "Grounds of inadmissibility")
        }
    }
}
