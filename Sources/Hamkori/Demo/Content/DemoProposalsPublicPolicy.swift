/// Proposals on UN recommendations, draft laws and freedoms.
extension DemoContent {
    /// Adopted 11 and 12; 17 withdrawn.
    static let proposalsOnPublicPolicy: [DemoProposal] = [
        DemoProposal(
            number: 11,
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
            outcome: .adopted(rule: .consensus),
            explanation: Wording(
                tg: """
                    Нақшаҳои миллии иҷрои тавсияҳо вуҷуд доранд, вале ҷомеа вазъи ҳар як бандро дида \
                    наметавонад.
                    """,
                ru: """
                    Национальные планы выполнения рекомендаций существуют, но общество не видит состояния \
                    каждого пункта.
                    """,
                en: """
                    National plans of action exist, but the public cannot see the state of implementation \
                    of each of their points.
                    """),
            objections: [], dissent: [], sdg: ["16.6", "16.7", "17.17"], repeats: nil),
        DemoProposal(
            number: 12,
            title: Wording(
                tg: "Муҳокимаи лоиҳаҳои қонун бо ҷавоб ба ҳар модда",
                ru: "Обсуждение законопроектов с ответом по каждой статье",
                en: "Draft laws discussed, comments answered article by article"),
            text: Wording(
                tg: """
                    Лоиҳаҳои қонунҳое, ки ба ҳуқуқи инсон дахл доранд, на камтар аз 30 рӯз пеш аз пешниҳод \
                    дар шакли дастрас, аз ҷумла барои шахсони дорои маъюбият, нашр ва ба пешниҳодҳои \
                    воридшуда аз рӯйи ҳар модда ҷавоби хаттӣ дода шавад.
                    """,
                ru: """
                    Публиковать затрагивающие права человека законопроекты не менее чем за 30 дней до \
                    внесения в доступной форме, в том числе для лиц с инвалидностью, и письменно отвечать \
                    на поступившие замечания по каждой статье.
                    """,
                en: """
                    Publish draft laws that touch human rights at least 30 days before they are submitted, \
                    in a form accessible also to persons with disabilities, and answer the comments \
                    received in writing, article by article.
                    """),
            theme: .legislation, addresseeKey: "justice", supportingKeys: ["parliament", "executiveOffice"],
            proposerKey: "womenDushanbe", outcome: .adopted(rule: .consensus),
            explanation: Wording(
                tg: """
                    Ташкилотҳо дар бораи лоиҳа баъди қабули он хабар меёбанд; намедонанд, ки пешниҳодашон \
                    чаро рад шуд.
                    """,
                ru: """
                    Организации узнают о проекте после его принятия и не знают, почему их замечание \
                    отклонено.
                    """,
                en: """
                    Organisations learn of a draft after it has become law, and never learn why a comment \
                    was not taken up.
                    """),
            objections: [], dissent: [], sdg: ["16.7", "16.10", "16.6"], repeats: nil),
        DemoProposal(
            number: 17,
            title: Wording(
                tg: "Соддакунии ҳисоботи ташкилотҳои ҷамъиятӣ",
                ru: "Упрощение отчётности общественных организаций", en: "Simpler reporting for NGOs"),
            text: Wording(
                tg: """
                    Ҳисоботи солонаи ташкилотҳои ҷамъиятӣ дар бораи фаъолият ва маблағгузорӣ ба як шакли \
                    электронӣ бо муҳлати ягона муттаҳид ва барои ташкилотҳои хурди маҳаллӣ тартиби \
                    соддакардашуда бо кумаки машваратии ройгон муқаррар карда шавад.
                    """,
                ru: """
                    Объединить ежегодную отчётность общественных организаций о деятельности и \
                    финансировании в одну электронную форму с единым сроком и установить для малых местных \
                    организаций упрощённый порядок с бесплатной консультационной помощью.
                    """,
                en: """
                    Combine the yearly reports of non-governmental organisations on activities and funding \
                    into one electronic form with a single deadline, and provide a simplified procedure and \
                    free advice for small local organisations.
                    """),
            theme: .freedoms, addresseeKey: "justice", supportingKeys: ["networkUN"],
            proposerKey: "expressionDushanbe",
            outcome: .withdrawn(
                reason: Wording(
                    tg: """
                        Пешниҳодкунанда бозпас гирифт: масъала бевосита ба ҳамкорӣ бо Ваколатдор дахл \
                        надорад ва дар машварати алоҳида бо Вазорати адлия баррасӣ мешавад.
                        """,
                    ru: """
                        Отозвано автором: вопрос не относится прямо к сотрудничеству с Уполномоченным и \
                        будет обсуждаться на отдельной консультации с Министерством юстиции.
                        """,
                    en: """
                        Withdrawn by its proposer: the matter does not directly concern cooperation with \
                        the Commissioner and will be taken up in a separate consultation with the Ministry \
                        of Justice.
                        """)),
            explanation: Wording(
                tg: "Ташкилотҳои хурд ба ҳисоботи такрорӣ вақти зиёд сарф мекунанд.",
                ru: "Малые организации тратят много времени на повторяющиеся отчёты.",
                en: """
                    Small organisations spend much of their time on reports that repeat each other.
                    """),
            objections: [], dissent: [], sdg: ["16.10", "16.7"], repeats: nil),
    ]
}
