/// The people whom the sign-in page of the demo offers: roles, no names.
extension DemoContent {
    /// One for each role.
    static let people: [DemoPerson] = [
        DemoPerson(
            key: "officer",
            displayName: Wording(
                tg: "Корманди қабулгоҳи ҷамъиятӣ, Хуҷанд", ru: "Сотрудник общественной приёмной, Худжанд",
                en: "Officer, public reception office in Khujand"),
            email: "officer@demo.example", role: "officer", organisationKey: "commissioner",
            whatToTry: Wording(
                tg: """
                    Шикояти наверо қабул кунед, онро бақайд гиред ва ба ташкилоти ҷамъиятӣ бо розигии \
                    шикояткунанда равон намоед.
                    """,
                ru: """
                    Примите и зарегистрируйте новую жалобу и с согласия заявителя передайте её общественной \
                    организации.
                    """,
                en: """
                    Take in and register a new complaint, then refer it to an organisation with the \
                    complainant’s consent.
                    """)),
        DemoPerson(
            key: "partner",
            displayName: Wording(
                tg: "Котиби Намояндагии Иттиҳоди Аврупо", ru: "Секретарь Представительства ЕС",
                en: "Secretary, EU Delegation"),
            email: "partner@demo.example", role: "partner", organisationKey: "euDelegation",
            whatToTry: Wording(
                tg: """
                    Бубинед, ки матни ирсолшуда бо матни қабулшуда мувофиқ аст, ва рӯзномаи даври \
                    навбатиро тартиб диҳед.
                    """,
                ru: """
                    Убедитесь, что переданный текст совпадает с принятым, и составьте повестку следующего \
                    раунда.
                    """,
                en: """
                    See that the text sent is the text adopted, and draw up the agenda of the next round.
                    """)),
        DemoPerson(
            key: "focalPoint",
            displayName: Wording(
                tg: "Шахси масъул, Дастгоҳи иҷроияи Президент",
                ru: "Координатор, Исполнительный аппарат Президента",
                en: "Focal point, Executive Office of the President"),
            email: "focalpoint@demo.example", role: "focalPoint", organisationKey: "executiveOffice",
            whatToTry: Wording(
                tg: """
                    Дар бораи уҳдадорие, ки муҳлаташ гузаштааст, ҳисобот диҳед ва далел замима кунед.
                    """,
                ru: "Отчитайтесь по просроченному обязательству и приложите подтверждение.",
                en: "Report on a commitment that is overdue and attach evidence.")),
        DemoPerson(
            key: "commissioner",
            displayName: Wording(
                tg: "Ваколатдор оид ба ҳуқуқи инсон", ru: "Уполномоченный по правам человека",
                en: "Commissioner for Human Rights"),
            email: "commissioner@demo.example", role: "commissioner", organisationKey: "commissioner",
            whatToTry: Wording(
                tg: """
                    Омори шикоятҳоро аз рӯйи минтақа бинед ва арзёбии худро ба ҳисоботи давлат илова кунед.
                    """,
                ru: """
                    Посмотрите статистику жалоб по регионам и дополните отчёт государства своей оценкой.
                    """,
                en: """
                    Look at complaints by region and add your assessment to what the State reports.
                    """)),
        DemoPerson(
            key: "member",
            displayName: Wording(
                tg: "Ҳуқуқшинос, ташкилоти ҷамъиятӣ аз Хуҷанд",
                ru: "Юрист, общественная организация из Худжанда", en: "Lawyer, NGO from Khujand"),
            email: "member@demo.example", role: "member", organisationKey: "migrantsKhujand",
            whatToTry: Wording(
                tg: """
                    Барои семинари оянда пешниҳод ворид кунед ва иҷрои тавсияи 7-ро арзёбӣ намоед.
                    """,
                ru: """
                    Внесите предложение к следующему семинару и оцените выполнение рекомендации 7.
                    """,
                en: """
                    Submit a proposal for the next seminar and assess how recommendation 7 was implemented.
                    """)),
        DemoPerson(
            key: "administrator",
            displayName: Wording(
                tg: "Администратори система", ru: "Администратор системы", en: "Administrator"),
            email: "administrator@demo.example", role: "administrator", organisationKey: "commissioner",
            whatToTry: Wording(
                tg: "Ба корманди нав дастрасӣ диҳед ва ҳолати кори системаро санҷед.",
                ru: "Откройте доступ новому сотруднику и проверьте состояние системы.",
                en: "Give a new officer access and check the state of the system.")),
        DemoPerson(
            key: "auditor", displayName: Wording(tg: "Аудитор", ru: "Аудитор", en: "Auditor"),
            email: "auditor@demo.example", role: "auditor", organisationKey: "commissioner",
            whatToTry: Wording(
                tg: "Дафтари қайдро санҷед: исбот кунед, ки ягон сабт нест ё иваз нашудааст.",
                ru: """
                    Проверьте журнал записей: убедитесь, что ни одна запись не исчезла и не изменена.
                    """,
                en: "Verify the ledger: prove that no entry has been removed or changed.")),
        DemoPerson(
            key: "expert",
            displayName: Wording(
                tg: "Коршиноси ташкилоти байналмилалии ғайриҳукуматӣ, Женева",
                ru: "Эксперт международной неправительственной организации, Женева",
                en: "Expert, international NGO from Geneva"),
            email: "expert@demo.example", role: "expert", organisationKey: "expertTorture",
            whatToTry: Wording(
                tg: """
                    Ба лоиҳаи қонун аз рӯйи модда эзоҳ нависед ва ба меъёри байналмилалӣ истинод кунед.
                    """,
                ru: "Прокомментируйте законопроект по статьям и сошлитесь на международную норму.",
                en: """
                    Comment on a draft law article by article and cite the international standard.
                    """)),
        DemoPerson(
            key: "monitor",
            displayName: Wording(
                tg: "Узви гурӯҳи мониторинг, Эътилофи зидди шиканҷа",
                ru: "Наблюдатель группы мониторинга, Коалиция против пыток",
                en: "Monitor, Coalition against torture"),
            email: "monitor@demo.example", role: "monitor", organisationKey: "coalitionTorture",
            whatToTry: Wording(
                tg: """
                    Варақаи санҷишии боздидро пур кунед ва аз он тавсия ба муассиса тартиб диҳед.
                    """,
                ru: """
                    Заполните проверочный лист посещения и составьте по нему рекомендацию учреждению.
                    """,
                en: """
                    Fill in the checklist of a visit and turn what you found into a recommendation.
                    """)),
    ]
}
