extension DemoContent {
    private static let decided: [ComplaintState] = [.acknowledged, .admissible, .inquiry]

    /// A year of cases. The numbers are such that the public tables show some and hide some.
    static let caseload = [
        DemoCaseload(
            count: 5, region: .dushanbe, authority: .employer, concerns: .adult, story: .wages,
            way: decided + [.resolved]),
        DemoCaseload(
            count: 2, region: .dushanbe, authority: .education, concerns: .child, story: .school,
            way: decided + [.resolved]),
        DemoCaseload(
            count: 1, region: .dushanbe, authority: .health, concerns: .personWithDisability, story: .ramp,
            way: decided + [.recommendationIssued]),
        DemoCaseload(
            count: 5, region: .dushanbe, authority: .court, concerns: .adult, story: .verdict,
            way: [.acknowledged, .inadmissible]),
        DemoCaseload(
            count: 5, region: .dushanbe, authority: .police, concerns: .adult, story: .custody,
            way: decided + [.notEstablished]),
        DemoCaseload(
            count: 6, region: .sughd, authority: .employer, concerns: .migrantWorker, story: .wages,
            way: decided),
        DemoCaseload(
            count: 6, region: .sughd, authority: .employer, concerns: .migrantWorker, story: .wages,
            way: decided + [.resolved]),
        DemoCaseload(
            count: 3, region: .sughd, authority: .prison, concerns: .detainee, story: .custody,
            way: decided + [.recommendationIssued]),
        DemoCaseload(
            count: 5, region: .khatlon, authority: .local, concerns: .adult, story: .water,
            way: decided + [.resolved]),
        DemoCaseload(
            count: 5, region: .khatlon, authority: .court, concerns: .adult, story: .verdict,
            way: [.acknowledged, .referred]),
        DemoCaseload(
            count: 2, region: .khatlon, authority: .local, concerns: .adult, story: .land,
            way: [.acknowledged, .inadmissible]),
        DemoCaseload(
            count: 1, region: .drs, authority: .police, concerns: .adult, story: .custody,
            way: [.acknowledged, .admissible, .discontinued]),
        DemoCaseload(
            count: 2, region: .drs, authority: .education, concerns: .child, story: .school,
            way: [.acknowledged, .referred]),
    ]

    /// What came lately; some of it has waited too long.
    static let recentCaseload = [
        DemoCaseload(
            count: 2, region: .badakhshon, authority: .local, concerns: .adult, story: .water, way: []),
        DemoCaseload(
            count: 3, region: .dushanbe, authority: .health, concerns: .personWithDisability, story: .ramp,
            way: [.acknowledged]),
        DemoCaseload(count: 2, region: .khatlon, authority: .local, concerns: .adult, story: .land, way: []),
    ]

    /// What the office wrote with a step, in Russian as officers do in the demo.
    static func reason(for state: ComplaintState) -> String {
        switch state {
        case .acknowledged: "Мы получили вашу жалобу и рассматриваем её."
        case .admissible: "Жалоба получена к рассмотрению: она относится к нашей работе."
        case .inquiry: "Мы запросили объяснения и документы."
        case .resolved: "Нарушение устранено."
        case .recommendationIssued: "Мы направили органу рекомендацию."
        case .notEstablished: "Проверка не подтвердила нарушение."
        case .inadmissible: "Мы не можем рассмотреть эту жалобу; вот куда можно обратиться."
        case .referred: "Жалоба с вашего согласия направлена другому органу."
        default: "Рассмотрение прекращено."
        }
    }
}

extension DemoStory {
    var text: Text {
        switch self {
        case .wages:
            Text(
                tg: "Корфармо се моҳ музд надод ва гуфт, ки шартнома нест.",
                ru: "Работодатель три месяца не платил и сказал, что договора нет.",
                en: "The employer has not paid for three months and says that there is no contract.")
        case .school:
            Text(
                tg: "Мактаб духтарамро қабул накард ва сабаб нагуфт.",
                ru: "Школа не приняла мою дочь и не объяснила почему.",
                en: "The school did not admit my daughter and gave no reason.")
        case .ramp:
            Text(
                tg: "Ба дармонгоҳ бо аробача даромадан намешавад.",
                ru: "В поликлинику нельзя попасть на коляске.",
                en: "The clinic is not accessible by wheelchair.")
        case .verdict:
            Text(
                tg: "Бо қарори суд розӣ нестам.", ru: "Я не согласен с решением суда.",
                en: "I do not agree with the court’s decision.")
        case .custody:
            Text(
                tg: "Маро ду рӯз нигоҳ доштанд ва ба хешовандонам хабар надоданд.",
                ru: "Меня держали два дня и не сообщили родным.",
                en: "I was held for two days and my family was not told.")
        case .land:
            Text(
                tg: "Заминамонро барои роҳ гирифтанд ва ҷуброн надоданд.",
                ru: "Нашу землю забрали под дорогу и не дали компенсации.",
                en: "Our land was taken for a road without compensation.")
        case .water:
            Text(
                tg: "Дар деҳа аз баҳор оби тоза нест.", ru: "В селе с весны нет чистой воды.",
                en: "Our village has had no clean water since spring.")
        }
    }
}
