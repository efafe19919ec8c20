/// Proposals on torture and on closed institutions.
extension DemoContent {
    /// Adopted 1 to 4; 13 merged.
    static let proposalsOnDetention: [DemoProposal] = [
        DemoProposal(
            number: 1,
            title: Wording(
                tg: "Таъсиси механизми миллии пешгирикунанда",
                ru: "Создать национальный превентивный механизм",
                en: "Establish a national preventive mechanism"),
            text: Wording(
                tg: """
                    Протоколи иловагӣ (факултативӣ) ба Конвенсияи зидди шиканҷа тасдиқ карда шавад ва дар муддати ду \
                    сол бо қонуни алоҳида механизми миллии пешгирикунанда бо ваколати мустақил, буҷети \
                    ҷудогона ва иштироки ташкилотҳои ҷамъиятӣ таъсис дода шавад.
                    """,
                ru: """
                    Ратифицировать Факультативный протокол к Конвенции против пыток и в течение двух лет \
                    отдельным законом учредить национальный превентивный механизм с независимым мандатом, \
                    собственным бюджетом и участием общественных организаций.
                    """,
                en: """
                    Ratify the Optional Protocol to the Convention against Torture and, within two years, \
                    establish by a separate law a national preventive mechanism with an independent \
                    mandate, its own budget and the participation of civil-society organisations.
                    """),
            theme: .torture, addresseeKey: "government",
            supportingKeys: ["parliament", "justice", "commissioner"], proposerKey: "coalitionTorture",
            outcome: .adopted(rule: .consensus),
            explanation: Wording(
                tg: """
                    Гурӯҳи муштараки мониторинг аз рӯйи созишнома кор мекунад; танҳо қонун дастрасии доимӣ \
                    ва ҳифзи аъзои онро кафолат медиҳад.
                    """,
                ru: """
                    Совместная группа мониторинга работает на основе соглашения; постоянный доступ и защиту \
                    её членов гарантирует только закон.
                    """,
                en: """
                    The joint monitoring group works on the basis of an agreement; only a law guarantees \
                    lasting access and the protection of its members.
                    """),
            objections: [
                Wording(
                    tg: """
                        Муҳлати ду сол барои тасдиқ ва қонун кам нест? Пас аз шарҳи коршинос эътироз бозпас \
                        гирифта шуд.
                        """,
                    ru: """
                        Достаточно ли двух лет для ратификации и закона? После пояснения эксперта \
                        возражение снято.
                        """,
                    en: """
                        Are two years enough for ratification and a law? Withdrawn after the expert’s \
                        explanation.
                        """)
            ],
            dissent: [], sdg: ["16.1", "16.3", "16.a"], repeats: nil),
        DemoProposal(
            number: 2,
            title: Wording(
                tg: "Мониторинги муассисаҳои пӯшида: нақша ва ҳисобот",
                ru: "Мониторинг закрытых учреждений: план и отчёт",
                en: "Monitoring of closed institutions: plan and report"),
            text: Wording(
                tg: """
                    То 31 марти ҳар сол нақшаи мониторинги муассисаҳои пӯшида ва ҳисоботи соли гузашта бо \
                    шумораи боздидҳо, тавсияҳо, ҷавоби муассисаҳо ва шаклҳои варақаҳои санҷишӣ бе маълумоти \
                    шахсӣ нашр карда шавад.
                    """,
                ru: """
                    Ежегодно до 31 марта публиковать план мониторинга закрытых учреждений и отчёт за \
                    прошлый год с числом посещений, рекомендациями, ответами учреждений и формами \
                    проверочных листов без персональных данных.
                    """,
                en: """
                    Publish by 31 March every year the plan for the monitoring of closed institutions and a \
                    report on the past year with the number of visits, the recommendations, the \
                    institutions’ answers and the checklists used, without personal data.
                    """),
            theme: .closedInstitutions, addresseeKey: "commissioner",
            supportingKeys: ["coalitionTorture", "closedInstitutionsDushanbe"],
            proposerKey: "closedInstitutionsDushanbe", outcome: .adopted(rule: .consensus),
            explanation: Wording(
                tg: """
                    Натиҷаҳои боздидҳо танҳо дар як боби маърӯзаи солона оварда мешаванд; бе ҷавоби \
                    муассиса донистан мумкин нест, ки чӣ тағйир ёфт.
                    """,
                ru: """
                    Итоги посещений занимают одну главу ежегодного доклада; без ответов учреждений нельзя \
                    узнать, что изменилось.
                    """,
                en: """
                    The results of visits fill one chapter of the annual report; without the institutions’ \
                    answers it is impossible to see what has changed.
                    """),
            objections: [], dissent: [], sdg: ["16.3", "16.6", "16.10"], repeats: nil),
        DemoProposal(
            number: 3,
            title: Wording(
                tg: "Боздид бе огоҳии пешакӣ ва суҳбати танҳо ба танҳо",
                ru: "Посещения без уведомления и беседы наедине",
                en: "Unannounced visits and private interviews"),
            text: Wording(
                tg: """
                    Бо фармони муштараки вазоратҳо ба гурӯҳи мониторинг ҳуқуқи боздид аз муассисаҳои \
                    ислоҳӣ, тавқифгоҳҳо ва шуъбаҳои милитсия бе огоҳии пешакӣ ва суҳбати танҳо ба танҳо бо шахсони \
                    нигоҳдошташаванда бе ҳузури кормандон кафолат дода шавад.
                    """,
                ru: """
                    Совместным приказом министерств гарантировать группе мониторинга право посещать \
                    исправительные учреждения, изоляторы и отделы милиции без предварительного уведомления \
                    и беседовать с содержащимися лицами наедине, без присутствия сотрудников.
                    """,
                en: """
                    Guarantee by a joint order of the ministries that the monitoring group may visit penal \
                    institutions, detention facilities and police stations without notice and may speak \
                    with detained persons in private, out of the hearing of staff.
                    """),
            theme: .closedInstitutions, addresseeKey: "justice",
            supportingKeys: ["internalAffairs", "commissioner"], proposerKey: "coalitionTorture",
            outcome: .adopted(rule: .consensus),
            explanation: Wording(
                tg: """
                    Аз рӯйи мушоҳидаи гурӯҳ боздиди огоҳшуда вазъи воқеиро нишон намедиҳад; стандартҳои СММ \
                    низ ҳаминро талаб мекунанд.
                    """,
                ru: """
                    По наблюдениям группы, объявленное посещение не показывает реального положения; того же \
                    требуют стандарты ООН.
                    """,
                en: """
                    In the group’s experience an announced visit does not show how things really are; \
                    United Nations standards ask for the same.
                    """),
            objections: [
                Wording(
                    tg: """
                        Амнияти боздидкунандагон бояд таъмин шавад. Ба матн илова нашуд, вале дар тавзеҳот \
                        зикр гардид.
                        """,
                    ru: """
                        Нужно обеспечить безопасность посещающих. В текст не внесено, но отражено в \
                        пояснении.
                        """,
                    en: """
                        The safety of visitors must be ensured. Not added to the text; recorded in the \
                        explanation.
                        """)
            ],
            dissent: [], sdg: ["16.3", "16.a"], repeats: nil),
        DemoProposal(
            number: 4,
            title: Wording(
                tg: "Тафтишоти мустақили шикоятҳо дар бораи шиканҷа",
                ru: "Независимое расследование жалоб на пытки",
                en: "Independent investigation of complaints of torture"),
            text: Wording(
                tg: """
                    Ҳар як шикоят оид ба шиканҷа аз ҷониби муфаттишони аз мақоми мавриди шикоят мустақил \
                    фавран тафтиш карда, муоинаи тиббӣ дар муддати 24 соат таъмин ва ҳар сол омори \
                    шикоятҳо, парвандаҳо ва ҳукмҳо нашр карда шавад.
                    """,
                ru: """
                    Обеспечить немедленное расследование каждой жалобы на пытки следователями, независимыми \
                    от органа, на который жалуются, медицинский осмотр в течение 24 часов и ежегодную \
                    публикацию статистики жалоб, дел и приговоров.
                    """,
                en: """
                    Ensure that every complaint of torture is investigated promptly by investigators \
                    independent of the body complained about, that a medical examination follows within 24 \
                    hours, and that figures on complaints, cases and judgments are published yearly.
                    """),
            theme: .torture, addresseeKey: "prosecutorGeneral",
            supportingKeys: ["internalAffairs", "justice"], proposerKey: "legalAidKhujand",
            outcome: .adopted(rule: .consensus),
            explanation: Wording(
                tg: """
                    Ариза баъзан ба ҳамон мақоме мерасад, ки аз он шикоят мекунанд; муоинаи дер аломатҳоро \
                    нишон намедиҳад.
                    """,
                ru: """
                    Заявление порой попадает в тот же орган, на который жалуются; поздний осмотр не \
                    выявляет следов.
                    """,
                en: """
                    A complaint sometimes ends on the desk of the very body complained about; a late \
                    examination finds no traces.
                    """),
            objections: [], dissent: [], sdg: ["16.3", "16.1"], repeats: nil),
        DemoProposal(
            number: 13,
            title: Wording(
                tg: "Нашри варақаҳои санҷишии боздид", ru: "Публикация проверочных листов посещений",
                en: "Publish the checklists used in visits"),
            text: Wording(
                tg: """
                    Варақаҳои санҷишие, ки гурӯҳи мониторинг ҳангоми боздид аз муассисаҳои пӯшида истифода \
                    мебарад, нашр ва ҳар сол бо иштироки собиқ маҳбусон ва мутахассисони соҳаи тиб дар \
                    асоси таҷрибаи боздидҳо аз нав дида баромада шаванд.
                    """,
                ru: """
                    Публиковать проверочные листы, которыми группа мониторинга пользуется при посещении \
                    закрытых учреждений, и ежегодно пересматривать их с участием бывших заключённых и \
                    медицинских специалистов с учётом опыта посещений.
                    """,
                en: """
                    Publish the checklists that the monitoring group uses when it visits closed \
                    institutions, and revise them every year together with former prisoners and medical \
                    specialists in the light of the visits made.
                    """),
            theme: .closedInstitutions, addresseeKey: "commissioner",
            supportingKeys: ["formerPrisonersKulob"], proposerKey: "formerPrisonersKulob",
            outcome: .merged(into: 2),
            explanation: Wording(
                tg: """
                    Бо розигии пешниҳодкунанда ба пешниҳоди 2 муттаҳид шуд: шаклҳои варақаҳо дар матни он \
                    зикр шудаанд.
                    """,
                ru: """
                    С согласия автора объединено с предложением 2: формы проверочных листов названы в его \
                    тексте.
                    """,
                en: """
                    Merged into proposal 2 with the proposer’s consent: its text now names the checklists.
                    """),
            objections: [], dissent: [], sdg: ["16.10"], repeats: nil),
    ]
}
