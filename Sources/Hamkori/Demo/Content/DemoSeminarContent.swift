/// The demo seminar and its programme of two days.
extension DemoContent {
    /// Last September’s seminar, concluded.
    static let seminar: DemoSeminar = DemoSeminar(
        key: "seminar",
        title: Wording(
            tg: """
                Семинари ҷомеаи шаҳрвандии Иттиҳоди Аврупо ва Тоҷикистон: ҳамкории муассисаҳои миллии \
                ҳуқуқи инсон ва ҷомеаи шаҳрвандӣ
                """,
            ru: """
                Семинар гражданского общества «ЕС — Таджикистан»: сотрудничество национальных правозащитных \
                учреждений и гражданского общества
                """,
            en: """
                Civil Society Seminar EU–Tajikistan: cooperation of national human rights institutions and \
                civil society
                """),
        summary: Wording(
            tg: """
                Дар муддати ду рӯз намояндагони 26 ташкилоти ҷамъиятӣ аз ҳамаи минтақаҳои кишвар бо \
                Дастгоҳи Ваколатдор, мақомоти давлатӣ ва шарикони байналмилалӣ ҳамкориро баррасӣ карда, \
                дувоздаҳ тавсияро қабул намуданд. Намояндагии Иттиҳоди Аврупо онҳоро барои баррасӣ дар \
                даври навбатии Муколама оид ба ҳуқуқи инсон ба Ҳукумат месупорад.
                """,
            ru: """
                В течение двух дней делегаты 26 общественных организаций из всех регионов страны обсуждали \
                сотрудничество с Аппаратом Уполномоченного, государственными органами и международными \
                партнёрами и приняли двенадцать рекомендаций. Представительство Европейского союза препровождает их Правительству для обсуждения на очередном раунде Диалога по правам человека.
                """,
            en: """
                For two days, delegates of 26 civil-society organisations from every region discussed \
                cooperation with the Office of the Commissioner, State bodies and international partners, \
                and adopted twelve recommendations. The Delegation of the European Union submits them to \
                the Government for discussion at the next round of the Human Rights Dialogue.
                """),
        starts: DemoDate(year: 0, month: 9, day: 17), ends: DemoDate(year: 0, month: 9, day: 18),
        place: Wording(tg: "Душанбе", ru: "Душанбе", en: "Dushanbe"),
        themes: [
            .torture,
            .closedInstitutions,
            .children,
            .migrants,
            .independence,
            .receptions,
            .awareness,
            .unRecommendations,
            .legislation,
        ],
        sessions: [
            DemoSession(
                key: "opening", day: 1, startsAt: "09:00", endsAt: "09:45",
                title: Wording(tg: "Ифтитоҳи семинар", ru: "Открытие семинара", en: "Opening"),
                description: Wording(
                    tg: """
                        Суханони табрикӣ, тасдиқи барнома ва қоидаҳои қабули қарор: ҳар як ташкилоти \
                        ҷамъиятӣ як овоз дорад, дигарон нозиранд.
                        """,
                    ru: """
                        Приветственные слова, утверждение программы и правил принятия решений: у каждой \
                        общественной организации один голос, остальные — наблюдатели.
                        """,
                    en: """
                        Welcoming remarks; adoption of the programme and of the decision rules: one vote \
                        for each civil-society organisation, all others observe.
                        """),
                theme: nil,
                speakers: Wording(
                    tg: "Ваколатдор оид ба ҳуқуқи инсон; котиби Намояндагии Иттиҳоди Аврупо",
                    ru: """
                        Уполномоченный по правам человека; секретарь Представительства Европейского союза
                        """,
                    en: """
                        Commissioner for Human Rights; Secretary of the Delegation of the European Union
                        """)),
            DemoSession(
                key: "activities", day: 1, startsAt: "09:45", endsAt: "11:00",
                title: Wording(
                    tg: "Фаъолияти Ваколатдор ва мустақилияти он",
                    ru: "Деятельность Уполномоченного и его независимость",
                    en: "The work of the Commissioner and its independence"),
                description: Wording(
                    tg: """
                        Шикоятҳо ва натиҷаҳои онҳо дар як сол; Принсипҳои Париж оид ба таъин, ваколат ва \
                        буҷет чӣ мегӯянд.
                        """,
                    ru: """
                        Жалобы за год и их результаты; что Парижские принципы говорят о назначении, мандате \
                        и бюджете.
                        """,
                    en: """
                        A year of complaints and their outcome; what the Paris Principles say about \
                        appointment, mandate and budget.
                        """),
                theme: .independence,
                speakers: Wording(
                    tg: """
                        Ваколатдор оид ба ҳуқуқи инсон; коршиноси ташкилоти байналмилалии ғайриҳукуматӣ, \
                        Брюссел
                        """,
                    ru: """
                        Уполномоченный по правам человека; эксперт международной неправительственной \
                        организации, Брюссель
                        """,
                    en: "Commissioner for Human Rights; expert of an international NGO, Brussels")),
            DemoSession(
                key: "receptions", day: 1, startsAt: "11:20", endsAt: "12:30",
                title: Wording(
                    tg: "Қабулгоҳҳои ҷамъиятӣ дар вилоятҳо", ru: "Общественные приёмные в регионах",
                    en: "Public reception offices in the regions"),
                description: Wording(
                    tg: """
                        Панҷ корманди қабулгоҳҳо нақл мекунанд, ки мардум бо чӣ муроҷиат мекунанд ва барои \
                        кор чӣ намерасад.
                        """,
                    ru: """
                        Пять сотрудников приёмных рассказывают, с чем приходят люди и чего не хватает для \
                        работы.
                        """,
                    en: """
                        Five reception officers describe the problems that people bring and the resources that they lack.
                        """),
                theme: .receptions,
                speakers: Wording(
                    tg: "Кормандони қабулгоҳҳо дар Душанбе, Хуҷанд, Бохтар, Хоруғ ва Рашт",
                    ru: "Сотрудники приёмных в Душанбе, Худжанде, Бохтаре, Хороге и Раште",
                    en: """
                        Officers of the reception offices in Dushanbe, Khujand, Bokhtar, Khorugh and Rasht
                        """)),
            DemoSession(
                key: "children", day: 1, startsAt: "13:30", endsAt: "14:45",
                title: Wording(
                    tg: "Ҳимояи ҳуқуқи кӯдак: ҳамкорӣ дар таҳлил ва сиёсат",
                    ru: "Защита прав ребёнка: сотрудничество в анализе и политике",
                    en: "Rights of the child: analysis and policy together"),
                description: Wording(
                    tg: """
                        Кӯдак чӣ гуна метавонад худаш шикоят кунад; мониторинги мактаб-интернатҳо ва \
                        хонаҳои кӯдакон.
                        """,
                    ru: """
                        Как ребёнок может пожаловаться сам; мониторинг школ-интернатов и домов ребёнка.
                        """,
                    en: """
                        How a child can complain without an adult; monitoring of boarding schools and children’s \
                        homes.
                        """),
                theme: .children,
                speakers: Wording(
                    tg: "Ваколатдор оид ба ҳуқуқи кӯдак; ЮНИСЕФ; ташкилоти ҷамъиятӣ, Ҳисор",
                    ru: """
                        Уполномоченный по правам ребёнка; ЮНИСЕФ; общественная организация, Гиссар
                        """,
                    en: "Commissioner for the Rights of the Child; UNICEF; NGO from Hisor")),
            DemoSession(
                key: "migrants", day: 1, startsAt: "15:00", endsAt: "16:15",
                title: Wording(
                    tg: "Муҳоҷирони меҳнатӣ ва оилаҳои онҳо", ru: "Трудовые мигранты и их семьи",
                    en: "Migrant workers and their families"),
                description: Wording(
                    tg: """
                        Маслиҳати ҳуқуқӣ пеш аз сафар, манъи вуруд, ҳамкорӣ бо омбудсменҳои кишварҳои \
                        қабулкунанда.
                        """,
                    ru: """
                        Правовая консультация до выезда, запреты на въезд, взаимодействие с омбудсменами \
                        принимающих стран.
                        """,
                    en: """
                        Legal advice before departure, entry bans, cooperation with the ombudsmen of the \
                        countries of destination.
                        """),
                theme: .migrants,
                speakers: Wording(
                    tg: """
                        Вазорати меҳнат, муҳоҷират ва шуғли аҳолӣ; СБМ; ташкилоти ҷамъиятӣ, Хуҷанд
                        """,
                    ru: """
                        Министерство труда, миграции и занятости населения; МОМ; общественная организация, \
                        Худжанд
                        """,
                    en: """
                        Ministry of Labour, Migration and Employment of Population; IOM; NGO from Khujand
                        """)),
            DemoSession(
                key: "proposals", day: 1, startsAt: "16:30", endsAt: "17:45",
                title: Wording(
                    tg: "Гурӯҳҳои корӣ: таҳияи пешниҳодҳо", ru: "Рабочие группы: подготовка предложений",
                    en: "Working groups: drafting proposals"),
                description: Wording(
                    tg: """
                        Чор гурӯҳ пешниҳодҳоро бо се забон менависанд; муҳлати охирини пешниҳод соати \
                        18:00.
                        """,
                    ru: """
                        Четыре группы пишут предложения на трёх языках; крайний срок внесения — 18:00.
                        """,
                    en: "Four groups write proposals in three languages; they are due by 18:00."),
                theme: nil,
                speakers: Wording(
                    tg: "Намояндагони ташкилотҳои ҷамъиятӣ", ru: "Делегаты общественных организаций",
                    en: "Delegates of civil-society organisations")),
            DemoSession(
                key: "closed", day: 2, startsAt: "09:00", endsAt: "10:30",
                title: Wording(
                    tg: "Мониторинги муассисаҳои пӯшида", ru: "Мониторинг закрытых учреждений",
                    en: "Monitoring of closed institutions"),
                description: Wording(
                    tg: """
                        Гурӯҳи муштараки мониторинг: мушоҳидаҳо аз боздидҳо, дастрасӣ, суҳбати танҳо ба танҳо, \
                        иҷрои тавсияҳо.
                        """,
                    ru: """
                        Совместная группа мониторинга: наблюдения, доступ, беседы наедине, выполнение \
                        рекомендаций.
                        """,
                    en: """
                        The joint monitoring group: what visits showed, access, private interviews, the \
                        implementation of recommendations.
                        """),
                theme: .closedInstitutions,
                speakers: Wording(
                    tg: "Дастгоҳи Ваколатдор; Эътилофи ташкилотҳои ҷамъиятӣ зидди шиканҷа",
                    ru: "Аппарат Уполномоченного; Коалиция общественных организаций против пыток",
                    en: "Office of the Commissioner; Coalition of NGOs against torture")),
            DemoSession(
                key: "npm", day: 2, startsAt: "10:45", endsAt: "11:45",
                title: Wording(
                    tg: "Механизмҳои миллии пешгирикунанда: таҷрибаи пешқадам",
                    ru: "Национальные превентивные механизмы: передовой опыт",
                    en: "National preventive mechanisms: good practice"),
                description: Wording(
                    tg: "Модели «Омбудсмен плюс», қонуни алоҳида ва мақоми нав: муқоисаи се роҳ.",
                    ru: """
                        Модель «Омбудсмен плюс», отдельный закон и новый орган: сравнение трёх путей.
                        """,
                    en: "“Ombudsman plus”, a separate law, a new body: three ways compared."),
                theme: .torture,
                speakers: Wording(
                    tg: """
                        Коршиноси ташкилоти байналмилалии ғайриҳукуматӣ, Женева; Раёсати Комиссари олии СММ
                        """,
                    ru: "Эксперт международной неправительственной организации, Женева; УВКПЧ",
                    en: "Expert of an international NGO, Geneva; OHCHR")),
            DemoSession(
                key: "un", day: 2, startsAt: "11:45", endsAt: "12:45",
                title: Wording(
                    tg: "Пешбурди тавсияҳои СММ ва қонунгузорӣ",
                    ru: "Продвижение рекомендаций ООН и законотворчество",
                    en: "UN recommendations and legal drafting"),
                description: Wording(
                    tg: """
                        Ташкилотҳои ҷамъиятӣ дар куҷо ба лоиҳаҳои қонун ва ба иҷрои тавсияҳо таъсир расонда \
                        метавонанд.
                        """,
                    ru: """
                        Где общественные организации могут повлиять на законопроекты и на выполнение \
                        рекомендаций.
                        """,
                    en: """
                        Where civil society can make a difference to draft laws and to the implementation of \
                        recommendations.
                        """),
                theme: .unRecommendations,
                speakers: Wording(
                    tg: "Дастгоҳи иҷроияи Президент; Вазорати адлия; шабакаи ташкилотҳои ҷамъиятӣ",
                    ru: """
                        Исполнительный аппарат Президента; Министерство юстиции; сеть общественных \
                        организаций
                        """,
                    en: "Executive Office of the President; Ministry of Justice; network of NGOs")),
            DemoSession(
                key: "awareness", day: 2, startsAt: "13:45", endsAt: "14:30",
                title: Wording(
                    tg: "Баланд бардоштани огоҳии аҳолӣ", ru: "Повышение осведомлённости населения",
                    en: "Raising public awareness"),
                description: Wording(
                    tg: """
                        Чӣ гуна ба деҳот, ҷавонон ва шахсони дорои маъюбият бо забони фаҳмо расидан мумкин \
                        аст.
                        """,
                    ru: """
                        Как говорить понятным языком с сельскими жителями, молодёжью и лицами с \
                        инвалидностью.
                        """,
                    en: """
                        Reaching villages, young people and persons with disabilities in plain language.
                        """),
                theme: .awareness,
                speakers: Wording(
                    tg: "Ташкилотҳои ҷамъиятӣ, Хоруғ ва Панҷакент",
                    ru: "Общественные организации, Хорог и Пенджикент",
                    en: "NGOs from Khorugh and Panjakent")),
            DemoSession(
                key: "adoption", day: 2, startsAt: "14:45", endsAt: "16:45",
                title: Wording(
                    tg: "Муҳокима ва қабули тавсияҳо", ru: "Обсуждение и принятие рекомендаций",
                    en: "Discussion and adoption of recommendations"),
                description: Wording(
                    tg: """
                        Ҳабдаҳ пешниҳод: аввал бо ризоияти умум, агар нашавад — овоздиҳӣ, ки аз се ду \
                        ҳиссаи овозҳоро талаб мекунад; ақидаи махсус ба матн замима мешавад.
                        """,
                    ru: """
                        Семнадцать предложений: сначала консенсус, при его отсутствии — две трети голосов; \
                        особое мнение прилагается к тексту.
                        """,
                    en: """
                        Seventeen proposals: consensus first, failing that two thirds of the votes; a \
                        dissent stays attached to the text.
                        """),
                theme: nil,
                speakers: Wording(
                    tg: """
                        Ҳамраисон: намояндаи ҷомеаи шаҳрвандӣ ва котиби Намояндагии Иттиҳоди Аврупо (бе \
                        овоз)
                        """,
                    ru: """
                        Сопредседатели: делегат гражданского общества и секретарь Представительства ЕС (без \
                        права голоса)
                        """,
                    en: """
                        Co-chairs: a civil-society delegate and the Secretary of the EU Delegation (without \
                        a vote)
                        """)),
            DemoSession(
                key: "closing", day: 2, startsAt: "16:45", endsAt: "17:15",
                title: Wording(tg: "Ихтитоми семинар", ru: "Закрытие семинара", en: "Closing"),
                description: Wording(
                    tg: """
                        Қироати матни қабулшуда ва қадамҳои баъдӣ: ирсол, даври Муколама, назорати иҷро.
                        """,
                    ru: """
                        Оглашение принятого текста и следующие шаги: препровождение Правительству, раунд Диалога, контроль \
                        выполнения.
                        """,
                    en: """
                        The adopted text is read out; next steps: transmittal, the round of the Dialogue, \
                        follow-up.
                        """),
                theme: nil,
                speakers: Wording(
                    tg: "Ваколатдор оид ба ҳуқуқи инсон; Намояндагии Иттиҳоди Аврупо",
                    ru: "Уполномоченный по правам человека; Представительство Европейского союза",
                    en: "Commissioner for Human Rights; Delegation of the European Union")),
        ])
}
