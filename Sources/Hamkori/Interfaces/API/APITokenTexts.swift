/// The words of the pages of tokens.
enum APITokenTexts {
    static let noun = Text(tg: "Калиди барнома", ru: "Ключ программы", en: "Access token")
    static let title = Text(tg: "Калидҳои барномаҳо", ru: "Ключи программ", en: "Access tokens")
    static let introduction = Text(
        tg:
            "Барномаи ташкилот бо калид тавассути API сабт ворид мекунад. Барои хондан калид лозим нест. Ҳар воридкунӣ дар дафтари қайд сабт мешавад.",
        ru:
            "Имея ключ, программа организации вносит записи через API. Для чтения ключ не нужен. Каждое внесение записывается в журнал.",
        en:
            "An organisation’s software uses a token to write through the API. No token is needed for reading. Everything it writes is recorded in the ledger."
    )
    static let none = Text(
        tg: "Ҳоло калид нест.", ru: "Ключей пока нет.", en: "There is no token yet.")
    static let make = Text(tg: "Калид додан", ru: "Выдать ключ", en: "Create a token")
    static let name = Text(tg: "Ном", ru: "Название", en: "Name")
    static let nameHint = Text(
        tg: "Кадом барнома ва дар куҷо кор мекунад. Дар дафтари қайд сабт намешавад.",
        ru: "Какая программа и где. В журнал не попадает.",
        en: "Which program, and where it runs. It is not recorded in the ledger.")
    static let scopes = Text(tg: "Ҳуқуқҳо", ru: "Права", en: "Scopes")
    static let expires = Text(tg: "То ин рӯз", ru: "Действует до", en: "Valid until")
    static let expiresHint = Text(
        tg: "На зиёда аз 366 рӯз.", ru: "Не более 366 дней.", en: "At most 366 days from today.")
    static let badExpiry = Text(
        tg: "Рӯзе аз имрӯз то 366 рӯзи дигар нависед.",
        ru: "Укажите день от сегодняшнего до 366 дней вперёд.",
        en: "Enter a date from today to 366 days ahead.")
    static let notYours = Text(
        tg: "Шумо танҳо ҳуқуқҳоеро дода метавонед, ки худатон доред.",
        ru: "Можно передать только те права, которые есть у вас.",
        en: "You can grant only rights that you have yourself.")
    static let noVoice = Text(
        tg: "Ташкилотҳои ин навъ дар бораи иҷро ҳисобот намедиҳанд.",
        ru: "Организации этого вида не отчитываются о выполнении.",
        en: "Organisations of this type do not report on implementation.")
    static let lastUsed = Text(tg: "Бори охир", ru: "Последнее использование", en: "Last used")
    static let isGood = Text(tg: "Амал мекунад", ru: "Действует", en: "Valid")
    static let isExpired = Text(tg: "Муҳлаташ гузашт", ru: "Истёк", en: "Expired")
    static let isRevoked = Text(tg: "Бекор шуд", ru: "Отозван", en: "Revoked")
    static let revoke = Text(tg: "Бекор кардан", ru: "Отозвать ключ", en: "Revoke the token")
    static let revokeSurely = Text(
        tg: "Бале, ин калидро барои ҳамеша бекор мекунам: {1}", ru: "Да, отозвать этот ключ навсегда: {1}",
        en: "Yes, revoke this token permanently: {1}")
    static let tickToRevoke = Text(
        tg: "Барои бекор кардан қуттичаро қайд кунед: бозгашт нест.",
        ru: "Чтобы отозвать, отметьте поле: отменить нельзя.",
        en: "Tick the box to revoke: it cannot be undone.")
    static let word = Text(tg: "Калид", ru: "Ключ", en: "The token")
    static let wordText = Text(
        tg: "Онро ҳоло нусхабардорӣ кунед: дигар нишон дода намешавад. Он чун парол аст.",
        ru: "Скопируйте его сейчас: больше он показан не будет. Это всё равно что пароль.",
        en: "Copy it now: it is not shown again. Treat it as a password.")
    static let back = Text(tg: "Ба саҳифаи калид", ru: "К странице ключа", en: "To the token’s page")
}
