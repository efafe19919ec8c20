/// The words of officers' pages.
enum CaseTexts {
    static let queue = Text(tg: "Шикоятҳо", ru: "Жалобы", en: "Complaints")
    static let none = Text(
        tg: "Ҳоло шикоят нест. Шикоятҳои қабулгоҳи шумо ин ҷо пайдо мешаванд.",
        ru: "Жалоб пока нет. Здесь появятся жалобы вашей приёмной.",
        en: "There are no complaints yet. Those of your office will stand here.")
    static let searchHint = Text(
        tg:
            "Рақами бақайдгирӣ, масалан 2026-SUG-000123. Матни шикоятҳо ҷустуҷӯ намешавад: он рамзгузорӣ шудааст.",
        ru: "Регистрационный номер, например 2026-SUG-000123. Тексты жалоб не ищутся: они зашифрованы.",
        en:
            "A registration number, such as 2026-SUG-000123. What complaints say cannot be searched: it is encrypted."
    )
    static let authority = Text(tg: "Шикоят аз", ru: "На кого", en: "About")
    static let mine = Text(tg: "Ба ман вогузор шудааст", ru: "Назначена мне", en: "Assigned to me")
    static let news = Text(tg: "Навиштаи нав", ru: "Новое сообщение", en: "News")
    static let yes = Text(tg: "Ҳа", ru: "Да", en: "Yes")
    static let flags = Text(tg: "Эзоҳ", ru: "Примечание", en: "Note")
    static let anonymous = Text(tg: "Беном", ru: "Анонимная", en: "Anonymous")
    static let closedPlace = Text(
        tg: "Аз ҷои баста: шикояткунандаро ба муассиса нишон надиҳед",
        ru: "Из закрытого учреждения: не раскрывайте заявителя учреждению",
        en: "From a closed place: never show the complainant to the institution")
    static let assignee = Text(tg: "Масъул", ru: "Ответственный", en: "Assigned to")
    static let notSealed = Text(
        tg: "Калиди ин парванда ҳанӯз барои шумо нест. Ҳамкоре, ки онро мекушояд, дастрасии шуморо мекушояд.",
        ru: "Это дело пока не зашифровано для вас. Доступ появится, когда его откроет коллега.",
        en: "This case is not sealed to you yet. You get in when a colleague opens it.")
    static let sealedToOthers = Text(
        tg: "ҳанӯз кушода намешавад", ru: "пока не открывается", en: "does not open yet")
    static let erased = Text(
        tg: "Муҳлати нигоҳдорӣ гузашт: калидҳои парванда нест карда шуданд ва онро касе дигар намехонад.",
        ru: "Срок хранения истёк: ключи дела уничтожены, и прочитать его больше никто не может.",
        en: "It was kept for its term: the keys of the case are destroyed, and nobody can read it any longer."
    )
    static let complainant = Text(tg: "Шикояткунанда", ru: "Заявитель", en: "Complainant")
    static let name = Text(tg: "Ном", ru: "Имя", en: "Name")
    static let answer = Text(tg: "Посух додан", ru: "Ответить", en: "Answer")
    static let answerText = Text(tg: "Посух", ru: "Ответ", en: "The answer")
    static let answerHint = Text(
        tg: "Шикояткунанда инро бо расид мехонад.", ru: "Заявитель прочитает это по квитанции.",
        en: "The complainant reads this with the receipt.")
    static let moveHint = Text(
        tg: "Ҳар қарор сабаб дорад; онро шикояткунанда мехонад ва чун нома чоп кардан мумкин аст.",
        ru: "У каждого решения есть причина; её читает заявитель, и решение можно распечатать как письмо.",
        en: "Every decision has a reason; the complainant reads it, and it can be printed as a letter.")
    static let ground = Text(
        tg: "Асоси қабул накардан", ru: "Основание неприемлемости", en: "Ground of inadmissibility")
    static let groundHint = Text(
        tg: "Танҳо барои шикояте, ки қобили қабул нест.", ru: "Только для неприемлемой жалобы.",
        en: "Only for a complaint that is not admissible.")
    static let qualify = Text(
        tg: "Муайян кардани ҳуқуқҳо", ru: "Определить права и группу", en: "Sort: rights and persons")
    static let qualifyHint = Text(
        tg: "Инҳо барои омор ва навбат кушода меистанд: ҳеҷ ном нанависед.",
        ru: "Эти сведения видны в статистике и очереди: имён здесь нет.",
        en: "These stand in the clear, for the queue and statistics: they name nobody.")
    static let transfer = Text(
        tg: "Ба қабулгоҳи дигар додан", ru: "Передать в другую приёмную", en: "Transfer to another office")
    static let transferHint = Text(
        tg: "Рақам мемонад. Кормандони қабулгоҳи шумо парвандаро дигар намебинанд.",
        ru: "Номер сохраняется. Сотрудники вашей приёмной больше не увидят дело.",
        en: "The number stays. The officers of your office will not see the case any longer.")
    static let nobodyThere = Text(
        tg: "Дар ин қабулгоҳ касе нест, ки парвандаро кушояд.", ru: "В этой приёмной некому открыть дело.",
        en: "Nobody in this office could open the case.")
    static let lastReader = Text(
        tg: "Ин охирин шахсест, ки парвандаро мекушояд. Аввал ба қабулгоҳи дигар диҳед.",
        ru: "Это последний, кто может открыть дело. Сначала передайте его в другую приёмную.",
        en: "This is the last person who can open the case. Transfer it to another office first.")
    static let office = Text(tg: "Қабулгоҳ", ru: "Приёмная", en: "Office")
    static let channel = Text(tg: "Чӣ тавр омад", ru: "Как поступила", en: "How it came")
    static let steps = Text(tg: "Чӣ кардан мумкин аст", ru: "Что можно сделать", en: "What can be done")
    static let noSuchStep = Text(
        tg: "Ҳоло дар ин парванда ин корро кардан мумкин нест.",
        ru: "Сейчас с этим делом этого сделать нельзя.",
        en: "This cannot be done with this case now.")
    static let deadlines = Text(tg: "Муҳлатҳо", ru: "Сроки", en: "Deadlines")
    static let due = Text(tg: "Муҳлат", ru: "Срок", en: "Due")
    static let dueHint = Text(
        tg: "Холӣ бошад, муҳлати муқаррарии муассиса.", ru: "Если пусто, обычный срок учреждения.",
        en: "When empty, the institution’s usual term.")
    static let dueIsPast = Text(
        tg: "Ин рӯз гузаштааст.", ru: "Этот день уже прошёл.", en: "This day has passed.")
    static let overdue = Text(tg: "Муҳлат гузашт", ru: "Просрочено", en: "Overdue")
    static let dueSoon = Text(tg: "То ҳафт рӯз", ru: "В ближайшие семь дней", en: "Within seven days")
    static let request = Text(tg: "Дархост ба мақом", ru: "Запрос органу", en: "Request to an authority")
    static let requestHint = Text(
        tg:
            "Дархостро чун нома чоп кардан мумкин аст. Агар шикоят аз ҷои баста бошад, шикояткунандаро ном набаред.",
        ru:
            "Запрос можно распечатать как письмо. Если жалоба из закрытого учреждения, не называйте заявителя.",
        en:
            "The request can be printed as a letter. If the complaint comes from a closed place, do not name the complainant."
    )
    static let addressee = Text(tg: "Ба кӣ", ru: "Кому", en: "To whom")
    static let requestText = Text(tg: "Чӣ мепурсем", ru: "О чём запрос", en: "What is asked")
    static let urgent = Text(
        tg: "Чораи муваққатии ҳифз: зарари барқарорнашаванда таҳдид мекунад",
        ru: "Временная мера защиты: грозит непоправимый вред",
        en: "Interim measure: irreparable harm threatens")
    static let reply = Text(
        tg: "Ҷавоби мақомро сабт кардан", ru: "Записать ответ органа", en: "Record the authority’s reply")
    static let replyTo = Text(
        tg: "Ҷавоби мақом ба дархости", ru: "Ответ органа на запрос", en: "The authority’s reply to request")
    static let interimMeasure = Text(
        tg: "Чораи муваққатии ҳифз", ru: "Временная мера защиты", en: "Interim measure")
    static let replyText = Text(tg: "Чӣ ҷавоб доданд", ru: "Что ответили", en: "What was answered")
    static let filesHint = Text(
        tg: "То 5 файл, ҳар кадом то 25 МБ: JPEG, PNG, WebP, MP3, M4A, OGG, MP4, PDF, DOCX, XLSX, CSV, TXT.",
        ru: "До 5 файлов, каждый до 25 МБ: JPEG, PNG, WebP, MP3, M4A, OGG, MP4, PDF, DOCX, XLSX, CSV, TXT.",
        en: "Up to 5 files, each up to 25 MB: JPEG, PNG, WebP, MP3, M4A, OGG, MP4, PDF, DOCX, XLSX, CSV, TXT."
    )
    static let keepMetadata = Text(
        tg: "Файлҳоро тавре ки ҳастанд, нигоҳ доред: ном, ҷой, вақт, дастгоҳ ва муаллиф (асли далел)",
        ru: "Сохранить файлы как есть: имя, место, время, устройство и автор (подлинник доказательства)",
        en: "Keep the files as they are: name, place, time, device and author (the original of evidence)")
    static let scan = Text(tg: "Санҷиши вирус", ru: "Проверка на вирусы", en: "Scan for harm")
    static let scannedClean = Text(tg: "чизе ёфт нашуд", ru: "ничего не найдено", en: "nothing was found")
    static let notScanned = Text(
        tg: "санҷида нашудааст: бо эҳтиёт кушоед", ru: "не проверен: открывайте осторожно",
        en: "not scanned: open it with care")
    static let cleaning = Text(tg: "Нишонаҳои созанда", ru: "Следы автора файла", en: "Traces of its maker")
    static let isCleaned = Text(
        tg: "ном, ҷой, вақт ва дастгоҳ пок карда шуд; мазмунро санҷед",
        ru: "имя, место, время и устройство удалены; проверьте содержание",
        en: "name, place, time and device were removed; look at what it says")
    static let isNotCleaned = Text(
        tg: "чунон ки фиристода шуд: ном, ҷой, вақт ё дастгоҳ метавонад муаллифро ошкор кунад",
        ru: "как отправлено: имя, место, время или устройство могут выдать автора",
        en: "as it was sent: name, place, time or device may tell who it is from")
    static let showAll = Text(
        tg: "Ҳамаи {1} ҳуҷҷатро нишон додан", ru: "Показать все документы ({1})", en: "Show all {1} documents"
    )
    static let letter = Text(tg: "Чун нома", ru: "Как письмо", en: "As a letter")
    static let move = Text(tg: "Ҳолатро иваз кардан", ru: "Изменить состояние", en: "Change the state")
    static let nextState = Text(tg: "Ҳолати нав", ru: "Новое состояние", en: "New state")
    static let reason = Text(tg: "Сабаб", ru: "Причина", en: "Reason")
    static let assign = Text(tg: "Вогузор кардан", ru: "Назначить", en: "Assign")
    static let exclude = Text(
        tg: "Аз парванда дур кардан", ru: "Отстранить от дела", en: "Exclude from the case")
    static let excluded = Text(tg: "Дур карда мешавад", ru: "Отстраняется", en: "Excluded")
    static let excludeHint = Text(
        tg: "Дар бархӯрди манфиатҳо. Ин шахс парвандаро дигар намебинад; бозгашт нест.",
        ru: "При конфликте интересов. Этот человек больше не увидит дело; отменить нельзя.",
        en: "For a conflict of interest. This person never sees the case again; it cannot be undone.")
    static let excludeSurely = Text(
        tg: "Бале, ин шахсро барои ҳамеша дур мекунам", ru: "Да, отстранить этого человека навсегда",
        en: "Yes, exclude this person for good")
    static let tickToExclude = Text(
        tg: "Барои дур кардан қуттичаро қайд кунед: бозгашт нест.",
        ru: "Чтобы отстранить, отметьте поле: отменить нельзя.",
        en: "Tick the box to exclude: it cannot be undone.")
    static let why = Text(tg: "Чаро", ru: "Почему", en: "Why")
    static let openings = Text(tg: "Кӣ кушодааст", ru: "Кто открывал", en: "Who has opened it")

    static func opening(_ kind: OpeningStore.Kind) -> Text {
        switch kind {
        case .opened: Text(tg: "кушод", ru: "открыл(а)", en: "opened it")
        case .file: Text(tg: "файлро гирифт", ru: "скачал(а) файл", en: "took a file")
        case .shared:
            Text(
                tg: "қисми равонкардашударо хонд", ru: "прочитал(а) направленное", en: "read what was shared")
        case .escrow:
            Text(
                tg: "бо калиди амонатӣ дастрасӣ гирифт", ru: "получил(а) доступ депонированным ключом",
                en: "was let in through the escrow key")
        case .sealed:
            Text(
                tg: "кӯшид: парванда барои ӯ кушода намешавад", ru: "пытался открыть: ключа нет",
                en: "tried to: it does not open for them yet")
        case .refused: Text(tg: "дастрасӣ рад шуд", ru: "в доступе отказано", en: "was refused")
        }
    }
}
