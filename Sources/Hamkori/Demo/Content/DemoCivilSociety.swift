/// The 26 civil-society organisations of the demo: descriptive names, none of a real organisation.
extension DemoContent {
    /// One vote each at the seminar; they come from all five regions.
    static let civilSociety: [DemoOrganisation] = [
        DemoOrganisation(
            key: "coalitionTorture",
            name: Wording(
                tg: "Эътилофи ташкилотҳои ҷамъиятӣ зидди шиканҷа",
                ru: "Коалиция общественных организаций против пыток",
                en: "Coalition of NGOs against torture"),
            kind: .coalition, region: .dushanbe, themes: [.torture, .closedInstitutions]),
        DemoOrganisation(
            key: "networkUN",
            name: Wording(
                tg: "Шабакаи ташкилотҳои ҷамъиятӣ оид ба тавсияҳои СММ",
                ru: "Сеть общественных организаций по рекомендациям ООН",
                en: "Network of NGOs on UN recommendations"),
            kind: .coalition, region: .dushanbe, themes: [.unRecommendations, .freedoms]),
        DemoOrganisation(
            key: "closedInstitutionsDushanbe",
            name: Wording(
                tg: "Ташкилоти ҷамъиятӣ оид ба мониторинги муассисаҳои пӯшида, Душанбе",
                ru: "Общественная организация по мониторингу закрытых учреждений, Душанбе",
                en: "NGO for the monitoring of closed institutions, Dushanbe"),
            kind: .civilSociety, region: .dushanbe, themes: [.closedInstitutions, .torture]),
        DemoOrganisation(
            key: "childrenDushanbe",
            name: Wording(
                tg: "Ташкилоти ҷамъиятӣ оид ба ҳимояи ҳуқуқи кӯдак, Душанбе",
                ru: "Общественная организация по защите прав ребёнка, Душанбе",
                en: "NGO for the rights of the child, Dushanbe"),
            kind: .civilSociety, region: .dushanbe, themes: [.children]),
        DemoOrganisation(
            key: "womenDushanbe",
            name: Wording(
                tg: "Ташкилоти ҷамъиятии ҳуқуқшиносзанон, Душанбе",
                ru: "Общественная организация женщин-юристов, Душанбе", en: "NGO of women lawyers, Dushanbe"),
            kind: .civilSociety, region: .dushanbe, themes: [.women, .legislation]),
        DemoOrganisation(
            key: "disabilityDushanbe",
            name: Wording(
                tg: "Ташкилоти ҷамъиятии шахсони дорои маъюбият, Душанбе",
                ru: "Общественная организация лиц с инвалидностью, Душанбе",
                en: "NGO of persons with disabilities, Dushanbe"),
            kind: .civilSociety, region: .dushanbe, themes: [.disability, .legislation]),
        DemoOrganisation(
            key: "legislationDushanbe",
            name: Wording(
                tg: "Ташкилоти ҷамъиятӣ оид ба таҳлили қонунгузорӣ, Душанбе",
                ru: "Общественная организация по анализу законодательства, Душанбе",
                en: "NGO for the analysis of legislation, Dushanbe"),
            kind: .civilSociety, region: .dushanbe, themes: [.legislation, .independence]),
        DemoOrganisation(
            key: "expressionDushanbe",
            name: Wording(
                tg: "Ташкилоти ҷамъиятӣ оид ба озодии баён, Душанбе",
                ru: "Общественная организация по свободе выражения мнений, Душанбе",
                en: "NGO for freedom of expression, Dushanbe"),
            kind: .civilSociety, region: .dushanbe, themes: [.freedoms, .awareness]),
        DemoOrganisation(
            key: "migrantsKhujand",
            name: Wording(
                tg: "Ташкилоти ҷамъиятӣ оид ба ҳуқуқи муҳоҷирон, Хуҷанд",
                ru: "Общественная организация по правам мигрантов, Худжанд",
                en: "NGO for the rights of migrants, Khujand"),
            kind: .civilSociety, region: .sughd, themes: [.migrants]),
        DemoOrganisation(
            key: "legalAidKhujand",
            name: Wording(
                tg: "Ташкилоти ҷамъиятӣ оид ба кумаки ҳуқуқӣ, Хуҷанд",
                ru: "Общественная организация по юридической помощи, Худжанд",
                en: "NGO for legal aid, Khujand"),
            kind: .civilSociety, region: .sughd, themes: [.receptions, .torture]),
        DemoOrganisation(
            key: "womenIsfara",
            name: Wording(
                tg: "Ташкилоти ҷамъиятӣ оид ба дастгирии занон, Исфара",
                ru: "Общественная организация поддержки женщин, Исфара",
                en: "NGO for the support of women, Isfara"),
            kind: .civilSociety, region: .sughd, themes: [.women, .migrants]),
        DemoOrganisation(
            key: "awarenessPanjakent",
            name: Wording(
                tg: "Ташкилоти ҷамъиятӣ оид ба маърифати ҳуқуқии ҷавонон, Панҷакент",
                ru: "Общественная организация правового просвещения молодёжи, Пенджикент",
                en: "NGO for the legal education of young people, Panjakent"),
            kind: .civilSociety, region: .sughd, themes: [.awareness]),
        DemoOrganisation(
            key: "childrenIstaravshan",
            name: Wording(
                tg: "Ташкилоти ҷамъиятӣ оид ба дастгирии кӯдакон ва оила, Истаравшан",
                ru: "Общественная организация поддержки детей и семьи, Истаравшан",
                en: "NGO for children and families, Istaravshan"),
            kind: .civilSociety, region: .sughd, themes: [.children]),
        DemoOrganisation(
            key: "disabilityKonibodom",
            name: Wording(
                tg: "Ташкилоти ҷамъиятии волидони кӯдакони дорои маъюбият, Конибодом",
                ru: "Общественная организация родителей детей с инвалидностью, Канибадам",
                en: "NGO of parents of children with disabilities, Konibodom"),
            kind: .civilSociety, region: .sughd, themes: [.disability]),
        DemoOrganisation(
            key: "legalAidBokhtar",
            name: Wording(
                tg: "Ташкилоти ҷамъиятӣ оид ба кумаки ҳуқуқӣ, Бохтар",
                ru: "Общественная организация по юридической помощи, Бохтар",
                en: "NGO for legal aid, Bokhtar"),
            kind: .civilSociety, region: .khatlon, themes: [.receptions, .legislation]),
        DemoOrganisation(
            key: "childrenBokhtar",
            name: Wording(
                tg: "Ташкилоти ҷамъиятӣ оид ба ҳуқуқи кӯдак, Бохтар",
                ru: "Общественная организация по правам ребёнка, Бохтар",
                en: "NGO for the rights of the child, Bokhtar"),
            kind: .civilSociety, region: .khatlon, themes: [.children, .closedInstitutions]),
        DemoOrganisation(
            key: "migrantFamiliesKulob",
            name: Wording(
                tg: "Ташкилоти ҷамъиятӣ оид ба дастгирии оилаҳои муҳоҷирон, Кӯлоб",
                ru: "Общественная организация поддержки семей мигрантов, Куляб",
                en: "NGO for the families of migrants, Kulob"),
            kind: .civilSociety, region: .khatlon, themes: [.migrants, .women]),
        DemoOrganisation(
            key: "formerPrisonersKulob",
            name: Wording(
                tg: "Ташкилоти ҷамъиятӣ оид ба дастгирии шахсони аз ҳабс озодшуда, Кӯлоб",
                ru: "Общественная организация помощи освободившимся из заключения, Куляб",
                en: "NGO for the support of former prisoners, Kulob"),
            kind: .civilSociety, region: .khatlon, themes: [.closedInstitutions, .torture]),
        DemoOrganisation(
            key: "womenPanj",
            name: Wording(
                tg: "Ташкилоти ҷамъиятии занони деҳот, Панҷ",
                ru: "Общественная организация сельских женщин, Пяндж", en: "NGO of rural women, Panj"),
            kind: .civilSociety, region: .khatlon, themes: [.women, .awareness]),
        DemoOrganisation(
            key: "awarenessKhorugh",
            name: Wording(
                tg: "Ташкилоти ҷамъиятӣ оид ба маърифати ҳуқуқӣ, Хоруғ",
                ru: "Общественная организация правового просвещения, Хорог",
                en: "NGO for legal education, Khorugh"),
            kind: .civilSociety, region: .badakhshon, themes: [.awareness, .receptions]),
        DemoOrganisation(
            key: "familiesVanj",
            name: Wording(
                tg: "Ташкилоти ҷамъиятӣ оид ба дастгирии оила, Ванҷ",
                ru: "Общественная организация поддержки семьи, Вандж",
                en: "NGO for the support of families, Vanj"),
            kind: .civilSociety, region: .badakhshon, themes: [.women, .children]),
        DemoOrganisation(
            key: "migrantsIshkoshim",
            name: Wording(
                tg: "Ташкилоти ҷамъиятӣ оид ба рушди ҷомеаи маҳаллӣ, Ишкошим",
                ru: "Общественная организация по развитию местных сообществ, Ишкашим",
                en: "NGO for community development, Ishkoshim"),
            kind: .civilSociety, region: .badakhshon, themes: [.migrants]),
        DemoOrganisation(
            key: "legalAidVahdat",
            name: Wording(
                tg: "Ташкилоти ҷамъиятӣ оид ба кумаки ҳуқуқӣ, Ваҳдат",
                ru: "Общественная организация по юридической помощи, Вахдат",
                en: "NGO for legal aid, Vahdat"),
            kind: .civilSociety, region: .drs, themes: [.receptions, .torture]),
        DemoOrganisation(
            key: "childrenHisor",
            name: Wording(
                tg: "Ташкилоти ҷамъиятӣ оид ба ҳимояи кӯдакон, Ҳисор",
                ru: "Общественная организация защиты детей, Гиссар",
                en: "NGO for the protection of children, Hisor"),
            kind: .civilSociety, region: .drs, themes: [.children, .disability]),
        DemoOrganisation(
            key: "migrantsRasht",
            name: Wording(
                tg: "Ташкилоти ҷамъиятӣ оид ба маслиҳатдиҳӣ ба муҳоҷирони меҳнатӣ, Рашт",
                ru: "Общественная организация по консультированию трудовых мигрантов, Рашт",
                en: "NGO for advice to migrant workers, Rasht"),
            kind: .civilSociety, region: .drs, themes: [.migrants, .awareness]),
        DemoOrganisation(
            key: "disabilityTursunzoda",
            name: Wording(
                tg: "Ташкилоти ҷамъиятии шахсони дорои маъюбият, Турсунзода",
                ru: "Общественная организация лиц с инвалидностью, Турсунзаде",
                en: "NGO of persons with disabilities, Tursunzoda"),
            kind: .civilSociety, region: .drs, themes: [.disability]),
    ]
}
