/// Proposals on children, migrant workers, women and persons with disabilities.
extension DemoContent {
    /// Adopted 5 to 7; 15 merged, 16 deferred.
    static let proposalsOnVulnerableGroups: [DemoProposal] = [
        DemoProposal(
            number: 5,
            title: Wording(
                tg: "Ҳимояи ҳуқуқи кӯдак: кормандони алоҳида ва шикояти барои кӯдак фаҳмо",
                ru: "Защита прав ребёнка: отдельные сотрудники и понятная ребёнку жалоба",
                en: "Rights of the child: dedicated staff and child-friendly complaints"),
            text: Wording(
                tg: """
                    Дар дастгоҳи марказӣ ва дар ҳар як қабулгоҳ корманди масъули ҳуқуқи кӯдак таъин ва тартиби махфӣ ва барои кӯдакон фаҳмои пешниҳоди шикоят, аз ҷумла аз муассисаҳои таълимӣ \
                    ва тавассути телефони боварӣ, ҷорӣ карда шавад.
                    """,
                ru: """
                    Назначить в центральном аппарате и в каждой приёмной сотрудника, отвечающего за права \
                    ребёнка, и ввести понятный детям и конфиденциальный порядок подачи жалоб, в том числе \
                    из учебных учреждений и по телефону доверия.
                    """,
                en: """
                    Appoint an officer for the rights of the child in the central office and in every \
                    reception office, and introduce a confidential, child-friendly way to complain, including from \
                    educational institutions and through a helpline.
                    """),
            theme: .children, addresseeKey: "commissioner", supportingKeys: ["unicef", "childrenDushanbe"],
            proposerKey: "childrenDushanbe", outcome: .adopted(rule: .consensus),
            explanation: Wording(
                tg: """
                    Аз рӯйи маърӯзаҳои солона худи кӯдакон хеле кам муроҷиат мекунанд; волидон ва муассисаҳо \
                    ба ҷойи онҳо сухан мегӯянд.
                    """,
                ru: """
                    Судя по опыту приёмных, сами дети обращаются очень редко: за них говорят родители и \
                    учреждения.
                    """,
                en: """
                    In the experience of the reception offices, children themselves hardly ever come: parents and \
                    institutions speak for them.
                    """),
            objections: [], dissent: [], sdg: ["16.2", "16.3"], repeats: nil),
        DemoProposal(
            number: 6,
            title: Wording(
                tg: "Мониторинги муассисаҳои кӯдакон", ru: "Мониторинг детских учреждений",
                en: "Monitoring of children’s institutions"),
            text: Wording(
                tg: """
                    Мактаб-интернатҳо, хонаҳои кӯдакон ва литсейҳои махсус ба феҳристи муассисаҳои мавриди мониторинг дохил карда шаванд ва ба гурӯҳи мониторинг бо иштироки равоншиноси \
                    кӯдакон дастрасии доимӣ ва суҳбати боваринок бо кӯдакон фароҳам оварда шавад.
                    """,
                ru: """
                    Включить школы-интернаты, дома ребёнка и специальные лицеи в перечень учреждений, \
                    подлежащих мониторингу, и обеспечить группе мониторинга с участием детского психолога \
                    постоянный доступ и доверительные беседы с детьми.
                    """,
                en: """
                    Include boarding schools, children’s homes and special lyceums in the list of \
                    institutions to be monitored, and give the monitoring group, with a child psychologist, \
                    regular access and confidential conversations with children.
                    """),
            theme: .children, addresseeKey: "education", supportingKeys: ["commissioner"],
            proposerKey: "childrenHisor", outcome: .adopted(rule: .consensus),
            explanation: Wording(
                tg: """
                    Мониторинги имрӯза асосан ҷойҳои маҳрумият аз озодиро дар бар мегирад; кӯдакон дар \
                    муассисаҳо берун мемонанд.
                    """,
                ru: """
                    Нынешний мониторинг охватывает главным образом места лишения свободы; дети в \
                    учреждениях остаются вне его.
                    """,
                en: """
                    Today’s monitoring covers mainly places of detention; children in institutions are left \
                    out.
                    """),
            objections: [], dissent: [], sdg: ["16.2", "4.a"], repeats: nil),
        DemoProposal(
            number: 7,
            title: Wording(
                tg: "Ҳуқуқи муҳоҷирони меҳнатӣ: маслиҳат пеш аз сафар ва ҳамкории омбудсменҳо",
                ru: """
                    Права трудовых мигрантов: консультация до выезда и взаимодействие омбудсменов
                    """,
                en: "Migrant workers: advice before departure, ombudsmen working together"),
            text: Wording(
                tg: """
                    Дар ҳамаи марказҳои маслиҳатдиҳии пеш аз сафар кумаки ройгони ҳуқуқӣ ба муҳоҷирон ва \
                    аъзои оилаи онҳо ташкил ва якҷоя бо Ваколатдор тартиби равон кардани шикоятҳо ба омбудсменҳои \
                    кишварҳои қабулкунанда ба роҳ монда шавад.
                    """,
                ru: """
                    Организовать во всех центрах предвыездной подготовки бесплатную юридическую помощь \
                    мигрантам и членам их семей и вместе с Уполномоченным наладить порядок направления жалоб \
                    омбудсменам принимающих стран.
                    """,
                en: """
                    Offer free legal advice to migrants and their families in all pre-departure centres and \
                    set up, together with the Commissioner, a way to refer complaints to the ombudsmen of \
                    the countries of destination.
                    """),
            theme: .migrants, addresseeKey: "labour", supportingKeys: ["commissioner", "iom"],
            proposerKey: "migrantsKhujand", outcome: .adopted(rule: .consensus),
            explanation: Wording(
                tg: """
                    Аксари шикоятҳо дар бораи музди пардохтнашуда ва манъи вуруданд; онҳо вақте мерасанд, \
                    ки муҳлати шикоят гузаштааст.
                    """,
                ru: """
                    Большинство обращений — о невыплаченной зарплате и запретах на въезд; они поступают, \
                    когда срок обжалования уже истёк.
                    """,
                en: """
                    Most cases are about unpaid wages and entry bans; they arrive when the time for appeal \
                    is already over.
                    """),
            objections: [], dissent: [], sdg: ["10.7", "8.8"], repeats: nil),
        DemoProposal(
            number: 15,
            title: Wording(
                tg: "Лоиҳаҳои қонун дар шакли дастрас", ru: "Законопроекты в доступной форме",
                en: "Draft laws in accessible form"),
            text: Wording(
                tg: """
                    Лоиҳаҳои қонунҳое, ки ба шахсони дорои маъюбият дахл доранд, ҳамзамон бо забони содаву фаҳмо \
                    ва бо забони имову ишора нашр ва бо ташкилотҳои онҳо пеш аз пешниҳод ба Маҷлиси \
                    намояндагон муҳокима карда шаванд.
                    """,
                ru: """
                    Одновременно публиковать законопроекты, касающиеся лиц с инвалидностью, на ясном языке и на жестовом языке и обсуждать их с организациями этих лиц до \
                    внесения в Маджлиси намояндагон.
                    """,
                en: """
                    Publish draft laws that concern persons with disabilities also in easy-to-read form and \
                    in sign language, and discuss them with their organisations before they are submitted \
                    to the Majlisi Namoyandagon.
                    """),
            theme: .disability, addresseeKey: "justice",
            supportingKeys: ["disabilityTursunzoda", "disabilityKonibodom"],
            proposerKey: "disabilityDushanbe", outcome: .merged(into: 12),
            explanation: Wording(
                tg: """
                    Ба пешниҳоди 12 муттаҳид шуд; ибораи «шакли дастрас» аз ҳамин пешниҳод гирифта шудааст.
                    """,
                ru: "Объединено с предложением 12; слова «в доступной форме» взяты отсюда.",
                en: """
                    Merged into proposal 12, which takes the words “a form accessible also to persons with \
                    disabilities” from it.
                    """),
            objections: [], dissent: [], sdg: ["10.2", "16.7"], repeats: nil),
        DemoProposal(
            number: 16,
            title: Wording(
                tg: "Тасдиқи Конвенсияи № 190-и Созмони байналмилалии меҳнат",
                ru: "Ратификация Конвенции МОТ № 190", en: "Ratify ILO Convention No. 190"),
            text: Wording(
                tg: """
                    Конвенсияи № 190-и Созмони байналмилалии меҳнат дар бораи решакан кардани зӯроварӣ ва \
                    таъқиб дар соҳаи меҳнат тасдиқ ва ба қонунгузории меҳнат тартиби махфии баррасии \
                    шикоятҳои кормандон, аз ҷумла занон, ворид карда шавад.
                    """,
                ru: """
                    Ратифицировать Конвенцию МОТ № 190 об искоренении насилия и домогательств в сфере труда \
                    и закрепить в трудовом законодательстве конфиденциальный порядок рассмотрения жалоб \
                    работников, прежде всего женщин.
                    """,
                en: """
                    Ratify ILO Convention No. 190 on the elimination of violence and harassment in the \
                    world of work, and provide in labour law for a confidential procedure for complaints of \
                    employees, women above all.
                    """),
            theme: .women, addresseeKey: "government", supportingKeys: ["labour"],
            proposerKey: "womenIsfara",
            outcome: .deferred(
                reason: Wording(
                    tg: """
                        Ташкилотҳо хостанд, ки аввал таҳлили мувофиқати Кодекси меҳнат ба Конвенсия омода \
                        шавад; ба семинари оянда гузошта шуд.
                        """,
                    ru: """
                        Организации хотели сначала получить анализ соответствия Трудового кодекса \
                        Конвенции; отложено до следующего семинара.
                        """,
                    en: """
                        Organisations wanted an analysis of the Labour Code against the Convention first; \
                        put off to the next seminar.
                        """)),
            explanation: Wording(
                tg: """
                    Занон дар бораи таъқиб дар ҷойи кор хомӯш мемонанд, зеро тартиби бехатари шикоят нест.
                    """,
                ru: """
                    Женщины молчат о домогательствах на работе, потому что нет безопасного порядка жалобы.
                    """,
                en: """
                    Women keep silent about harassment at work because there is no safe way to complain.
                    """),
            objections: [
                Wording(
                    tg: """
                        Пеш аз қабул бояд донист, ки кадом моддаҳои Кодекси меҳнат тағйир меёбанд.
                        """,
                    ru: "До принятия нужно знать, какие статьи Трудового кодекса изменятся.",
                    en: """
                        Before adopting it we need to know which articles of the Labour Code would change.
                        """)
            ],
            dissent: [], sdg: ["5.2", "8.8"], repeats: nil),
    ]
}
