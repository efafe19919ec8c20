/// The civil-society delegates of the demo seminar, by role: nobody is named.
extension DemoContent {
    /// One for each organisation, all present.
    static let delegates: [DemoParticipant] = [
        DemoParticipant(
            organisationKey: "coalitionTorture",
            title: Wording(tg: "Ҳамоҳангсоз", ru: "Координатор", en: "Coordinator"), region: .dushanbe,
            isPresent: true),
        DemoParticipant(
            organisationKey: "networkUN",
            title: Wording(
                tg: "Ҳамоҳангсози ҳисоботҳои алтернативӣ", ru: "Координатор альтернативных докладов",
                en: "Coordinator of alternative reports"),
            region: .dushanbe, isPresent: true),
        DemoParticipant(
            organisationKey: "closedInstitutionsDushanbe",
            title: Wording(
                tg: "Роҳбари гурӯҳи мониторинг", ru: "Руководитель группы мониторинга",
                en: "Head of the monitoring group"),
            region: .dushanbe, isPresent: true),
        DemoParticipant(
            organisationKey: "childrenDushanbe",
            title: Wording(
                tg: "Роҳбари барнома", ru: "Руководитель программы", en: "Programme manager"),
            region: .dushanbe, isPresent: true),
        DemoParticipant(
            organisationKey: "womenDushanbe", title: Wording(tg: "Адвокат", ru: "Адвокат", en: "Lawyer"),
            region: .dushanbe, isPresent: true),
        DemoParticipant(
            organisationKey: "disabilityDushanbe",
            title: Wording(
                tg: "Раиси ташкилот", ru: "Председатель организации", en: "Chair of the organisation"),
            region: .dushanbe, isPresent: true),
        DemoParticipant(
            organisationKey: "legislationDushanbe",
            title: Wording(
                tg: "Таҳлилгари қонунгузорӣ", ru: "Аналитик законодательства", en: "Legal analyst"),
            region: .dushanbe, isPresent: true),
        DemoParticipant(
            organisationKey: "expressionDushanbe",
            title: Wording(tg: "Директор", ru: "Директор", en: "Director"), region: .dushanbe, isPresent: true
        ),
        DemoParticipant(
            organisationKey: "migrantsKhujand", title: Wording(tg: "Ҳуқуқшинос", ru: "Юрист", en: "Lawyer"),
            region: .sughd, isPresent: true),
        DemoParticipant(
            organisationKey: "legalAidKhujand", title: Wording(tg: "Адвокат", ru: "Адвокат", en: "Lawyer"),
            region: .sughd, isPresent: true),
        DemoParticipant(
            organisationKey: "womenIsfara", title: Wording(tg: "Директор", ru: "Директор", en: "Director"),
            region: .sughd, isPresent: true),
        DemoParticipant(
            organisationKey: "awarenessPanjakent", title: Wording(tg: "Тренер", ru: "Тренер", en: "Trainer"),
            region: .sughd, isPresent: true),
        DemoParticipant(
            organisationKey: "childrenIstaravshan",
            title: Wording(tg: "Корманди иҷтимоӣ", ru: "Социальный работник", en: "Social worker"),
            region: .sughd, isPresent: true),
        DemoParticipant(
            organisationKey: "disabilityKonibodom",
            title: Wording(
                tg: "Раиси иттиҳодияи волидон", ru: "Председатель объединения родителей",
                en: "Chair of the parents’ association"),
            region: .sughd, isPresent: true),
        DemoParticipant(
            organisationKey: "legalAidBokhtar", title: Wording(tg: "Ҳуқуқшинос", ru: "Юрист", en: "Lawyer"),
            region: .khatlon, isPresent: true),
        DemoParticipant(
            organisationKey: "childrenBokhtar",
            title: Wording(tg: "Равоншинос", ru: "Психолог", en: "Psychologist"), region: .khatlon,
            isPresent: true),
        DemoParticipant(
            organisationKey: "migrantFamiliesKulob",
            title: Wording(tg: "Мушовир", ru: "Консультант", en: "Adviser"), region: .khatlon, isPresent: true
        ),
        DemoParticipant(
            organisationKey: "formerPrisonersKulob",
            title: Wording(tg: "Директор", ru: "Директор", en: "Director"), region: .khatlon, isPresent: true),
        DemoParticipant(
            organisationKey: "womenPanj",
            title: Wording(
                tg: "Раиси ташкилот", ru: "Председатель организации", en: "Chair of the organisation"),
            region: .khatlon, isPresent: true),
        DemoParticipant(
            organisationKey: "awarenessKhorugh", title: Wording(tg: "Ҳуқуқшинос", ru: "Юрист", en: "Lawyer"),
            region: .badakhshon, isPresent: true),
        DemoParticipant(
            organisationKey: "familiesVanj", title: Wording(tg: "Директор", ru: "Директор", en: "Director"),
            region: .badakhshon, isPresent: true),
        DemoParticipant(
            organisationKey: "migrantsIshkoshim",
            title: Wording(
                tg: "Ҳамоҳангсози лоиҳа", ru: "Координатор проекта", en: "Project coordinator"),
            region: .badakhshon, isPresent: true),
        DemoParticipant(
            organisationKey: "legalAidVahdat", title: Wording(tg: "Адвокат", ru: "Адвокат", en: "Lawyer"),
            region: .drs, isPresent: true),
        DemoParticipant(
            organisationKey: "childrenHisor",
            title: Wording(tg: "Омӯзгори иҷтимоӣ", ru: "Социальный педагог", en: "Social educator"),
            region: .drs, isPresent: true),
        DemoParticipant(
            organisationKey: "migrantsRasht",
            title: Wording(
                tg: "Мушовири муҳоҷирон", ru: "Консультант мигрантов", en: "Adviser to migrants"),
            region: .drs, isPresent: true),
        DemoParticipant(
            organisationKey: "disabilityTursunzoda",
            title: Wording(
                tg: "Раиси ташкилот", ru: "Председатель организации", en: "Chair of the organisation"),
            region: .drs, isPresent: true),
    ]
}
