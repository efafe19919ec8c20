/// What people are told whose files could not be taken, with their form filled as it was.
enum FilesLeftOut {
    static let advice = Text(
        tg: """
            Ҳоло файлҳоро қабул кардан имкон надошт: сервер бо файлҳои дигар банд аст. Навиштаи шумо гум нашудааст. Пас аз чанд \
            дақиқа файлҳоро аз нав интихоб кунед.
            """,
        ru: """
            Файлы сейчас принять не удалось: сервер занят другими файлами. Написанное вами не потеряно. Выберите файлы \
            ещё раз через несколько минут.
            """,
        en: """
            The files could not be accepted now: the server is busy with other files. Your text has been kept. Choose \
            the files again in a few minutes.
            """)

    private static let adviceForComplainants = Text(
        tg: """
            Ҳоло файлҳоро қабул кардан имкон надошт: сервер бо файлҳои дигар банд аст. Навиштаи шумо гум нашудааст. Онро бе \
            файлҳо фиристед: баъд файлҳоро бо расид илова мекунед ё ба қабулгоҳ меоред. Ё пас аз чанд дақиқа файлҳоро аз нав \
            интихоб кунед.
            """,
        ru: """
            Файлы сейчас принять не удалось: сервер занят другими файлами. Написанное вами не потеряно. Отправьте его без \
            файлов: потом вы добавите их по квитанции или принесёте в приёмную. Или выберите файлы ещё раз через несколько минут.
            """,
        en: """
            The files could not be accepted now: the server is busy with other files. Your text has been kept. Send it without files: add them later using the receipt, or bring them to the office. Or choose the files again in a \
            few minutes.
            """)

    /// Where the files of a day have reached their bound.
    static let noneToday = Text(
        tg: """
            Имрӯз дигар файл қабул намешавад. Навиштаи шумо гум нашудааст. Онро бе файлҳо фиристед: файлҳоро фардо бо \
            расид илова мекунед ё ба қабулгоҳ меоред.
            """,
        ru: """
            Сегодня файлы больше не принимаются. Написанное вами не потеряно. Отправьте его без файлов: завтра вы добавите их \
            по квитанции или принесёте в приёмную.
            """,
        en: """
            No more files are accepted today. Your text has been kept. Send it without files: add them tomorrow using the receipt, or bring them to the office.
            """)

    static func advice(_ context: Context) -> Text {
        context.isForComplainants ? adviceForComplainants : advice
    }
}
