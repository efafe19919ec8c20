/// The words of the follow-up's pages.
enum FollowUpTexts {
    static let commitmentText = Text(
        tg: "Матни уҳдадорӣ", ru: "Текст обязательства", en: "Text of the commitment")
    static let owner = Text(tg: "Масъул", ru: "Ответственный", en: "Responsible")
    static let due = Text(tg: "То кай", ru: "Срок", en: "Due on")
    static let title = Text(tg: "Уҳдадориҳо", ru: "Обязательства", en: "Commitments")
    static let introduction = Text(
        tg:
            "Уҳдадориҳои дар муколама гирифташуда: кӣ, то кадом муҳлат, ва ҳар тараф дар бораи иҷрои онҳо чӣ хабар медиҳад.",
        ru:
            "Обязательства, принятые в диалоге: кем, к какому сроку и что о выполнении сообщает каждая сторона.",
        en:
            "Commitments made in the dialogue: by whom, by when, and what each side reports on their implementation."
    )
    static let none = Text(
        tg: "Ҳоло уҳдадорӣ нест. Онҳоро Ҳукумат дар даври муколама мегирад.",
        ru: "Обязательств пока нет. Правительство принимает их на раунде диалога.",
        en: "There is no commitment yet. The Government makes them at a round of the dialogue.")
    static let commitment = Text(tg: "Уҳдадории № {1}", ru: "Обязательство № {1}", en: "Commitment {1}")
    static let reports = Text(tg: "Ҳисоботи давлат", ru: "Отчёты государства", en: "Reported by the State")
    static let noReports = Text(
        tg: "Ҳоло ҳисобот нест.", ru: "Отчётов пока нет.", en: "Nothing has been reported yet.")
    static let assessments = Text(
        tg: "Арзёбии мустақил", ru: "Независимая оценка", en: "Independent assessment")
    static let noAssessments = Text(
        tg: "Ҳоло арзёбӣ нест.", ru: "Оценок пока нет.", en: "There are no assessments yet.")
    static let report = Text(tg: "Ҳисобот додан", ru: "Отчитаться", en: "Report progress")
    static let assess = Text(tg: "Арзёбӣ кардан", ru: "Дать оценку", en: "Assess")
    static let state = Words.state
    static let text = Text(
        tg: "Чӣ шуд ва чӣ монд", ru: "Что сделано и что осталось",
        en: "What has been done and what remains to be done")
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
        en: "Malicious software was found in the file.")
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
            The file cannot be scanned for malicious software now, so it was not accepted. Try again later, or send the form \
            without it.
            """)
    static let emptyFile = Text(tg: "Файл холӣ аст.", ru: "Файл пуст.", en: "The file is empty.")
    static let itself = Text(
        tg: "Ташкилот уҳдадории худро арзёбӣ карда наметавонад.",
        ru: "Организация не может оценивать собственное обязательство.",
        en: "An organisation cannot assess its own commitment.")
    static let closed = Text(
        tg: "Ин уҳдадорӣ аллакай анҷом ёфтааст.", ru: "Это обязательство уже закрыто.",
        en: "This commitment is already closed.")
    static let fulfil = Text(tg: "Иҷрошуда ҳисобидан", ru: "Признать выполненным", en: "Close as fulfilled")
    static let drop = Text(tg: "Қатъ кардан", ru: "Прекратить", en: "Discontinue")
    static let dropIt = Text(
        tg: "Қатъ кардани уҳдадорӣ", ru: "Прекратить обязательство", en: "Discontinue this commitment")
    static let dropText = Text(
        tg: "Уҳдадорӣ бо ин сабаб дар саҳифа мемонад ва онро ҳама мебинанд.",
        ru: "Обязательство останется на странице с указанием причины; её увидят все.",
        en: "The commitment remains on its page with the reason, visible to everyone.")
    static let reason = Words.reason
    static let closing = Text(tg: "Чаро анҷом ёфт", ru: "Почему закрыто", en: "Why it was closed")
}
