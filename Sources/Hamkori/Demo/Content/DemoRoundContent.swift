/// The round of the Human Rights Dialogue that discussed the recommendations, and the next one.
extension DemoContent {
    /// Last December’s round: 5 accepted, 2 accepted in part, 1 noted, 4 carried over.
    static let round: DemoRound = DemoRound(
        key: "round",
        title: Wording(
            tg: "Муколамаи солонаи Иттиҳоди Аврупо ва Тоҷикистон оид ба ҳуқуқи инсон",
            ru: "Ежегодный Диалог по правам человека между ЕС и Таджикистаном",
            en: "Annual EU–Tajikistan Human Rights Dialogue"),
        place: Wording(tg: "Душанбе", ru: "Душанбе", en: "Dushanbe"),
        date: DemoDate(year: 0, month: 12, day: 9),
        summary: Wording(
            tg: """
                Аз дувоздаҳ тавсия ҳашт тавсия баррасӣ шуд: панҷ тавсия пазируфта, ду тавсия қисман \
                пазируфта ва як тавсия ба маълумот гирифта шуд; чор тавсия ба даври оянда гузаронида шуд.
                """,
            ru: """
                Из двенадцати рекомендаций обсуждены восемь: пять поддержаны, две поддержаны частично, одна \
                принята к сведению; четыре перенесены на следующий раунд.
                """,
            en: """
                Eight of the twelve recommendations were discussed: five accepted, two accepted in part, \
                one noted; four were carried over to the next round.
                """),
        items: [
            DemoAgendaItem(
                recommendationNumber: 1,
                note: Wording(
                    tg: """
                        Ҷонибҳо роҳҳои гуногуни таъсиси механизми миллии пешгирикунандаро муқоиса карданд. \
                        Иттиҳоди Аврупо омодагии худро ба дастгирии коршиносӣ изҳор дошт.
                        """,
                    ru: """
                        Стороны сравнили разные пути создания национального превентивного механизма. \
                        Европейский союз выразил готовность к экспертной поддержке.
                        """,
                    en: """
                        The parties compared several ways of establishing a national preventive mechanism. \
                        The European Union offered expert support.
                        """),
                isNotePublic: true, response: .noted,
                responseText: Wording(
                    tg: """
                        Тавсия ба маълумот гирифта мешавад. Масъалаи тасдиқи Протоколи иловагӣ (факултативӣ) дар гурӯҳи \
                        кории байниидоравӣ омӯхта мешавад; муҳлат ҳоло муайян нашудааст.
                        """,
                    ru: """
                        Рекомендация принимается к сведению. Вопрос о ратификации Факультативного протокола \
                        изучает межведомственная рабочая группа; срок пока не определён.
                        """,
                    en: """
                        The recommendation is noted. The ratification of the Optional Protocol is being \
                        studied by an inter-agency working group; no date has been set.
                        """)),
            DemoAgendaItem(
                recommendationNumber: 2,
                note: Wording(
                    tg: """
                        Дастгоҳи Ваколатдор изҳор дошт, ки маълумот дар бораи боздидҳо ҷамъ шудааст ва дар \
                        шакли алоҳида нашр шуда метавонад.
                        """,
                    ru: """
                        Аппарат Уполномоченного сообщил, что данные о посещениях собраны и могут быть \
                        изданы отдельно.
                        """,
                    en: """
                        The Office of the Commissioner stated that the data on visits has been collected \
                        and can be published separately.
                        """),
                isNotePublic: true, response: .accepted,
                responseText: Wording(
                    tg: """
                        Тавсия пазируфта мешавад. Нақша ва ҳисобот то охири моҳи март дар сомонаи \
                        Ваколатдор нашр мешаванд.
                        """,
                    ru: """
                        Рекомендация поддерживается. План и отчёт будут опубликованы на сайте \
                        Уполномоченного до конца марта.
                        """,
                    en: """
                        The recommendation is accepted. The plan and the report will be published on the \
                        Commissioner’s website by the end of March.
                        """)),
            DemoAgendaItem(
                recommendationNumber: 3,
                note: Wording(
                    tg: """
                        Ҷомеаи шаҳрвандӣ аз се боздид мисол овард, ки дар он гурӯҳ зиёда аз як соат дар \
                        назди дарвоза интизор шуд. Вазоратҳо хоҳиш карданд, ки номи муассисаҳо нашр \
                        нашаванд.
                        """,
                    ru: """
                        Гражданское общество привело три примера, когда группа ждала у ворот более часа. \
                        Министерства просили не публиковать названия учреждений.
                        """,
                    en: """
                        Civil society gave three examples of visits at which the group had waited at the \
                        gate for over an hour. The ministries asked that the institutions not be named in \
                        public.
                        """),
                isNotePublic: false, response: .partiallyAccepted,
                responseText: Wording(
                    tg: """
                        Қисман пазируфта мешавад: суҳбати танҳо ба танҳо кафолат дода мешавад; боздид бе огоҳии \
                        пешакӣ дар муассисаҳои ислоҳӣ мумкин аст, дар тавқифгоҳҳои тафтишотӣ — бо \
                        огоҳонидани прокурори назораткунанда.
                        """,
                    ru: """
                        Поддерживается частично: беседы наедине гарантируются; посещения без уведомления \
                        возможны в исправительных учреждениях, в следственных изоляторах — с уведомлением \
                        надзирающего прокурора.
                        """,
                    en: """
                        Accepted in part: private interviews are guaranteed; unannounced visits are \
                        possible in penal institutions, and in pre-trial detention facilities upon notice \
                        to the supervising prosecutor.
                        """)),
            DemoAgendaItem(
                recommendationNumber: 4,
                note: Wording(
                    tg: """
                        Прокуратураи генералӣ рақамҳои пешакиро пешниҳод кард, ки барои ҷонибҳо мебошанд. \
                        Дар бораи муҳлати муоинаи тиббӣ фикрҳо гуногун буданд.
                        """,
                    ru: """
                        Генеральная прокуратура представила предварительные данные, предназначенные для \
                        сторон. По сроку медицинского осмотра мнения разошлись.
                        """,
                    en: """
                        The Prosecutor General’s Office gave preliminary figures meant for the parties. \
                        Views differed on the time limit for the medical examination.
                        """),
                isNotePublic: false, response: .partiallyAccepted,
                responseText: Wording(
                    tg: """
                        Қисман пазируфта мешавад: дастури методӣ оид ба тафтишоти мустақил ва омори солона \
                        омода мешаванд; муҳлати 24-соатаи муоина мувофиқи имкониятҳои минтақаҳо ҷорӣ \
                        мегардад.
                        """,
                    ru: """
                        Поддерживается частично: будут подготовлены методическое указание о независимом \
                        расследовании и ежегодная статистика; 24-часовой срок осмотра вводится с учётом \
                        возможностей регионов.
                        """,
                    en: """
                        Accepted in part: guidelines on independent investigation and yearly \
                        figures will be prepared; the 24-hour limit will be introduced as the means of the \
                        regions permit.
                        """)),
            DemoAgendaItem(
                recommendationNumber: 5,
                note: Wording(
                    tg: "ЮНИСЕФ таҷрибаи шикоятҳои барои кӯдак фаҳморо муаррифӣ кард.",
                    ru: "ЮНИСЕФ представил опыт понятных детям процедур подачи жалоб.",
                    en: "UNICEF presented experience with child-friendly complaint procedures."),
                isNotePublic: true, response: .accepted,
                responseText: Wording(
                    tg: """
                        Тавсия пазируфта мешавад. Дар қабулгоҳҳо кормандони масъул таъин мешаванд ва шакли \
                        шикоят барои кӯдакон ҷорӣ карда мешавад.
                        """,
                    ru: """
                        Рекомендация поддерживается. В приёмных будут назначены ответственные сотрудники и \
                        введена форма жалобы для детей.
                        """,
                    en: """
                        The recommendation is accepted. Officers will be appointed in the reception offices and a \
                        complaint form for children introduced.
                        """)),
            DemoAgendaItem(
                recommendationNumber: 7,
                note: Wording(
                    tg: """
                        Ҷонибҳо қайд карданд, ки кумаки ҳуқуқии пеш аз сафар ба ҳазорон оила таъсир \
                        мерасонад.
                        """,
                    ru: """
                        Стороны отметили, что правовая помощь до выезда касается многих тысяч семей.
                        """,
                    en: """
                        The parties noted that legal advice before departure matters to many thousands of \
                        families.
                        """),
                isNotePublic: true, response: .accepted,
                responseText: Wording(
                    tg: """
                        Тавсия пазируфта мешавад. Вазорати меҳнат маслиҳати ройгонро дар ҳамаи марказҳо \
                        ташкил мекунад, Ваколатдор бо ҳамкасбони худ созишнома мебандад.
                        """,
                    ru: """
                        Рекомендация поддерживается. Министерство труда организует бесплатные консультации \
                        во всех центрах, Уполномоченный заключит соглашения с коллегами.
                        """,
                    en: """
                        The recommendation is accepted. The Ministry of Labour will offer free advice in \
                        all centres; the Commissioner will conclude agreements with counterparts.
                        """)),
            DemoAgendaItem(
                recommendationNumber: 9,
                note: Wording(
                    tg: """
                        Вазорати молия хоҳиш кард, ки дархост бо шумораи муроҷиатҳо аз рӯйи ноҳияҳо асоснок \
                        карда шавад.
                        """,
                    ru: """
                        Министерство финансов просило обосновать заявку числом обращений по районам.
                        """,
                    en: """
                        The Ministry of Finance asked that the request be supported by the number of cases \
                        in each district.
                        """),
                isNotePublic: true, response: .accepted,
                responseText: Wording(
                    tg: """
                        Тавсия пазируфта мешавад. Воҳидҳои корӣ ва маблағи қабули сайёр дар лоиҳаи буҷети \
                        соли оянда марҳила ба марҳила пешбинӣ мешаванд.
                        """,
                    ru: """
                        Рекомендация поддерживается. Штатные единицы и средства на выездные приёмы будут \
                        поэтапно предусмотрены в проекте бюджета на следующий год.
                        """,
                    en: """
                        The recommendation is accepted. Posts and funds for mobile reception days will be \
                        provided step by step in the draft budget for next year.
                        """)),
            DemoAgendaItem(
                recommendationNumber: 12,
                note: Wording(
                    tg: "Вазорати адлия нақшаи портали муҳокимаи лоиҳаҳоро муаррифӣ кард.",
                    ru: "Министерство юстиции представило план портала для обсуждения проектов.",
                    en: """
                        The Ministry of Justice presented a plan for a portal on which drafts are \
                        discussed.
                        """),
                isNotePublic: true, response: .accepted,
                responseText: Wording(
                    tg: """
                        Тавсия пазируфта мешавад. Лоиҳаҳо 30 рӯз нашр мешаванд ва ба пешниҳодҳо дар ҷадвали \
                        аз рӯйи модда тартибдодашуда ҷавоб дода мешавад.
                        """,
                    ru: """
                        Рекомендация поддерживается. Проекты будут публиковаться на 30 дней, ответы на \
                        замечания — в постатейной таблице.
                        """,
                    en: """
                        The recommendation is accepted. Drafts will be published for 30 days, and comments \
                        answered in a table by article.
                        """)),
        ],
        carriedOver: [6, 8, 10, 11],
        jointStatement: Wording(
            tg: """
                Иттиҳоди Аврупо ва Ҷумҳурии Тоҷикистон даври навбатии Муколамаи солона оид ба ҳуқуқи \
                инсонро дар фазои кушод ва созанда баргузор намуданд.

                Ҷонибҳо тавсияҳои Семинари ҷомеаи шаҳрвандиро истиқбол намуда, нақши Ваколатдор оид ба \
                ҳуқуқи инсон ва ташкилотҳои ҷамъиятиро дар пешгирии шиканҷа, ҳимояи ҳуқуқи кӯдак ва \
                муҳоҷирони меҳнатӣ махсус таъкид карданд. Тарафи Тоҷикистон дар бораи пазируфтани панҷ ва \
                қисман пазируфтани ду тавсия хабар дод.

                Мувофиқа шуд, ки рафти иҷрои уҳдадориҳо дар даври оянда баррасӣ мешавад ва чор тавсияи \
                боқимонда аввалин бандҳои рӯзномаи он мебошанд.
                """,
            ru: """
                Европейский союз и Республика Таджикистан провели очередной раунд ежегодного Диалога по \
                правам человека в открытой и конструктивной атмосфере.

                Стороны приветствовали рекомендации Семинара гражданского общества и особо отметили роль \
                Уполномоченного по правам человека и общественных организаций в предупреждении пыток, \
                защите прав ребёнка и трудовых мигрантов. Таджикская сторона сообщила о поддержке пяти \
                рекомендаций и частичной поддержке двух.

                Условлено, что ход выполнения обязательств будет рассмотрен на следующем раунде, а четыре \
                оставшиеся рекомендации станут первыми пунктами его повестки.
                """,
            en: """
                The European Union and the Republic of Tajikistan held a round of their annual Human Rights \
                Dialogue in an open and constructive atmosphere.

                The parties welcomed the recommendations of the Civil Society Seminar and stressed the role \
                of the Commissioner for Human Rights and of civil-society organisations in preventing \
                torture and in protecting the rights of children and migrant workers. The Tajik side \
                announced that five recommendations are accepted and two accepted in part.

                It was agreed that progress on the commitments will be reviewed at the next round and that \
                the four remaining recommendations will be the first items on its agenda.
                """))

