import Storage

/// The part of a complaint that stands in clear, for queues and statistics: nothing that says who or what. All else is
/// in ``CaseDocument``s under the case's key.
struct Complaint: Sendable {
    let id: ID<Complaint>
    let office: ID<Office>
    let number: RegistrationNumber
    /// Days only: exact times of anonymous reports would tell who sent them.
    let receivedOn: CalendarDate
    let state: ComplaintState
    let authority: AuthorityKind
    let region: Region
    let channel: ComplaintChannel
    let isAnonymous: Bool
    /// True if it comes from a closed institution, to which its author is never shown.
    let isFromClosedPlace: Bool
    let concerns: PersonConcerned
    /// The ground on which it was not admitted, one of the institution's.
    let ground: ID<Term>?
    let acknowledgedOn: CalendarDate?
    let closedOn: CalendarDate?
    /// The day on which its keys were destroyed, after the institution's term.
    let erasedOn: CalendarDate?
    /// The nearest day by which something has to be done; nil when nothing has.
    let dueOn: CalendarDate?
    let assignee: ID<Person>?
    /// True if the complainant wrote something that no officer has opened since.
    let hasNews: Bool
    /// The number of its documents.
    let length: Int
    /// The last link of the chain of its documents.
    let head: [UInt8]
}

/// The way by which a complaint came (docs/rules.md#complaints).
enum ComplaintChannel: String, CaseIterable, Sendable, Storable {
    case web, visit, telephone, letter
    /// The institution took it up itself (Paris Principles, methods of operation (a); GANHRI General Observation 2.9).
    case ownInitiative

    /// The ways that an officer registers at the desk.
    static let ofDesk: [ComplaintChannel] = [.visit, .telephone, .letter, .ownInitiative]

    var name: Text {
        switch self {
        case .web: Text(tg: "Дар сомона", ru: "На сайте", en: "On the site")
        case .visit: Text(tg: "Ба қабулгоҳ омад", ru: "Пришёл в приёмную", en: "Came to the office")
        case .telephone: Text(tg: "Бо телефон", ru: "По телефону", en: "By telephone")
        case .letter: Text(tg: "Бо мактуб", ru: "Письмом", en: "By letter")
        case .ownInitiative:
            Text(
                tg: "Бо ташаббуси худи муассиса", ru: "По собственной инициативе", en: "On our own initiative"
            )
        }
    }
}

/// The group whose rights are at stake, for the questions that are asked and for statistics.
enum PersonConcerned: String, CaseIterable, Sendable, Storable {
    case adult, child, migrantWorker, detainee, personWithDisability

    var name: Text {
        switch self {
        case .adult: Text(tg: "Калонсол", ru: "Взрослый", en: "An adult")
        case .child: Text(tg: "Кӯдак", ru: "Ребёнок", en: "A child")
        case .migrantWorker:
            Text(
                tg: "Муҳоҷири меҳнатӣ дар хориҷа", ru: "Трудовой мигрант за рубежом",
                en: "A migrant worker abroad")
        case .detainee:
            Text(
                tg: "Шахси дар ҳабс ё муассисаи пӯшида", ru: "Человек под стражей или в закрытом учреждении",
                en: "A person in custody or in a closed institution")
        case .personWithDisability:
            Text(tg: "Шахси дорои маъюбият", ru: "Человек с инвалидностью", en: "A person with a disability")
        }
    }
}

/// The kind of authority that a complaint is about.
enum AuthorityKind: String, CaseIterable, Sendable, Storable {
    case police, prosecution, court, prison, military, local, health, education, employer, other

    var name: Text {
        switch self {
        case .police:
            Text(tg: "Милитсия, амният", ru: "Милиция, органы безопасности", en: "Police, security")
        case .prosecution: Text(tg: "Прокуратура", ru: "Прокуратура", en: "Prosecutor’s office")
        case .court: Text(tg: "Суд", ru: "Суд", en: "Court")
        case .prison:
            Text(
                tg: "Ҳабсхона, тавқифгоҳ", ru: "Тюрьма, следственный изолятор",
                en: "Prison, pre-trial detention facility")
        case .military: Text(tg: "Артиш", ru: "Армия", en: "Army")
        case .local: Text(tg: "Ҳокимияти маҳаллӣ", ru: "Местная власть", en: "Local authority")
        case .health: Text(tg: "Беморхона, интернат", ru: "Больница, интернат", en: "Hospital, care home")
        case .education: Text(tg: "Мактаб, донишгоҳ", ru: "Школа, вуз", en: "School, university")
        case .employer: Text(tg: "Корфармо", ru: "Работодатель", en: "Employer")
        case .other: Text(tg: "Дигар ё намедонам", ru: "Другой или не знаю", en: "Other, or I do not know")
        }
    }
}

/// The relation of the complainant to the person for whom they complain.
enum Behalf: String, CaseIterable, Sendable {
    case own, withConsent, cannotSpeak

    var name: Text {
        switch self {
        case .own: Text(tg: "Барои худам", ru: "За себя", en: "For myself")
        case .withConsent:
            Text(
                tg: "Барои шахси дигар, бо розигии ӯ", ru: "За другого человека, с его согласия",
                en: "For someone else, with their consent")
        case .cannotSpeak:
            Text(
                tg: "Барои шахсе, ки худаш наметавонад (кӯдак, маҳбус, шахси бедаракшуда)",
                ru:
                    "За человека, который не может обратиться сам (ребёнок, заключённый, пропавший без вести)",
                en: "For a person who cannot complain themselves (a child, a detainee, a missing person)")
        }
    }
}

/// The complainant's choice whether the office may try to reach them.
enum SafeContact: String, CaseIterable, Sendable {
    case receiptOnly, asWritten

    var name: Text {
        switch self {
        case .receiptOnly:
            Text(
                tg: "Не. Танҳо бо расид, ҷавобро худам мехонам",
                ru: "Нет. Только по квитанции, ответ посмотрю сам(а)",
                en: "No. I will check for answers myself using my receipt")
        case .asWritten:
            Text(
                tg: "Ҳа, он тавре ки дар поён навиштаам", ru: "Да, так, как написано ниже",
                en: "Yes, in the way that I describe below")
        }
    }
}

/// A reason that stops a write to a case and is nobody's fault.
enum ComplaintFault: Error, Equatable {
    /// The form was sent before.
    case alreadyDone
    /// The state does not lead there.
    case noSuchStep
    /// Nobody of the office could read it.
    case nobodyThere
}
