import Storage

/// What kind of body an organisation is.
public enum OrganisationKind: String, RecordChoice, Storable {
    case civilSociety, coalition, authority, mission, international, academia, media, institution

    /// Whether it decides on recommendations at a seminar: civil society adopts; State bodies, missions and
    /// international organisations observe.
    public var decides: Bool { self == .civilSociety || self == .coalition }

    /// Whether it may be asked to carry a recommendation out: authorities, and the institution itself.
    public var carriesOut: Bool { self == .authority || self == .institution }

    public var name: Text {
        switch self {
        case .civilSociety:
            Text(
                tg: "Ташкилоти ҷамъиятӣ", ru: "Общественная организация", en: "Civil society organisation")
        case .coalition: Text(tg: "Эътилоф", ru: "Коалиция", en: "Coalition")
        case .authority: Text(tg: "Мақоми давлатӣ", ru: "Государственный орган", en: "State authority")
        case .mission:
            Text(
                tg: "Намояндагии дипломатӣ", ru: "Дипломатическое представительство", en: "Diplomatic mission"
            )
        case .international:
            Text(
                tg: "Созмони байналмилалӣ", ru: "Международная организация", en: "International organisation")
        case .academia:
            Text(tg: "Муассисаи илмӣ", ru: "Научное учреждение", en: "Academic institution")
        case .media: Text(tg: "Воситаи ахбори омма", ru: "Средство массовой информации", en: "Media")
        case .institution:
            Text(
                tg: "Дастгоҳи Ваколатдор", ru: "Аппарат Уполномоченного", en: "Office of the Commissioner")
        }
    }
}