    /// The coming December’s round, planned.
    static let nextRound: DemoRound = DemoRound(
        key: "nextRound",
        title: Wording(
            tg: """
                Муколамаи солонаи Иттиҳоди Аврупо ва Тоҷикистон оид ба ҳуқуқи инсон: даври навбатӣ
                """,
            ru: "Ежегодный Диалог по правам человека между ЕС и Таджикистаном: следующий раунд",
            en: "Annual EU–Tajikistan Human Rights Dialogue: next round"),
        place: Wording(tg: "Брюссел", ru: "Брюссель", en: "Brussels"),
        date: DemoDate(year: 1, month: 12, day: 8),
        summary: Wording(
            tg: """
                Дар рӯзнома: иҷрои уҳдадориҳои соли гузашта ва чор тавсияе, ки ба ин давр гузаронида шуданд. \
                Ташкилотҳои ҷамъиятӣ арзёбии худро то охири моҳи ноябр пешниҳод мекунанд.
                """,
            ru: """
                В повестке: выполнение прошлогодних обязательств и четыре перенесённые рекомендации. \
                Общественные организации представляют свои оценки до конца ноября.
                """,
            en: """
                On the agenda: the implementation of last year’s commitments, and the four recommendations carried \
                over. Civil-society organisations submit their assessments by the end of November.
                """),
        items: [], carriedOver: [], jointStatement: Wording())
}
