import Markup
import Web

/// What stops an action until the password was given again: the reader is led to the page that asks for it, and back.
struct ConfirmationAsked: Error {
    /// The page that asks.
    let link: Link
}

/// Giving the password again in a session, before keys change (OWASP ASVS 5.0, 7.5.1): a browser left
/// open is not enough.
enum Confirmation {
    /// Seconds for which the password counts as just given: no shorter than answers are kept.
    static let lifetime = KeptAnswers.lifetime

    static func isFresh(_ confirmedAt: Timestamp?, at now: Timestamp) -> Bool {
        confirmedAt.map { $0.adding(seconds: lifetime) > now } ?? false
    }
}

extension Endpoint {
    /// The same, taking nothing unless the password was given a moment ago.
    /// - Parameter route: the page to come back to.
    func confirmed(leadingBackTo route: Route<Void>) -> Endpoint {
        around { context, act in
            try context.askForConfirmation(leadingBackTo: context.link(route))
            return try act()
        }
    }
}

extension Context {
    /// Whether whoever asks gave their password a moment ago.
    var isConfirmed: Bool { Confirmation.isFresh(visitor.person?.confirmedAt, at: now) }

    /// Goes on only when the password was given a moment ago.
    /// - Parameter link: the page to come back to; what a form sent is not sent again.
    /// - Throws: `ConfirmationAsked`, which the gate answers with the way to the page that asks.
    func askForConfirmation(leadingBackTo link: Link) throws {
        guard !isConfirmed else { return }
        throw ConfirmationAsked(link: confirmationLink(leadingBackTo: link))
    }

    /// In the place of a form that needs the password first: so nobody fills in what could not be taken.
    func confirmationNotice(leadingBackTo link: Link) -> HTML {
        """
        <div class="notice"><p>\(ConfirmationTexts.needed[language])</p><p><a class="button" \
        href="\(confirmationLink(leadingBackTo: link))">\(ConfirmationTexts.title[language])</a></p></div>
        """
    }

    private func confirmationLink(leadingBackTo link: Link) -> Link {
        self.link(Accounts.confirmation).adding(query: Fields([("next", link.address)]).encoded())
    }
}

/// The words of the second factor and of giving the password again.
enum ConfirmationTexts {
    static let title = Text(
        tg: "Паролро тасдиқ кунед", ru: "Подтвердите пароль", en: "Confirm your password")
    static let needed = Text(
        tg: "Барои ин кор паролатонро аз нав нависед. Тасдиқ 5 дақиқа эътибор дорад.",
        ru: "Для этого действия введите пароль ещё раз. Подтверждение действует 5 минут.",
        en: "Enter your password again to continue. The confirmation is valid for 5 minutes.")
    static let demo = Text(
        tg: "Ин намоиш аст: парол лозим нест.", ru: "Это демонстрация: пароль не нужен.",
        en: "This is a demonstration: no password is needed.")
    static let confirm = Text(tg: "Тасдиқ кардан", ru: "Подтвердить", en: "Confirm")
    static let wrong = Text(
        tg: "Парол ё рамзи якдафъаина нодуруст аст.", ru: "Неверен пароль или одноразовый код.",
        en: "The password or the code is incorrect.")
    static let codeHint = Text(
        tg: "6 рақам аз барнома ё рамзи барқарорсозӣ.", ru: "6 цифр из приложения или запасной код.",
        en: "The 6 digits from your app, or a recovery code.")
    static let factor = Text(tg: "Омили дуюм", ru: "Второй фактор", en: "Second factor")
    static let factorText = Text(
        tg:
            "Пас аз ин барои вуруд ғайр аз парол рамзи якдафъаина аз телефони шумо лозим мешавад. Сеансҳо дар дигар дастгоҳҳо баста мешаванд.",
        ru:
            "После этого для входа, кроме пароля, понадобится одноразовый код с вашего телефона. Сеансы на других устройствах закроются.",
        en:
            "From then on you will need a one-time code from your phone as well as your password. Sessions on other devices will end."
    )
    static let anotherPicture = Text(
        tg: "Ҳар бор, ки паролро аз нав медиҳед, расми дигар пешниҳод мешавад: ҳамин расмро скан кунед.",
        ru: "Каждый раз, когда вы вводите пароль ещё раз, предлагается другой код: отсканируйте этот.",
        en: "Each time you confirm your password, a different QR code is shown: scan this one.")
    static let hasFactor = Text(
        tg: "Шумо омили дуюм доред. Агар телефон гум шавад, аз администратор пайванди нав хоҳед.",
        ru: "У вас есть второй фактор. Если телефон утрачен, попросите у администратора новую ссылку.",
        en: "You have a second factor. If the phone is lost, ask an administrator for a new link.")
    static let codesText = Text(
        tg:
            "Агар рамзҳои барқарорсозиро надида ё нанавишта бошед, рамзҳои нав созед. Рамзҳои пешина дигар кор намекунанд.",
        ru: "Если вы не видели или не записали запасные коды, создайте новые. Прежние больше не подойдут.",
        en:
            "If you did not see your recovery codes or did not write them down, create new ones. The previous ones no longer work."
    )
    static let makeCodes = Text(
        tg: "Сохтани рамзҳои нави барқарорсозӣ", ru: "Создать новые запасные коды",
        en: "Create new recovery codes")
    static let setFactor = Text(
        tg: "Гузоштани омили дуюм", ru: "Подключить второй фактор", en: "Set the second factor")
}
