/// The words of the follow-up's pages.
enum FollowUpTexts {
    static let commitmentText = Text(
        tg: "Матни ӯҳдадорӣ", ru: "Текст обязательства", en: "Text of the commitment")
    static let owner = Text(tg: "Масъул", ru: "Ответственный", en: "Owner")
    static let due = Text(tg: "То кай", ru: "Срок", en: "Due on")
    static let title = Text(tg: "Ӯҳдадориҳо", ru: "Обязательства", en: "Commitments")
    static let introduction = Text(
        tg: "Он чи дар муколама ваъда дода шуд: кӣ, то кай, ва ҳар тараф дар бораи иҷро чӣ мегӯяд.",
        ru: "Что было обещано в диалоге: кем, к какому сроку и что о выполнении говорит каждая сторона.",
        en: "What was promised in the dialogue: by whom, by when, and what each side says about it.")
    static let none = Text(
        tg: "Ҳоло ӯҳдадорӣ нест. Онҳоро Ҳукумат дар даври муколама мегирад.",
        ru: "Обязательств пока нет. Правительство принимает их на раунде диалога.",
        en: "There is no commitment yet. The Government makes them at a round of the dialogue.")
    static let commitment = Text(tg: "Ӯҳдадории № {1}", ru: "Обязательство № {1}", en: "Commitment {1}")
    static let reports = Text(tg: "Ҳисоботи давлат", ru: "Отчёты государства", en: "Reported by the State")
    static let noReports = Text(
        tg: "Ҳоло ҳисобот нест.", ru: "Отчётов пока нет.", en: "Nothing has been reported yet.")
    static let assessments = Text(
        tg: "Арзёбии мустақил", ru: "Независимая оценка", en: "Independent assessment")
    static let noAssessments = Text(
        tg: "Ҳоло арзёбӣ нест.", ru: "Оценок пока нет.", en: "Nobody has assessed it yet.")
    static let report = Text(tg: "Ҳисобот додан", ru: "Отчитаться", en: "Report progress")
    static let assess = Text(tg: "Арзёбӣ кардан", ru: "Дать оценку", en: "Assess")
    static let state = Words.state
    static let text = Text(
        tg: "Чӣ шуд ва чӣ монд", ru: "Что сделано и что осталось", en: "What was done and what is left")
    static let evidence = Text(tg: "Далел (файл)", ru: "Подтверждение (файл)", en: "Evidence (a file)")
    static let evidenceHint = Text(
        tg: "PDF, PNG, JPEG, WebP, MP3, M4A, OGG, MP4, TXT, CSV, DOCX ё XLSX, то 25 МБ.",
        ru: "PDF, PNG, JPEG, WebP, MP3, M4A, OGG, MP4, TXT, CSV, DOCX или XLSX, до 25 МБ.",
        en: "PDF, PNG, JPEG, WebP, MP3, M4A, OGG, MP4, TXT, CSV, DOCX or XLSX, up to 25 MB.")
    static let tooLarge = Text(
        tg: "Файл аз 25 МБ калон аст.", ru: "Файл больше 25 МБ.", en: "The file is larger than 25 MB.")
    static let refused = Text(
        tg: "Ин навъи файл қабул намешавад.", ru: "Файлы этого вида не принимаются.",
        en: "Files of this type are not accepted.")
    static let harmful = Text(
        tg: "Дар файл барномаи зараровар ёфт шуд.", ru: "В файле найдена вредоносная программа.",
        en: "Something harmful was found in the file.")
    static let notScanned = Text(
        tg: """
            Ҳоло файлро барои барномаҳои зараровар санҷидан номумкин аст, бинобар ин он қабул нашуд. Дертар аз нав кӯшиш \
            кунед ё бе файл фиристед.
            """,
        ru: """
            Сейчас файл нельзя проверить на вредоносные программы, поэтому он не принят. Попробуйте позже или отправьте без \
            файла.
            """,
        en: """
            The file cannot be scanned for harmful software now, so it was not taken. Try again later, or send the form \
            without it.
            """)
    static let emptyFile = Text(tg: "Файл холӣ аст.", ru: "Файл пуст.", en: "The file is empty.")
    static let itself = Text(
        tg: "Касе ӯҳдадории худро арзёбӣ намекунад.", ru: "Никто не оценивает собственное обязательство.",
        en: "Nobody assesses their own commitment.")
    static let closed = Text(
        tg: "Ин ӯҳдадорӣ аллакай пӯшида шудааст.", ru: "Это обязательство уже закрыто.",
        en: "This commitment is closed already.")
    static let fulfil = Text(tg: "Иҷрошуда ҳисобидан", ru: "Признать выполненным", en: "Close as fulfilled")
    static let drop = Text(tg: "Қатъ кардан", ru: "Снять", en: "Drop")
    static let dropIt = Text(
        tg: "Аз ӯҳдадорӣ даст кашидан", ru: "Снять обязательство", en: "Drop this commitment")
    static let dropText = Text(
        tg: "Ӯҳдадорӣ бо ин сабаб дар саҳифа мемонад ва онро ҳама мебинанд.",
        ru: "Обязательство останется на странице вместе с причиной, и её увидят все.",
        en: "The commitment stays on its page with the reason, for everybody to see.")
    static let reason = Words.reason
    static let closing = Text(tg: "Чаро пӯшида шуд", ru: "Почему закрыто", en: "Why it was closed")
}
