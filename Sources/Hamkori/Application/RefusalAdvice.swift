/// What a reader can do after a refusal.
enum RefusalAdvice {
    static let notFound = Text(
        tg: "Чунин саҳифа нест ё он нашр нашудааст. Аз саҳифаи асосӣ ё ҷустуҷӯ оғоз кунед.",
        ru: "Такой страницы нет, или она не опубликована. Начните с главной страницы или с поиска.",
        en:
            "There is no such page, or it is not published. Start from the home page or from the search."
    )
    static let wrongMethod = Text(
        tg:
            "Сервер ин дархостро фаҳмида натавонист. Ба саҳифаи пештара баргардед ва аз нав кӯшиш кунед.",
        ru: "Сервер не понял этот запрос. Вернитесь на предыдущую страницу и попробуйте ещё раз.",
        en: "The server did not understand this request. Go back to the previous page and try again.")
    static let signInFirst = Text(
        tg: "Ин саҳифа танҳо барои корбарони воридшуда аст.",
        ru: "Эта страница доступна только вошедшим пользователям.",
        en: "This page is only for people who are signed in.")
    static let notPermitted = Text(
        tg:
            "Нақши шумо ба ин амал иҷозат намедиҳад. Ҳар нақш танҳо он чиро мебинад, ки барои кораш лозим аст.",
        ru: "Ваша роль не допускает этого действия. Каждая роль видит только то, что нужно для её работы.",
        en: "Your role does not allow this. Each role has access only to what its work requires.")
    static let notConfirmed = Text(
        tg:
            "Хонандаи ҳозираи парвандаҳо бояд аввал шуморо тасдиқ кунад. Изи калиди шумо дар саҳифаи корӣ аст.",
        ru:
            "Сначала вас должен подтвердить нынешний читатель дел. Отпечаток вашего ключа — на рабочей странице.",
        en:
            "A current reader of cases has to confirm you first. The fingerprint of your key is on your workspace page."
    )
    static let staleForm = Text(
        tg:
            "Сеанси шумо дигар шуд. Ба шакл баргардед, онро аз нав кушоед ва бори дигар фиристед.",
        ru: "Сеанс изменился. Вернитесь к форме, обновите её и отправьте ещё раз.",
        en: "Your session has changed. Go back to the form, open it again and send it again.")
    static let foreignForm = Text(
        tg: """
            Ин шакл аз сомонаи дигар омад. Бинобар ин чизе қабул ё захира нашуд. Шаклро дар ин ҷо кушоед ва худатон \
            пур кунед.
            """,
        ru: """
            Эта форма пришла с другого сайта. Поэтому ничего не принято и не сохранено. Откройте форму здесь и заполните \
            её сами.
            """,
        en: """
            This form came from another site. For this reason nothing was accepted or saved. Open the form here and fill it in yourself.
            """)
    static let stale = Text(
        tg: "Дар ин муддат каси дигар инро тағйир дод. Саҳифаро аз нав кушоед ва бинед, ки чӣ дигар шуд.",
        ru: "Тем временем это изменил кто-то другой. Откройте страницу заново и посмотрите, что изменилось.",
        en: "Someone else has changed it in the meantime. Open the page again and see what has changed.")
    static let tooLarge = Text(
        tg: "Файл ё матн аз ҳад калон аст. Чизе захира нашуд.",
        ru: "Файл или текст превышает допустимый размер. Ничего не сохранено.",
        en: "The file or text is larger than allowed. Nothing was saved.")
    static let filesTooLarge = Text(
        tg: """
            Файлҳо дар якҷоягӣ аз {1} калонтаранд, матнҳо аз {2} дарозтаранд ё қисмҳо аз ҳад зиёданд. Чизе қабул ё \
            захира нашуд.
            """,
        ru: """
            Файлы вместе больше {1}, тексты длиннее {2}, или частей слишком много. Ничего не получено и не сохранено.
            """,
        en: """
            The files together are larger than {1}, the texts longer than {2}, or there are too many parts. Nothing was \
            received or saved.
            """)
    static let textsTooLong = Text(
        tg: "Матнҳо аз {1} дарозтаранд ё қисмҳо аз ҳад зиёданд. Чизе қабул ё захира нашуд.",
        ru: "Тексты длиннее {1}, или частей слишком много. Ничего не получено и не сохранено.",
        en: "The texts are longer than {1}, or there are too many parts. Nothing was received or saved.")
    static let sendWithoutFiles = Text(
        tg: """
            На зиёда аз 5 файл, ҳар кадом то 25 МБ. Навиштаи шумо нигоҳ дошта нашуд. Шаклро аз нав кушоед ва аввал бе \
            файлҳо фиристед: баъд онҳоро бо расид яке паси дигар илова мекунед.
            """,
        ru: """
            Не более 5 файлов, каждый до 25 МБ. Написанное вами не сохранилось. Откройте форму снова и отправьте её сначала \
            без файлов: потом вы добавите их по квитанции, один за другим.
            """,
        en: """
            At most 5 files, each up to 25 MB. What you wrote was not kept. Open the form again and send it without files first: then add them one by one using the receipt.
            """)
    static let busy = Text(
        tg: "Пас аз чанд сония аз нав кӯшиш кунед. Чизе гум нашудааст.",
        ru: "Попробуйте ещё раз через несколько секунд. Ничего не потеряно.",
        en: "Try again in a few seconds. Nothing has been lost.")
    static let notReceived = Text(
        tg: """
            Чизе қабул ва захира нашуд. Ин саҳифаро аз нав бор кунед: браузер навиштаи шуморо бори дигар мефиристад.
            """,
        ru: """
            Ничего не получено и не сохранено. Обновите эту страницу: браузер отправит написанное вами ещё раз.
            """,
        en: """
            Nothing was received or saved. Load this page again: the browser will then send what you wrote again.
            """)
    static let diskFull = Text(
        tg: "Ҳеҷ маълумот захира нашуд. Ба администратор хабар диҳед.",
        ru: "Ничего не сохранено, незавершённых записей нет. Сообщите администратору.",
        en: "Nothing was saved. Please inform an administrator.")
    static let databaseLost = Text(
        tg: "Чизе захира нашуд. Пас аз як дақиқа аз нав кӯшиш кунед.",
        ru: "Ничего не сохранено. Попробуйте ещё раз через минуту.",
        en: "Nothing was saved. Try again in a minute.")
    static let unknownOutcome = Text(
        tg:
            "Пайваст бо пойгоҳи маълумот ҳангоми захира канда шуд. Пеш аз он ки аз нав фиристед, бинед, ки он захира шудааст ё не.",
        ru:
            "Связь с базой данных оборвалась во время сохранения. Прежде чем отправлять ещё раз, посмотрите, сохранено ли это.",
        en:
            "The connection to the database broke while this was being saved. Check whether it was saved before you send it again."
    )
    static let fault = Text(
        tg: "Мо инро сабт кардем. Агар такрор шавад, рақами зеринро ба администратор гӯед.",
        ru: "Ошибка записана. Если она повторится, сообщите администратору номер ниже.",
        en: "The error has been recorded. If it happens again, give the number below to an administrator.")
}
