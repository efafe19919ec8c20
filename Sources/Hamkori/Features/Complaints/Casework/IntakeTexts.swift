/// The words of intake: plain, short, and true.
enum IntakeTexts {
    static let title = Text(tg: "Шикоят кардан", ru: "Подать жалобу", en: "Make a complaint")
    static let closed = Text(
        tg:
            "Ҳоло шикоятро дар сомона қабул карда наметавонем, зеро ҳанӯз дар ягон қабулгоҳ корманде нест, ки калиди хондани онро дорад. Ба қабулгоҳ биёед, занг занед ё нома нависед.",
        ru:
            "Сейчас мы не можем принять жалобу на сайте: ни в одной приёмной ещё нет сотрудника с ключом, чтобы её прочитать. Приходите в приёмную, позвоните или напишите письмо.",
        en:
            "We cannot take complaints on this site now: no public reception office has an officer with a key to read them yet. Come to a public reception office, call or write a letter."
    )
    static let leaveHint = Text(
        tg: """
            Тугмаи боло обу ҳаворо мекушояд; он чи навиштаед, гум мешавад. Таърихи браузерро худатон пок кунед ё равзанаи \
            махфӣ истифода баред. Дар охир ин равзанаро пӯшед.
            """,
        ru: """
            Кнопка вверху открывает прогноз погоды, написанное пропадёт. Историю браузера очистите сами или пользуйтесь \
            окном инкогнито. В конце закройте это окно.
            """,
        en: """
            The button on top opens the weather, and what you wrote is gone. Clear the browser’s history yourself, or use \
            a private window. Close this window at the end.
            """)
    static let first = Text(tg: "Аввал хонед", ru: "Сначала прочитайте", en: "Read this first")
    static let plainWords: [(Text, Text)] = [
        (
            Text(tg: "Чӣ мешавад", ru: "Что будет дальше", en: "What happens next"),
            Text(
                tg:
                    "Шумо рақам ва расид мегиред. Корманди қабулгоҳ шикоятро мехонад ва посух менависад. Посухро бо расид дар ҳамин сомона мехонед ва дертар боз чизе илова мекунед: ҳоло кам нависед ҳам, мешавад.",
                ru:
                    "Вы получите номер и квитанцию. Сотрудник приёмной прочитает жалобу и ответит. Ответ вы прочитаете здесь же, по квитанции, и с ней же потом добавите ещё: сейчас можно написать и немного.",
                en:
                    "You get a number and a receipt. An officer of the public reception office reads the complaint and answers. You read the answer here, with the receipt, and add more with it later: you may say little now."
            )
        ),
        (
            Text(tg: "Бо маълумот чӣ мешавад", ru: "Что будет с данными", en: "What happens with the data"),
            Text(
                tg:
                    "Навиштаи шумо рамзгузорӣ мешавад; онро танҳо кормандони ваколатдор ва шумо бо расид мекушоед. Ном шарт нест. Мо нишонии интернетии шуморо нигоҳ намедорем ва ба ҷои вақт танҳо рӯзро менависем. Аз аксҳо, овоз, видео ва ҳуҷҷатҳо номи файл, ҷой, вақт, дастгоҳ ва муаллиф пок карда мешаванд; он чи дар онҳо дида, шунида ё хонда мешавад, мемонад ва метавонад шуморо ошкор кунад.",
                ru:
                    "Написанное шифруется; открыть его могут только уполномоченные сотрудники и вы по квитанции. Имя не обязательно. Мы не храним ваш интернет-адрес, а вместо времени записываем только день. Из снимков, звука, видео и документов удаляются имя файла, место, время, устройство и автор; то, что в них видно, слышно или написано, остаётся и может вас выдать.",
                en:
                    "What you write is encrypted; only authorised officers can open it, and you with your receipt. You need not give a name. We do not keep your internet address, and we keep the day instead of the time. File name, place, time, device and author are removed from photos, sound, film and documents; what can be seen, heard or read in them stays, and may give you away."
            )
        ),
        (
            Text(tg: "Мо чӣ карда метавонем", ru: "Что мы можем", en: "What we can do"),
            Text(
                tg:
                    "Мо мепурсем, месанҷем, тавсия медиҳем ва барои ҳалли мусолиматомез кумак мекунем. Мо ҳукми судро бекор карда, ҷазо дода ё пул дода наметавонем. Агар ҷон дар хатар бошад, ба 112 занг занед.",
                ru:
                    "Мы запрашиваем, проверяем, даём рекомендации и помогаем договориться. Мы не можем отменить решение суда, наказать или выплатить деньги. Если жизнь в опасности, звоните 112.",
                en:
                    "We ask, examine, recommend and help to settle. We cannot lift a court’s decision, punish or pay. If a life is in danger, call 112."
            )
        ),
    ]
    static let questions = Text(tg: "Саволҳо", ru: "Вопросы", en: "The questions")
    static let what = Text(tg: "Чӣ шуд?", ru: "Что произошло?", en: "What happened?")
    static let whatHint = Text(
        tg: "Бо сухани худ. Ба ҳар забон.", ru: "Своими словами. На любом языке.",
        en: "In your own words. In any language.")
    static let when = Text(tg: "Кай?", ru: "Когда?", en: "When?")
    static let place = Text(tg: "Дар куҷо?", ru: "Где?", en: "Where?")
    static let concerns = Text(
        tg: "Ҳуқуқи кӣ вайрон шуд?", ru: "Чьи права нарушены?", en: "Whose rights are at stake?")
    static let adapt = Text(
        tg: "Саволҳои мувофиқро нишон диҳед", ru: "Показать вопросы для этого случая",
        en: "Show the questions for this")
    static let region = Text(tg: "Минтақа", ru: "Регион", en: "Region")
    static let authority = Text(tg: "Шикоят аз кист?", ru: "На кого жалоба?", en: "Whom is it about?")
    static let authorityName = Text(
        tg: "Номи муассиса ё шахс", ru: "Название учреждения или имя", en: "Name of the body or person")
    static let closedPlace = Text(
        tg: "Ин дар ҷои баста аст: ҳабсхона, тавқифгоҳ, артиш, беморхонаи рӯҳӣ, интернат",
        ru: "Это закрытое учреждение: тюрьма, изолятор, армия, психбольница, интернат",
        en: "It is a closed place: prison, remand, army, psychiatric hospital, care home")
    static let behalf = Text(
        tg: "Барои кӣ шикоят мекунед?", ru: "За кого вы жалуетесь?", en: "For whom do you complain?")
    static let name = Text(tg: "Номи шумо", ru: "Ваше имя", en: "Your name")
    static let nameHint = Text(
        tg: "Агар холӣ монад, шикоят беном аст.", ru: "Если оставить пустым, жалоба анонимная.",
        en: "Left empty, the complaint is anonymous.")
    static let safe = Text(
        tg: "Бо шумо тамос гирифтан бехатар аст?", ru: "Безопасно ли связываться с вами?",
        en: "Is it safe to contact you?")
    static let safeHint = Text(
        tg: "Агар касе телефон ё почтаи шуморо бубинад, «Не»-ро интихоб кунед.",
        ru: "Если кто-то видит ваш телефон или почту, выберите «Нет».",
        en: "If somebody sees your telephone or mail, choose “No”.")
    static let contact = Text(
        tg: "Чӣ тавр ва кай тамос гирем", ru: "Как и когда с вами связаться", en: "How and when to reach you")
    static let files = Text(tg: "Файлҳо", ru: "Файлы", en: "Files")
    static let filesHint = Text(
        tg:
            "То 5 файл, ҳар кадом то 25 МБ: расм (JPEG, PNG, WebP), овоз (MP3, M4A, Ogg), видео (MP4), PDF, Word (DOCX), Excel (XLSX), CSV, матн (TXT). Аз онҳо номи файл, ҷой, вақт, дастгоҳ ва муаллиф пок карда мешаванд; он чи дар онҳо дида, шунида ё хонда мешавад, мемонад. Агар пок кардан нашавад, мо инро мегӯем ва бе иҷозати шумо чизе қабул намекунем.",
        ru:
            "До 5 файлов, каждый до 25 МБ: снимки (JPEG, PNG, WebP), звук (MP3, M4A, Ogg), видео (MP4), PDF, Word (DOCX), Excel (XLSX), CSV, текст (TXT). Из них удаляются имя файла, место, время, устройство и автор; то, что в них видно, слышно или написано, остаётся. Если удалить нельзя, мы скажем об этом и без вашего разрешения ничего не примем.",
        en:
            "Up to 5 files, each up to 25 MB: pictures (JPEG, PNG, WebP), sound (MP3, M4A, Ogg), film (MP4), PDF, Word (DOCX), Excel (XLSX), CSV, text (TXT). File name, place, time, device and author are removed from them; what can be seen, heard or read in them stays. If that cannot be done, we say so, and take nothing unless you allow it."
    )
    static let keepMetadata = Text(
        tg:
            "Ҳамаи файлҳоро тавре ки ҳастанд, фиристед: ном, ҷой, вақт, дастгоҳ ва муаллиф далел буда метавонанд, вале шуморо ошкор карда метавонанд",
        ru:
            "Отправить все файлы как есть: имя, место, время, устройство и автор могут быть доказательством, но могут вас выдать",
        en:
            "Send all files as they are: name, place, time, device and author can be evidence, and can give you away"
    )
    static let sendUncleaned = Text(
        tg:
            "Танҳо файлҳоеро, ки пок карда намешаванд, тавре ки ҳастанд, фиристед; дигарҳо пок карда мешаванд",
        ru: "Отправить как есть только файлы, которые нельзя очистить; остальные очищаются",
        en: "Send only the files that cannot be cleaned as they are; the others are cleaned")
    static let filesTooLarge = Text(
        tg: "На зиёда аз 5 файл, ҳар кадом то 25 МБ. Ҳоло чизе фиристода нашуд.",
        ru: "Не более 5 файлов, каждый до 25 МБ. Пока ничего не отправлено.",
        en: "At most 5 files, each up to 25 MB. Nothing was sent yet.")
    static let tooManyFiles = Text(
        tg: "На зиёда аз 5 файл.", ru: "Не более 5 файлов.", en: "At most 5 files.")
    static let fileTooLarge = Text(
        tg: "Файли «{1}» аз 25 МБ калонтар аст.", ru: "Файл «{1}» больше 25 МБ.",
        en: "“{1}” is larger than 25 MB.")
    static let fileEmpty = Text(
        tg: "Файли «{1}» холӣ аст.", ru: "Файл «{1}» пустой.", en: "“{1}” is empty.")
    static let fileRefused = Text(
        tg: "«{1}»: ин навъи файл қабул намешавад, ё дар файл чизи дигар аст. {2}",
        ru: "«{1}»: такой тип файла не принимается, или внутри файла что-то другое. {2}",
        en: "“{1}”: this type of file is not taken, or something else is in the file. {2}")
    static let fileHarmful = Text(
        tg: "Дар файли «{1}» барномаи зараровар ёфт шуд. Шикоятро бе он фиристед.",
        ru: "В файле «{1}» найдена вредоносная программа. Отправьте жалобу без него.",
        en: "Something harmful was found in “{1}”. Send the complaint without it.")
    static let send = Text(tg: "Фиристодан", ru: "Отправить", en: "Send")
    static let tooYoung = Text(
        tg: "Шакл хеле зуд фиристода шуд. {1} сония сабр карда, аз нав фиристед.",
        ru: "Форма отправлена слишком быстро. Подождите {1} с и отправьте снова.",
        en: "The form was sent too quickly. Wait {1} seconds and send it again.")
    static let tooOld = Text(
        tg: "Шакл хеле дер кушода монд. Матни шумо мондааст: аз нав фиристед.",
        ru: "Форма была открыта слишком долго. Ваш текст сохранился: отправьте ещё раз.",
        en: "The form was open for too long. Your text is still here: send it again.")
    static let taken = Text(
        tg: "Шикоят гирифта шуд", ru: "Жалоба получена", en: "Your complaint was received")
    static let number = Text(tg: "Рақами бақайдгирӣ", ru: "Регистрационный номер", en: "Registration number")
    static let yourReceipt = Text(tg: "Расиди шумо:", ru: "Ваша квитанция:", en: "Your receipt:")
    static let keepReceipt = Text(
        tg:
            "Онро нависед ё чоп кунед: танҳо як бор нишон дода мешавад ва онро барқарор карда намешавад. Кӣ онро дорад, шикоятро мехонад.",
        ru:
            "Запишите или распечатайте её: она показывается один раз, восстановить её нельзя. Кто её знает, тот прочитает жалобу.",
        en:
            "Write it down or print it: it is shown once and cannot be restored. Whoever has it can read the complaint."
    )
    static let whatNow = Text(
        tg: "Пас аз чанд рӯз бо расид баргардед ва посухро хонед.",
        ru: "Вернитесь с квитанцией через несколько дней и прочитайте ответ.",
        en: "Come back with the receipt in a few days and read the answer.")
    static let haveReceipt = Text(tg: "Ман расид дорам", ru: "У меня есть квитанция", en: "I have a receipt")
    static let receipt = Text(tg: "Расид", ru: "Квитанция", en: "Receipt")
    static let receiptHint = Text(
        tg: "26 рақам. Фосилаҳо аҳамият надоранд.", ru: "26 цифр. Пробелы не важны.",
        en: "26 digits. Spaces do not matter.")
    static let receiptLength = Text(
        tg: "Расид 26 рақам дорад; ҳоло {1}.", ru: "В квитанции 26 цифр; сейчас {1}.",
        en: "A receipt has 26 digits; now {1}.")
    static let receiptMistyped = Text(
        tg: "Дар як рақам хато ҳаст. Бо навиштаатон муқоиса кунед.",
        ru: "Одна из цифр неверна. Сверьте с записанным.",
        en: "One of the digits is wrong. Compare it with what you wrote down.")
    static let receiptUnknown = Text(
        tg: "Чунин расид нест. Онро боз як бор санҷед.", ru: "Такой квитанции нет. Проверьте ещё раз.",
        en: "There is no such receipt. Check it once more.")
    static let open = Text(tg: "Кушодан", ru: "Открыть", en: "Open")
    static let yours = Text(tg: "Шикояти шумо", ru: "Ваша жалоба", en: "Your complaint")
    static let received = Text(tg: "Рӯзи қабул", ru: "День получения", en: "Received on")
    static let state = Text(tg: "Ҳолат", ru: "Состояние", en: "State")
    static let soFar = Text(tg: "То ҳол", ru: "На сегодня", en: "So far")
    static let youTold = Text(tg: "Шумо навиштед", ru: "Вы написали", en: "You wrote")
    static let officeAnswered = Text(tg: "Посухи қабулгоҳ", ru: "Ответ приёмной", en: "The office answered")
    static let file = Text(tg: "Файл", ru: "Файл", en: "File")
    static let tellMore = Text(
        tg: "Паём ё файл илова кардан", ru: "Добавить сообщение или файл", en: "Add a message or files")
    static let message = Text(tg: "Паём", ru: "Сообщение", en: "Message")
    static let sent = Text(tg: "Фиристода шуд.", ru: "Отправлено.", en: "It was sent.")
    static let withdraw = Text(
        tg: "Шикоятро бозпас гирифтан", ru: "Отозвать жалобу", en: "Withdraw the complaint")
    static let withdrawHint = Text(
        tg: "Баррасӣ қатъ мешавад. Инро бозгардонида намешавад.",
        ru: "Рассмотрение прекратится. Отменить это нельзя.",
        en: "The examination ends. This cannot be undone.")
    static let sure = Text(tg: "Бале, бозпас мегирам", ru: "Да, отзываю", en: "Yes, I withdraw it")
    static let tickToWithdraw = Text(
        tg: "Барои бозпас гирифтан қуттичаро қайд кунед.", ru: "Чтобы отозвать, отметьте поле.",
        en: "Tick the box to withdraw.")
    static let isClosed = Text(
        tg: "Шикоят аллакай баста шудааст.", ru: "Жалоба уже закрыта.", en: "The complaint is closed already."
    )
}
