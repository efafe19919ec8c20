/// Commitments on children, migrant workers, receptions and draft laws, and all of them together.
extension DemoContent {
    /// For recommendations 5, 7, 9 and 12.
    static let commitmentsOnPublicServices: [DemoCommitment] = [
        DemoCommitment(
            key: "childOfficers", recommendationNumber: 5,
            text: Wording(
                tg: """
                    Дар ҳар як қабулгоҳ корманди масъули ҳуқуқи кӯдакро таъин ва шакли шикоят барои \
                    кӯдаконро ҷорӣ кардан.
                    """,
                ru: """
                    Назначить в каждой приёмной ответственного за права ребёнка и ввести форму жалобы для \
                    детей.
                    """,
                en: """
                    Appoint an officer for the rights of the child in every reception office and introduce a \
                    complaint form for children.
                    """),
            ownerKey: "commissioner", due: DemoDate(year: 1, month: 9, day: 1),
            reports: [
                DemoReport(
                    date: DemoDate(year: 1, month: 4, day: 30), state: .partlyImplemented,
                    text: Wording(
                        tg: """
                            Кормандон таъин шуданд; шакли шикоят бо кӯдакони ду мактаб санҷида мешавад.
                            """,
                        ru: "Сотрудники назначены; форма жалобы проверяется с детьми двух школ.",
                        en: """
                            Officers have been appointed; the form is being tried out with children of two \
                            schools.
                            """),
                    evidence: []),
                DemoReport(
                    date: DemoDate(year: 1, month: 8, day: 28), state: .implemented,
                    text: Wording(
                        tg: """
                            Шакли шикоят ва плакатҳо дар ҳамаи қабулгоҳҳо дастрасанд; кормандон омӯзиш \
                            гузаштанд.
                            """,
                        ru: "Форма и плакаты есть во всех приёмных; сотрудники прошли обучение.",
                        en: """
                            Form and posters are available in all reception offices; the officers have been \
                            trained.
                            """),
                    evidence: [
                        DemoEvidence(
                            fileName: "child-complaint-form.txt",
                            title: Wording(
                                tg: "Шакли шикоят барои кӯдакон", ru: "Форма жалобы для детей",
                                en: "Complaint form for children"),
                            contents: """
                                DEMO. You may tell us what happened in your own words, by drawing or by \
                                phone.
                                You need not give your name.
                                Nobody may punish you for writing to us.
                                """)
                    ]),
            ],
            assessments: [
                DemoAssessment(
                    date: DemoDate(year: 1, month: 9, day: 18), voice: .civilSociety,
                    organisationKey: "childrenDushanbe", state: .partlyImplemented,
                    text: Wording(
                        tg: """
                            Дар Душанбе ва Хуҷанд кор мекунад; дар се қабулгоҳи дигар корманди масъул \
                            ҳамзамон вазифаи дигар дорад.
                            """,
                        ru: """
                            Работает в Душанбе и Худжанде; в трёх других приёмных сотрудник совмещает \
                            обязанности.
                            """,
                        en: """
                            It works in Dushanbe and Khujand; in three other reception offices the officer has \
                            other duties as well.
                            """))
            ]),
        DemoCommitment(
            key: "preDepartureAdvice", recommendationNumber: 7,
            text: Wording(
                tg: "Дар ҳамаи марказҳои пеш аз сафар маслиҳати ройгони ҳуқуқӣ ташкил кардан.",
                ru: """
                    Организовать бесплатные юридические консультации во всех предвыездных центрах.
                    """,
                en: "Offer free legal advice in all pre-departure centres."),
            ownerKey: "labour", due: DemoDate(year: 1, month: 8, day: 31),
            reports: [
                DemoReport(
                    date: DemoDate(year: 1, month: 5, day: 15), state: .partlyImplemented,
                    text: Wording(
                        tg: "Дар чор марказ ҳуқуқшинос қабул мекунад.",
                        ru: "В четырёх центрах приём ведёт юрист.",
                        en: "A lawyer gives advice in four centres."),
                    evidence: []),
                DemoReport(
                    date: DemoDate(year: 1, month: 8, day: 20), state: .implemented,
                    text: Wording(
                        tg: """
                            Дар ҳамаи марказҳо маслиҳат ройгон аст; аз моҳи январ 2140 нафар кумак гирифт.
                            """,
                        ru: """
                            Консультации бесплатны во всех центрах; с января помощь получили 2140 человек.
                            """,
                        en: """
                            Advice is free in all centres; 2,140 people have received it since January.
                            """),
                    evidence: [
                        DemoEvidence(
                            fileName: "advice-by-centre.txt",
                            title: Wording(
                                tg: "Маслиҳатҳо аз рӯйи марказ", ru: "Консультации по центрам",
                                en: "Advice given, by centre"),
                            contents: """
                                DEMO. Persons advised since January.
                                Dushanbe 720. Khujand 610. Bokhtar 430. Khorugh 160. Rasht 220.
                                Total 2140, of them 655 women.
                                """)
                    ]),
            ],
            assessments: [
                DemoAssessment(
                    date: DemoDate(year: 1, month: 9, day: 8), voice: .civilSociety,
                    organisationKey: "migrantsKhujand", state: .implemented,
                    text: Wording(
                        tg: "Панҷ марказро дидем: ҳуқуқшинос ҳаст, маслиҳат ройгон ва махфӣ аст.",
                        ru: """
                            Мы посетили пять центров: юрист есть, консультация бесплатна и конфиденциальна.
                            """,
                        en: """
                            We visited five centres: the lawyer is there, the advice free and confidential.
                            """)),
                DemoAssessment(
                    date: DemoDate(year: 1, month: 9, day: 23), voice: .nhri,
                    organisationKey: "commissioner", state: .implemented,
                    text: Wording(
                        tg: "Шикоят дар бораи рад кардани маслиҳат нарасид; мушоҳида идома дорад.",
                        ru: "Жалоб на отказ в консультации не поступало; наблюдение продолжается.",
                        en: """
                            The Office has received no complaints of refusal of advice; it continues to monitor.
                            """)),
            ]),
        DemoCommitment(
            key: "ombudsmenReferral", recommendationNumber: 7,
            text: Wording(
                tg: """
                    Бо омбудсменҳои кишварҳои қабулкунанда тартиби равон кардани шикоятҳои муҳоҷиронро мувофиқа \
                    кардан.
                    """,
                ru: """
                    Согласовать с омбудсменами принимающих стран порядок направления жалоб мигрантов.
                    """,
                en: """
                    Agree with the ombudsmen of the countries of destination on the referral of migrants’ \
                    complaints.
                    """),
            ownerKey: "commissioner", due: DemoDate(year: 1, month: 9, day: 15),
            reports: [
                DemoReport(
                    date: DemoDate(year: 1, month: 4, day: 10), state: .inProgress,
                    text: Wording(
                        tg: "Лоиҳаи тартиб ба ду ҳамкасб фиристода шуд.",
                        ru: "Проект порядка направлен двум коллегам.",
                        en: "A draft procedure has been sent to two counterparts."),
                    evidence: []),
                DemoReport(
                    date: DemoDate(year: 1, month: 9, day: 4), state: .implemented,
                    text: Wording(
                        tg: """
                            Ду созишнома имзо шуд; 37 шикоят равон карда шуд ва ба 21 шикоят ҷавоб гирифта шуд.
                            """,
                        ru: "Подписаны два соглашения; направлено 37 жалоб, на 21 получен ответ.",
                        en: """
                            Two agreements have been signed; 37 complaints referred, 21 answers received.
                            """),
                    evidence: [
                        DemoEvidence(
                            fileName: "referral-procedure.txt",
                            title: Wording(
                                tg: "Тартиби равон кардани шикоятҳо", ru: "Порядок направления жалоб",
                                en: "Referral procedure"),
                            contents: """
                                DEMO. 1. Written consent of the complainant.
                                2. Referral within five working days.
                                3. Answer within thirty days.
                                4. Yearly exchange of figures without personal data.
                                """)
                    ]),
            ],
            assessments: [
                DemoAssessment(
                    date: DemoDate(year: 1, month: 9, day: 22), voice: .civilSociety,
                    organisationKey: "migrantsRasht", state: .implemented,
                    text: Wording(
                        tg: "Аз нӯҳ муроҷиати мо ҳафт муроҷиат дар муҳлат ҷавоб гирифт.",
                        ru: "Из девяти наших обращений на семь ответили в срок.",
                        en: "Seven of the nine cases that we sent were answered in time."))
            ]),
        DemoCommitment(
            key: "receptionPosts", recommendationNumber: 9,
            text: Wording(
                tg: "Дар лоиҳаи буҷет воҳидҳои корӣ ва маблағи қабули сайёрро пешбинӣ кардан.",
                ru: """
                    Предусмотреть в проекте бюджета штатные единицы и средства на выездные приёмы.
                    """,
                en: "Provide in the draft budget for posts and for mobile reception days."),
            ownerKey: "finance", due: DemoDate(year: 2, month: 1, day: 31),
            reports: [
                DemoReport(
                    date: DemoDate(year: 1, month: 9, day: 10), state: .partlyImplemented,
                    text: Wording(
                        tg: """
                            Дар лоиҳа барои се қабулгоҳ воҳиди иловагӣ ва барои ду минтақа маблағи қабули \
                            сайёр пешбинӣ шуд.
                            """,
                        ru: """
                            В проекте предусмотрены ставки для трёх приёмных и средства на выездные приёмы \
                            для двух регионов.
                            """,
                        en: """
                            The draft provides posts for three reception offices and funds for mobile reception \
                            days in two regions.
                            """),
                    evidence: [
                        DemoEvidence(
                            fileName: "draft-budget-extract.txt",
                            title: Wording(
                                tg: "Иқтибос аз лоиҳаи буҷет", ru: "Выписка из проекта бюджета",
                                en: "Extract from the draft budget"),
                            contents: """
                                DEMO. Public reception offices: additional posts 3 (Khorugh, Rasht, Bokhtar).
                                Mobile reception days: Badakhshon 4 a year, Rasht valley 4 a year.
                                """)
                    ])
            ],
            assessments: [
                DemoAssessment(
                    date: DemoDate(year: 1, month: 9, day: 26), voice: .civilSociety,
                    organisationKey: "awarenessKhorugh", state: .inProgress,
                    text: Wording(
                        tg: """
                            Қадами хуб, вале лоиҳа ҳанӯз қабул нашудааст ва ду қабулгоҳ бе воҳиди иловагӣ \
                            мондааст.
                            """,
                        ru: """
                            Хороший шаг, но бюджет ещё не принят, и две приёмные остались без \
                            дополнительной ставки.
                            """,
                        en: """
                            A good step, but the budget is not adopted yet and two reception offices are left without an additional post.
                            """))
            ]),
        DemoCommitment(
            key: "draftLawPortal", recommendationNumber: 12,
            text: Wording(
                tg: """
                    Лоиҳаҳои қонунро барои 30 рӯз нашр ва ба пешниҳодҳо аз рӯйи модда ҷавоб додан.
                    """,
                ru: "Публиковать законопроекты на 30 дней и отвечать на замечания по статьям.",
                en: "Publish draft laws for 30 days and answer comments by article."),
            ownerKey: "justice", due: DemoDate(year: 1, month: 6, day: 30),
            reports: [
                DemoReport(
                    date: DemoDate(year: 1, month: 3, day: 18), state: .inProgress,
                    text: Wording(
                        tg: "Портал дар реҷаи санҷишӣ кор мекунад.",
                        ru: "Портал работает в тестовом режиме.", en: "The portal is running in test mode."),
                    evidence: []),
                DemoReport(
                    date: DemoDate(year: 1, month: 6, day: 24), state: .implemented,
                    text: Wording(
                        tg: "Аз моҳи апрел ҳашт лоиҳа нашр шуд; ба 113 пешниҳод ҷавоб дода шуд.",
                        ru: "С апреля опубликовано восемь проектов; даны ответы на 113 замечаний.",
                        en: """
                            Eight drafts have been published since April; 113 comments have been answered.
                            """),
                    evidence: [
                        DemoEvidence(
                            fileName: "drafts-published.txt",
                            title: Wording(
                                tg: "Рӯйхати лоиҳаҳои нашршуда", ru: "Перечень опубликованных проектов",
                                en: "List of drafts published"),
                            contents: """
                                DEMO. Drafts published: 8. Days open: 30 for six of them, 15 for two.
                                Comments received: 171. Answered by article: 113.
                                """)
                    ]),
            ],
            assessments: [
                DemoAssessment(
                    date: DemoDate(year: 1, month: 8, day: 12), voice: .civilSociety,
                    organisationKey: "womenDushanbe", state: .partlyImplemented,
                    text: Wording(
                        tg: """
                            Аз ҳашт лоиҳа шаш лоиҳа 30 рӯз кушода буд; ба 58 пешниҳод ҷавоб нест ва матн бо забони содаву фаҳмо нест.
                            """,
                        ru: """
                            Из восьми проектов 30 дней были открыты шесть; на 58 замечаний ответа нет, нет и версии на ясном языке.
                            """,
                        en: """
                            Six of the eight drafts were open for 30 days; 58 comments have no answer, and \
                            there is no easy-to-read version.
                            """)),
                DemoAssessment(
                    date: DemoDate(year: 1, month: 8, day: 26), voice: .civilSociety,
                    organisationKey: "disabilityDushanbe", state: .partlyImplemented,
                    text: Wording(
                        tg: "Портал бо барномаҳои хондани экран қисман дастрас аст.",
                        ru: "Портал частично доступен для программ экранного чтения.",
                        en: "The portal is partly accessible to screen readers.")),
                DemoAssessment(
                    date: DemoDate(year: 1, month: 9, day: 9), voice: .nhri,
                    organisationKey: "commissioner", state: .partlyImplemented,
                    text: Wording(
                        tg: "Ҷавобҳо аз рӯйи модда дода мешаванд, вале муҳлати 30 рӯз ҳатмӣ нест.",
                        ru: "Ответы даются по статьям, но срок в 30 дней не обязателен.",
                        en: "Comments are answered by article, but the 30 days are not binding.")),
            ]),
    ]

    /// All nine. The State reports recommendations 2, 5, 7 and 12 as implemented, civil society 2 and 7.
    static let commitments: [DemoCommitment] = commitmentsOnDetention + commitmentsOnPublicServices
}
