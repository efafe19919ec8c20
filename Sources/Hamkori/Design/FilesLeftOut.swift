/// What people are told whose files could not be taken, with their form filled as it was.
enum FilesLeftOut {
    static let advice = Text(
        tg: """
            Файлҳоро ҳоло қабул кардан нашуд: сервер бо файлҳои дигар банд аст. Навиштаи шумо гум нашудааст. Пас аз чанд \
            дақиқа файлҳоро аз нав интихоб кунед.
            """,
        ru: """
            Файлы сейчас принять не удалось: сервер занят другими файлами. Написанное вами не потеряно. Выберите файлы \
            ещё раз через несколько минут.
            """,
        en: """
            The files could not be taken now: the server is busy with other files. What you wrote is not lost. Choose \
            the files again in a few minutes.
            """)

    private static let adviceForComplainants = Text(
        tg: """
            Файлҳоро ҳоло қабул кардан нашуд: сервер бо файлҳои дигар банд аст. Навиштаи шумо гум нашудааст. Онро бе \
            файлҳо фиристед: баъд файлҳоро бо расид илова мекунед ё ба идора меоред. Ё пас аз чанд дақиқа файлҳоро аз нав \
            интихоб кунед.
            """,
        ru: """
            Файлы сейчас принять не удалось: сервер занят другими файлами. Написанное вами не потеряно. Отправьте его без \
            файлов: потом вы добавите их по квитанции или принесёте в офис. Или выберите файлы ещё раз через несколько минут.
            """,
        en: """
            The files could not be taken now: the server is busy with other files. What you wrote is not lost. Send it \
            without files: add them later with the receipt, or bring them to the office. Or choose the files again in a \
            few minutes.
            """)

    /// Where the files of a day have reached their bound.
    static let noneToday = Text(
        tg: """
            Имрӯз дигар файл қабул намешавад. Навиштаи шумо гум нашудааст. Онро бе файлҳо фиристед: файлҳоро фардо бо \
            расид илова мекунед ё ба идора меоред.
            """,
        ru: """
            Сегодня файлы больше не принимаются. Написанное вами не потеряно. Отправьте его без файлов: завтра вы добавите их \
            по квитанции или принесёте в офис.
            """,
        en: """
            No more files are taken today. What you wrote is not lost. Send it without files: add them tomorrow with the \
            receipt, or bring them to the office.
            """)

    static func advice(_ context: Context) -> Text {
        context.isForComplainants ? adviceForComplainants : advice
    }
}
