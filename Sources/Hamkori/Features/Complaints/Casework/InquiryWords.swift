/// What an officer writes down for the file.
enum NoteKind: String, CaseIterable, Sendable {
    case note, interview, siteVisit, call, settlement

    var name: Text {
        switch self {
        case .note: Text(tg: "Қайд", ru: "Заметка", en: "Note")
        case .interview: Text(tg: "Суҳбат", ru: "Опрос", en: "Interview")
        case .siteVisit: Text(tg: "Боздиди ҷой", ru: "Выезд на место", en: "Site visit")
        case .call: Text(tg: "Гуфтугӯи телефонӣ", ru: "Телефонный разговор", en: "Telephone call")
        case .settlement:
            Text(
                tg: "Кӯшиши ҳалли мусолиматомез", ru: "Попытка мирного урегулирования",
                en: "Attempt at an amicable settlement")
        }
    }
}

/// What was done to somebody, in the broad classes of the HURIDOCS micro-thesaurus of acts.
enum ActKind: String, CaseIterable, Sendable {
    case death, disappearance, illTreatment, deprivationOfLiberty, sexualViolence, threat, unfairProcess
    case denialOfCare, expulsion, forcedLabour, discrimination, destruction, denialOfService, omission, other

    var name: Text {
        switch self {
        case .death: Text(tg: "Марг", ru: "Гибель", en: "Death")
        case .disappearance: Text(tg: "Бедарак шудан", ru: "Исчезновение", en: "Disappearance")
        case .illTreatment:
            Text(
                tg: "Шиканҷа, муносибати бераҳмона", ru: "Пытки, жестокое обращение",
                en: "Torture or ill-treatment")
        case .deprivationOfLiberty:
            Text(tg: "Маҳрум кардан аз озодӣ", ru: "Лишение свободы", en: "Deprivation of liberty")
        case .sexualViolence:
            Text(tg: "Зӯроварии ҷинсӣ", ru: "Сексуальное насилие", en: "Sexual violence")
        case .threat: Text(tg: "Таҳдид, фишор", ru: "Угроза, давление", en: "Threat or pressure")
        case .unfairProcess:
            Text(
                tg: "Поймоли ҳуқуқ ба мурофиаи одилона", ru: "Нарушение права на справедливый суд",
                en: "Violation of the right to a fair trial")
        case .denialOfCare:
            Text(
                tg: "Нарасондани ёрии тиббӣ", ru: "Неоказание медицинской помощи",
                en: "Denial of medical care")
        case .expulsion:
            Text(tg: "Ихроҷ, маҷбуран кӯчонидан", ru: "Высылка, выселение", en: "Expulsion or eviction")
        case .forcedLabour:
            Text(
                tg: "Меҳнати маҷбурӣ, напардохтани музд", ru: "Принудительный труд, невыплата зарплаты",
                en: "Forced labour, unpaid wages")
        case .discrimination: Text(tg: "Табъиз", ru: "Дискриминация", en: "Discrimination")
        case .destruction:
            Text(
                tg: "Нобуд ё мусодира кардани молу мулк", ru: "Уничтожение или изъятие имущества",
                en: "Destruction or seizure of property")
        case .denialOfService:
            Text(
                tg: "Рад кардани хизматрасонӣ ё кумак", ru: "Отказ в услуге или пособии",
                en: "Denial of a service or benefit")
        case .omission: Text(tg: "Беамалӣ", ru: "Бездействие", en: "Failure to act")
        case .other: Text(tg: "Дигар", ru: "Другое", en: "Other")
        }
    }
}

/// How sure the institution is of an act.
enum ActFinding: String, CaseIterable, Sendable {
    case alleged, established, notEstablished

    var name: Text {
        switch self {
        case .alleged: Text(tg: "Изҳор шудааст", ru: "Утверждается", en: "Alleged")
        case .established: Text(tg: "Тасдиқ шуд", ru: "Установлено", en: "Established")
        case .notEstablished: Text(tg: "Тасдиқ нашуд", ru: "Не установлено", en: "Not established")
        }
    }
}

