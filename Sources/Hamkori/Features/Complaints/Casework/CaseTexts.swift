/// The words of officers' pages.
enum CaseTexts {
    static let queue = Text(tg: "Шикоятҳо", ru: "Жалобы", en: "Complaints")
    static let none = Text(
        tg: "Ҳоло шикоят нест. Шикоятҳои қабулгоҳи шумо ин ҷо пайдо мешаванд.",
        ru: "Жалоб пока нет. Здесь появятся жалобы вашей приёмной.",
        en: "There are no complaints yet. Complaints of your office will appear here.")
    static let searchHint = Text(
        tg:
            "Рақами бақайдгирӣ, масалан 2026-SUG-000123. Матни шикоятҳо ҷустуҷӯ намешавад: он рамзгузорӣ шудааст.",
        ru:
            "Регистрационный номер, например 2026-SUG-000123. По текстам жалоб поиск невозможен: они зашифрованы.",
        en:
            "A registration number, such as 2026-SUG-000123. The texts of complaints cannot be searched because they are encrypted."
    )
    static let authority = Text(tg: "Нисбат ба кӣ", ru: "На кого", en: "Against")
    static let mine = Text(tg: "Ба ман вогузор шудааст", ru: "Назначена мне", en: "Assigned to me")
    static let news = Text(tg: "Паёми нав", ru: "Новое сообщение", en: "New message")
    static let yes = Text(tg: "Ҳа", ru: "Да", en: "Yes")
    static let flags = Text(tg: "Эзоҳ", ru: "Примечание", en: "Note")
    static let anonymous = Text(tg: "Беном", ru: "Анонимная", en: "Anonymous")
    static let closedPlace = Text(
        tg: "Аз муассисаи пӯшида: шахсияти шикояткунандаро ба муассиса ошкор накунед",
        ru: "Из закрытого учреждения: не раскрывайте учреждению личность заявителя",
        en: "From a closed institution: never reveal the complainant’s identity to the institution")
    static let assignee = Text(tg: "Масъул", ru: "Ответственный", en: "Assigned to")
    static let notSealed = Text(
        tg:
            "Шумо ҳоло ба ин парванда дастрасӣ надоред. Дастрасӣ пас аз он фароҳам мешавад, ки ҳамкоратон парвандаро кушояд.",
        ru: "У вас пока нет доступа к этому делу. Доступ появится, когда дело откроет коллега.",
        en:
            "You do not have access to this case yet. You will be given access when a colleague next opens it."
    )
    static let sealedToOthers = Text(
        tg: "ҳанӯз дастрасӣ нест", ru: "доступа пока нет", en: "no access yet")
    static let erased = Text(
        tg:
            "Муҳлати нигоҳдорӣ гузашт: калидҳои парванда нобуд карда шуданд ва онро дигар ҳеҷ кас хонда наметавонад.",
        ru: "Срок хранения истёк: ключи дела уничтожены, и прочитать его больше никто не может.",
        en:
            "The retention period has expired: the case’s keys have been destroyed and it can no longer be read."
    )
    static let complainant = Text(tg: "Шикояткунанда", ru: "Заявитель", en: "Complainant")
    static let name = Text(tg: "Ном", ru: "Имя", en: "Name")
    static let answer = Text(tg: "Ҷавоб додан", ru: "Ответить", en: "Answer")
    static let answerText = Text(tg: "Ҷавоб", ru: "Ответ", en: "The answer")
    static let answerHint = Text(
        tg: "Шикояткунанда инро бо расид мехонад.", ru: "Заявитель прочитает это по квитанции.",
        en: "The complainant reads this with the receipt.")
    static let moveHint = Text(
        tg:
            "Ҳар қарор асоснок карда мешавад; асосҳоро шикояткунанда мебинад ва қарорро ҳамчун мактуб чоп кардан мумкин аст.",
        ru:
            "Каждое решение мотивируется; заявитель видит мотивировку, и решение можно распечатать как письмо.",
        en:
            "Every decision states its reasons; the complainant can read them, and the decision can be printed as a letter."
    )
    static let ground = Text(
        tg: "Асоси қабул накардан", ru: "Основание неприемлемости", en: "Ground of inadmissibility")
    static let groundHint = Text(
        tg: "Танҳо барои шикояте, ки қобили қабул нест.", ru: "Только для неприемлемой жалобы.",
        en: "Only for an inadmissible complaint.")
    static let qualify = Text(
        tg: "Муайян кардани ҳуқуқҳо", ru: "Определить права и группу",
        en: "Classify: rights and persons concerned")
    static let qualifyHint = Text(
        tg: "Ин маълумот барои омор ва навбат рамзгузорӣ намешавад: дар он ҳеҷ ном нест.",
        ru: "Эти сведения не шифруются: они нужны для очереди и статистики и не содержат имён.",
        en:
            "These details are not encrypted: they are used in the queue and in statistics and contain no names."
    )
    static let transfer = Text(
        tg: "Ба қабулгоҳи дигар додан", ru: "Передать в другую приёмную", en: "Transfer to another office")
    static let transferHint = Text(
        tg: "Рақам мемонад. Кормандони қабулгоҳи шумо парвандаро дигар намебинанд.",
        ru: "Номер сохраняется. Сотрудники вашей приёмной больше не увидят дело.",
        en: "The number stays the same. The officers of your office will no longer see the case.")
    static let nobodyThere = Text(
        tg: "Дар ин қабулгоҳ касе нест, ки парвандаро кушояд.", ru: "В этой приёмной некому открыть дело.",
        en: "Nobody in this office could open the case.")
    static let lastReader = Text(
        tg: "Ин охирин шахсест, ки парвандаро мекушояд. Аввал ба қабулгоҳи дигар диҳед.",
        ru: "Это последний, кто может открыть дело. Сначала передайте его в другую приёмную.",
        en: "This is the last person who can open the case. Transfer it to another office first.")
    static let office = Text(tg: "Қабулгоҳ", ru: "Приёмная", en: "Office")
    static let channel = Text(tg: "Роҳи қабул", ru: "Как поступила", en: "How received")
    static let steps = Text(tg: "Чӣ кардан мумкин аст", ru: "Что можно сделать", en: "What can be done")
    static let noSuchStep = Text(
        tg: "Ҳоло дар ин парванда ин корро кардан мумкин нест.",
        ru: "Сейчас с этим делом этого сделать нельзя.",
        en: "This cannot be done with this case now.")
    static let deadlines = Text(tg: "Муҳлатҳо", ru: "Сроки", en: "Deadlines")
    static let due = Text(tg: "Муҳлат", ru: "Срок", en: "Due")
    static let dueHint = Text(
        tg: "Холӣ бошад, муҳлати муқаррарии муассиса.", ru: "Если пусто, обычный срок учреждения.",
        en: "If left empty, the institution’s usual time limit.")
    static let dueIsPast = Text(
        tg: "Ин рӯз гузаштааст.", ru: "Этот день уже прошёл.", en: "This day has passed.")
    static let overdue = Text(tg: "Муҳлат гузашт", ru: "Просрочено", en: "Overdue")
    static let dueSoon = Text(tg: "То ҳафт рӯз", ru: "В ближайшие семь дней", en: "Within seven days")
    static let request = Text(tg: "Дархост ба мақом", ru: "Запрос органу", en: "Request to an authority")
    static let requestHint = Text(
        tg:
            "Дархостро ҳамчун мактуб чоп кардан мумкин аст. Агар шикоят аз муассисаи пӯшида бошад, номи шикояткунандаро нанависед.",
        ru:
            "Запрос можно распечатать как письмо. Если жалоба из закрытого учреждения, не называйте заявителя.",
        en:
            "The request can be printed as a letter. If the complaint comes from a closed institution, do not name the complainant."
    )
    static let addressee = Text(tg: "Ба кӣ", ru: "Кому", en: "To whom")
    static let requestText = Text(tg: "Мазмуни дархост", ru: "Содержание запроса", en: "What is requested")
    static let urgent = Text(
        tg: "Чораи муваққатии ҳифз: хатари зарари ҷуброннопазир",
        ru: "Временная мера защиты: риск непоправимого вреда",
        en: "Interim measure: risk of irreparable harm")
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
        tg: "Файлҳоро тавре ки ҳастанд, нигоҳ доштан: ном, ҷой, вақт, дастгоҳ ва муаллиф (асли далел)",
        ru: "Сохранить файлы как есть: имя, место, время, устройство и автор (подлинник доказательства)",
        en: "Keep the files as they are: name, place, time, device and author (the original of evidence)")
    static let scan = Text(tg: "Санҷиши вирус", ru: "Проверка на вирусы", en: "Virus scan")
    static let scannedClean = Text(tg: "чизе ёфт нашуд", ru: "ничего не найдено", en: "nothing was found")
    static let notScanned = Text(
        tg: "санҷида нашудааст: бо эҳтиёт кушоед", ru: "не проверен: открывайте осторожно",
        en: "not scanned: open with caution")
    static let cleaning = Text(
        tg: "Маълумот дар бораи муаллифи файл", ru: "Сведения об авторе файла",
        en: "Information about its author")
    static let isCleaned = Text(
        tg: "ном, ҷой, вақт ва дастгоҳ нест карда шуд; мазмунро санҷед",
        ru: "имя, место, время и устройство удалены; проверьте содержание",
        en: "file name, location, time and device were removed; check the content")
    static let isNotCleaned = Text(
        tg: "тавре ки фиристода шуд: аз рӯйи ном, ҷой, вақт ё дастгоҳ муаллифро шинохтан мумкин аст",
        ru: "как отправлено: по имени файла, месту, времени или устройству можно узнать автора",
        en: "as it was sent: file name, location, time or device may reveal who it is from")
    static let showAll = Text(
        tg: "Ҳамаи {1} ҳуҷҷатро нишон додан", ru: "Показать все документы ({1})", en: "Show all {1} documents"
    )
    static let letter = Text(tg: "Ҳамчун мактуб", ru: "Как письмо", en: "As a letter")
    static let move = Text(tg: "Ҳолатро иваз кардан", ru: "Изменить состояние", en: "Change the state")
    static let nextState = Text(tg: "Ҳолати нав", ru: "Новое состояние", en: "New state")
    static let reason = Text(tg: "Сабаб", ru: "Причина", en: "Reason")
    static let assign = Text(tg: "Вогузор кардан", ru: "Назначить", en: "Assign")
    static let exclude = Text(
        tg: "Аз парванда дур кардан", ru: "Отстранить от дела", en: "Exclude from the case")
    static let excluded = Text(tg: "Дур карда мешавад", ru: "Отстраняется", en: "Excluded")
    static let excludeHint = Text(
        tg:
            "Ҳангоми бархӯрди манфиатҳо. Ин шахс парвандаро дигар дида наметавонад; бекор кардан мумкин нест.",
        ru: "При конфликте интересов. Этот человек больше не увидит дело; отменить нельзя.",
        en:
            "In case of a conflict of interest. This person will no longer see the case; this cannot be undone."
    )
    static let excludeSurely = Text(
        tg: "Бале, ин шахсро барои ҳамеша дур мекунам", ru: "Да, отстранить этого человека навсегда",
        en: "Yes, exclude this person permanently")
    static let tickToExclude = Text(
        tg: "Барои дур кардан қуттичаро қайд кунед: бозгашт нест.",
        ru: "Чтобы отстранить, отметьте поле: отменить нельзя.",
        en: "Tick the box to exclude: it cannot be undone.")
    static let why = Text(tg: "Чаро", ru: "Почему", en: "Why")
    static let openings = Text(tg: "Кӣ кушодааст", ru: "Кто открывал", en: "Who has opened it")

    static func opening(_ kind: CaseAccessLogStore.Kind) -> Text {
        switch kind {
        case .opened: Text(tg: "кушод", ru: "открыл(а)", en: "opened it")
        case .file: Text(tg: "файлро боргирӣ кард", ru: "скачал(а) файл", en: "downloaded a file")
        case .shared:
            Text(
                tg: "қисми равонкардашударо хонд", ru: "прочитал(а) направленное", en: "read what was shared")
        case .escrow:
            Text(
                tg: "бо калиди амонатӣ дастрасӣ гирифт", ru: "получен доступ по депонированному ключу",
                en: "was given access with the escrow key")
        case .sealed:
            Text(
                tg: "кӯшиши кушодан: ҳанӯз дастрасӣ надорад", ru: "попытка открыть: доступа пока нет",
                en: "attempted to open it: no access yet")
        case .refused: Text(tg: "дастрасӣ рад шуд", ru: "в доступе отказано", en: "was denied access")
        }
    }
}
