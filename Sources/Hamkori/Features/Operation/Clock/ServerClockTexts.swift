/// The words about the server's clock.
enum ServerClockTexts {
    static let title = Text(tg: "Соати сервер", ru: "Часы сервера", en: "Server clock")
    static let wall = Text(
        tg: "Соати сервер нишон медиҳад", ru: "Часы сервера показывают", en: "The server’s clock shows")
    static let known = Text(
        tg: "Система бо ин вақт кор мекунад", ru: "Система работает по времени",
        en: "The system uses the time")
    static let certain = Text(
        tg: "Соати сервер боэътимод аст.", ru: "Часы сервера надёжны.",
        en: "The server’s clock is reliable.")
    static let inDoubt = Text(
        tg:
            "Соати сервер шубҳанок аст. То тасдиқи шумо ягон парванда нобуд ва ягон рақами оморӣ нашр намешавад.",
        ru:
            "Часы сервера вызывают сомнение. Пока вы их не подтвердите, дела не уничтожаются и статистика не публикуется.",
        en:
            "The server’s clock is in doubt. Until you confirm it no case is erased and no figures are published."
    )
    static let meanwhile = Text(
        tg:
            "Шикоятҳо қабул мешаванд ва рақам мегиранд: вақт аз охирин лаҳзаи боэътимод идома меёбад. Нобуд кардани парвандаҳо ва нашри омор қатъ шудааст.",
        ru:
            "Жалобы принимаются и получают номера: время идёт дальше от последнего достоверного момента. Уничтожение дел и публикация статистики остановлены.",
        en:
            "Complaints are accepted and numbered: time continues from the last moment that was certain. The erasure of cases and the publication of figures have been stopped."
    )
    static let advice = Text(
        tg:
            "Агар соати сервер нодуруст бошад, онро дар сервер дуруст кунед. Агар он дуруст бошад, тасдиқ кунед.",
        ru: "Если часы сервера неверны, исправьте их на сервере. Если верны, подтвердите.",
        en: "If the server’s clock is wrong, correct it on the server. If it is right, confirm it.")
    static let confirm = Text(
        tg: "Соати сервер дуруст аст", ru: "Часы сервера верны", en: "The server’s clock is right")

    static func why(_ doubt: ClockJudgement.Doubt) -> Text {
        switch doubt {
        case .behind:
            Text(
                tg: "Соати сервер аз охирин сабти система қафо мондааст.",
                ru: "Часы сервера отстают от последней записи системы.",
                en: "The server’s clock is behind the last entry of the system.")
        case .ahead:
            Text(
                tg: "Аз охирин сабти система беш аз як ҳафта гузаштааст.",
                ru: "С последней записи системы прошло более недели.",
                en: "More than a week has passed since the last entry of the system.")
        case .leap:
            Text(
                tg: "Соати сервер ҳангоми кор якбора тағйир ёфт.",
                ru: "Часы сервера были переставлены во время работы.",
                en: "The server’s clock was changed while the system was running.")
        }
    }
}
