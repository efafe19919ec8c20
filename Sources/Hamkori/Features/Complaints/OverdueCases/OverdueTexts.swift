/// The words of mails about overdue cases: nothing in them says what a case is about.
enum OverdueTexts {
    static let subject = Plural(
        tg: "Муҳлати {n} парванда гузашт",
        ru: .init(one: "Просрочено {n} дело", few: "Просрочено {n} дела", many: "Просрочено {n} дел"),
        en: .init(one: "{n} case is overdue", other: "{n} cases are overdue"))
    static let ofOffice = Plural(
        tg: "Дар қабулгоҳи шумо муҳлати {n} парванда гузаштааст.",
        ru: .init(
            one: "В вашей приёмной просрочено {n} дело.", few: "В вашей приёмной просрочено {n} дела.",
            many: "В вашей приёмной просрочено {n} дел."),
        en: .init(one: "{n} case of your office is overdue.", other: "{n} cases of your office are overdue."))
    static let escalated = Plural(
        tg: "Аз муҳлати {n} парванда беш аз се рӯзи корӣ гузаштааст.",
        ru: .init(
            one: "{n} дело просрочено более чем на три рабочих дня.",
            few: "{n} дела просрочены более чем на три рабочих дня.",
            many: "{n} дел просрочено более чем на три рабочих дня."),
        en: .init(
            one: "{n} case is more than three working days overdue.",
            other: "{n} cases are more than three working days overdue."))
    static let queue = Text(tg: "Рӯйхат: {1}", ru: "Список: {1}", en: "The list: {1}")
    static let reason = Text(
        tg: "Ин мактуб дар рӯзи корӣ як бор меояд, то даме ки парвандаи муҳлаташ гузашта ҳаст.",
        ru: "Это письмо направляется один раз в рабочий день, пока есть просроченные дела.",
        en: "This e-mail is sent once every working day as long as a case is overdue.")
}
