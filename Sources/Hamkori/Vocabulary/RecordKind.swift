import Storage

/// A kind of record that the ledger, the thread and the search know.
public enum RecordKind: String, CaseIterable, Sendable, Storable {
    case institution, office, person, organisation
    case complaintFinding
    case seminar, participant, proposal
    case recommendation, transmittal, round, agendaItem
    case commitment, progressReport, assessment
    case accessToken
    case responsibility, grade
    case reportSchedule
    case term
    case measure, indicator, cluster
    case confidentialDay
    case escrow, escrowRequest
    case caseReader

    public var name: Text {
        switch self {
        case .institution: Text(tg: "Муассиса", ru: "Учреждение", en: "Institution")
        case .office: Text(tg: "Қабулгоҳ", ru: "Приёмная", en: "Office")
        case .person: Text(tg: "Корбар", ru: "Пользователь", en: "Person")
        case .organisation: Text(tg: "Ташкилот", ru: "Организация", en: "Organisation")
        case .seminar: Text(tg: "Семинар", ru: "Семинар", en: "Seminar")
        case .participant: Text(tg: "Иштирокчӣ", ru: "Участник", en: "Participant")
        case .proposal: Text(tg: "Пешниҳод", ru: "Предложение", en: "Proposal")
        case .recommendation: Text(tg: "Тавсия", ru: "Рекомендация", en: "Recommendation")
        case .transmittal: Text(tg: "Ирсол", ru: "Передача", en: "Transmittal")
        case .round: Text(tg: "Даври муколама", ru: "Раунд диалога", en: "Dialogue round")
        case .agendaItem: Text(tg: "Банди рӯзнома", ru: "Пункт повестки", en: "Agenda item")
        case .commitment: Text(tg: "Ӯҳдадорӣ", ru: "Обязательство", en: "Commitment")
        case .progressReport: Text(tg: "Ҳисобот", ru: "Отчёт о ходе", en: "Progress report")
        case .assessment: Text(tg: "Арзёбӣ", ru: "Оценка", en: "Assessment")
        case .accessToken: Text(tg: "Калиди барнома", ru: "Ключ программы", en: "Access token")
        case .responsibility: Text(tg: "Масъулият", ru: "Ответственность", en: "Responsibility")
        case .reportSchedule: Text(tg: "Ҷадвали ҳисобот", ru: "График отчётов", en: "Reporting schedule")
        case .grade: Text(tg: "Баҳои Кумита", ru: "Оценка Комитета", en: "Committee’s grade")
        case .term: Text(tg: "Истилоҳ", ru: "Термин", en: "Term")
        case .measure: Text(tg: "Чора", ru: "Мера", en: "Measure")
        case .indicator: Text(tg: "Нишондиҳанда", ru: "Показатель", en: "Indicator")
        case .cluster: Text(tg: "Гурӯҳи тавсияҳо", ru: "Группа рекомендаций", en: "Group of recommendations")
        case .complaintFinding:
            Text(tg: "Хулосаи шикоят", ru: "Вывод по жалобе", en: "Finding on a complaint")
        case .confidentialDay:
            Text(tg: "Рӯзи махфӣ", ru: "Конфиденциальный день", en: "Confidential day")
        case .escrow: Text(tg: "Калиди амонатӣ", ru: "Депонированный ключ", en: "Escrow key")
        case .escrowRequest:
            Text(
                tg: "Дархости кушодани парванда", ru: "Запрос на открытие дела",
                en: "Request to open a case")
        case .caseReader: Text(tg: "Хонандаи парвандаҳо", ru: "Читатель дел", en: "Reader of cases")
        }
    }
}

/// One record, whatever its kind: an end of a link, the subject of a ledger entry.
public struct RecordReference: Hashable, Sendable {
    public let kind: RecordKind
    /// The text of the record's ``ID``.
    public let id: String

    public init<Record>(_ kind: RecordKind, _ id: ID<Record>) {
        self.kind = kind
        self.id = id.text
    }

    init(kind: RecordKind, id: String) {
        self.kind = kind
        self.id = id
    }
}

/// Who may see a record: people of the institution, named partners too, or everybody.
public enum Publication: String, RecordChoice, Storable {
    case `internal`, shared, `public`

    public var name: Text {
        switch self {
        case .internal: Text(tg: "Дохилӣ", ru: "Внутреннее", en: "Internal")
        case .shared: Text(tg: "Барои шарикон", ru: "Для партнёров", en: "Shared with partners")
        case .public: Text(tg: "Нашршуда", ru: "Открытое", en: "Public")
        }
    }
}
