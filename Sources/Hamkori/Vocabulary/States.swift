import Storage

/// How far a recommendation or a commitment has been carried out. Kept separately for each ``ImplementationVoice`` and never
/// averaged.
public enum ImplementationState: String, RecordChoice, Storable {
    case notStarted, inProgress, stalled, partlyImplemented, implemented, regressed, superseded

    public var name: Text {
        switch self {
        case .notStarted: Text(tg: "Оғоз нашудааст", ru: "Не начато", en: "Not started")
        case .inProgress: Text(tg: "Дар ҷараён", ru: "Выполняется", en: "In progress")
        case .stalled: Text(tg: "Боздошта шудааст", ru: "Приостановлено", en: "Stalled")
        case .partlyImplemented:
            Text(tg: "Қисман иҷро шуд", ru: "Выполнено частично", en: "Partly implemented")
        case .implemented: Text(tg: "Иҷро шуд", ru: "Выполнено", en: "Implemented")
        case .regressed: Text(tg: "Бадтар шуд", ru: "Регресс", en: "Regressed")
        case .superseded: Text(tg: "Иваз карда шуд", ru: "Заменено другим", en: "Superseded")
        }
    }
}

/// On whose behalf it is said how far a recommendation is carried out: the three stand side by side and are never averaged.
public enum ImplementationVoice: String, RecordChoice, Storable {
    case state, nhri, civilSociety

    public var name: Text {
        switch self {
        case .state: Text(tg: "Ҳисоботи давлат", ru: "По сообщению государства", en: "Reported by the State")
        case .nhri:
            Text(tg: "Арзёбии Ваколатдор", ru: "Оценка Уполномоченного", en: "Assessed by the Commissioner")
        case .civilSociety:
            Text(
                tg: "Арзёбии ҷомеаи шаҳрвандӣ", ru: "Оценка гражданского общества",
                en: "Assessed by civil society")
        }
    }
}

/// A recommendation's way into a text that stands (the axis of adoption).
public enum AdoptionState: String, RecordChoice, Storable {
    case draft, submitted, underDiscussion, amended, putToDecision
    case adopted, notAdopted, deferred, withdrawn, merged

    public var name: Text {
        switch self {
        case .draft: Text(tg: "Лоиҳа", ru: "Черновик", en: "Draft")
        case .submitted: Text(tg: "Пешниҳод шуд", ru: "Внесено", en: "Submitted")
        case .underDiscussion: Text(tg: "Дар баррасӣ", ru: "Обсуждается", en: "Under discussion")
        case .amended: Text(tg: "Ислоҳ шуд", ru: "Изменено", en: "Amended")
        case .putToDecision:
            Text(tg: "Ба қабул гузошта шуд", ru: "Вынесено на решение", en: "Put to decision")
        case .adopted: Text(tg: "Қабул шуд", ru: "Принято", en: "Adopted")
        case .notAdopted: Text(tg: "Қабул нашуд", ru: "Не принято", en: "Not adopted")
        case .deferred: Text(tg: "Мавқуф гузошта шуд", ru: "Отложено", en: "Deferred")
        case .withdrawn: Text(tg: "Бозпас гирифта шуд", ru: "Отозвано", en: "Withdrawn")
        case .merged: Text(tg: "Муттаҳид шуд", ru: "Объединено с другим", en: "Merged into another")
        }
    }
}

/// A recommendation's way through the dialogue with the State (the axis of dialogue).
public enum DialogueState: String, RecordChoice, Storable {
    case notTransmitted, transmitted, acknowledged, onAgenda, carriedOver, discussed
    case accepted, partiallyAccepted, noted, notAccepted, noResponse

    /// Whether the State has answered (or has let the round pass without an answer).
    public var isResponse: Bool { DialogueState.responses.contains(self) }

    /// The answers that a State may give, and its silence.
    public static let responses: [DialogueState] = [
        .accepted, .partiallyAccepted, .noted, .notAccepted, .noResponse,
    ]

    public var name: Text {
        switch self {
        case .notTransmitted: Text(tg: "Ирсол нашудааст", ru: "Не передано", en: "Not transmitted")
        case .transmitted: Text(tg: "Ирсол шуд", ru: "Передано", en: "Transmitted")
        case .acknowledged: Text(tg: "Қабули он тасдиқ шуд", ru: "Получение подтверждено", en: "Acknowledged")
        case .onAgenda: Text(tg: "Дар рӯзнома", ru: "В повестке", en: "On the agenda")
        case .carriedOver: Text(tg: "Ба даври оянда гузаронида шуд", ru: "Перенесено", en: "Carried over")
        case .discussed: Text(tg: "Муҳокима шуд", ru: "Обсуждено", en: "Discussed")
        case .accepted: Text(tg: "Пазируфта шуд", ru: "Поддержано", en: "Accepted")
        case .partiallyAccepted:
            Text(tg: "Қисман пазируфта шуд", ru: "Поддержано частично", en: "Accepted in part")
        case .noted: Text(tg: "Ба маълумот гирифта шуд", ru: "Принято к сведению", en: "Noted")
        case .notAccepted: Text(tg: "Пазируфта нашуд", ru: "Не поддержано", en: "Not accepted")
        case .noResponse: Text(tg: "Бе ҷавоб", ru: "Без ответа", en: "No response")
        }
    }
}

extension OrganisationKind {
    /// As whom an organisation speaks on how far something is carried out; nil for those that have no voice there.
    var voice: ImplementationVoice? {
        switch self {
        case .authority: .state
        case .institution: .nhri
        case .civilSociety, .coalition: .civilSociety
        case .mission, .international, .academia, .media: nil
        }
    }
}
