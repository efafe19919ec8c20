/// What is asked of some people only: migrant workers abroad, children, people in custody, people with disabilities. Each
/// answer is optional: it helps, and nobody has to tell it.
enum TailoredQuestion: String, CaseIterable, Sendable {
    case childAge, childCarer, childSafety
    case migrantCountry, migrantEmployer, migrantPapers, migrantConsulate
    case detainedSince, detainedHealth, detainedLawyer
    case accessibility

    /// The questions for a group.
    static func asked(of concerned: PersonConcerned) -> [TailoredQuestion] {
        allCases.filter { $0.concerned == concerned }
    }

    private var concerned: PersonConcerned {
        switch self {
        case .childAge, .childCarer, .childSafety: .child
        case .migrantCountry, .migrantEmployer, .migrantPapers, .migrantConsulate: .migrantWorker
        case .detainedSince, .detainedHealth, .detainedLawyer: .detainee
        case .accessibility: .personWithDisability
        }
    }

    var words: Text {
        switch self {
        case .childAge:
            Text(tg: "Кӯдак чандсола аст?", ru: "Сколько лет ребёнку?", en: "How old is the child?")
        case .childCarer:
            Text(tg: "Ҳоло кӯдак бо кист?", ru: "С кем сейчас ребёнок?", en: "Who looks after the child now?")
        case .childSafety:
            Text(
                tg: "Кӯдак ҳоло дар амн аст? Агар хатар бошад, ба 112 занг занед.",
                ru: "Ребёнок сейчас в безопасности? Если есть опасность, звоните 112.",
                en: "Is the child safe now? If there is danger, call 112.")
        case .migrantCountry:
            Text(
                tg: "Дар кадом кишвар ва шаҳр?", ru: "В какой стране и каком городе?",
                en: "In which country and town?")
        case .migrantEmployer:
            Text(
                tg: "Корфармо ё миёнарав кист?", ru: "Кто работодатель или посредник?",
                en: "Who is the employer or agent?")
        case .migrantPapers:
            Text(
                tg: "Шиноснома ва шартнома дар дасти кист?", ru: "У кого паспорт и договор?",
                en: "Who holds the passport and the contract?")
        case .migrantConsulate:
            Text(
                tg: "Ба консулгарӣ муроҷиат кардед? Чӣ гуфтанд?",
                ru: "Обращались ли в консульство? Что ответили?",
                en: "Was the consulate asked for help? What did it say?")
        case .detainedSince, .detainedHealth, .detainedLawyer, .accessibility: furtherWords
        }
    }

    private var furtherWords: Text {
        switch self {
        case .detainedSince:
            Text(tg: "Аз кай дар ҳабс?", ru: "С какого дня под стражей?", en: "Since when in custody?")
        case .detainedHealth:
            Text(
                tg: "Ҷароҳат ё беморӣ ҳаст? Духтур омад?", ru: "Есть ли травмы, болезнь? Был ли врач?",
                en: "Any injury or illness? Has a doctor come?")
        case .detainedLawyer:
            Text(
                tg: "Адвокат ва хешовандон хабар доранд?", ru: "Знают ли адвокат и родные?",
                en: "Do a lawyer and the family know?")
        default:
            Text(
                tg: "Барои гуфтугӯ бо шумо чӣ лозим аст (забони ишора, матни калон)?",
                ru: "Что нужно, чтобы с вами общаться (жестовый язык, крупный шрифт)?",
                en: "What do you need to communicate (sign language, large print)?")
        }
    }
}
