/// Commitments on closed institutions and on torture: one kept, one stalled and overdue, one going on, one
/// overdue without any report.
extension DemoContent {
    /// For recommendations 2, 3 and 4.
    static let commitmentsOnDetention: [DemoCommitment] = [
        DemoCommitment(
            key: "planAndReport", recommendationNumber: 2,
            text: Wording(
                tg: "Нақшаи солонаи мониторинг ва ҳисоботро дар сомона нашр кардан.",
                ru: "Опубликовать на сайте годовой план мониторинга и отчёт.",
                en: "Publish the yearly monitoring plan and the report on the website."),
            ownerKey: "commissioner", due: DemoDate(year: 1, month: 3, day: 31),
            reports: [
                DemoReport(
                    date: DemoDate(year: 1, month: 2, day: 16), state: .inProgress,
                    text: Wording(
                        tg: "Лоиҳаи ҳисобот барои баррасӣ ба гурӯҳи мониторинг фиристода шуд.",
                        ru: "Проект отчёта направлен на рассмотрение группе мониторинга.",
                        en: "The draft report has been sent to the monitoring group for review."),
                    evidence: []),
                DemoReport(
                    date: DemoDate(year: 1, month: 3, day: 27), state: .implemented,
                    text: Wording(
                        tg: """
                            Нақша ва ҳисобот бо се забон нашр шуданд: 31 боздид, 84 тавсия, 52 ҷавоби \
                            муассисаҳо.
                            """,
                        ru: """
                            План и отчёт опубликованы на трёх языках: 31 посещение, 84 рекомендации, 52 \
                            ответа учреждений.
                            """,
                        en: """
                            Plan and report have been published in three languages: 31 visits, 84 \
                            recommendations, 52 answers of institutions.
                            """),
                    evidence: [
                        DemoEvidence(
                            fileName: "monitoring-report-summary.txt",
                            title: Wording(
                                tg: "Хулосаи ҳисоботи мониторинг",
                                ru: "Краткое изложение отчёта о мониторинге",
                                en: "Summary of the monitoring report"),
                            contents: """
                                DEMO. Monitoring of closed institutions: summary.
                                Visits: 31 (of them 9 follow-up visits).
                                Recommendations to institutions: 84.
                                Answers received: 52.
                                Annex: checklists used, without personal data.
                                """),
                        DemoEvidence(
                            fileName: "monitoring-plan.txt",
                            title: Wording(
                                tg: "Нақшаи мониторинг барои сол", ru: "План мониторинга на год",
                                en: "Monitoring plan for the year"),
                            contents: """
                                DEMO. Plan of visits by quarter.
                                I: 7. II: 9. III: 9. IV: 8.
                                Dates of visits are not published in advance.
                                """),
                    ]),
            ],
            assessments: [
                DemoAssessment(
                    date: DemoDate(year: 1, month: 4, day: 20), voice: .civilSociety,
                    organisationKey: "closedInstitutionsDushanbe", state: .implemented,
                    text: Wording(
                        tg: """
                            Нақша ва ҳисобот дар вақташ нашр шуданд ва ҷавоби муассисаҳоро дар бар \
                            мегиранд.
                            """,
                        ru: "План и отчёт вышли в срок и содержат ответы учреждений.",
                        en: """
                            Plan and report came out on time and include the institutions’ answers.
                            """))
            ]),
        DemoCommitment(
            key: "unannouncedVisits", recommendationNumber: 3,
            text: Wording(
                tg: """
                    Фармони муштарак дар бораи боздид бе огоҳии пешакӣ аз муассисаҳои ислоҳӣ баровардан.
                    """,
                ru: """
                    Издать совместный приказ о посещении исправительных учреждений без уведомления.
                    """,
                en: "Issue a joint order on unannounced visits to penal institutions."),
            ownerKey: "justice", due: DemoDate(year: 1, month: 6, day: 30),
            reports: [
                DemoReport(
                    date: DemoDate(year: 1, month: 2, day: 27), state: .inProgress,
                    text: Wording(
                        tg: "Лоиҳаи фармон омода ва ба вазоратҳои дахлдор фиристода шуд.",
                        ru: """
                            Проект приказа подготовлен и направлен заинтересованным министерствам.
                            """,
                        en: """
                            A draft order has been prepared and sent to the ministries concerned.
                            """),
                    evidence: []),
                DemoReport(
                    date: DemoDate(year: 1, month: 6, day: 19), state: .stalled,
                    text: Wording(
                        tg: "Мувофиқасозӣ боз монд: оид ба огоҳонидани прокурор фикри ягона нест.",
                        ru: """
                            Согласование приостановлено: нет единого мнения об уведомлении прокурора.
                            """,
                        en: """
                            Agreement has stalled: there is no common view on the notice to the prosecutor.
                            """),
                    evidence: [
                        DemoEvidence(
                            fileName: "letter-on-draft-order.txt",
                            title: Wording(
                                tg: "Мактуб оид ба лоиҳаи фармон", ru: "Письмо о проекте приказа",
                                en: "Letter on the draft order"),
                            contents: """
                                DEMO. The draft order was returned with remarks on points 4 and 7.
                                Point 4: notice to the supervising prosecutor.
                                Point 7: electronic devices carried by visitors.
                                A further meeting of the working group has not been scheduled.
                                """)
                    ]),
            ],
            assessments: [
                DemoAssessment(
                    date: DemoDate(year: 1, month: 7, day: 14), voice: .civilSociety,
                    organisationKey: "coalitionTorture", state: .stalled,
                    text: Wording(
                        tg: """
                            Муҳлат гузашт; дар чор боздиди охирин гурӯҳ боз дар назди дарвоза мунтазир шуд.
                            """,
                        ru: """
                            Срок истёк; в четырёх последних посещениях группа вновь ждала у ворот.
                            """,
                        en: """
                            The deadline has passed; at the last four visits the group again waited at the \
                            gate.
                            """)),
                DemoAssessment(
                    date: DemoDate(year: 1, month: 8, day: 6), voice: .nhri,
                    organisationKey: "commissioner", state: .stalled,
                    text: Wording(
                        tg: """
                            Дастгоҳ матни созишии банди 4-ро пешниҳод кард ва мунтазири ҷавоб аст.
                            """,
                        ru: "Аппарат предложил компромиссный текст пункта 4 и ожидает ответа.",
                        en: """
                            The Office has proposed a compromise on point 4 and is waiting for an answer.
                            """)),
            ]),
        DemoCommitment(
            key: "privateInterviews", recommendationNumber: 3,
            text: Wording(
                tg: """
                    Дар дастурамали тавқифгоҳҳо суҳбати танҳо ба танҳо ва ҷойи махсус барои онро пешбинӣ кардан.
                    """,
                ru: """
                    Закрепить в инструкции для изоляторов беседы наедине и отдельное помещение для них.
                    """,
                en: """
                    Provide in the instructions for detention facilities for private interviews and a room \
                    for them.
                    """),
            ownerKey: "internalAffairs", due: DemoDate(year: 2, month: 3, day: 31),
            reports: [
                DemoReport(
                    date: DemoDate(year: 1, month: 5, day: 22), state: .inProgress,
                    text: Wording(
                        tg: "Дастурамал дар се тавқифгоҳ озмуда мешавад.",
                        ru: "Инструкция проходит апробацию в трёх изоляторах.",
                        en: "The instructions are being tried out in three facilities."),
                    evidence: []),
                DemoReport(
                    date: DemoDate(year: 1, month: 9, day: 11), state: .inProgress,
                    text: Wording(
                        tg: """
                            Дар панҷ тавқифгоҳ ҳуҷраи суҳбат муҷаҳҳаз карда шуд; дастурамал дар марҳилаи мувофиқасозӣ аст.
                            """,
                        ru: """
                            В пяти изоляторах оборудованы комнаты для бесед; инструкция на согласовании.
                            """,
                        en: """
                            Interview rooms have been fitted out in five facilities; the instructions are \
                            under review.
                            """),
                    evidence: [
                        DemoEvidence(
                            fileName: "interview-rooms.txt",
                            title: Wording(
                                tg: "Рӯйхати ҳуҷраҳои суҳбат", ru: "Перечень комнат для бесед",
                                en: "List of interview rooms"),
                            contents: """
                                DEMO. Interview rooms fitted out: Dushanbe 2, Khujand 1, Bokhtar 1, Khorugh \
                                1.
                                Visual observation through glass; no sound recording.
                                """)
                    ]),
            ],
            assessments: [
                DemoAssessment(
                    date: DemoDate(year: 1, month: 9, day: 24), voice: .civilSociety,
                    organisationKey: "legalAidVahdat", state: .inProgress,
                    text: Wording(
                        tg: """
                            Дар се боздид суҳбат воқеан танҳо ба танҳо буд, дар ду боздид дар кушода монд.
                            """,
                        ru: """
                            В трёх посещениях беседа действительно шла наедине, в двух дверь оставалась \
                            открытой.
                            """,
                        en: """
                            At three visits the interview was truly private; at two the door was left open.
                            """))
            ]),
        DemoCommitment(
            key: "tortureStatistics", recommendationNumber: 4,
            text: Wording(
                tg: """
                    Дастури методӣ оид ба тафтишоти мустақил ва омори шикоятҳо, парвандаҳо ва ҳукмҳоро нашр \
                    кардан.
                    """,
                ru: """
                    Издать методическое указание о независимом расследовании и опубликовать статистику \
                    жалоб, дел и приговоров.
                    """,
                en: """
                    Issue guidance on independent investigation and publish figures on complaints, cases \
                    and judgments.
                    """),
            ownerKey: "prosecutorGeneral", due: DemoDate(year: 1, month: 7, day: 1), reports: [],
            assessments: [
                DemoAssessment(
                    date: DemoDate(year: 1, month: 9, day: 3), voice: .civilSociety,
                    organisationKey: "legalAidKhujand", state: .notStarted,
                    text: Wording(
                        tg: """
                            То имрӯз на дастур ва на омор нашр шудааст; ба дархости хаттӣ ҷавоб наомад.
                            """,
                        ru: """
                            До сих пор не опубликованы ни указание, ни статистика; на письменный запрос \
                            ответа нет.
                            """,
                        en: """
                            Neither guidance nor figures have been published to date; a written request has \
                            gone unanswered.
                            """))
            ]),
    ]
}
