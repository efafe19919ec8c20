/// The State bodies, missions, international organisations, academia and media of the demo: institutions by
/// their real names; NGOs and the newspaper by description.
extension DemoContent {
    /// Those that observe at the seminar and answer to it.
    static let observers: [DemoOrganisation] = [
        DemoOrganisation(
            key: "commissioner",
            name: Wording(
                tg: "Дастгоҳи Ваколатдор оид ба ҳуқуқи инсон дар Ҷумҳурии Тоҷикистон",
                ru: "Аппарат Уполномоченного по правам человека в Республике Таджикистан",
                en: "Office of the Commissioner for Human Rights in the Republic of Tajikistan"),
            kind: .institution, region: .national,
            themes: [
                .torture,
                .closedInstitutions,
                .children,
                .migrants,
                .receptions,
                .awareness,
                .legislation,
            ]),
        DemoOrganisation(
            key: "government",
            name: Wording(
                tg: "Ҳукумати Ҷумҳурии Тоҷикистон", ru: "Правительство Республики Таджикистан",
                en: "Government of the Republic of Tajikistan"),
            kind: .authority, region: .national, themes: [.torture, .unRecommendations]),
        DemoOrganisation(
            key: "executiveOffice",
            name: Wording(
                tg: "Дастгоҳи иҷроияи Президенти Ҷумҳурии Тоҷикистон",
                ru: "Исполнительный аппарат Президента Республики Таджикистан",
                en: "Executive Office of the President of the Republic of Tajikistan"),
            kind: .authority, region: .national, themes: [.unRecommendations, .legislation]),
        DemoOrganisation(
            key: "parliament",
            name: Wording(
                tg: "Маҷлиси намояндагони Маҷлиси Олии Ҷумҳурии Тоҷикистон",
                ru: "Маджлиси намояндагон Маджлиси Оли Республики Таджикистан",
                en: "Majlisi Namoyandagon of the Majlisi Oli of the Republic of Tajikistan"),
            kind: .authority, region: .national, themes: [.legislation, .independence]),
        DemoOrganisation(
            key: "justice",
            name: Wording(
                tg: "Вазорати адлияи Ҷумҳурии Тоҷикистон", ru: "Министерство юстиции Республики Таджикистан",
                en: "Ministry of Justice of the Republic of Tajikistan"),
            kind: .authority, region: .national, themes: [.closedInstitutions, .legislation]),
        DemoOrganisation(
            key: "internalAffairs",
            name: Wording(
                tg: "Вазорати корҳои дохилии Ҷумҳурии Тоҷикистон",
                ru: "Министерство внутренних дел Республики Таджикистан",
                en: "Ministry of Internal Affairs of the Republic of Tajikistan"),
            kind: .authority, region: .national, themes: [.closedInstitutions, .torture]),
        DemoOrganisation(
            key: "labour",
            name: Wording(
                tg: "Вазорати меҳнат, муҳоҷират ва шуғли аҳолии Ҷумҳурии Тоҷикистон",
                ru: "Министерство труда, миграции и занятости населения Республики Таджикистан",
                en: """
                    Ministry of Labour, Migration and Employment of Population of the Republic of \
                    Tajikistan
                    """),
            kind: .authority, region: .national, themes: [.migrants]),
        DemoOrganisation(
            key: "education",
            name: Wording(
                tg: "Вазорати маориф ва илми Ҷумҳурии Тоҷикистон",
                ru: "Министерство образования и науки Республики Таджикистан",
                en: "Ministry of Education and Science of the Republic of Tajikistan"),
            kind: .authority, region: .national, themes: [.children, .awareness]),
        DemoOrganisation(
            key: "finance",
            name: Wording(
                tg: "Вазорати молияи Ҷумҳурии Тоҷикистон",
                ru: "Министерство финансов Республики Таджикистан",
                en: "Ministry of Finance of the Republic of Tajikistan"),
            kind: .authority, region: .national, themes: [.receptions, .independence]),
        DemoOrganisation(
            key: "prosecutorGeneral",
            name: Wording(
                tg: "Прокуратураи генералии Ҷумҳурии Тоҷикистон",
                ru: "Генеральная прокуратура Республики Таджикистан",
                en: "Prosecutor General’s Office of the Republic of Tajikistan"),
            kind: .authority, region: .national, themes: [.torture]),
        DemoOrganisation(
            key: "euDelegation",
            name: Wording(
                tg: "Намояндагии Иттиҳоди Аврупо дар Ҷумҳурии Тоҷикистон",
                ru: "Представительство Европейского союза в Республике Таджикистан",
                en: "Delegation of the European Union to the Republic of Tajikistan"),
            kind: .mission, region: .national, themes: [.independence, .freedoms]),
        DemoOrganisation(
            key: "embassyGermany",
            name: Wording(
                tg: "Сафорати Ҷумҳурии Федеративии Олмон, Душанбе",
                ru: "Посольство Федеративной Республики Германия, Душанбе",
                en: "Embassy of the Federal Republic of Germany, Dushanbe"),
            kind: .mission, region: .national, themes: [.women, .migrants]),
        DemoOrganisation(
            key: "embassyFrance",
            name: Wording(
                tg: "Сафорати Ҷумҳурии Фаронса, Душанбе", ru: "Посольство Французской Республики, Душанбе",
                en: "Embassy of the French Republic, Dushanbe"),
            kind: .mission, region: .national, themes: [.freedoms]),
        DemoOrganisation(
            key: "ohchr",
            name: Wording(
                tg: """
                    Намояндагии минтақавии Раёсати Комиссари олии СММ оид ба ҳуқуқи инсон барои Осиёи \
                    Марказӣ
                    """,
                ru: """
                    Региональное отделение Управления Верховного комиссара ООН по правам человека для \
                    Центральной Азии
                    """,
                en: "OHCHR Regional Office for Central Asia"),
            kind: .international, region: .abroad, themes: [.unRecommendations, .torture]),
        DemoOrganisation(
            key: "undp",
            name: Wording(
                tg: "Барномаи Рушди Созмони Милали Муттаҳид дар Тоҷикистон",
                ru: "Программа развития ООН в Таджикистане",
                en: "United Nations Development Programme in Tajikistan"),
            kind: .international, region: .national, themes: [.receptions, .legislation]),
        DemoOrganisation(
            key: "unicef",
            name: Wording(
                tg: "Хазинаи кӯдакони Созмони Милали Муттаҳид (ЮНИСЕФ) дар Тоҷикистон",
                ru: "Детский фонд ООН (ЮНИСЕФ) в Таджикистане", en: "UNICEF in Tajikistan"),
            kind: .international, region: .national, themes: [.children]),
        DemoOrganisation(
            key: "iom",
            name: Wording(
                tg: "Созмони байналмилалии муҳоҷират, намояндагӣ дар Тоҷикистон",
                ru: "Международная организация по миграции, представительство в Таджикистане",
                en: "International Organization for Migration, mission in Tajikistan"),
            kind: .international, region: .national, themes: [.migrants]),
        DemoOrganisation(
            key: "osce",
            name: Wording(
                tg: "Дафтари барномавии САҲА дар Душанбе", ru: "Программный офис ОБСЕ в Душанбе",
                en: "OSCE Programme Office in Dushanbe"),
            kind: .international, region: .national, themes: [.freedoms, .legislation]),
        DemoOrganisation(
            key: "expertTorture",
            name: Wording(
                tg: "Ташкилоти ғайриҳукуматии байналмилалӣ оид ба пешгирии шиканҷа, Женева",
                ru: """
                    Международная неправительственная организация по предупреждению пыток, Женева
                    """,
                en: "International NGO for the prevention of torture, Geneva"),
            kind: .international, region: .abroad, themes: [.torture, .closedInstitutions]),
        DemoOrganisation(
            key: "expertRights",
            name: Wording(
                tg: "Ташкилоти ғайриҳукуматии байналмилалӣ оид ба ҳуқуқи инсон, Брюссел",
                ru: "Международная неправительственная организация по правам человека, Брюссель",
                en: "International human rights NGO, Brussels"),
            kind: .international, region: .abroad, themes: [.independence, .unRecommendations]),
        DemoOrganisation(
            key: "university",
            name: Wording(
                tg: "Донишгоҳи миллии Тоҷикистон, факултети ҳуқуқшиносӣ",
                ru: "Таджикский национальный университет, юридический факультет",
                en: "Tajik National University, Faculty of Law"),
            kind: .academia, region: .dushanbe, themes: [.legislation]),
        DemoOrganisation(
            key: "newspaper",
            name: Wording(
                tg: "Рӯзномаи ҷумҳуриявӣ, Душанбе", ru: "Республиканская газета, Душанбе",
                en: "National newspaper, Dushanbe"),
            kind: .media, region: .dushanbe, themes: [.awareness]),
    ]

    /// Everybody on the register.
    static let organisations: [DemoOrganisation] = civilSociety + observers
}
