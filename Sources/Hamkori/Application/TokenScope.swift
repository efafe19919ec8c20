/// What a token may do. Each is a right to write; everything public is read without a token.
enum TokenScope: String, CaseIterable, Sendable {
    case recommendations = "recommendations:write"
    case positions = "positions:write"
    case assessments = "assessments:write"

    var name: Text {
        switch self {
        case .recommendations:
            Text(
                tg: "Тавсияҳоро ворид ва ислоҳ кардан", ru: "Вносить и исправлять рекомендации",
                en: "Enter and correct recommendations")
        case .positions:
            Text(
                tg: "Мавқеи давлатро илова кардан", ru: "Добавлять позиции государства",
                en: "Add positions of the State")
        case .assessments:
            Text(
                tg: "Аз номи ташкилот дар бораи иҷро гуфтан",
                ru: "Сообщать о выполнении от имени организации",
                en: "Say for the organisation how far something is carried out")
        }
    }

    /// Whether somebody may hand it on: only what they may do themselves, and administrators everything, as they give
    /// roles, too.
    func mayBeGiven(by visitor: Visitor) -> Bool {
        visitor.person.map { mayBeGiven(by: $0.role) } ?? false
    }

    func mayBeGiven(by role: Role) -> Bool {
        let may = role.may
        if may(.administerPeople) { return true }
        switch self {
        case .recommendations: return may(.importRecommendations)
        case .positions: return may(.importRecommendations) || may(.respond)
        case .assessments:
            return [Permission.reportProgress, .assessAsInstitution, .assessAsCivilSociety].contains(
                where: may)
        }
    }
}
