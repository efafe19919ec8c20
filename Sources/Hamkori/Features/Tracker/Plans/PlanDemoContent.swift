extension PlanDemo {
    static let measures: [DemoMeasure] = [
        DemoMeasure(
            recommendationNumber: 1,
            title: Wording(
                tg: "Гурӯҳи корӣ оид ба механизми миллии пешгирикунанда",
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
                tg: "Лоиҳаи қонун дар бораи механизми миллии пешгирикунанда",
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
                en: "Monitors are admitted within 30 minutes."),
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
                        en: "Interviews must be confidential; recording them is incompatible with that.")
                )
            ]),
        DemoMeasure(
            recommendationNumber: 6,
            title: Wording(
                tg: "Рӯйхати санҷиши муассисаҳои кӯдакон", ru: "Проверочный лист для детских учреждений",
                en: "Checklist for children’s institutions"),
            text: Wording(
                tg: "Рӯйхат бо ташкилотҳое, ки бо кӯдакон кор мекунанд, тартиб дода мешавад.",
                ru: "Лист составляется вместе с организациями, работающими с детьми.",
                en: "The checklist is drawn up with organisations that work with children."),
            organisationKey: "education", starts: DemoDate(year: 2, month: 1, day: 10),
            ends: DemoDate(year: 2, month: 5, day: 31)),
    ]
}
