/// The words of the administration of people.
enum PeopleTexts {
    static let noun = Text(tg: "Корбар", ru: "Пользователь", en: "Person")
    static let title = Text(tg: "Корбарон", ru: "Пользователи", en: "People")
    static let introduction = Text(
        tg: "Кӣ ворид шуда метавонад ва ба ӯ чӣ иҷозат аст. Ҳар тағйир дар дафтари қайд сабт мешавад.",
        ru: "Кто может войти и что ему разрешено. Каждое изменение записывается в журнал.",
        en: "Who can sign in, and what they are allowed to do. Every change is recorded in the ledger.")
    static let none = Text(
        tg: "Ҳанӯз корбар нест. Аввалинро даъват кунед.", ru: "Пользователей пока нет. Пригласите первого.",
        en: "There are no users yet. Invite the first one.")
    static let invite = Text(tg: "Даъват кардани корбар", ru: "Пригласить", en: "Invite a user")
    static let name = Text(tg: "Ном ё вазифа", ru: "Имя или должность", en: "Name or post")
    static let nameHint = Text(
        tg: "Ин ном дар қайдҳо ва ҳисоботҳо дида мешавад.", ru: "Это имя видно в записях и отчётах.",
        en: "This name is shown beside notes and reports.")
    static let office = Text(tg: "Қабулгоҳ", ru: "Приёмная", en: "Office")
    static let access = Text(tg: "Дастрасӣ", ru: "Доступ", en: "Access")
    static let isOpen = Text(tg: "Кушода", ru: "Открыт", en: "Open")
    static let isClosed = Text(tg: "Баста", ru: "Закрыт", en: "Closed")
    static let isInvited = Text(
        tg: "Даъват шудааст", ru: "Приглашён, ещё не входил", en: "Invited, not yet signed in")
    static let endsReading = Text(
        tg:
            "Нақши дигар ё бастани ҳисоби корбарӣ тасдиқи хонандаи парвандаҳоро ба охир мерасонад: калидҳои ӯ нест карда мешаванд ва хонандаи ҳозира бояд аз нав тасдиқ кунад.",
        ru:
            "Другая роль или закрытие учётной записи прекращает подтверждение читателя дел: его ключи удаляются, и нынешний читатель должен подтвердить снова.",
        en:
            "A change of role or closing the account ends a confirmation as a reader of cases: the keys are deleted, and a current reader has to confirm the person again."
    )
    static let giveRole = Text(tg: "Нақшро иваз кардан", ru: "Сменить роль", en: "Change the role")
    static let reset = Text(
        tg: "Пайванди нав барои вуруд", ru: "Новая ссылка для входа", en: "New sign-in link")
    static let resetText = Text(
        tg:
            "Агар парол ё телефон гум шуда бошад. Ҳамаи сеансҳои ин кас баста мешаванд; пароли пешина то қабули пайванд амал мекунад.",
        ru:
            "Если пароль или телефон утрачен. Все сеансы этого человека закроются; прежний пароль действует, пока ссылка не принята.",
        en:
            "For a lost password or phone. All their sessions will end; the old password works until the link is accepted."
    )
    static let deactivate = Text(
        tg: "Ҳисоби корбариро бастан", ru: "Закрыть учётную запись", en: "Close the account")
    static let closeSurely = Text(
        tg: "Бале, ин ҳисоби корбариро мебандам: {1}", ru: "Да, закрыть эту учётную запись: {1}",
        en: "Yes, close this account: {1}")
    static let tickToClose = Text(
        tg: "Барои бастани ҳисоби корбарӣ қуттичаро қайд кунед.",
        ru: "Чтобы закрыть учётную запись, отметьте поле.", en: "Tick the box to close the account.")
    static let resetSurely = Text(
        tg: "Бале, ҳамаи сеансҳои ин касро мебандам ва пайванди нав медиҳам: {1}",
        ru: "Да, закрыть все сеансы и выдать новую ссылку: {1}",
        en: "Yes, end all sessions and create a new link for: {1}")
    static let tickToReset = Text(
        tg: "Барои додани пайванди нав қуттичаро қайд кунед.",
        ru: "Чтобы выдать новую ссылку, отметьте поле.", en: "Tick the box to create a new link.")
    static let unchanged = Text(
        tg: "Ҳисоби корбарӣ аллакай дар ҳамин ҳолат аст. Чизе тағйир дода нашуд.",
        ru: "Учётная запись уже в этом состоянии. Ничего не изменено.",
        en: "The account is already in that state. Nothing was changed.")
    static let reactivate = Text(
        tg: "Ҳисоби корбариро аз нав кушодан", ru: "Открыть снова", en: "Reopen the account")
    static let emailTaken = Text(
        tg: "Корбар бо ин почта аллакай сабт шудааст.", ru: "Пользователь с этой почтой уже есть.",
        en: "A user with this e-mail address already exists.")
    static let lastAdministrator = Text(
        tg: "Ин администратори ягона аст. Аввал администратори дигар таъин кунед.",
        ru: "Это единственный администратор. Сначала назначьте другого.",
        en: "This is the only administrator. Appoint another one first.")
    static let linkTitle = Text(tg: "Пайванди даъват", ru: "Ссылка-приглашение", en: "Invitation link")
    static let linkText = Text(
        tg:
            "Онро ба дасти худи шахс ё бо роҳи боэътимод диҳед. Он 7 рӯз ва танҳо як бор амал мекунад ва дигар нишон дода намешавад.",
        ru:
            "Передайте её лично или надёжным путём. Она действует 7 дней и один раз и больше показана не будет.",
        en:
            "Hand it over in person or by a channel that you trust. It can be used once, within 7 days, and is not shown again."
    )
    static let back = Text(tg: "Ба саҳифаи корбар", ru: "К странице пользователя", en: "To the person’s page")
    static let changePassword = Text(
        tg: "Иваз кардани парол", ru: "Сменить пароль", en: "Change the password")
    static let currentPassword = Text(tg: "Пароли ҳозира", ru: "Нынешний пароль", en: "Current password")
    static let wrongPassword = Text(
        tg: "Пароли ҳозира нодуруст аст.", ru: "Нынешний пароль неверен.",
        en: "The current password is incorrect."
    )
    static let passwordChanged = Text(
        tg: "Парол иваз шуд. Дар дигар дастгоҳҳо сеансҳо баста шуданд.",
        ru: "Пароль изменён. На других устройствах сеансы закрыты.",
        en: "The password has been changed. Sessions on other devices have ended.")
    static let recoveryTitle = Text(
        tg: "Рамзҳои барқарорсозӣ", ru: "Запасные коды", en: "Your recovery codes")
    static let recoveryText = Text(
        tg:
            "Инҳоро чоп кунед ё нависед ва дар ҷойи бехатар нигоҳ доред. Агар телефон гум шавад, ҳар яке як бор ба ҷойи рамзи якдафъаина кор мекунад. Онҳо дигар нишон дода намешаванд.",
        ru:
            "Распечатайте или запишите их и храните в надёжном месте. Если телефон потерян, каждый из них один раз заменит одноразовый код. Больше они показаны не будут.",
        en:
            "Print them or write them down, and keep them in a safe place. If the phone is lost, each of them works once instead of the one-time code. They are not shown again."
    )
    static let wait = Plural(
        tg: "Шумораи кӯшишҳо аз ҳад зиёд шуд. Пас аз {n} сония аз нав кӯшиш кунед.",
        ru: .init(
            one: "Слишком много попыток. Повторите через {n} секунду.",
            few: "Слишком много попыток. Повторите через {n} секунды.",
            many: "Слишком много попыток. Повторите через {n} секунд."),
        en: .init(
            one: "Too many attempts. Try again in {n} second.",
            other: "Too many attempts. Try again in {n} seconds.")
    )
}
