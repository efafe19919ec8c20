/// The words of the outbox's pages.
enum MailTexts {
    static let title = Text(tg: "Почтаи баромад", ru: "Исходящая почта", en: "Outgoing mail")
    static let introduction = Text(
        tg:
            "Мактубҳое, ки низом худаш мефиристад. Мактуби қабулнашуда то як шабонарӯз аз нав кӯшиш карда мешавад.",
        ru:
            "Письма, которые система отправляет сама. Непринятое письмо пробуют отправить снова в течение суток.",
        en: "The mails that the system sends by itself. One that is not taken is tried again for a day.")
    static let off = Text(
        tg: "Почта хомӯш аст: сервери почта муайян нашудааст (--mail), бинобар ин чизе ирсол намешавад.",
        ru: "Почта отключена: почтовый сервер не указан (--mail), поэтому ничего не отправляется.",
        en: "Mail is off: no mail server is set (--mail), so nothing is sent.")
    static let none = Text(
        tg: "Ҳоло мактуб нест. Ёдоварӣ ва навидҳо дар ин ҷо пайдо мешаванд.",
        ru: "Писем пока нет. Здесь появятся напоминания и сводки.",
        en: "There is no mail yet. Reminders and digests will stand here.")
    static let mail = Text(tg: "Мактуб", ru: "Письмо", en: "Mail")
    static let subject = Text(tg: "Мавзӯъ", ru: "Тема", en: "Subject")
    static let text = Text(tg: "Матн", ru: "Текст", en: "Text")
    static let receiver = Text(tg: "Ба кӣ", ru: "Кому", en: "To")
    static let written = Text(tg: "Навишта шуд", ru: "Написано", en: "Written")
    static let attempts = Text(tg: "Кӯшишҳо", ru: "Попыток", en: "Attempts")
    static let next = Text(tg: "Кӯшиши навбатӣ", ru: "Следующая попытка", en: "Next attempt")
    static let fault = Text(tg: "Чаро не", ru: "Почему не отправлено", en: "Why it failed")
    static let again = Text(tg: "Аз нав кӯшидан", ru: "Попробовать ещё раз", en: "Try again")
}
