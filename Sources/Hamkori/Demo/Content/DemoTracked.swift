/// What the demo tells of one recommendation of an invented treaty body, and of one pledge.
struct DemoTracked: Sendable {
    struct Said: Sendable {
        var voice = ImplementationVoice.state
        var organisationKey = ""
        var ask: Int?
        let state: ImplementationState
        let text: Wording
    }

    struct Graded: Sendable {
        let part: String
        let value: GradeValue
    }

    let recommendation: EnteredRecommendation
    let pledge: EnteredRecommendation
    /// The day on which both are entered; the rest follows within four months.
    let entered: DemoDate
    let asks: [Ask.Draft]
    /// In their order; the last one is not released.
    let reports: [Said]
    let assessments: [Said]
    let grades: [Graded]
}

extension DemoContent {
    static let validator = Wording(
        tg: "Муовини роҳбар, Дастгоҳи иҷроияи Президент",
        ru: "Заместитель руководителя, Исполнительный аппарат Президента",
        en: "Deputy head, Executive Office of the President")

    static let tracked = DemoTracked(
        recommendation: EnteredRecommendation(
            source: .treatyBody,
            title: Wording(
                tg: "Озодии гирдиҳамоиҳои осоишта", ru: "Свобода мирных собраний",
                en: "Freedom of peaceful assembly"),
            text: Wording(
                tg: """
                    Давлат бояд (a) қонунро дар бораи гирдиҳамоиҳо ба Паймон мутобиқ созад; (b) талаби иҷозати \
                    пешакиро бо огоҳонидан иваз кунад; (c) кормандонро омӯзонад.
                    """,
                ru: """
                    Государству следует (a) привести закон о собраниях в соответствие с Пактом; (b) заменить \
                    предварительное разрешение уведомлением; (c) обучить сотрудников.
                    """,
                en: """
                    The State should (a) bring the law on assemblies into line with the Covenant; (b) replace prior \
                    authorisation by notification; (c) train its officials.
                    """),
            date: PartialDate(CalendarDate(unchecked: 2024, 7, 18)),
            sdg: SDGTarget.read("16.3, 16.10").targets,
            topics: [EnteredRecommendation.Topic(taxonomy: .theme, topic: "Freedom of assembly")],
            origin: Recommendation.Origin(
                country: .tajikistan, session: "8", symbol: "DEMO/CO/1", paragraph: "14"),
            publication: .public),
        pledge: EnteredRecommendation(
            kind: .pledge, source: .upr,
            title: Wording(
                tg: "Нашри ҳисоботҳои солона дар бораи муассисаҳои пӯшида",
                ru: "Публикация ежегодных докладов о закрытых учреждениях",
                en: "Yearly reports on closed institutions"),
            text: Wording(
                tg: "Давлат ҳар сол дар бораи муассисаҳои пӯшида ҳисобот нашр мекунад.",
                ru: "Государство будет ежегодно публиковать доклад о закрытых учреждениях.",
                en: "The State will publish a report on closed institutions every year."),
            date: PartialDate(CalendarDate(unchecked: 2024, 11, 4)), sdg: SDGTarget.read("16.6").targets,
            origin: Recommendation.Origin(
                country: .tajikistan, session: "4", symbol: "DEMO/UPR/4", paragraph: "9"),
            publication: .public),
        entered: DemoDate(year: 0, month: 7, day: 20),
        asks: [
            Ask.Draft(
                label: "(a)",
                text: Wording(
                    tg: "Қонунро ба Паймон мутобиқ созад", ru: "Привести закон в соответствие с Пактом",
                    en: "Bring the law into line with the Covenant")),
            Ask.Draft(
                label: "(b)",
                text: Wording(
                    tg: "Иҷозатро бо огоҳонидан иваз кунад", ru: "Заменить разрешение уведомлением",
                    en: "Replace authorisation by notification")),
            Ask.Draft(
                label: "(c)",
                text: Wording(
                    tg: "Кормандонро омӯзонад", ru: "Обучить сотрудников", en: "Train its officials")),
        ],
        reports: [
            DemoTracked.Said(
                state: .inProgress,
                text: Wording(
                    tg: "Гурӯҳи корӣ лоиҳаи қонунро таҳия мекунад; 120 корманд омӯхтанд.",
                    ru: "Рабочая группа готовит законопроект; обучены 120 сотрудников.",
                    en: "A working group drafts the law; 120 officials have been trained.")),
            DemoTracked.Said(
                ask: 3, state: .implemented,
                text: Wording(
                    tg: "Барномаи омӯзиш доимӣ шуд.", ru: "Программа обучения стала постоянной.",
                    en: "The training has become a permanent programme.")),
        ],
        assessments: [
            DemoTracked.Said(
                voice: .nhri, organisationKey: "commissioner", state: .partlyImplemented,
                text: Wording(
                    tg: "Омӯзиш оғоз шуд, қонун ҳанӯз пешниҳод нашудааст.",
                    ru: "Обучение началось, законопроект ещё не внесён.",
                    en: "The training has begun; the draft law has not been submitted.")),
            DemoTracked.Said(
                voice: .civilSociety, organisationKey: "expressionDushanbe", state: .notStarted,
                text: Wording(
                    tg: "Мо лоиҳаи қонунро надидем.", ru: "Законопроекта мы не видели.",
                    en: "We have seen no draft law.")),
            DemoTracked.Said(
                voice: .civilSociety, organisationKey: "migrantsKhujand", ask: 2, state: .regressed,
                text: Wording(
                    tg: "Дар вилоят акнун иҷозати дуюмро ҳам талаб мекунанд.",
                    ru: "В области теперь требуют ещё и второе разрешение.",
                    en: "In the region a second authorisation is now required.")),
        ],
        grades: [
            DemoTracked.Graded(part: "(a) and (b)", value: .c),
            DemoTracked.Graded(part: "(c)", value: .b),
        ])
}
