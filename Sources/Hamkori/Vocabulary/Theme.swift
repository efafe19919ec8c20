import Storage

/// What a recommendation, a session or an organisation's work is about: the seminar's themes and those that the
/// Commissioner's annual reports use.
public enum Theme: String, RecordChoice, Storable {
    case torture, closedInstitutions, children, migrants, independence, receptions
    case awareness, unRecommendations, legislation, women, disability, freedoms

    public var name: Text {
        switch self {
        case .torture:
            Text(
                tg: "Пешгирии шиканҷа", ru: "Предупреждение пыток", en: "Prevention of torture")
        case .closedInstitutions:
            Text(tg: "Муассисаҳои пӯшида", ru: "Закрытые учреждения", en: "Closed institutions")
        case .children:
            Text(tg: "Ҳуқуқи кӯдак", ru: "Права ребёнка", en: "Rights of the child")
        case .migrants:
            Text(
                tg: "Ҳуқуқи муҳоҷирони меҳнатӣ", ru: "Права трудовых мигрантов",
                en: "Rights of migrant workers")
        case .independence:
            Text(
                tg: "Мустақилияти Ваколатдор", ru: "Независимость Уполномоченного",
                en: "Independence of the Commissioner")
        case .receptions:
            Text(tg: "Қабулгоҳҳои ҷамъиятӣ", ru: "Общественные приёмные", en: "Public reception offices")
        case .awareness:
            Text(
                tg: "Таълими ҳуқуқи инсон", ru: "Образование в области прав человека",
                en: "Human rights education")
        case .unRecommendations:
            Text(tg: "Тавсияҳои СММ", ru: "Рекомендации ООН", en: "UN recommendations")
        case .legislation:
            Text(tg: "Қонунгузорӣ", ru: "Законодательство", en: "Legislation")
        case .women:
            Text(tg: "Ҳуқуқи занон", ru: "Права женщин", en: "Rights of women")
        case .disability:
            Text(
                tg: "Ҳуқуқи шахсони дорои маъюбият", ru: "Права лиц с инвалидностью",
                en: "Rights of persons with disabilities")
        case .freedoms:
            Text(tg: "Озодиҳои асосӣ", ru: "Основные свободы", en: "Fundamental freedoms")
        }
    }
}
