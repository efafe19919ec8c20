/// The words of intake: plain, short, and true.
enum IntakeTexts {
    static let title = Text(tg: "Шикоят кардан", ru: "Подать жалобу", en: "Make a complaint")
    static let closed = Text(
        tg:
            "Ҳоло шикоятро дар сомона қабул карда наметавонем, зеро ҳанӯз дар ягон қабулгоҳ корманде нест, ки калиди хондани онро дорад. Ба қабулгоҳ биёед, занг занед ё мактуб нависед.",
        ru:
            "Сейчас мы не можем принять жалобу на сайте: ни в одной приёмной ещё нет сотрудника с ключом, чтобы её прочитать. Приходите в приёмную, позвоните или напишите письмо.",
        en:
            "We cannot accept complaints on this site at present: no public reception office yet has an officer with a key to read them. Please come to a public reception office, call or write a letter."
    )
    static let leaveHint = Text(
        tg: """
            Тугмаи боло обу ҳаворо мекушояд; он чи навиштаед, гум мешавад. Таърихи браузерро худатон пок кунед ё равзанаи \
            махфӣ истифода баред. Дар охир ин равзанаро пӯшед.
            """,
        ru: """
            Кнопка вверху открывает прогноз погоды; написанное вами не сохранится. Историю браузера очистите сами или пользуйтесь окном инкогнито. В конце закройте это окно.
            """,
        en: """
            The button at the top opens a weather page, and what you have written will be lost. Clear your browser history yourself, or use a private window. Close this window when you have finished.
            """)
    static let first = Text(tg: "Аввал хонед", ru: "Сначала прочитайте", en: "Read this first")
    static let plainWords: [(Text, Text)] = [
        (
            Text(tg: "Чӣ мешавад", ru: "Что будет дальше", en: "What happens next"),
            Text(
                tg:
                    "Шумо рақами бақайдгирӣ ва рамзи дастрасӣ (расид) мегиред. Корманди қабулгоҳ шикоятро мехонад ва ҷавоб медиҳад. Ҷавобро бо расид дар ҳамин сомона мехонед ва баъдтар ба шикоят илова карда метавонед: ҳоло навиштани чизи асосӣ кофист.",
                ru:
                    "Вы получите регистрационный номер и код доступа к жалобе (квитанцию). Сотрудник приёмной прочитает жалобу и ответит. Ответ вы прочитаете здесь же, по квитанции, и по ней же сможете дополнить жалобу. Сейчас достаточно написать главное.",
                en:
                    "You will get a registration number and a receipt, which is the access code to your complaint. An officer of the public reception office reads the complaint and answers. You can read the answer here with the receipt, and add more later: you do not have to tell everything now."
            )
        ),
        (
            Text(tg: "Бо маълумот чӣ мешавад", ru: "Что будет с данными", en: "What happens with the data"),
            Text(
                tg:
                    "Навиштаи шумо рамзгузорӣ мешавад; онро танҳо кормандони ваколатдор ва шумо бо расид мекушоед. Ном шарт нест. Мо нишонии интернетии шуморо нигоҳ намедорем ва ба ҷойи вақт танҳо рӯзро менависем. Аз аксҳо, овоз, видео ва ҳуҷҷатҳо номи файл, ҷой, вақт, дастгоҳ ва муаллиф нест карда мешаванд; он чи дар онҳо дида, шунида ё хонда мешавад, мемонад, ва аз рӯйи он шуморо шинохтан мумкин аст.",
                ru:
                    "Написанное шифруется; открыть его могут только уполномоченные сотрудники и вы по квитанции. Имя не обязательно. Мы не храним ваш интернет-адрес, а вместо времени записываем только день. Из снимков, звука, видео и документов удаляются имя файла, место, время, устройство и автор; то, что в них видно, слышно или написано, остаётся, и по этому вас могут узнать.",
                en:
                    "What you write is encrypted; only authorised officers, and you with your receipt, can open it. You need not give a name. We do not keep your internet address, and we record only the day, not the time. File name, location, time, device and author are removed from photos, audio, video and documents; what can be seen, heard or read in them remains and may reveal who you are."
            )
        ),
        (
            Text(tg: "Мо чӣ карда метавонем", ru: "Что мы можем", en: "What we can do"),
            Text(
                tg:
                    "Мо маълумот дархост мекунем, шикоятро месанҷем, тавсия медиҳем ва барои ҳалли масъала бо розигии шумо кумак мекунем. Мо ҳукми судро бекор карда, гунаҳкоронро ҷазо дода ё ҷуброн пардохта наметавонем. Агар ҷон дар хатар бошад, ба 112 занг занед.",
                ru:
                    "Мы запрашиваем сведения, проверяем жалобу, даём рекомендации и с вашего согласия помогаем урегулировать вопрос. Мы не можем отменить решение суда, привлечь виновных к ответственности или выплатить компенсацию. Если жизнь в опасности, звоните 112.",
                en:
                    "We can request information, look into your complaint, make recommendations and, with your consent, help the parties reach a settlement. We cannot overturn court decisions, punish anyone or pay compensation. If a life is in danger, call 112."
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
        tg: "Ҳуқуқи кӣ вайрон шуд?", ru: "Чьи права нарушены?", en: "Whose rights were violated?")
    static let adapt = Text(
        tg: "Саволҳои мувофиқро нишон додан", ru: "Показать вопросы для этого случая",
        en: "Show the questions that apply")
    static let region = Text(tg: "Минтақа", ru: "Регион", en: "Region")
    static let authority = Text(
        tg: "Аз болои кӣ шикоят мекунед? (мақом, муассиса ё шахс)", ru: "На кого жалоба?",
        en: "Who is the complaint against?")
    static let authorityName = Text(
        tg: "Номи муассиса ё шахс", ru: "Название учреждения или имя", en: "Name of the body or person")
    static let closedPlace = Text(
        tg:
            "Ин дар муассисаи пӯшида аст: ҳабсхона, тавқифгоҳ, артиш, беморхонаи бемориҳои рӯҳӣ (психиатрӣ), интернат",
        ru:
            "Это закрытое учреждение: тюрьма, следственный изолятор, армия, психиатрическая больница, интернат",
        en: "It is a closed institution: prison, pre-trial detention, army, psychiatric hospital, care home")
    static let behalf = Text(
        tg: "Барои кӣ шикоят мекунед?", ru: "За кого вы подаёте жалобу?",
        en: "On whose behalf are you complaining?")
    static let name = Text(tg: "Номи шумо", ru: "Ваше имя", en: "Your name")
    static let nameHint = Text(
        tg: "Агар холӣ монад, шикоят беном қабул мешавад.", ru: "Если оставить пустым, жалоба анонимная.",
        en: "Left empty, the complaint is anonymous.")
    static let safe = Text(
        tg: "Бо шумо тамос гирифтан бехатар аст?", ru: "Безопасно ли связываться с вами?",
        en: "Is it safe to contact you?")
    static let safeHint = Text(
        tg: "Агар каси дигар ба телефон ё почтаи шумо дастрасӣ дошта бошад, «Не»-ро интихоб кунед.",
        ru: "Если у кого-то есть доступ к вашему телефону или почте, выберите «Нет».",
        en: "If someone else can see your phone or e-mail, choose “No”.")
    static let contact = Text(
        tg: "Чӣ тавр ва кай тамос гирем", ru: "Как и когда с вами связаться",
        en: "How and when we can contact you")
    static let files = Text(tg: "Файлҳо", ru: "Файлы", en: "Files")
    static let filesHint = Text(
        tg:
            "То 5 файл, ҳар кадом то 25 МБ: расм (JPEG, PNG, WebP), овоз (MP3, M4A, Ogg), видео (MP4), PDF, Word (DOCX), Excel (XLSX), CSV, матн (TXT). Аз онҳо номи файл, ҷой, вақт, дастгоҳ ва муаллиф нест карда мешаванд; он чи дар онҳо дида, шунида ё хонда мешавад, мемонад. Агар нест кардан мумкин набошад, мо хабар медиҳем ва бе иҷозати шумо чизе қабул намекунем.",
        ru:
            "До 5 файлов, каждый до 25 МБ: снимки (JPEG, PNG, WebP), звук (MP3, M4A, Ogg), видео (MP4), PDF, Word (DOCX), Excel (XLSX), CSV, текст (TXT). Из них удаляются имя файла, место, время, устройство и автор; то, что в них видно, слышно или написано, остаётся. Если удалить нельзя, мы скажем об этом и без вашего разрешения ничего не примем.",
        en:
            "Up to 5 files, each up to 25 MB: pictures (JPEG, PNG, WebP), audio (MP3, M4A, Ogg), video (MP4), PDF, Word (DOCX), Excel (XLSX), CSV, text (TXT). File name, location, time, device and author are removed from them; what can be seen, heard or read in them remains. If they cannot be removed, we will tell you, and nothing is accepted without your permission."
    )
    static let keepMetadata = Text(
        tg:
            "Ҳамаи файлҳоро тавре ки ҳастанд, фиристодан: номи файл, ҷой, вақт, дастгоҳ ва муаллиф далел буда метавонанд, вале аз рӯйи онҳо шуморо шинохтан мумкин аст",
        ru:
            "Отправить все файлы как есть: имя файла, место, время, устройство и автор могут служить доказательством, но по этим сведениям вас могут узнать",
        en:
            "Send all files as they are: file name, location, time, device and author can serve as evidence, but may reveal who you are"
    )
    static let sendUncleaned = Text(
        tg:
            "Танҳо файлҳоеро, ки пок карда намешаванд, тавре ки ҳастанд, фиристодан; файлҳои дигар пок карда мешаванд",
        ru: "Отправить как есть только файлы, которые нельзя очистить; остальные очищаются",
        en: "Send only the files that cannot be cleaned as they are; the others are cleaned")
    static let filesTooLarge = Text(
        tg: "На зиёда аз 5 файл, ҳар кадом то 25 МБ. Ҳоло чизе фиристода нашуд.",
        ru: "Не более 5 файлов, каждый до 25 МБ. Пока ничего не отправлено.",
        en: "At most 5 files, each up to 25 MB. Nothing has been sent yet.")
    static let tooManyFiles = Text(
        tg: "На зиёда аз 5 файл.", ru: "Не более 5 файлов.", en: "At most 5 files.")
    static let fileTooLarge = Text(
        tg: "Файли «{1}» аз 25 МБ калонтар аст.", ru: "Файл «{1}» больше 25 МБ.",
        en: "“{1}” is larger than 25 MB.")
    static let fileEmpty = Text(
        tg: "Файли «{1}» холӣ аст.", ru: "Файл «{1}» пустой.", en: "“{1}” is empty.")
    static let fileRefused = Text(
        tg: "«{1}»: ин навъи файл қабул намешавад, ё мазмуни файл ба навъи он мувофиқ нест. {2}",
        ru: "«{1}»: такой тип файла не принимается, или содержимое не соответствует типу файла. {2}",
        en: "“{1}”: this type of file is not accepted, or the content does not match the file type. {2}")
    static let fileHarmful = Text(
        tg: "Дар файли «{1}» барномаи зараровар ёфт шуд. Шикоятро бе он фиристед.",
        ru: "В файле «{1}» найдена вредоносная программа. Отправьте жалобу без него.",
        en: "Malicious software was found in “{1}”. Send the complaint without it.")
    static let send = Text(tg: "Фиристодан", ru: "Отправить", en: "Send")
    static let tooYoung = Text(
        tg: "Шакл хеле зуд фиристода шуд. {1} сония сабр карда, аз нав фиристед.",
        ru: "Форма отправлена слишком быстро. Подождите {1} сек. и отправьте ещё раз.",
        en: "The form was sent too quickly. Wait {1} seconds and send it again.")
    static let tooOld = Text(
        tg: "Шакл муддати дароз кушода монд. Матни шумо мондааст: аз нав фиристед.",
        ru: "Форма была открыта слишком долго. Ваш текст сохранился: отправьте ещё раз.",
        en: "The form was open for too long. Your text is still here: send it again.")
    static let taken = Text(
        tg: "Шикояти шумо гирифта шуд", ru: "Жалоба получена", en: "Your complaint has been received")
    static let number = Text(tg: "Рақами бақайдгирӣ", ru: "Регистрационный номер", en: "Registration number")
    static let yourReceipt = Text(
        tg: "Рамзи дастрасӣ (расид):", ru: "Код доступа к жалобе (квитанция):",
        en: "Your receipt (access code):")
    static let keepReceipt = Text(
        tg:
            "Онро нависед ё чоп кунед: он танҳо як бор нишон дода мешавад ва онро барқарор кардан мумкин нест. Ҳар кӣ ин рамзро дошта бошад, шикоятро хонда метавонад.",
        ru:
            "Запишите или распечатайте его: он показывается один раз, восстановить его нельзя. Любой, у кого есть этот код, сможет прочитать жалобу.",
        en:
            "Write it down or print it: it is shown only once and cannot be restored. Anyone who has it can read the complaint."
    )
    static let whatNow = Text(
        tg: "Пас аз чанд рӯз бо расид баргардед ва ҷавобро хонед.",
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
        en: "There is no such receipt. Check it again.")
    static let open = Text(tg: "Кушодан", ru: "Открыть", en: "Open")
    static let yours = Text(tg: "Шикояти шумо", ru: "Ваша жалоба", en: "Your complaint")
    static let received = Text(tg: "Рӯзи қабул", ru: "День получения", en: "Received on")
    static let state = Text(tg: "Ҳолат", ru: "Состояние", en: "State")
    static let soFar = Text(tg: "То ҳол", ru: "На сегодня", en: "So far")
    static let youTold = Text(tg: "Шумо навиштед", ru: "Вы написали", en: "You wrote")
    static let officeAnswered = Text(tg: "Ҷавоби қабулгоҳ", ru: "Ответ приёмной", en: "Answer of the office")
    static let file = Text(tg: "Файл", ru: "Файл", en: "File")
    static let tellMore = Text(
        tg: "Паём ё файл илова кардан", ru: "Добавить сообщение или файл", en: "Add a message or files")
    static let message = Text(tg: "Паём", ru: "Сообщение", en: "Message")
    static let sent = Text(tg: "Фиристода шуд.", ru: "Отправлено.", en: "It was sent.")
    static let withdraw = Text(
        tg: "Шикоятро бозпас гирифтан", ru: "Отозвать жалобу", en: "Withdraw the complaint")
    static let withdrawHint = Text(
        tg: "Баррасӣ қатъ мешавад. Инро бозгардонидан мумкин нест.",
        ru: "Рассмотрение прекратится. Отменить это нельзя.",
        en: "Consideration of your complaint will end. This cannot be undone.")
    static let sure = Text(tg: "Бале, бозпас мегирам", ru: "Да, отзываю", en: "Yes, I withdraw it")
    static let tickToWithdraw = Text(
        tg: "Барои бозпас гирифтан қуттичаро қайд кунед.", ru: "Чтобы отозвать, отметьте поле.",
        en: "Tick the box to withdraw.")
    static let isClosed = Text(
        tg: "Баррасии шикоят аллакай ба охир расидааст.", ru: "Рассмотрение жалобы уже завершено.",
        en: "The complaint is already closed."
    )
}
