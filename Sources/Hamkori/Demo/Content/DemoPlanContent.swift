/// A measure of the demo; `steps` are what was said of it later.
struct DemoMeasure: Sendable {
    let recommendationNumber: Int
    let title: Wording
    let text: Wording
    let organisationKey: String
    let starts: DemoDate?
    let ends: DemoDate
    var steps: [(state: MeasureState, date: DemoDate, reason: Wording)] = []
}

/// An indicator of the demo with the values that were said of it.
struct DemoIndicator: Sendable {
    let recommendationNumbers: [Int]
    let title: Wording
    let kind: IndicatorKind
    let direction: IndicatorDirection
    var unit = Wording()
    var disaggregation = Wording()
    let source: Wording
    let baseline: (amount: String, date: DemoDate)?
    let target: (amount: String, date: DemoDate)?
    let values: [(amount: String, date: DemoDate, organisationKey: String)]
}

/// Plans and indicators, invented for the demo.
extension DemoContent {
    static let measures: [DemoMeasure] = [
        DemoMeasure(
            recommendationNumber: 1,
            title: Wording(
                tg: "Гурӯҳи корӣ оид ба механизми миллии пешгирӣ",
                ru: "Рабочая группа по национальному превентивному механизму",
                en: "Working group on the national preventive mechanism"),
            text: Wording(
                tg: "Гурӯҳ таҷрибаи кишварҳоро меомӯзад ва ду намунаро пешниҳод мекунад.",
                ru: "Группа изучает опыт других стран и предлагает две модели.",
                en: "The group studies what other countries do and proposes two models."),
            organisationKey: "executiveOffice", starts: DemoDate(year: 0, month: 12, day: 1),
            ends: DemoDate(year: 1, month: 4, day: 30),
            steps: [
                (.underway, DemoDate(year: 0, month: 12, day: 8), Wording()),
                (.done, DemoDate(year: 1, month: 4, day: 20), Wording()),
            ]),
        DemoMeasure(
            recommendationNumber: 1,
            title: Wording(
                tg: "Лоиҳаи қонун дар бораи механизми миллии пешгирӣ",
                ru: "Проект закона о национальном превентивном механизме",
                en: "Draft law on the national preventive mechanism"),
            text: Wording(
                tg: "Лоиҳа бо ҷомеаи шаҳрвандӣ муҳокима мешавад.",
                ru: "Проект обсуждается с гражданским обществом.",
                en: "The draft is discussed with civil society."),
            organisationKey: "justice", starts: DemoDate(year: 1, month: 5, day: 1),
            ends: DemoDate(year: 2, month: 3, day: 31),
            steps: [(.underway, DemoDate(year: 1, month: 5, day: 12), Wording())]),
        DemoMeasure(
            recommendationNumber: 3,
            title: Wording(
                tg: "Дастур ба сардорони муассисаҳо дар бораи боздиди бехабар",
                ru: "Указание начальникам учреждений о посещениях без предупреждения",
                en: "Instruction to heads of institutions on unannounced visits"),
            text: Wording(
                tg: "Узвҳои гурӯҳи мониторинг дар давоми 30 дақиқа роҳ дода мешаванд.",
                ru: "Наблюдателей пропускают в течение 30 минут.",
                en: "Monitors are let in within 30 minutes."),
            organisationKey: "justice", starts: DemoDate(year: 1, month: 1, day: 15),
            ends: DemoDate(year: 1, month: 3, day: 1),
            steps: [(.underway, DemoDate(year: 1, month: 1, day: 20), Wording())]),
        DemoMeasure(
            recommendationNumber: 3,
            title: Wording(
                tg: "Насби дастгоҳи сабт дар ҳуҷраҳои суҳбат",
                ru: "Установка записывающих устройств в комнатах бесед",
                en: "Recording devices in interview rooms"),
            text: Wording(),
            organisationKey: "justice", starts: nil, ends: DemoDate(year: 1, month: 6, day: 30),
            steps: [
                (
                    .dropped, DemoDate(year: 1, month: 2, day: 25),
                    Wording(
                        tg: "Суҳбат бояд махфӣ бошад; сабт ба он мухолиф аст.",
                        ru: "Беседа должна быть конфиденциальной; запись этому противоречит.",
                        en: "Interviews must be private; recording them is against that.")
                )
            ]),
        DemoMeasure(
            recommendationNumber: 6,
            title: Wording(
                tg: "Рӯйхати санҷиши муассисаҳои кӯдакон", ru: "Контрольный лист для детских учреждений",
                en: "Checklist for children’s institutions"),
            text: Wording(
                tg: "Рӯйхат бо ташкилотҳое, ки бо кӯдакон кор мекунанд, тартиб дода мешавад.",
                ru: "Лист составляется вместе с организациями, работающими с детьми.",
                en: "The checklist is drawn up with organisations that work with children."),
            organisationKey: "education", starts: DemoDate(year: 2, month: 1, day: 10),
            ends: DemoDate(year: 2, month: 5, day: 31)),
    ]

    static let indicators: [DemoIndicator] = [
        DemoIndicator(
            recommendationNumbers: [3, 2],
            title: Wording(
                tg: "Боздидҳое, ки узвҳои гурӯҳи мониторинг дар 30 дақиқа роҳ дода шуданд",
                ru: "Посещения, при которых наблюдателей пропустили за 30 минут",
                en: "Visits in which monitors were let in within 30 minutes"),
            kind: .process, direction: .higher, unit: Wording(tg: "%", ru: "%", en: "%"),
            disaggregation: Wording(tg: "навъи муассиса", ru: "вид учреждения", en: "kind of institution"),
            source: Wording(
                tg: "Ҳисоботи боздидҳо, Дастгоҳи Ваколатдор",
                ru: "Отчёты о посещениях, Аппарат Уполномоченного",
                en: "Reports of visits, Office of the Commissioner"),
            baseline: ("42.5", DemoDate(year: 0, month: 6, day: 30)),
            target: ("90", DemoDate(year: 2, month: 12, day: 31)),
            values: [
                ("42.5", DemoDate(year: 0, month: 6, day: 30), "commissioner"),
                ("48", DemoDate(year: 0, month: 12, day: 31), "commissioner"),
                ("61.5", DemoDate(year: 1, month: 3, day: 31), "commissioner"),
                ("80", DemoDate(year: 1, month: 3, day: 31), "executiveOffice"),
                ("66.7", DemoDate(year: 1, month: 6, day: 30), "commissioner"),
                ("85", DemoDate(year: 1, month: 6, day: 30), "executiveOffice"),
            ]),
        DemoIndicator(
            recommendationNumbers: [1],
            title: Wording(
                tg: "Қонун дар бораи механизми миллии пешгирӣ амал мекунад",
                ru: "Закон о национальном превентивном механизме действует",
                en: "A law on the national preventive mechanism is in force"),
            kind: .structure, direction: .yesNo,
            source: Wording(tg: "Феҳристи қонунҳо", ru: "Реестр законов", en: "Register of laws"),
            baseline: ("0", DemoDate(year: 0, month: 6, day: 30)),
            target: ("1", DemoDate(year: 2, month: 12, day: 31)),
            values: [
                ("0", DemoDate(year: 0, month: 6, day: 30), "commissioner"),
                ("0", DemoDate(year: 1, month: 6, day: 30), "commissioner"),
            ]),
    ]

    /// Recommendations that ask for the same from two sides, by number: the later joins the earlier.
    static let alike = [(2, 3)]
}