/// The words of an inquiry.
enum InquiryTexts {
    static let note = Text(tg: "Қайд навиштан", ru: "Сделать запись", en: "Write a note")
    static let noteKind = Text(tg: "Навъ", ru: "Вид", en: "Kind")
    static let text = Text(tg: "Матн", ru: "Текст", en: "Text")
    static let event = Text(tg: "Ҳодиса", ru: "Событие", en: "Event")
    static let addEvent = Text(tg: "Ҳодиса илова кардан", ru: "Добавить событие", en: "Add an event")
    static let eventHint = Text(
        tg: "Ҳодиса чизест, ки дар як ҷой ва як вақт рӯй дод; амалҳо дар он пас аз ин илова мешаванд.",
        ru: "Событие — то, что произошло в одном месте и в одно время; деяния добавляются к нему потом.",
        en: "An event is what happened at one place and time; its acts are added afterwards.")
    static let eventTitle = Text(tg: "Номи ҳодиса", ru: "Название события", en: "Name of the event")
    static let from = Text(tg: "Аз рӯзи", ru: "С какого дня", en: "From")
    static let until = Text(tg: "То рӯзи", ru: "По какой день", en: "Until")
    static let whatHappened = Text(tg: "Чӣ шуд", ru: "Что произошло", en: "What happened")
    static let act = Text(
        tg: "Амал илова кардан: кӣ ба кӣ чӣ кард", ru: "Добавить деяние: кто, кому, что сделал",
        en: "Add an act: who did what to whom")
    static let actHint = Text(
        tg: "Дар як ҳодиса метавонад якчанд амал бошад; ҳар якеро алоҳида нависед.",
        ru: "В одном событии может быть несколько деяний; запишите каждое отдельно.",
        en: "An event may include several acts; record each one separately.")
    static let actKind = Text(tg: "Навъи амал", ru: "Вид деяния", en: "Kind of act")
    static let victims = Text(tg: "Ҷабрдидагон", ru: "Пострадавшие", en: "Victims")
    static let perpetrators = Text(
        tg: "Вайронкунандагони эҳтимолии ҳуқуқ (шахс, вазифа, мақом)",
        ru: "Предполагаемые нарушители (лицо, должность, орган)",
        en: "Alleged perpetrators (person, position, authority)")
    static let perpetratorsHint = Text(
        tg: "Ҳар яке дар сатри худ: ном, вазифа ва мақом.",
        ru: "Каждый с новой строки: имя, должность и орган.",
        en: "One per line: name, position and authority.")
    static let witnesses = Text(tg: "Шоҳидон", ru: "Свидетели", en: "Witnesses")
    static let oneALine = Text(
        tg: "Ҳар яке дар сатри худ.", ru: "Каждый с новой строки.", en: "One per line.")
    static let finding = Text(
        tg: "То чӣ андоза маълум аст", ru: "Насколько установлено", en: "Degree to which established")
    static let evidence = Text(tg: "Далел илова кардан", ru: "Добавить доказательство", en: "Add evidence")
    static let evidenceHint = Text(
        tg: "Файл тавре ки ҳаст, нигоҳ дошта мешавад; нишони SHA-256 исбот мекунад, ки он тағйир наёфтааст.",
        ru: "Файл хранится как есть; отпечаток SHA-256 доказывает, что он не изменён.",
        en: "The file is kept as it is; its SHA-256 digest proves that it was not changed.")
    static let source = Text(tg: "Аз кӣ гирифта шуд", ru: "От кого получено", en: "Received from")
    static let receivedOn = Text(tg: "Рӯзи гирифтан", ru: "День получения", en: "Received on")
    static let task = Text(tg: "Супориш", ru: "Поручение", en: "Task")
    static let addTask = Text(tg: "Супориш додан", ru: "Дать поручение", en: "Add a task")
    static let whatToDo = Text(tg: "Чӣ бояд кард", ru: "Что сделать", en: "What is to be done")
    static let done = Text(tg: "Супориш иҷро шуд", ru: "Поручение выполнено", en: "Task done")
}
