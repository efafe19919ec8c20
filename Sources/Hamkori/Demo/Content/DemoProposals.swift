/// The seminar’s proposals together, and those of the seminar in preparation.
extension DemoContent {
    /// All 17 by number.
    static let proposals: [DemoProposal] = [
        proposalsOnDetention, proposalsOnVulnerableGroups, proposalsOnCommissioner, proposalsOnPublicPolicy,
    ].flatMap { $0 }.sorted { $0.number < $1.number }

    /// Who voted against proposal 8.
    static let votedAgainstEight: [String] = [
        "legalAidBokhtar",
        "womenPanj",
        "childrenIstaravshan",
        "migrantsIshkoshim",
        "disabilityTursunzoda",
    ]

    /// Who abstained on proposal 8; all other organisations voted for it.
    static let abstainedOnEight: [String] = ["familiesVanj", "childrenHisor"]

    /// Submitted for the next seminar: the four that the round carried over.
    static let nextProposals: [DemoProposal] = [
        DemoProposal(
            number: 1,
            title: Wording(
                tg: "Мониторинги муассисаҳои кӯдакон", ru: "Мониторинг детских учреждений",
                en: "Monitoring of children’s institutions"),
            text: Wording(
                tg: """
                    Мактаб-интернатҳо, хонаҳои кӯдакон ва литсейҳои махсус то охири сол ба феҳристи \
                    муассисаҳои мавриди мониторинг дохил ва дар соли аввал ҳадди ақал дувоздаҳ боздид бо \
                    иштироки равоншиноси кӯдакон гузаронида шавад.
                    """,
                ru: """
                    До конца года включить школы-интернаты, дома ребёнка и специальные лицеи в перечень \
                    учреждений, подлежащих мониторингу, и в первый год провести не менее двенадцати \
                    посещений с участием детского психолога.
                    """,
                en: """
                    Include boarding schools, children’s homes and special lyceums in the list of \
                    institutions to be monitored by the end of the year, and make at least twelve visits \
                    with a child psychologist in the first year.
                    """),
            theme: .children, addresseeKey: "education", supportingKeys: ["commissioner"],
            proposerKey: "childrenBokhtar", outcome: .pending,
            explanation: Wording(
                tg: """
                    Аз нав пешниҳод шуд, зеро дар даври гузашта он баррасӣ нашуд; акнун бо муҳлат ва шумора.
                    """,
                ru: """
                    Внесено вновь, поскольку на прошлом раунде она не рассматривалась; теперь со сроком и числом.
                    """,
                en: """
                    Submitted again because it was not considered at the last round; now with a deadline and a \
                    number.
                    """),
            objections: [], dissent: [], sdg: ["16.2", "4.a"], repeats: 6),
        DemoProposal(
            number: 2,
            title: Wording(
                tg: "Мустақилияти Ваколатдор: интихоби кушод ва буҷети алоҳида",
                ru: "Независимость Уполномоченного: открытый отбор и отдельный бюджет",
                en: "Independence of the Commissioner: open selection and a budget line of its own"),
            text: Wording(
                tg: """
                    Ба қонун дар бораи Ваколатдор сатри алоҳидаи буҷети давлатӣ барои дастгоҳ ва қабулгоҳҳо \
                    дохил ва таҳлили ҳуқуқии тартиби интихоби кушоди номзадҳо бо иштироки ҷомеаи шаҳрвандӣ \
                    омода ва нашр карда шавад.
                    """,
                ru: """
                    Внести в закон об Уполномоченном отдельную строку государственного бюджета для аппарата \
                    и приёмных, а также подготовить и опубликовать правовой анализ открытого отбора \
                    кандидатов с участием гражданского общества.
                    """,
                en: """
                    Write into the law on the Commissioner a separate line in the State budget for the Office and its reception offices, and prepare and publish a legal analysis of an open \
                    selection of candidates with the participation of civil society.
                    """),
            theme: .independence, addresseeKey: "parliament", supportingKeys: ["executiveOffice", "finance"],
            proposerKey: "legislationDushanbe", outcome: .pending,
            explanation: Wording(
                tg: """
                    Эътирозҳои соли гузашта ба назар гирифта шуданд: аввал буҷет, барои интихоб таҳлили \
                    ҳуқуқӣ.
                    """,
                ru: """
                    Учтены прошлогодние возражения: сначала бюджет, для отбора — правовой анализ.
                    """,
                en: """
                    Takes up last year’s objections: the budget line first, a legal analysis for the \
                    selection.
                    """),
            objections: [], dissent: [], sdg: ["16.6", "16.7", "16.a"], repeats: 8),
        DemoProposal(
            number: 3,
            title: Wording(
                tg: "Таълими ҳуқуқи инсон: нақшаи солона бо се забон",
                ru: "Образование в области прав человека: ежегодный план на трёх языках",
                en: "Human rights education: a yearly plan in three languages"),
            text: Wording(
                tg: """
                    Ҳар сол нақшаи таълими ҳуқуқи инсон бо забонҳои тоҷикӣ, русӣ ва англисӣ бо нишондиҳандаҳои \
                    фарогирӣ аз рӯйи минтақа, ҷинс ва гурӯҳҳои осебпазир қабул ва натиҷаҳои он якҷоя бо \
                    ташкилотҳои ҷамъиятӣ нашр карда шавад.
                    """,
                ru: """
                    Ежегодно принимать план образования в области прав человека на таджикском, русском и английском \
                    языках с показателями охвата по регионам, полу и уязвимым группам и публиковать его \
                    результаты вместе с общественными организациями.
                    """,
                en: """
                    Adopt every year a plan for human rights education in Tajik, Russian and English with \
                    goals for reach by region, gender and vulnerable group, and publish its results \
                    together with civil-society organisations.
                    """),
            theme: .awareness, addresseeKey: "commissioner", supportingKeys: ["education"],
            proposerKey: "awarenessKhorugh", outcome: .pending,
            explanation: Wording(
                tg: "Матн бетағйир монд; Дастгоҳ дар бораи лоиҳаи нақшаи аввал хабар дод.",
                ru: "Текст без изменений; Аппарат сообщил о проекте первого плана.",
                en: "The text is unchanged; the Office has announced a draft of the first plan."),
            objections: [], dissent: [], sdg: ["4.7", "16.10"], repeats: 10),
        DemoProposal(
            number: 4,
            title: Wording(
                tg: "Иҷрои тавсияҳои СММ: феҳристи кушод ва машварат",
                ru: "Выполнение рекомендаций ООН: открытый реестр и консультации",
                en: "UN recommendations: a public tracker and consultation"),
            text: Wording(
                tg: """
                    Феҳристи кушоди электронии тавсияҳои мақомоти СММ бо мақоми масъул, муҳлат ва вазъи \
                    иҷрои ҳар тавсия ташкил карда шавад ва дар як сол ду бор бо ташкилотҳои ҷамъиятӣ оид ба \
                    рафти иҷро машварати расмӣ гузаронида шавад.
                    """,
                ru: """
                    Создать открытый электронный реестр рекомендаций органов ООН с ответственным органом, \
                    сроком и состоянием выполнения каждой из них и дважды в год проводить официальные \
                    консультации с общественными организациями о ходе выполнения.
                    """,
                en: """
                    Set up a public electronic tracker of the recommendations of UN bodies, showing for \
                    each the responsible body, the deadline and the state of implementation, and hold \
                    official consultations with civil-society organisations twice a year.
                    """),
            theme: .unRecommendations, addresseeKey: "executiveOffice",
            supportingKeys: ["justice", "commissioner", "ohchr"], proposerKey: "networkUN",
            outcome: .pending,
            explanation: Wording(
                tg: """
                    Матн бетағйир монд; шабака намунаи феҳристро бо маълумоти кушоди СММ омода кардааст.
                    """,
                ru: """
                    Текст без изменений; сеть подготовила образец реестра на открытых данных ООН.
                    """,
                en: """
                    The text is unchanged; the network has prepared a sample tracker from open UN data.
                    """),
            objections: [], dissent: [], sdg: ["16.6", "16.7", "17.17"], repeats: 11),
    ]
}
