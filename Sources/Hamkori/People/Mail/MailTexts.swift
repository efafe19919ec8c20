/// The words of the outbox's pages.
enum MailTexts {
    static let title = Text(tg: "Почтаи баромад", ru: "Исходящая почта", en: "Outgoing e-mail")
    static let introduction = Text(
        tg:
            "Мактубҳое, ки система худкор мефиристад. Агар мактуб қабул нашавад, фиристодани он то як шабонарӯз такрор мешавад.",
        ru:
            "Письма, которые система отправляет автоматически. Если письмо не принято, отправка повторяется в течение суток.",
        en:
            "E-mails that the system sends automatically. If one is not accepted, sending is retried for one day."
    )
    static let off = Text(
        tg: "Почта хомӯш аст: сервери почта муайян нашудааст (--mail), бинобар ин чизе ирсол намешавад.",
        ru: "Почта отключена: почтовый сервер не указан (--mail), поэтому ничего не отправляется.",
        en: "E-mail is off: no mail server is set (--mail), so nothing is sent.")
    static let none = Text(
        tg: "Ҳоло мактуб нест. Ёдовариҳо ва хулосаи навигариҳо дар ин ҷо пайдо мешаванд.",
        ru: "Писем пока нет. Здесь появятся напоминания и сводки.",
        en: "There are no e-mails yet. Reminders and digests will appear here.")
    static let mail = Text(tg: "Мактуб", ru: "Письмо", en: "E-mail")
    static let subject = Text(tg: "Мавзуъ", ru: "Тема", en: "Subject")
    static let text = Text(tg: "Матн", ru: "Текст", en: "Text")
    static let receiver = Text(tg: "Ба кӣ", ru: "Кому", en: "To")
    static let written = Text(tg: "Навишта шуд", ru: "Написано", en: "Written")
    static let attempts = Text(tg: "Кӯшишҳо", ru: "Попыток", en: "Attempts")
    static let next = Text(tg: "Кӯшиши навбатӣ", ru: "Следующая попытка", en: "Next attempt")
    static let fault = Text(tg: "Сабаби ирсол нашудан", ru: "Почему не отправлено", en: "Why it failed")
    static let again = Text(tg: "Аз нав кӯшидан", ru: "Попробовать ещё раз", en: "Try again")
}
