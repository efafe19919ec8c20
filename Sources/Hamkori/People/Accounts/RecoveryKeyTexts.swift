/// The words of recovery keys.
enum RecoveryKeyTexts {
    static let title = Text(tg: "Калиди барқарорсозӣ", ru: "Ключ восстановления", en: "Recovery key")
    static let text = Text(
        tg:
            "Парвандаҳо бо калидҳои шахсии шумо рамзбандӣ шудаанд, ва калидҳоро пароли шумо мекушояд. Агар парол фаромӯш шавад, танҳо калиди барқарорсозӣ онҳоро аз нав мекушояд.",
        ru:
            "Дела зашифрованы вашими личными ключами, а ключи открывает ваш пароль. Если вы забудете пароль, снова открыть их сможет только ключ восстановления.",
        en:
            "Cases are encrypted with your personal keys, and your password unlocks those keys. If you forget it, only a recovery key can unlock them again."
    )
    static let hasNone = Text(
        tg: "Шумо ҳоло калиди барқарорсозӣ надоред.", ru: "У вас пока нет ключа восстановления.",
        en: "You have no recovery key yet.")
    static let hasOne = Text(
        tg:
            "Шумо калиди барқарорсозӣ доред. Агар он дар коғаз набошад, калиди дигар созед. Калиди нав онро иваз мекунад: калиди пешина дигар кор намекунад.",
        ru:
            "У вас есть ключ восстановления. Если его нет на бумаге, создайте другой. Новый заменит его: прежний больше не будет действовать.",
        en:
            "You have a recovery key. If you do not have it on paper, create another. A new key replaces it: the previous key will no longer work."
    )
    static let closed = Text(
        tg: "Калидҳои шумо дар ин сеанс баста мондаанд. Бароед ва бо парол аз нав ворид шавед.",
        ru: "В этом сеансе ваши ключи закрыты. Выйдите и войдите снова с паролем.",
        en: "Your keys are locked in this session. Sign out and sign in again with your password.")
    static let make = Text(
        tg: "Сохтани калиди барқарорсозӣ", ru: "Создать ключ восстановления", en: "Create a recovery key")
    static let printIt = Text(
        tg: "Ин саҳифаро ҳозир чоп кунед ё калидро бо даст нависед.",
        ru: "Распечатайте эту страницу сейчас или перепишите ключ от руки.",
        en: "Print this page now, or copy the key by hand.")
    static let shownOnce = Text(
        tg:
            "Ин калид дигар нишон дода намешавад. Онро дар ҷойи қулфдор нигоҳ доред, на дар телефон ва на дар назди парол. Агар парол фаромӯш шавад, аз администратор пайванди нав гиред ва дар саҳифаи он ин калидро нависед.",
        ru:
            "Больше этот ключ показан не будет. Храните его под замком, не в телефоне и не рядом с паролем. Если забудете пароль, возьмите у администратора новую ссылку и введите этот ключ на её странице.",
        en:
            "This key is not shown again. Keep it in a locked place, not in your phone and not with the password. If you forget the password, ask an administrator for a new link and enter this key on its page."
    )
    static let reminder = Text(
        tg:
            "Шумо калиди барқарорсозӣ надоред: агар паролро фаромӯш кунед, парвандаҳо барои шумо баста мемонанд.",
        ru: "У вас нет ключа восстановления: если вы забудете пароль, дела останутся для вас закрытыми.",
        en: "You have no recovery key: if you forget your password, you will no longer be able to open cases."
    )
    static let keep = Text(
        tg: "Нигоҳ доштани калидҳои шумо", ru: "Сохранить ваши ключи", en: "Keep your keys")
    static let keepText = Text(
        tg:
            "Барои хондани парвандаҳои пешина калиди барқарорсозӣ ё пароли пешинаро нависед; агар паролро иваз накунед, ҳамон паролро интихоб кунед. Бе инҳо калидҳои нав сохта мешаванд ва парвандаҳоро ҳамкорон барои шумо аз нав мекушоянд.",
        ru:
            "Чтобы и дальше читать прежние дела, введите ключ восстановления или прежний пароль; если пароль не меняется, просто выберите его снова. Иначе появятся новые ключи, и доступ к делам вам заново откроют коллеги.",
        en:
            "To continue reading your cases, enter your recovery key or your previous password; if you keep that password, simply choose it again. Otherwise you will get new keys, and colleagues will have to give you access again case by case."
    )
    static let typeHint = Text(
        tg: "40 рақам, бо фосила ё бе он.", ru: "40 цифр, с пробелами или без.",
        en: "40 digits, with spaces or without.")
    static let oldPassword = Text(tg: "Пароли пешина", ru: "Прежний пароль", en: "Previous password")
    static let length = Text(
        tg: "Калид {1} рақам дорад; шумо {2} навиштед.", ru: "В ключе {1} цифр; вы ввели {2}.",
        en: "The key has {1} digits; you typed {2}.")
    static let mistyped = Text(
        tg: "Дар рақамҳо хато ҳаст. Онҳоро бо қоғаз муқоиса кунед.",
        ru: "В цифрах ошибка. Сверьте их с бумагой.",
        en: "There is a mistake in the digits. Compare them with the paper.")
    static let wrongKey = Text(
        tg: "Ин калиди барқарорсозии ҳозираи шумо нест. Шояд пас аз он калиди нав сохта шудааст.",
        ru: "Это не ваш нынешний ключ восстановления. Возможно, после него был создан новый.",
        en: "This is not your current recovery key. A new one may have been created since.")
    static let wrongPassword = Text(
        tg: "Пароли пешина нодуруст аст.", ru: "Прежний пароль неверен.",
        en: "The previous password is incorrect.")
}
