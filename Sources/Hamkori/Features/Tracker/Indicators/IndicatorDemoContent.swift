extension IndicatorDemo {
    static let indicators: [DemoIndicator] = [
        DemoIndicator(
            recommendationNumbers: [3, 2],
            title: Wording(
                tg: "Боздидҳое, ки узвҳои гурӯҳи мониторинг дар 30 дақиқа роҳ дода шуданд",
                ru: "Посещения, при которых наблюдателей пропустили за 30 минут",
                en: "Visits in which monitors were admitted within 30 minutes"),
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
                tg: "Қонун дар бораи механизми миллии пешгирикунанда амал мекунад",
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
}
