import Storage

/// What a person is in an institution.
public enum Role: String, CaseIterable, Sendable, Storable {
    case commissioner, officer, monitor, member, expert, partner, focalPoint, administrator, auditor

    public var name: Text {
        switch self {
        case .commissioner: Text(tg: "Ваколатдор", ru: "Уполномоченный", en: "Commissioner")
        case .officer: Text(tg: "Корманди қабулгоҳ", ru: "Сотрудник приёмной", en: "Reception officer")
        case .monitor: Text(tg: "Узви гурӯҳи мониторинг", ru: "Наблюдатель", en: "Monitor")
        case .member:
            Text(tg: "Намояндаи ташкилот", ru: "Представитель организации", en: "Member of an organisation")
        case .expert: Text(tg: "Коршинос", ru: "Эксперт", en: "Expert")
        case .partner:
            Text(tg: "Шарики байналмилалӣ", ru: "Международный партнёр", en: "International partner")
        case .focalPoint:
            Text(
                tg: "Шахси масъули Ҳукумат", ru: "Координатор от Правительства", en: "Government focal point")
        case .administrator: Text(tg: "Администратор", ru: "Администратор", en: "Administrator")
        case .auditor: Text(tg: "Аудитор", ru: "Аудитор", en: "Auditor")
        }
    }

    /// Whether signing in takes a second factor: every role that can read complaints and the one
    /// that can make such roles.
    public var needsSecondFactor: Bool {
        switch self {
        case .commissioner, .officer, .administrator, .auditor: true
        case .monitor, .member, .expert, .partner, .focalPoint: false
        }
    }
}
