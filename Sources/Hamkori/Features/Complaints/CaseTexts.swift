/// The words of officers' pages.
enum CaseTexts {
    static let queue = Text(tg: "Шикоятҳо", ru: "Жалобы", en: "Complaints")
    static let none = Text(
        tg: "Ҳоло шикоят нест. Шикоятҳои қабулгоҳи шумо ин ҷо пайдо мешаванд.",
        ru: "Жалоб пока нет. Здесь появятся жалобы вашей приёмной.",
        en: "There are no complaints yet. Those of your office will stand here.")
    static let authority = Text(tg: "Шикоят аз", ru: "На кого", en: "About")
    static let mine = Text(tg: "Ба ман супурда шудааст", ru: "Назначена мне", en: "Assigned to me")
    static let news = Text(tg: "Навиштаи нав", ru: "Новое сообщение", en: "News")
    static let yes = Text(tg: "Ҳа", ru: "Да", en: "Yes")
    static let flags = Text(tg: "Диққат", ru: "Внимание", en: "Mind")
    static let anonymous = Text(tg: "Беном", ru: "Анонимная", en: "Anonymous")
    static let closedPlace = Text(
        tg: "Аз ҷои баста: муаллифро ба муассиса нишон надиҳед",
        ru: "Из закрытого учреждения: не раскрывайте автора учреждению",
        en: "From a closed place: never show its author to the institution")
    static let assignee = Text(tg: "Масъул", ru: "Ответственный", en: "Assigned to")
    static let notSealed = Text(
        tg: "Калиди ин парванда ҳанӯз барои шумо нест. Ҳамкоре, ки онро мекушояд, дастрасии шуморо мекушояд.",
        ru: "Это дело пока не зашифровано для вас. Доступ появится, когда его откроет коллега.",
        en: "This case is not sealed to you yet. You get in when a colleague opens it.")
    static let complainant = Text(tg: "Шикояткунанда", ru: "Заявитель", en: "Complainant")
    static let name = Text(tg: "Ном", ru: "Имя", en: "Name")
    static let answer = Text(tg: "Посух додан", ru: "Ответить", en: "Answer")
    static let answerText = Text(tg: "Посух", ru: "Ответ", en: "The answer")
    static let answerHint = Text(
        tg: "Шикояткунанда инро бо расид мехонад.", ru: "Заявитель прочитает это по квитанции.",
        en: "The complainant reads this with the receipt.")
    static let move = Text(tg: "Ҳолатро иваз кардан", ru: "Изменить состояние", en: "Change the state")
    static let nextState = Text(tg: "Ҳолати нав", ru: "Новое состояние", en: "New state")
    static let reason = Text(tg: "Сабаб", ru: "Причина", en: "Reason")
    static let assign = Text(tg: "Супурдан", ru: "Назначить", en: "Assign")
    static let exclude = Text(
        tg: "Аз парванда дур кардан", ru: "Отстранить от дела", en: "Exclude from the case")
    static let excluded = Text(tg: "Дур карда мешавад", ru: "Отстраняется", en: "Excluded")
    static let excludeHint = Text(
        tg: "Дар бархӯрди манфиатҳо. Ин шахс парвандаро дигар намебинад; бозгашт нест.",
        ru: "При конфликте интересов. Этот человек больше не увидит дело; отменить нельзя.",
        en: "For a conflict of interest. This person never sees the case again; it cannot be undone.")
    static let why = Text(tg: "Чаро", ru: "Почему", en: "Why")
    static let openings = Text(tg: "Кӣ кушодааст", ru: "Кто открывал", en: "Who has opened it")

    static func opening(_ kind: OpeningStore.Kind) -> Text {
        switch kind {
        case .opened: Text(tg: "кушод", ru: "открыл(а)", en: "opened it")
        case .file: Text(tg: "файлро гирифт", ru: "скачал(а) файл", en: "took a file")
        case .escrow:
            Text(
                tg: "бо калиди амонатӣ дастрасӣ гирифт", ru: "получил(а) доступ резервным ключом",
                en: "was let in through the escrow key")
        case .refused: Text(tg: "дастрасӣ рад шуд", ru: "в доступе отказано", en: "was refused")
        }
    }
}
