/// Those who take part in the demo seminar without a vote, by role: nobody is named.
extension DemoContent {
    /// The Office and its receptions, State bodies, missions, international organisations, experts.
    static let guests: [DemoParticipant] = [
        DemoParticipant(
            organisationKey: "commissioner",
            title: Wording(
                tg: "Ваколатдор оид ба ҳуқуқи инсон", ru: "Уполномоченный по правам человека",
                en: "Commissioner for Human Rights"),
            region: .national, isPresent: true),
        DemoParticipant(
            organisationKey: "commissioner",
            title: Wording(
                tg: "Ваколатдор оид ба ҳуқуқи кӯдак", ru: "Уполномоченный по правам ребёнка",
                en: "Commissioner for the Rights of the Child"),
            region: .national, isPresent: true),
        DemoParticipant(
            organisationKey: "commissioner",
            title: Wording(
                tg: "Мудири шуъбаи мониторинги муассисаҳои пӯшида",
                ru: "Заведующий отделом мониторинга закрытых учреждений",
                en: "Head of the section for the monitoring of closed institutions"),
            region: .national, isPresent: true),
        DemoParticipant(
            organisationKey: "commissioner",
            title: Wording(
                tg: "Корманди қабулгоҳи ҷамъиятӣ, Душанбе", ru: "Сотрудник общественной приёмной, Душанбе",
                en: "Officer of the public reception office, Dushanbe"),
            region: .dushanbe, isPresent: true),
        DemoParticipant(
            organisationKey: "commissioner",
            title: Wording(
                tg: "Корманди қабулгоҳи ҷамъиятӣ, Хуҷанд", ru: "Сотрудник общественной приёмной, Худжанд",
                en: "Officer of the public reception office, Khujand"),
            region: .sughd, isPresent: true),
        DemoParticipant(
            organisationKey: "commissioner",
            title: Wording(
                tg: "Корманди қабулгоҳи ҷамъиятӣ, Бохтар", ru: "Сотрудник общественной приёмной, Бохтар",
                en: "Officer of the public reception office, Bokhtar"),
            region: .khatlon, isPresent: true),
        DemoParticipant(
            organisationKey: "commissioner",
            title: Wording(
                tg: "Корманди қабулгоҳи ҷамъиятӣ, Хоруғ", ru: "Сотрудник общественной приёмной, Хорог",
                en: "Officer of the public reception office, Khorugh"),
            region: .badakhshon, isPresent: true),
        DemoParticipant(
            organisationKey: "commissioner",
            title: Wording(
                tg: "Корманди қабулгоҳи ҷамъиятӣ, Рашт", ru: "Сотрудник общественной приёмной, Рашт",
                en: "Officer of the public reception office, Rasht"),
            region: .drs, isPresent: true),
        DemoParticipant(
            organisationKey: "euDelegation",
            title: Wording(
                tg: "Котиби намояндагӣ", ru: "Секретарь представительства",
                en: "Secretary of the Delegation"),
            region: .national, isPresent: true),
        DemoParticipant(
            organisationKey: "executiveOffice",
            title: Wording(
                tg: "Намояндаи шуъбаи кафолатҳои ҳуқуқи инсон",
                ru: "Представитель отдела гарантий прав человека",
                en: "Representative of the department for human rights guarantees"),
            region: .national, isPresent: true),
        DemoParticipant(
            organisationKey: "parliament",
            title: Wording(
                tg: "Вакили Маҷлиси намояндагон", ru: "Депутат Маджлиси намояндагон",
                en: "Member of the Majlisi Namoyandagon"),
            region: .national, isPresent: true),
        DemoParticipant(
            organisationKey: "justice",
            title: Wording(
                tg: "Сардори раёсати қонунгузорӣ", ru: "Начальник управления законодательства",
                en: "Head of the directorate for legislation"),
            region: .national, isPresent: true),
        DemoParticipant(
            organisationKey: "internalAffairs",
            title: Wording(
                tg: "Намояндаи раёсати ҳуқуқӣ", ru: "Представитель правового управления",
                en: "Representative of the legal directorate"),
            region: .national, isPresent: true),
        DemoParticipant(
            organisationKey: "labour",
            title: Wording(
                tg: "Намояндаи хадамоти муҳоҷират", ru: "Представитель миграционной службы",
                en: "Representative of the migration service"),
            region: .national, isPresent: true),
        DemoParticipant(
            organisationKey: "education",
            title: Wording(
                tg: "Мутахассиси пешбари шуъбаи ҳимояи ҳуқуқи кӯдак",
                ru: "Ведущий специалист отдела защиты прав ребёнка",
                en: "Senior specialist, section for the rights of the child"),
            region: .national, isPresent: true),
        DemoParticipant(
            organisationKey: "finance",
            title: Wording(
                tg: "Намояндаи раёсати буҷет", ru: "Представитель бюджетного управления",
                en: "Representative of the budget directorate"),
            region: .national, isPresent: false),
        DemoParticipant(
            organisationKey: "prosecutorGeneral",
            title: Wording(
                tg: "Прокурори раёсати муносибатҳои байналмилалӣ",
                ru: "Прокурор управления международных отношений",
                en: "Prosecutor, directorate for international relations"),
            region: .national, isPresent: true),
        DemoParticipant(
            organisationKey: "ohchr",
            title: Wording(
                tg: "Корманди ҳуқуқи инсон", ru: "Сотрудник по правам человека", en: "Human rights officer"),
            region: .abroad, isPresent: true),
        DemoParticipant(
            organisationKey: "undp",
            title: Wording(
                tg: "Мутахассиси волоияти қонун", ru: "Специалист по верховенству права",
                en: "Rule of law specialist"),
            region: .national, isPresent: true),
        DemoParticipant(
            organisationKey: "unicef",
            title: Wording(
                tg: "Мутахассиси ҳифзи кӯдакон", ru: "Специалист по защите детей",
                en: "Child protection specialist"),
            region: .national, isPresent: true),
        DemoParticipant(
            organisationKey: "iom",
            title: Wording(
                tg: "Ҳамоҳангсози барнома", ru: "Координатор программы", en: "Programme coordinator"),
            region: .national, isPresent: true),
        DemoParticipant(
            organisationKey: "osce",
            title: Wording(
                tg: "Корманди бахши ҳуқуқи инсон", ru: "Сотрудник отдела по правам человека",
                en: "Human rights section officer"),
            region: .national, isPresent: true),
        DemoParticipant(
            organisationKey: "embassyGermany",
            title: Wording(
                tg: "Котиби дуюми сафорат", ru: "Второй секретарь посольства", en: "Second secretary"),
            region: .national, isPresent: true),
        DemoParticipant(
            organisationKey: "embassyFrance",
            title: Wording(
                tg: "Атташеи ҳамкорӣ", ru: "Атташе по сотрудничеству", en: "Cooperation attaché"),
            region: .national, isPresent: false),
        DemoParticipant(
            organisationKey: "expertTorture",
            title: Wording(
                tg: "Коршиноси механизмҳои миллии пешгирикунанда",
                ru: "Эксперт по национальным превентивным механизмам",
                en: "Expert on national preventive mechanisms"),
            region: .abroad, isPresent: true),
        DemoParticipant(
            organisationKey: "expertRights",
            title: Wording(
                tg: "Коршиноси муассисаҳои миллии ҳуқуқи инсон",
                ru: "Эксперт по национальным правозащитным учреждениям",
                en: "Expert on national human rights institutions"),
            region: .abroad, isPresent: true),
        DemoParticipant(
            organisationKey: "university",
            title: Wording(
                tg: "Дотсенти кафедраи ҳуқуқи байналмилалӣ", ru: "Доцент кафедры международного права",
                en: "Associate professor of international law"),
            region: .dushanbe, isPresent: true),
        DemoParticipant(
            organisationKey: "newspaper",
            title: Wording(tg: "Рӯзноманигор", ru: "Журналист", en: "Journalist"), region: .dushanbe,
            isPresent: false),
    ]

    /// The 54 who registered; 51 came.
    static let participants: [DemoParticipant] = delegates + guests
}
