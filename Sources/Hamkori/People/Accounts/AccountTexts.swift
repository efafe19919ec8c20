/// The words of sign-in, invitations and the workspace.
enum AccountTexts {
    static let signIn = Text(tg: "Вуруд", ru: "Вход", en: "Sign in")
    static let email = Text(tg: "Почтаи электронӣ", ru: "Электронная почта", en: "E-mail")
    static let password = Text(tg: "Парол", ru: "Пароль", en: "Password")
    static let code = Text(tg: "Рамзи якдафъаина", ru: "Одноразовый код", en: "One-time code")
    static let codeHint = Text(
        tg: "Агар нақши шумо омили дуюм дошта бошад: 6 рақам аз барнома ё рамзи барқарорсозӣ.",
        ru: "Если у вашей роли есть второй фактор: 6 цифр из приложения или запасной код.",
        en: "If your role has a second factor: the 6 digits from your app, or a recovery code.")
    static let enter = Text(tg: "Ворид шудан", ru: "Войти", en: "Sign in")
    static let wrong = Text(
        tg: "Почта, парол ё рамзи якдафъаина нодуруст аст.", ru: "Неверны почта, пароль или одноразовый код.",
        en: "The e-mail address, password or code is incorrect.")
    static let demoTitle = Text(
        tg: "Ворид шудан ҳамчун корбари намоишӣ", ru: "Войти как демонстрационный пользователь",
        en: "Sign in as a demo user")
    static let demoText = Text(
        tg: "Ин намоиш аст: барои вуруд парол лозим нест.", ru: "Это демонстрация: пароль не нужен.",
        en: "This is a demonstration: no password is needed.")
    static let everywhere = Text(
        tg: "Баромадан аз ҳама дастгоҳҳо", ru: "Выйти на всех устройствах", en: "Sign out everywhere")
    static let workspace = Section.workspace.name
    static let youMay = Text(tg: "Шумо метавонед", ru: "Вы можете", en: "What you can do")
    static let account = Text(tg: "Ҳисоби корбарии шумо", ru: "Ваша учётная запись", en: "Your account")
    static let role = Text(tg: "Нақш", ru: "Роль", en: "Role")
    static let organisation = Text(tg: "Ташкилот", ru: "Организация", en: "Organisation")
    static let invitation = Text(tg: "Даъватнома", ru: "Приглашение", en: "Invitation")
    static let choosePassword = Text(
        tg: "Парол интихоб кунед", ru: "Выберите пароль", en: "Choose a password")
    static let passwordHint = Text(
        tg: "На камтар аз 12 аломат. Чанд калима беҳтар аз як калимаи мураккаб аст.",
        ru: "Не менее 12 знаков. Несколько слов лучше одного сложного.",
        en: "At least 12 characters. Several words are better than one complicated one.")
    static let weak = Text(
        tg: "Парол кӯтоҳ ё маъмул аст.", ru: "Пароль слишком короткий или слишком распространён.",
        en: "The password is too short or too common.")
    static let longPassword = Text(
        tg: "Парол на зиёда аз {1} аломат дошта метавонад.", ru: "В пароле может быть не более {1} знаков.",
        en: "A password has at most {1} characters.")
    static let accept = Text(tg: "Қабул кардан", ru: "Принять приглашение", en: "Accept")
    static let badInvitation = Text(
        tg:
            "Ин пайванд кор намекунад: муҳлаташ гузаштааст ё ба ҷойи он пайванди нав дода шудааст. Аз администратор пайванди нав хоҳед.",
        ru:
            "Эта ссылка не действует: срок истёк или вместо неё выдана другая. Попросите у администратора новую.",
        en:
            "This link is not valid: it has expired or has been replaced by another one. Ask an administrator for a new one."
    )
    static let usedInvitation = Text(
        tg:
            "Ин даъват аллакай қабул шудааст. Агар онро шумо қабул карда бошед, бо паролатон ворид шавед. Рамзҳои барқарорсозиро, агар надида бошед, дар саҳифаи кории худ аз нав сохта метавонед. Агар шумо набошед, ба администратор гӯед.",
        ru:
            "Это приглашение уже принято. Если его приняли вы, войдите со своим паролем. Если вы не видели запасные коды, создайте новые на своей рабочей странице. Если это были не вы, скажите администратору.",
        en:
            "This invitation has already been accepted. If that was you, sign in with your password. If you did not see your recovery codes, create new ones in your workspace, under Second factor. If it was not you, inform an administrator."
    )
    static let scan = Text(
        tg: "Ин расмро (QR) бо барномаи рамзҳои якдафъаина скан кунед, баъд 6 рақамро нависед.",
        ru: "Отсканируйте код приложением для одноразовых кодов и введите 6 цифр.",
        en: "Scan this QR code with your one-time-code app, then enter the 6 digits.")
    static let wrongCode = Text(
        tg: "Рамзи якдафъаина нодуруст аст.", ru: "Одноразовый код неверен.",
        en: "The one-time code is incorrect.")
}
