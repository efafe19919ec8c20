import Storage

/// The state of a complaint; it is acknowledged before anything is decided (docs/rules.md#complaints).
enum ComplaintState: String, CaseIterable, Sendable, Storable {
    case received, acknowledged, admissible, inadmissible, referred, inquiry
    case resolved, recommendationIssued, notEstablished, discontinued, withdrawn

    /// The states to which an officer may take it from here. A closed one is opened again, with a reason, for a new
    /// look at whether it is admissible.
    var next: [ComplaintState] {
        switch self {
        case .received: [.acknowledged]
        case .acknowledged: [.admissible, .inadmissible, .referred]
        case .admissible: [.inquiry, .resolved, .referred, .discontinued]
        case .inquiry: [.resolved, .recommendationIssued, .notEstablished, .referred, .discontinued]
        case .inadmissible, .referred, .resolved, .recommendationIssued, .notEstablished, .discontinued:
            [.acknowledged]
        // What somebody has taken back, only they bring again.
        case .withdrawn: []
        }
    }

    var isClosed: Bool {
        switch self {
        case .received, .acknowledged, .admissible, .inquiry: false
        case .inadmissible, .referred, .resolved, .recommendationIssued, .notEstablished, .discontinued,
            .withdrawn:
            true
        }
    }

    /// True if the office has decided something by it; the others say how far the examination is.
    var isDecision: Bool {
        switch self {
        case .received, .acknowledged, .inquiry, .withdrawn: false
        case .admissible, .inadmissible, .referred, .resolved, .recommendationIssued, .notEstablished,
            .discontinued:
            true
        }
    }

    /// True if it is a decision that ends the examination.
    var mayBeContested: Bool { isDecision && isClosed }

    /// True if the complainant can still take it back.
    var mayBeWithdrawn: Bool { !isClosed }

    var tone: Badge.Tone {
        switch self {
        case .received: .neutral
        case .acknowledged, .admissible, .inquiry: .underway
        case .resolved, .recommendationIssued: .good
        case .referred: .partly
        case .inadmissible, .notEstablished, .discontinued, .withdrawn: .bad
        }
    }

    var name: Text {
        switch self {
        case .received: Text(tg: "Гирифта шуд", ru: "Получена", en: "Received")
        case .acknowledged: Text(tg: "Дар баррасӣ", ru: "На рассмотрении", en: "Under consideration")
        case .admissible: Text(tg: "Ба баррасӣ қабул шуд", ru: "Принята к рассмотрению", en: "Admissible")
        case .inadmissible: Text(tg: "Қобили қабул нест", ru: "Неприемлема", en: "Inadmissible")
        case .referred:
            Text(tg: "Ба мақоми дигар равон карда шуд", ru: "Направлена другому органу", en: "Referred")
        case .inquiry: Text(tg: "Санҷиш меравад", ru: "Идёт проверка", en: "Under inquiry")
        case .resolved: Text(tg: "Ҳал шуд", ru: "Решена", en: "Resolved")
        case .recommendationIssued:
            Text(tg: "Тавсия дода шуд", ru: "Вынесена рекомендация", en: "Recommendation issued")
        case .notEstablished:
            Text(tg: "Вайронкунӣ тасдиқ нашуд", ru: "Нарушение не установлено", en: "Not established")
        case .discontinued: Text(tg: "Қатъ карда шуд", ru: "Прекращена", en: "Discontinued")
        case .withdrawn: Text(tg: "Бозпас гирифта шуд", ru: "Отозвана", en: "Withdrawn")
        }
    }
}
