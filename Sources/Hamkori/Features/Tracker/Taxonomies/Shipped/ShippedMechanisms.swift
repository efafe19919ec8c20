/// The mechanisms that recommend, the State's positions and UPR Info's categories of action.
extension ShippedTerms {
    /// The words are those of `RecommendationSource` and the usual abbreviations of the treaty bodies.
    static let mechanisms = """
        upr | Шарҳи универсалии даврӣ (ШУД) | Универсальный периодический обзор (УПО) | Universal Periodic Review (UPR)
        = UPR
        = Universal Periodic Review
        CCPR | Кумита оид ба ҳуқуқи инсон | Комитет по правам человека | Human Rights Committee
        = Human Rights Committee
        = HRCttee
        CESCR | Кумитаи ҳуқуқҳои иқтисодӣ, иҷтимоӣ ва фарҳангӣ | Комитет по экономическим, социальным и культурным правам | Committee on Economic, Social and Cultural Rights
        = Committee on Economic, Social and Cultural Rights
        CERD | Кумитаи барҳам додани табъизи нажодӣ | Комитет по ликвидации расовой дискриминации | Committee on the Elimination of Racial Discrimination
        = Committee on the Elimination of Racial Discrimination
        CEDAW | Кумита оид ба барҳам додани табъиз нисбат ба занон | Комитет по ликвидации дискриминации в отношении женщин | Committee on the Elimination of Discrimination against Women
        = Committee on the Elimination of Discrimination against Women
        CAT | Кумитаи зидди шиканҷа | Комитет против пыток | Committee against Torture
        = Committee against Torture
        SPT | Зеркумита оид ба пешгирии шиканҷа | Подкомитет по предупреждению пыток | Subcommittee on Prevention of Torture
        = Subcommittee on Prevention of Torture
        CRC | Кумитаи ҳуқуқи кӯдак | Комитет по правам ребёнка | Committee on the Rights of the Child
        = Committee on the Rights of the Child
        CMW | Кумитаи муҳоҷирони меҳнатӣ | Комитет по трудящимся-мигрантам | Committee on Migrant Workers
        = Committee on Migrant Workers
        CRPD | Кумитаи ҳуқуқи шахсони дорои маъюбият | Комитет по правам инвалидов | Committee on the Rights of Persons with Disabilities
        = Committee on the Rights of Persons with Disabilities
        CED | Кумитаи нопадидшавии маҷбурӣ | Комитет по насильственным исчезновениям | Committee on Enforced Disappearances
        = Committee on Enforced Disappearances
        treatyBody | Мақоми шартномавии СММ | Договорный орган ООН | UN treaty body
        specialProcedure | Тартиби махсуси СММ | Специальная процедура ООН | UN special procedure
        = Special Procedures
        regional | Мақоми минтақавӣ | Региональный орган | Regional body
        npmVisit | Боздиди мониторингӣ | Мониторинговое посещение | Monitoring visit
        nhri | Ваколатдор | Уполномоченный | Commissioner
        seminar | Семинар | Семинар | Seminar
        other | Дигар | Иное | Other
        """

    /// The words are those of `StatePosition`, and what files write.
    static let positions = """
        supported | Дастгирӣ ёфт | Поддержана | Supported
        = Supported
        = Accepted
        partiallySupported | Қисман дастгирӣ ёфт | Поддержана частично | Supported in part
        = Supported/Noted
        = Partially supported
        noted | Ба маълумот гирифта шуд | Принята к сведению | Noted
        = Noted
        = Not supported
        willBeExamined | Баррасӣ мешавад | Будет рассмотрена | Will be examined
        = Will be examined
        = Pending
        """

    /// UPR Info's five categories, from the least that is asked to the most.
    static let actions = """
        1 | Амали ночиз ё дархост аз дигарон | Минимальное действие или обращение к другим | Minimal action, or asked of others
        2 | Идома додани кор | Продолжение работы | Continue what is done
        3 | Баррасии имконият | Рассмотрение возможности | Consider doing
        4 | Амали умумӣ | Общее действие | General action
        5 | Амали мушаххас | Конкретное действие | Specific action
        """
}
