import Documents

/// What is said of a file that cannot be freed of what it tells of its maker: why, and what its sender can do.
enum CleaningTexts {
    static func refusal(of name: String, _ fault: CleaningFault) -> Text {
        let text = reason(fault).filled(.same(name))
        // Another file may fail the next time, which nobody would have been told of.
        let end = fault == .notNow ? notSent : otherwise
        return Text(
            tg: text.tg + " " + end.tg, ru: text.ru + " " + end.ru, en: text.en + " " + end.en)
    }

    private static let notSent = Text(
        tg: "Ҳеҷ чиз фиристода нашуд.", ru: "Ничего не отправлено.", en: "Nothing was sent.")

    private static let otherwise = Text(
        tg: """
            Ҳеҷ чиз фиристода нашуд. Ё қайд кунед, ки файлҳое, ки пок карда намешаванд, тавре ки ҳастанд, мераванд.
            """,
        ru: "Ничего не отправлено. Или отметьте, что файлы, которые нельзя очистить, отправляются как есть.",
        en: "Nothing was sent. Or tick that files that cannot be cleaned are sent as they are.")

    private static func reason(_ fault: CleaningFault) -> Text {
        switch fault {
        case .changes: changes
        case .comments: comments
        case .fields: fields
        case .localLinks: localLinks
        case .contents: contents
        case .malformed: malformed
        case .unable: unable
        case .notNow: notNow
        }
    }

    private static let changes = Text(
        tg:
            "Дар файли «{1}» тағйироти қайдшуда бо ном ва вақти муаллифон ҳаст. Мо онро пок намекунем, зеро маънои матн дигар мешавад. Тағйиротро дар барнома қабул ё рад кунед ва файлро аз нав фиристед.",
        ru:
            "В файле «{1}» есть отслеживаемые исправления с именами и временем. Мы их не убираем: смысл текста изменился бы. Примите или отклоните исправления в программе и отправьте файл ещё раз.",
        en:
            "“{1}” contains tracked changes with names and times. We do not remove them, because that would change the text. Accept or reject the changes in your program and send the file again."
    )
    private static let comments = Text(
        tg:
            "Дар файли «{1}» эзоҳҳо ҳастанд, ки аз рӯйи онҳо муаллифонашонро шинохтан мумкин аст. Эзоҳҳоро нест кунед ё ба матн гузаронед ва файлро аз нав фиристед.",
        ru:
            "В файле «{1}» есть примечания, по которым можно узнать их авторов. Удалите их или перенесите в текст и отправьте файл ещё раз.",
        en:
            "“{1}” contains comments that show who wrote them. Delete them or move them into the text, and send the file again."
    )
    private static let fields = Text(
        tg:
            "Дар файли «{1}» майдонҳое ҳастанд, ки пур карда мешаванд. Ҳангоми пок кардан ҷавобҳо гум шуда метавонанд. Онро ҳамчун PDF-и нав чоп кунед ё расми онро фиристед.",
        ru:
            "В файле «{1}» есть поля для заполнения: при очистке ответы могли бы пропасть. Напечатайте его в новый PDF или отправьте его снимок.",
        en:
            "“{1}” contains form fields whose answers could be lost. Print it to a new PDF, or send a picture of it."
    )
    private static let localLinks = Text(
        tg:
            "Дар файли «{1}» пайвандҳо ба файлҳои компютери шумо ҳастанд: дар роҳи онҳо номи шумо буда метавонад. Пайвандҳоро нест кунед ва файлро аз нав фиристед.",
        ru:
            "В файле «{1}» есть ссылки на файлы вашего компьютера: в их пути может быть ваше имя. Удалите ссылки и отправьте файл ещё раз.",
        en:
            "“{1}” contains links to files on your computer, whose paths may contain your name. Remove the links and send the file again."
    )
    private static let contents = Text(
        tg:
            "Дар файли «{1}» чизе ҳаст, ки онро дида баромада наметавонем: файли дигар, макрос, имзо, қабат ё расми навъи дигар. Онро ҷудо фиристед ё ба ҷойи файл расми онро фиристед.",
        ru:
            "В файле «{1}» есть то, чего мы не можем проверить: другой файл, макрос, подпись, слой или рисунок другого типа. Отправьте это отдельно или отправьте снимок файла.",
        en:
            "“{1}” contains something that we cannot check: another file, a macro, a signature, a layer or a picture of another type. Send that separately, or send a picture of the file."
    )
    private static let malformed = Text(
        tg: "Файли «{1}» вайрон аст ё барои пок кардан аз ҳад калон мешавад. Расми онро фиристед.",
        ru: "Файл «{1}» повреждён или при очистке становится слишком большим. Отправьте его снимок.",
        en: "“{1}” is damaged, or becomes too large when it is cleaned. Send a picture of it.")
    private static let unable = Text(
        tg: "Аз файли «{1}» ҷой, вақт, дастгоҳ ё муаллифро пок кардан намешавад. Расми онро фиристед.",
        ru: "Из файла «{1}» нельзя удалить место, время, устройство или автора. Отправьте его снимок.",
        en: "Place, time, device or author cannot be removed from “{1}”. Send a picture of it.")
    private static let notNow = Text(
        tg:
            "Файли «{1}»-ро ҳоло тоза кардан намешавад. Айби файл нест. Дертар ё бо файлҳои камтар, ё расми онро фиристед.",
        ru:
            "Файл «{1}» сейчас нельзя очистить. Дело не в файле. Отправьте позже, меньше файлов или снимок.",
        en:
            "“{1}” cannot be cleaned here at the moment. There is nothing wrong with the file. Send it later, with fewer files, or send a picture of it."
    )
}
